"""All days in a table, and the history of each."""
