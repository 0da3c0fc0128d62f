"""The clock and the calendar: the one place that asks the computer what time and which day it is."""

from __future__ import annotations

import datetime as dt


def now() -> dt.datetime:
    """Return the moment, in UTC: when something was recorded, wherever that was."""
    return dt.datetime.now(dt.UTC)


def local_now() -> dt.datetime:
    """Return the moment in the time zone that the computer is set to: when a document was made."""
    return now().astimezone()


def today() -> dt.date:
    """Return the date on the calendar where the computer is."""
    return local_date(now())


def local_date(moment: dt.datetime, zone: dt.tzinfo | None = None) -> dt.date:
    """Return the calendar date of a moment in a time zone, or in the one the computer is set to."""
    return moment.astimezone(zone).date()
