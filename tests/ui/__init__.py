"""The window as its user meets it: real state, a real file, clicks, keys and what can be read."""
