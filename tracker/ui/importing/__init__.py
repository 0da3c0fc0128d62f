"""Logs and tables into the log: what a file would add is shown before it is added."""
