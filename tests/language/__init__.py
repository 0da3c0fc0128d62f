"""Sentences in the language of the user, without a window."""
