"""Reminders of a due entry: when, how they are shown, and how the program comes to run at that time."""
