"""Copies of the log: made by themselves, checked, kept by a simple rule, listed."""
