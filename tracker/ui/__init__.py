"""The window: the only part that knows Qt, with `opening`, `sitting` and `speaking` beside it."""
