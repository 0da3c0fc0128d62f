"""Logs as JSON and CSV, read and written."""
