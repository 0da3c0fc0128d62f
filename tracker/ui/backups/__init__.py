"""Backups in the window: made by themselves, listed, gone back to."""
