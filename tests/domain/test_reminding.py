"""When it is time to remind, on clocks that jump and computers that sleep."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.builders import TREATED_ON, day, treatment
from tracker.domain.journal import Treatment
from tracker.domain.reminding import dates_alone, is_time_to_remind

EIGHT = dt.time(20)
EVENING = dt.time(20, 0, 10)
DAY = dt.timedelta(days=1)


def at(number: int, time: dt.time = EVENING) -> dt.datetime:
    """Return a moment on the wall clock by its day number."""
    return dt.datetime.combine(TREATED_ON + number * DAY, time)


def reminders(treatments: tuple[Treatment, ...], moments: list[dt.datetime]) -> list[dt.datetime]:
    """Return the moments at which a program that looks at them one after the other reminds."""
    said: list[dt.datetime] = []
    last: dt.date | None = None
    for now in moments:
        if is_time_to_remind(treatments, now, EIGHT, last):
            said.append(now)
            last = now.date()
    return said


def evenings(first: int, last: int) -> list[dt.datetime]:
    return [at(number) for number in range(first, last + 1)]


def test_the_hour_is_waited_for_and_one_reminder_is_enough() -> None:
    clock = [at(3, dt.time(hour, minute)) for hour in range(24) for minute in (0, 30)]
    assert reminders((treatment(),), clock) == [at(3, EIGHT)]


def test_a_day_that_is_logged_is_not_asked_for() -> None:
    assert reminders((treatment(day(3, pain=0)),), evenings(2, 4)) == [at(2), at(4)]


def test_without_a_session_there_is_nothing_to_remind_of() -> None:
    assert reminders((), evenings(0, 400)) == []


def test_a_session_still_to_come_as_after_a_clock_was_set_back_is_not_asked_for() -> None:
    assert reminders((treatment(),), evenings(-3, -1)) == []


def test_a_computer_that_slept_through_the_hour_reminds_when_it_wakes_on_the_same_day() -> None:
    assert reminders((treatment(),), [at(3, dt.time(12)), at(3, dt.time(23, 40))]) == [at(3, dt.time(23, 40))]


def test_one_that_slept_past_midnight_waits_for_the_next_evening() -> None:
    clock = [at(3, dt.time(12)), at(4, dt.time(0, 10)), at(4, dt.time(8)), at(4)]
    assert reminders((treatment(),), clock) == [at(4)]


def test_a_clock_set_back_an_hour_does_not_remind_twice() -> None:
    assert reminders((treatment(),), [at(3), at(3, dt.time(19, 0)), at(3)]) == [at(3)]


def test_a_clock_that_was_years_ahead_does_not_silence_the_years_between() -> None:
    assert is_time_to_remind((treatment(),), at(3), EIGHT, dt.date(2099, 1, 1))


def test_every_day_of_the_daily_time_and_then_the_first_and_last_of_each_week() -> None:
    said = [(moment.date() - TREATED_ON).days for moment in reminders((treatment(),), evenings(0, 49))]
    assert said == [*range(31), 31, 35, 36, 42, 43, 49]


def test_a_week_that_is_logged_is_over() -> None:
    said = reminders((treatment(day(37, pain=0)),), evenings(36, 43))
    assert said == [at(43)]


def test_after_the_last_month_nothing_is_due() -> None:
    assert reminders((treatment(),), evenings(275, 400)) == []


def test_a_newer_session_of_the_same_area_takes_over() -> None:
    older = treatment(day(0, pain=0))
    newer = treatment(day(20, pain=0, treated_on=TREATED_ON), treated_on=TREATED_ON + 20 * DAY)
    assert reminders((older, newer), [at(20)]) == []
    assert reminders((older, newer), [at(21)]) == [at(21)]


def test_each_area_is_asked_for_by_itself() -> None:
    face = treatment(day(3, pain=0))
    neck = treatment(area="neck")
    assert reminders((face, neck), [at(3)]) == [at(3)]


@pytest.mark.parametrize("number", [1, 3, 33, 100])
def test_the_dates_alone_are_enough(number: int) -> None:
    full = (
        treatment(day(0, redness=4, signs=["pus"], temperature=39.0), day(number, pain=3), device="rf"),
        treatment(area="neck"),
    )
    known = dates_alone(full)
    for shown in range(120):
        assert is_time_to_remind(known, at(shown), EIGHT, None) == is_time_to_remind(
            full, at(shown), EIGHT, None
        )
    assert all(entry.is_blank for kept in known for entry in kept.days)
