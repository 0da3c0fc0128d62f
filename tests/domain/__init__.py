"""The rules and the values that they work on: no Qt, no files, no clock."""
