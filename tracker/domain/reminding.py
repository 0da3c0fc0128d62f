"""When to remind of an entry, from the wall clock and the dates of what is logged; never from an answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from tracker.domain.follow_up import Due, Rhythm, due
from tracker.domain.journal import DayEntry, Treatment


def dates_alone(treatments: Iterable[Treatment]) -> tuple[Treatment, ...]:
    """Return the treatments with their areas and the dates that are logged, without any answer."""
    return tuple(
        Treatment(
            treated_on=treatment.treated_on,
            area=treatment.area,
            days=tuple(DayEntry(date=entry.date) for entry in treatment.days),
        )
        for treatment in treatments
    )


def is_time_to_remind(
    treatments: tuple[Treatment, ...], now: dt.datetime, at: dt.time, reminded_on: dt.date | None
) -> bool:
    """Tell whether to remind now, on the wall clock, when the last reminder was on that date.

    Meant to be asked again and again: it needs no memory of when it was asked before, so that a night's
    sleep, a changed clock or midnight make no difference. On one date it is never time twice.
    """
    today = now.date()
    if now.time() < at or reminded_on == today:
        return False
    return any(_asks(due(treatment, today, treatments), today, reminded_on) for treatment in treatments)


def _asks(entry: Due, today: dt.date, reminded_on: dt.date | None) -> bool:
    """Tell whether an open entry is worth a reminder: a day always, a week or month at first and at last."""
    if not entry.is_open or entry.first is None or entry.last is None:
        return False
    if entry.rhythm is Rhythm.DAILY or today == entry.last:
        return True
    return reminded_on is None or not entry.first <= reminded_on <= today
