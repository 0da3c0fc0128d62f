"""The page for the dermatologist."""
