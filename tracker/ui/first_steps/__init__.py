"""The three steps of a first start: what the program does, the session, the person."""
