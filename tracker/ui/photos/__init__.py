"""Photos: the grid by day, one by one, and two side by side. What is in them is never judged."""
