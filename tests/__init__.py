"""The tests; a package, so that a dependency which installs a `tests` of its own does not hide them."""
