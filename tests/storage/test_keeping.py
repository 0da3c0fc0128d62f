"""Which backups stay: the last seven days whole, then one a week, then one a month, and always the newest."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from tracker.storage.backups.keeping import kept

from .records import MORNING

MOMENTS = st.frozensets(
    st.integers(0, 800 * 24).map(lambda hours: MORNING + dt.timedelta(hours=hours)), max_size=60
)


def days_ago(*numbers: int) -> frozenset[dt.datetime]:
    return frozenset(MORNING - dt.timedelta(days=number) for number in numbers)


def test_a_year_of_daily_backups_becomes_a_week_some_weeks_and_the_months() -> None:
    left = kept(days_ago(*range(365)))
    # 2 March 2026 is a Monday: the Sundays before are the newest of their weeks.
    assert left >= days_ago(*range(7), 1, 8, 15)
    months = {(moment.year, moment.month) for moment in left}
    assert len(months) == 12
    assert len(left) == 7 + 2 + 10


def test_everything_of_the_last_seven_days_stays() -> None:
    hourly = frozenset(MORNING - dt.timedelta(hours=hours) for hours in range(100))
    assert kept(hourly) == hourly


def test_a_long_absence_takes_nothing_away() -> None:
    before = kept(days_ago(*range(300, 600)))
    after = kept(before | days_ago(0))
    assert len(before - after) <= 3


@given(MOMENTS)
def test_the_newest_stays_and_nothing_is_made_up(moments: frozenset[dt.datetime]) -> None:
    left = kept(moments)
    assert left <= moments
    assert not moments or max(moments) in left
    assert kept(left) == left


@given(MOMENTS)
def test_each_of_the_newest_days_weeks_and_months_keeps_its_newest(moments: frozenset[dt.datetime]) -> None:
    left = kept(moments)
    for number, period in (
        (7, lambda moment: moment.date()),
        (4, lambda moment: moment.isocalendar()[:2]),
        (12, lambda moment: (moment.year, moment.month)),
    ):
        newest = {period(moment): moment for moment in sorted(moments)}
        assert left >= set(sorted(newest.values())[-number:])


@given(MOMENTS, st.integers(1, 400))
def test_a_newer_backup_pushes_out_one_day_one_week_and_one_month_at_most(
    moments: frozenset[dt.datetime], days: int
) -> None:
    daily = frozenset({moment.date(): moment for moment in sorted(moments)}.values())
    before = kept(daily)
    newer = max(daily, default=MORNING) + dt.timedelta(days=days)
    after = kept(before | {newer})
    assert newer in after
    assert len(before - after) <= 3


@given(MOMENTS)
def test_not_many_older_ones_stay(moments: frozenset[dt.datetime]) -> None:
    recent = sorted({moment.date() for moment in moments})[-7:]
    assert len([moment for moment in kept(moments) if moment.date() not in recent]) <= 4 + 12
