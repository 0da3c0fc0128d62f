"""What is due, in one calm line: it tells and never urges."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QLocale

from tracker.domain.follow_up import Due, Rhythm
from tracker.language import tr
from tracker.ui.wording import to_qdate


def due_text(due: Due, today: dt.date) -> str:
    """Return when the next entry is due, and how often from then on where that changes."""
    if due.first is None or due.last is None:
        return tr("Nothing more is due for this session.")
    text = _open_text(due) if due.is_open else _next_text(due, today)
    return text.format(first=_full_weekday_date(due.first), last=_full_weekday_date(due.last))


def _open_text(due: Due) -> str:
    return {
        Rhythm.DAILY: tr("Today’s entry is open. One entry a day until day 30."),
        Rhythm.WEEKLY: tr("This week’s entry is open: any day until {last} will do."),
        Rhythm.MONTHLY: tr(
            "This month’s entry is open: any day until {last} will do. It also asks how the result looks."
        ),
    }[due.rhythm]


def _next_text(due: Due, today: dt.date) -> str:
    if due.rhythm is Rhythm.DAILY:
        is_tomorrow = due.first == today + dt.timedelta(days=1)
        return tr("Next entry: tomorrow, {first}.") if is_tomorrow else tr("Next entry: {first}.")
    if not due.is_new:
        return tr("Next entry: any day from {first} to {last}.")
    return {
        Rhythm.WEEKLY: tr("Next entry: any day from {first} to {last}. Once a week from now on."),
        Rhythm.MONTHLY: tr("Next entry: any day from {first} to {last}. Once a month from now on."),
    }[due.rhythm]


def _full_weekday_date(date: dt.date) -> str:
    pattern = tr("dddd d MMMM", "a date as QLocale writes it: Thursday 5 March")
    return QLocale().toString(to_qdate(date), pattern)
