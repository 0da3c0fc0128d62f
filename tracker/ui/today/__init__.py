"""The page of the day: the questions, and beside them what the answers look like."""
