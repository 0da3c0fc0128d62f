"""The record as files: reading and writing logs. Everything is checked, or built, before anything is kept."""
