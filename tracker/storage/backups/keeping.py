"""Which backups stay when there are many: a rule on moments alone, without files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Hashable

DAYS, WEEKS, MONTHS = 7, 4, 12


def kept(moments: Collection[dt.datetime]) -> frozenset[dt.datetime]:
    """Return the moments of the backups that stay.

    Every one of the 7 newest days, the newest of each of the 4 newest weeks, and of the 12 newest months.
    Days, weeks and months without a backup do not count, so neither a long absence nor a clock that was
    wrong for a while takes old backups away. The newest always stays.
    """
    newest_days = sorted({moment.date() for moment in moments}, reverse=True)[:DAYS]
    recent = frozenset(moment for moment in moments if moment.date() in newest_days)
    return recent | _newest_of_each(moments, _week, WEEKS) | _newest_of_each(moments, _month, MONTHS)


def _newest_of_each(
    moments: Collection[dt.datetime], period: Callable[[dt.datetime], Hashable], periods: int
) -> frozenset[dt.datetime]:
    # Later moments overwrite earlier ones of the same period, and periods stay in the order of time.
    newest = {period(moment): moment for moment in sorted(moments)}
    return frozenset(list(newest.values())[-periods:])


def _week(moment: dt.datetime) -> Hashable:
    return moment.isocalendar()[:2]


def _month(moment: dt.datetime) -> Hashable:
    return moment.year, moment.month
