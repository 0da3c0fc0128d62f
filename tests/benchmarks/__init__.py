"""How fast and how large the program is, as ratios: `python -m tests.benchmarks`. No test, and no limits."""
