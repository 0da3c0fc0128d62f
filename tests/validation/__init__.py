"""Does the program say what the sources ask for? Vignettes, nine real courses and a simulated cohort."""
