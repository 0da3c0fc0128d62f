"""The report page: what goes into it, how it looks, and the ways out."""
