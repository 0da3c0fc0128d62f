"""A session as a FHIR document for a clinic's system."""
