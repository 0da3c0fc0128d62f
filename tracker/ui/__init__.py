"""The window: the only part, with `tracker.app`, that knows Qt."""
