"""Files out of and into the log: which, where to, and how it went."""
