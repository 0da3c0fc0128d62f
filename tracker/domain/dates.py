"""Dates as they stand inside the program's own sentences, in the language of those."""

from __future__ import annotations

import datetime as dt

from tracker.language import tr


def full_date(date: dt.date) -> str:
    """Return a date that reads the same on both sides of the Atlantic: "2 March 2026"."""
    text = tr("{day} {month} {year}", "date such as 2 March 2026")
    return text.format(day=date.day, month=month_name(date.month), year=date.year)


def short_date(date: dt.date) -> str:
    """Return the same for little room: "2 Mar 2026"."""
    text = tr("{day} {month} {year}", "date such as 2 Mar 2026")
    return text.format(day=date.day, month=short_month_name(date.month), year=date.year)


def month_name(month: int) -> str:
    """Return the name of a month, 1 for January."""
    return (
        tr("January"),
        tr("February"),
        tr("March"),
        tr("April"),
        tr("May", "month"),
        tr("June"),
        tr("July"),
        tr("August"),
        tr("September"),
        tr("October"),
        tr("November"),
        tr("December"),
    )[month - 1]


def short_month_name(month: int) -> str:
    """Return the name of a month, 1 for January, in about three letters."""
    return (
        tr("Jan"),
        tr("Feb"),
        tr("Mar"),
        tr("Apr"),
        tr("May", "short month"),
        tr("Jun"),
        tr("Jul"),
        tr("Aug"),
        tr("Sep"),
        tr("Oct"),
        tr("Nov"),
        tr("Dec"),
    )[month - 1]
