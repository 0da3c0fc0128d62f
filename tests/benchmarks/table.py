"""The results as a table in Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple


class Row(NamedTuple):
    """One line of the table."""

    what: str
    measured: str
    result: str
    target: str
    kept: bool


def ratio(ours: float, theirs: float, unit: str, most: float | None = None) -> tuple[str, str, str, bool]:
    """Return the cells for a ratio of two measurements; without `most` it is there to compare with only."""
    return (
        f"{ours:.0f} {unit} / {theirs:.0f} {unit}",
        f"{ours / theirs:.2f} ×",
        "" if most is None else f"≤ {most:g} ×",
        most is None or ours / theirs <= most,
    )


def at_most(value: float, unit: str, most: float, measured: str) -> tuple[str, str, str, bool]:
    """Return the cells for a single measurement."""
    return measured, f"{value:.3g} {unit}", f"≤ {most:g} {unit}", value <= most


def percentile(values: Sequence[float], part: int) -> float:
    """Return the value that `part` percent of the values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, ceil(len(ordered) * part / 100) - 1)]


def heading() -> str:
    """Return the first two lines of the table."""
    return "| what | measured | result | target | |\n|---|---|---|---|---|"


def line(row: Row) -> str:
    """Return one line of the table."""
    return f"| {row.what} | {row.measured} | {row.result} | {row.target} | {'' if row.kept else 'missed'} |"
