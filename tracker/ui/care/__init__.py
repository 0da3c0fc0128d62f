"""What to do and avoid after a session, what to think of before one, what is good to know."""
