"""Who says so: where every number and sentence comes from."""
