"""What part of a course is drawn, and what lies behind it: chosen on the screen, whole everywhere else."""

from __future__ import annotations

from typing import NamedTuple

from tracker.chart.days import DayAxis


class ChartView(NamedTuple):
    """The chosen days and overlays.

    `days` None is the whole course. `shows_earlier`: the earlier sessions lie behind, day 0 on day 0;
    `shows_own_healing`: the patient's own last healing has its line.
    """

    days: DayAxis | None = None
    shows_earlier: bool = True
    shows_own_healing: bool = True


WHOLE = ChartView()

NARROWEST = 4
"""Zoomed in as far as possible, this many days lie between the first and the last."""


def zoomed(days: DayAxis, whole: DayAxis, around: float, factor: float) -> DayAxis:
    """Return the days with their span multiplied, around a day that keeps its place, within the whole."""
    span = round((days.last - days.first) * factor)
    span = max(min(NARROWEST, whole.last), min(whole.last, span))
    share = (around - days.first) / max(1, days.last - days.first)
    return _within(whole, round(around - share * span), span)


def reaching(days: DayAxis, whole: DayAxis, day: int) -> DayAxis:
    """Return the days moved just so far that they show a day."""
    first = min(days.first, day) if day < days.first else max(days.first, day - (days.last - days.first))
    return _within(whole, first, days.last - days.first)


def _within(whole: DayAxis, first: int, span: int) -> DayAxis:
    first = max(0, min(first, whole.last - span))
    return DayAxis(first=first, last=first + span)
