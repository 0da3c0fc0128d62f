"""The recovery chart on a matplotlib Figure: one drawing for screen, image file and report. No Qt, no pyplot."""
