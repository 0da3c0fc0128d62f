"""Rules about redness; the standard course expects up to 4 on day 0, then 3, 2, 1 to day 7, then 0."""

from __future__ import annotations

import pytest

from tests.builders import day, flag_levels, flags, last_day, treatment
from tracker.domain.flags import Level
from tracker.domain.journal import DayEntry

SAME_DAY, CONTACT, WATCH = Level.SAME_DAY, Level.CONTACT, Level.WATCH


@pytest.mark.parametrize(("number", "redness"), [(2, 4), (3, 3), (7, 3)])
def test_two_steps_over_the_upper_edge_are_watched(number: int, redness: int) -> None:
    assert flag_levels(day(number, redness=redness)) == {"redness_above_expected": WATCH}
    assert flag_levels(day(number, redness=redness - 1)) == {}


@pytest.mark.parametrize("number", [0, 1])
def test_severe_redness_is_usual_at_first(number: int) -> None:
    assert flag_levels(day(number, redness=4)) == {}


def test_short_needles_are_expected_to_redden_less() -> None:
    assert flag_levels(treatment(day(1, redness=4), depth=0.5)) == {"redness_above_expected": WATCH}
    assert flag_levels(treatment(day(1, redness=3), depth=0.5)) == {}


# ------------------------------------------------------------------ lasting


def test_two_days_above_the_expected_after_72_hours_are_prolonged() -> None:
    flag = flags(day(3, redness=2), day(4, redness=2))["prolonged_redness"]
    assert flag.level is WATCH
    assert flag.days == (3, 4)
    assert flag.why == (
        "Redness was above the expected range on days 3 and 4. It is mild now; "
        "by day 4, trace is the most that is expected."
    )


def test_one_day_above_is_not_yet_prolonged() -> None:
    assert flag_levels(day(3, redness=2)) == {}
    assert flag_levels(day(3, redness=2), day(4, redness=1)) == {}


def test_day_2_does_not_count_towards_prolonged() -> None:
    assert flag_levels(day(2, redness=3), day(3, redness=2)) == {}


def test_a_missed_day_between_does_not_end_it() -> None:
    assert flag_levels(day(3, redness=2), day(6, redness=2)) == {"prolonged_redness": WATCH}


def test_an_unanswered_day_between_is_neither_above_nor_within() -> None:
    said = flags(day(3, redness=2), day(4, pain=0), day(5, redness=2))
    assert said["prolonged_redness"].days == (3, 5)


def test_a_good_day_between_ends_it() -> None:
    assert "prolonged_redness" not in flags(day(3, redness=2), day(4, redness=1), day(5, redness=2))


def a_trace_until(number: int) -> list[DayEntry]:
    """Return three entries with a trace of redness, the last on this day."""
    return [day(earlier, redness=1) for earlier in (number - 2, number - 1, number)]


def test_a_trace_that_stays_is_watched_after_a_week_and_worth_a_call_after_ten_days() -> None:
    assert flag_levels(*a_trace_until(7)) == {}
    assert flag_levels(*a_trace_until(8)) == {"redness_after_a_week": WATCH}
    assert flag_levels(*a_trace_until(10)) == {"redness_after_a_week": WATCH}
    assert flag_levels(*a_trace_until(11)) == {"redness_after_a_week": CONTACT}
    assert flag_levels(*a_trace_until(15), day(16, redness=0)) == {}


def test_a_trace_now_and_then_may_be_misjudged() -> None:
    assert flag_levels(day(20, redness=1)) == {}
    assert flag_levels(day(19, redness=1), day(20, redness=1)) == {}
    assert flag_levels(day(18, redness=1), day(19, redness=0), day(20, redness=1)) == {}


def test_an_unanswered_day_neither_ends_nor_makes_up_a_trace_that_stays() -> None:
    first, *_, last = a_trace_until(12)
    assert flag_levels(first, day(11, pain=0), last) == {}
    assert flag_levels(day(8, redness=1), first, day(11, pain=0), last) == {"redness_after_a_week": CONTACT}


def test_after_deep_needling_a_trace_may_stay_until_day_10() -> None:
    assert flag_levels(treatment(*a_trace_until(10), device="rf")) == {}
    assert flag_levels(treatment(*a_trace_until(11), device="rf")) == {"redness_after_a_week": CONTACT}


def test_prolonged_is_said_until_a_week_is_over() -> None:
    assert flag_levels(day(6, redness=2), day(7, redness=2)) == {"prolonged_redness": WATCH}
    assert "prolonged_redness" not in flags(day(7, redness=2), day(8, redness=2))


@pytest.mark.parametrize("device", ["pen", "rf"])
def test_clearly_red_after_a_week_is_worth_a_call(device: str) -> None:
    assert flag_levels(treatment(day(7, redness=2), device=device)) == {}
    assert flag_levels(treatment(day(8, redness=2), device=device)) == {"redness_clear_after_a_week": CONTACT}
    assert "redness_clear_after_a_week" not in flags(treatment(day(8, redness=1), device=device))


# ------------------------------------------------------------------ coming back


def test_two_steps_up_is_coming_back() -> None:
    assert flag_levels(day(1, redness=0), day(2, redness=2)) == {"redness_returning": WATCH}
    assert flag_levels(day(1, redness=0), day(3, redness=2)) == {"redness_returning": CONTACT}
    assert flag_levels(day(1, redness=1), day(2, redness=2)) == {}


def test_on_the_first_day_redness_may_still_rise() -> None:
    assert flag_levels(day(0, redness=0), day(1, redness=3)) == {}


def test_day_0_is_never_the_low_point() -> None:
    assert flag_levels(day(0, redness=0), day(2, redness=2)) == {}


def test_coming_back_is_measured_from_the_lowest_day_across_gaps() -> None:
    course = [day(1, redness=2), day(3, redness=0), day(4, flaking=1), day(9, redness=2)]
    flag = flags(*course)["redness_clear_after_a_week"]
    assert flag.level is CONTACT
    assert flags(*course[:3], day(7, redness=2))["redness_returning"].days == (3, 7)


def test_a_single_step_up_is_watched_from_day_4() -> None:
    assert flag_levels(day(3, redness=1), day(4, redness=2)) == {"redness_step_up": WATCH}
    assert flag_levels(day(2, redness=1), day(4, redness=2)) == {"redness_step_up": WATCH}
    assert flag_levels(day(2, redness=1), day(3, redness=2)) == {}
    assert flag_levels(day(3, redness=2), day(4, redness=2), day(5, redness=1)) == {}


def test_a_step_up_to_a_trace_is_nothing() -> None:
    assert flag_levels(day(3, redness=0), day(4, redness=1)) == {}


def test_what_cannot_be_compared_is_said() -> None:
    said = last_day(day(0, redness=1), day(4, redness=2))
    assert said.flags == ()
    text = "There is no earlier answer for Redness to compare this one with, so a rise could not be seen."
    assert text in said.not_checked


def test_of_several_flags_about_redness_only_the_most_urgent_is_said() -> None:
    course = [day(3, redness=1), day(4, redness=3), day(5, redness=3)]
    assert flag_levels(*course) == {"redness_returning": CONTACT}
