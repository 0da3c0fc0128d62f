"""The catalogues of other languages: `python -m tests.translations` brings them up to date."""
