"""Deleting everything: what goes, what stays, and the word that is asked for."""
