"""The chart on the screen: beside the form, larger in a window of its own, and read out point by point."""
