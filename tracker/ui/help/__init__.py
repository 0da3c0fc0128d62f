"""Help: what the words on the scales mean, the keys, and what the program can and cannot do."""
