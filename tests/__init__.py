"""The tests. A package by name, so that a dependency that ships a `tests` of its own cannot stand in front."""
