"""Rules about pain; the standard course expects up to 5 on day 0, then 3, 2, 1, 1 and 0 from day 5 on."""

from __future__ import annotations

import pytest

from tests.builders import day, flag_levels, flags, last_day, treatment
from tracker.domain.flags import Level

SAME_DAY, WATCH = Level.SAME_DAY, Level.WATCH


def test_two_points_more_than_yesterday_on_day_2_is_getting_worse() -> None:
    assert flag_levels(day(1, pain=1), day(2, pain=3)) == {"pain_rising": SAME_DAY}


def test_one_point_more_may_be_chance() -> None:
    assert flag_levels(day(1, pain=1), day(2, pain=2)) == {}


def test_before_day_2_pain_may_still_rise() -> None:
    assert flag_levels(day(0, pain=0), day(1, pain=3)) == {}


def test_day_0_is_never_the_low_point() -> None:
    said = last_day(day(0, pain=0), day(2, pain=2))
    assert said.flags == ()
    assert any(text.startswith("There is no earlier answer for Pain") for text in said.not_checked)


def test_a_slow_rise_counts_like_a_jump() -> None:
    course = [day(1, pain=2), day(2, pain=1), day(3, pain=2)]
    assert "pain_rising" not in flags(*course)
    assert flag_levels(*course, day(4, pain=3)) == {"pain_rising": SAME_DAY}


def test_the_rise_is_told_from_the_last_good_day() -> None:
    flag = flags(day(1, pain=4), day(2, pain=0), day(3, pain=0), day(4, pain=1), day(5, pain=2))[
        "pain_rising"
    ]
    assert flag.why == "Pain went up from 0 out of 10 on day 3 to 2 out of 10 on day 5."
    assert flag.days == (3, 5)


@pytest.mark.parametrize("next_entry", [3, 9, 40, 200])
def test_days_without_an_entry_do_not_hide_a_rise(next_entry: int) -> None:
    assert flag_levels(day(1, pain=0), day(next_entry, pain=2)) == {"pain_rising": SAME_DAY}


def test_a_day_without_an_answer_does_not_hide_a_rise_and_is_not_the_low_point() -> None:
    assert flag_levels(day(2, pain=0), day(3, redness=1), day(4, pain=2)) == {"pain_rising": SAME_DAY}
    assert flag_levels(day(2, pain=1), day(3, redness=1), day(4, pain=1)) == {}


def test_seven_is_severe_from_day_1() -> None:
    assert flag_levels(day(1, pain=7)) == {"pain_severe": SAME_DAY}
    assert flag_levels(day(1, pain=6)) == {"pain_above_expected": WATCH}
    assert flag_levels(day(0, pain=7)) == {"pain_above_expected": WATCH}


@pytest.mark.parametrize(("number", "pain"), [(0, 7), (1, 5), (2, 4), (3, 3), (4, 3), (5, 2), (60, 2)])
def test_two_points_over_the_upper_edge_are_watched(number: int, pain: int) -> None:
    assert flag_levels(day(number, pain=pain)) == {"pain_above_expected": WATCH}
    assert flag_levels(day(number, pain=pain - 1)) == {}


def test_more_is_expected_after_deep_needling_and_less_after_short_needles() -> None:
    deep, light = 2.0, 0.5
    assert flag_levels(treatment(day(0, pain=7), depth=deep)) == {}
    assert flag_levels(treatment(day(0, pain=8), depth=deep)) == {"pain_above_expected": WATCH}
    assert flag_levels(treatment(day(0, pain=4), depth=light)) == {}
    assert flag_levels(treatment(day(0, pain=5), depth=light)) == {"pain_above_expected": WATCH}


def test_of_several_flags_about_pain_only_the_most_urgent_is_said() -> None:
    assert flag_levels(day(2, pain=0), day(3, pain=8)) == {"pain_rising": SAME_DAY}
