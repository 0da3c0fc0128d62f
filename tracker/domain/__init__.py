"""The recovery after microneedling in plain Python: no Qt, no SQL, no files, no clock."""
