"""Dates as they stand inside the program's own English sentences, whatever the system's language is."""

from __future__ import annotations

import datetime as dt

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def full_date(date: dt.date) -> str:
    """Return a date that reads the same on both sides of the Atlantic: "2 March 2026"."""
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"


def short_date(date: dt.date) -> str:
    """Return the same for little room: "2 Mar 2026"."""
    return f"{date.day} {MONTHS[date.month - 1][:3]} {date.year}"
