"""Tests of the storage layer: they write real files and read them back."""
