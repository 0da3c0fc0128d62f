"""What can be chosen: one dialog of small sections, each choice in use at once."""
