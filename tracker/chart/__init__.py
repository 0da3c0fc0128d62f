"""The recovery chart on a matplotlib Figure, for screen, image file and report: no Qt, no pyplot."""
