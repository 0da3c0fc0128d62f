"""How often to log, what is due on a day, and when the time between two answers is a gap."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import TREATED_ON, day, treatment
from tracker.domain.follow_up import (
    MONTHLY_UNTIL_DAY,
    NOTHING_DUE,
    Due,
    Rating,
    Rhythm,
    due,
    is_gap,
    period_of,
    rating_on,
)

DAYS = st.integers(0, 400)


def date_of(number: int) -> dt.date:
    return TREATED_ON + dt.timedelta(days=number)


def due_on(today: int, logged: Iterable[int] = ()) -> Due:
    """Return what is due on this day number when the days of these numbers were logged."""
    return due(treatment(*(day(number, pain=0) for number in logged)), date_of(today))


def days_of(found: Due) -> tuple[int, int]:
    """Return the first and the last day number of what is due."""
    assert found.first is not None
    assert found.last is not None
    return (found.first - TREATED_ON).days, (found.last - TREATED_ON).days


# ------------------------------------------------------------------------------------------- periods


@pytest.mark.parametrize(
    ("number", "rhythm", "first", "last"),
    [
        (0, Rhythm.DAILY, 0, 0),
        (30, Rhythm.DAILY, 30, 30),
        (31, Rhythm.WEEKLY, 31, 35),
        (35, Rhythm.WEEKLY, 31, 35),
        (36, Rhythm.WEEKLY, 36, 42),
        (70, Rhythm.WEEKLY, 64, 70),
        (71, Rhythm.MONTHLY, 71, 91),
        (92, Rhythm.MONTHLY, 92, 121),
        (274, Rhythm.MONTHLY, 244, 274),
        (275, Rhythm.MONTHLY, 275, 304),
    ],
)
def test_daily_then_weekly_then_monthly(number: int, rhythm: Rhythm, first: int, last: int) -> None:
    found = period_of(number)
    assert (found.rhythm, found.first_day, found.last_day) == (rhythm, first, last)


@given(DAYS)
def test_the_periods_follow_one_another_without_a_gap(number: int) -> None:
    period = period_of(number)
    assert period.first_day <= number <= period.last_day
    assert period_of(period.first_day) == period_of(period.last_day) == period
    assert period_of(period.last_day + 1).first_day == period.last_day + 1


def test_weeks_end_on_the_weekday_of_the_treatment() -> None:
    ends = {period_of(number).last_day for number in range(31, 71)}
    assert {date_of(end).weekday() for end in ends} == {TREATED_ON.weekday()}
    assert len(ends) == 6


def test_the_last_month_is_the_ninth() -> None:
    ends = sorted({period_of(number).last_day for number in range(71, MONTHLY_UNTIL_DAY + 1)})
    assert ends == [91, 121, 152, 182, 213, 243, 274]


# ---------------------------------------------------------------------------------------- what is due


def test_in_the_daily_time_today_is_due_until_it_is_logged() -> None:
    assert due_on(3, logged=[0, 1, 2]) == Due(
        rhythm=Rhythm.DAILY, first=date_of(3), last=date_of(3), is_open=True
    )
    assert due_on(3, logged=[0, 1, 2, 3]) == Due(rhythm=Rhythm.DAILY, first=date_of(4), last=date_of(4))


def test_after_day_30_the_next_entry_may_be_made_on_any_day_of_its_week() -> None:
    found = due_on(30, logged=range(31))
    assert (found.rhythm, days_of(found), found.is_open, found.is_new) == (
        Rhythm.WEEKLY,
        (31, 35),
        False,
        True,
    )
    for today in (31, 33, 35):
        assert due_on(today, logged=range(31)).is_open
    assert days_of(due_on(36, logged=range(31))) == (36, 42)
    assert not due_on(36, logged=range(31)).is_new


@pytest.mark.parametrize("logged", [36, 39, 42])
def test_an_entry_on_any_day_of_the_week_is_that_weeks(logged: int) -> None:
    assert days_of(due_on(42, logged=[logged])) == (43, 49)
    assert not due_on(42, logged=[logged]).is_open


def test_the_first_monthly_entry_is_new_and_the_second_is_not() -> None:
    first, second = due_on(70, logged=[70]), due_on(91, logged=[80])
    assert (first.rhythm, days_of(first), first.is_new) == (Rhythm.MONTHLY, (71, 91), True)
    assert (second.rhythm, days_of(second), second.is_new) == (Rhythm.MONTHLY, (92, 121), False)


def test_a_missed_week_or_month_is_not_asked_for_again() -> None:
    assert days_of(due_on(50, logged=range(31))) == (50, 56)
    assert days_of(due_on(200)) == (183, 213)


def test_after_the_last_month_nothing_is_due() -> None:
    assert due_on(274).is_open
    assert due_on(274, logged=[250]) == NOTHING_DUE
    assert due_on(275) == NOTHING_DUE
    assert due_on(5000, logged=[4999]) == NOTHING_DUE


def test_missed_days_can_be_filled_in_only_while_the_daily_time_lasts() -> None:
    assert due_on(5, logged=[0, 3]).missed == (1, 2, 4)
    assert due_on(30, logged=range(30)).missed == ()
    assert due_on(31, logged=[0]).missed == ()


def test_a_treatment_that_is_still_to_come_is_due_on_its_day() -> None:
    found = due_on(-4)
    assert (days_of(found), found.is_open, found.is_new, found.missed) == ((0, 0), False, False, ())


@pytest.mark.parametrize(
    ("area", "later_area", "taken_over"),
    [
        ("face", "Face", True),
        ("face, neck", "neck", True),
        ("face", "", True),
        ("", "face", True),
        ("face", "belly", False),
    ],
)
def test_a_later_treatment_of_the_same_area_takes_the_follow_up_over(
    area: str, later_area: str, taken_over: bool
) -> None:
    first = treatment(area=area)
    later = treatment(area=later_area, treated_on=date_of(28))
    assert (due(first, date_of(40), [first, later]) == NOTHING_DUE) is taken_over
    assert due(first, date_of(27), [first, later]).is_open
    assert due(later, date_of(40), [first, later]).is_open


@given(DAYS, st.sets(DAYS))
def test_saving_todays_entry_ends_what_was_open(today: int, logged: set[int]) -> None:
    before = due_on(today, logged={number for number in logged if number <= today})
    after = due_on(today, logged={number for number in logged if number <= today} | {today})
    assert not after.is_open
    if not before.is_open:
        assert after.first == before.first


# ----------------------------------------------------------------------------------------- the rating


@pytest.mark.parametrize(
    ("number", "rating"),
    [
        (0, Rating.TOO_EARLY),
        (13, Rating.TOO_EARLY),
        (14, Rating.OFFERED),
        (70, Rating.OFFERED),
        (71, Rating.ASKED),
        (274, Rating.ASKED),
        (275, Rating.OFFERED),
    ],
)
def test_the_result_is_rated_in_the_months_after(number: int, rating: Rating) -> None:
    assert rating_on(number) is rating


# ----------------------------------------------------------------------------------------------- gaps


@pytest.mark.parametrize(
    ("earlier", "later", "gap"),
    [
        (0, 1, False),
        (0, 2, True),
        (29, 30, False),
        (29, 31, True),
        (30, 37, False),
        (30, 38, True),
        (31, 42, False),
        (31, 43, True),
        (35, 42, False),
        (35, 43, True),
        (64, 91, False),
        (63, 70, False),
        (63, 71, True),
        (70, 101, False),
        (70, 102, True),
        (71, 121, False),
        (91, 122, False),
        (91, 123, True),
        (275, 334, False),
        (275, 335, True),
    ],
)
def test_a_gap_is_more_than_the_rhythm_asks_for(earlier: int, later: int, gap: bool) -> None:
    assert is_gap(earlier, later) is gap


@given(st.sets(st.integers(0, 280), min_size=2))
def test_who_logs_whenever_it_is_due_has_no_gap(days: set[int]) -> None:
    periods = sorted({period_of(number).first_day for number in days})
    whole = [number for number in range(periods[0], periods[-1] + 1) if period_of(number).first_day == number]
    assert not any(is_gap(a, b) for a, b in pairwise(whole))
