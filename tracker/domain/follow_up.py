"""How often to log, and what is due: daily, then weekly, then monthly, because some trouble surfaces late.

The time after a treatment falls into periods, each of which asks for one entry on any of its days: a day up
to day 30, then a week, then a month. Weeks and months are counted from the treatment, so that they end on
its own weekday and about its own day of the month.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from enum import Enum, StrEnum
from typing import NamedTuple

from tracker.domain.healing import areas_of
from tracker.domain.journal import Treatment

DAILY_UNTIL_DAY = 30
"""Surgical-site surveillance and the SkinPen trial's diary both run 30 days (CDC/NHSN; NCT02646917)."""
WEEKLY_UNTIL_DAY = 70
"""Slow infections were diagnosed at 9.8 weeks on average (Zeng 2025); dark marks peak at week 4 (Rajput)."""
MONTHLY_UNTIL_DAY = 274
"""The result builds up over 6 to 9 months (seed-002): the end of month 9."""
MONTHS = 9
RATED_FROM_DAY = 14
"""Tone and texture can begin to look better after 2 to 3 weeks (seed-002)."""


class Rhythm(StrEnum):
    """How often an entry is asked for."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    NONE = "none"


class Rating(Enum):
    """Whether a day asks how the result looks by now."""

    TOO_EARLY = 0
    OFFERED = 1
    ASKED = 2


class Period(NamedTuple):
    """A stretch of day numbers, both ends included, that asks for one entry."""

    rhythm: Rhythm
    first_day: int
    last_day: int


class Due(NamedTuple):
    """The entry that comes next: on any day from `first` to `last`; the rhythm none says that nothing is due.

    `is_open` tells whether today is one of these days. `is_new` tells whether the rhythm begins with it.
    `missed` are the earlier days without an entry that may still be filled in: only while the daily time
    lasts, as nobody remembers longer.
    """

    rhythm: Rhythm
    first: dt.date | None = None
    last: dt.date | None = None
    is_open: bool = False
    is_new: bool = False
    missed: tuple[int, ...] = ()


NOTHING_DUE = Due(rhythm=Rhythm.NONE)
_LONGEST = {Rhythm.DAILY: 1, Rhythm.WEEKLY: 7, Rhythm.MONTHLY: 31}
"""The days in a whole period."""


def period_of(day: int) -> Period:
    """Return the period in which a day number lies; the months go on without an end."""
    if day <= DAILY_UNTIL_DAY:
        return Period(rhythm=Rhythm.DAILY, first_day=day, last_day=day)
    if day <= WEEKLY_UNTIL_DAY:
        last_day = -(-day // 7) * 7
        first_day = max(last_day - 6, DAILY_UNTIL_DAY + 1)
        return Period(rhythm=Rhythm.WEEKLY, first_day=first_day, last_day=last_day)
    month = -(-day * MONTHS // MONTHLY_UNTIL_DAY)
    first_day = max(_last_day_of_month(month - 1), WEEKLY_UNTIL_DAY) + 1
    return Period(rhythm=Rhythm.MONTHLY, first_day=first_day, last_day=_last_day_of_month(month))


def due(treatment: Treatment, today: dt.date, others: Iterable[Treatment] = ()) -> Due:
    """Return what is due; a later treatment of the same area, among `others`, takes the follow-up over."""
    logged = {treatment.day_number(entry.date) for entry in treatment.days}
    day = treatment.day_number(today)
    period = period_of(max(day, 0))
    if not logged.isdisjoint(range(period.first_day, period.last_day + 1)):
        period = period_of(period.last_day + 1)
    if period.last_day > MONTHLY_UNTIL_DAY or _is_taken_over(treatment, today, others):
        return NOTHING_DUE
    in_daily_time = range(day) if day <= DAILY_UNTIL_DAY else ()
    return Due(
        rhythm=period.rhythm,
        first=treatment.date_of(period.first_day),
        last=treatment.date_of(period.last_day),
        is_open=period.first_day <= day,
        is_new=period.first_day > 0 and period_of(period.first_day - 1).rhythm is not period.rhythm,
        missed=tuple(number for number in in_daily_time if number not in logged),
    )


def rating_on(day: int) -> Rating:
    """Tell whether the result is rated on this day number."""
    if day < RATED_FROM_DAY:
        return Rating.TOO_EARLY
    return Rating.ASKED if WEEKLY_UNTIL_DAY < day <= MONTHLY_UNTIL_DAY else Rating.OFFERED


def is_gap(earlier_day: int, later_day: int) -> bool:
    """Tell whether more time lies between two answered days than the rhythm of logging asks for.

    A whole period must lie between them; the first week and month are short, so that alone is not enough.
    """
    following = period_of(period_of(earlier_day).last_day + 1)
    is_left_out = period_of(later_day).first_day > following.first_day
    return is_left_out and later_day - earlier_day > _LONGEST[following.rhythm]


def _last_day_of_month(month: int) -> int:
    return month * MONTHLY_UNTIL_DAY // MONTHS


def _is_taken_over(treatment: Treatment, today: dt.date, others: Iterable[Treatment]) -> bool:
    """Tell whether a later treatment has begun on the same area, or on one that may be the same."""
    areas = areas_of(treatment)
    return any(
        treatment.treated_on < other.treated_on <= today
        and (not areas or not areas_of(other) or areas & areas_of(other))
        for other in others
    )
