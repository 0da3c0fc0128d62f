"""Microneedling Recovery Tracker: a local diary of how skin heals after microneedling."""

__version__ = "0.1.0"
