"""What goes wrong with the knowledge files."""


class KnowledgeError(Exception):
    """A file of the knowledge cannot be used; the message names file, row and reason."""
