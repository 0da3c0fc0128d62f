"""Rules about swelling, on the standard course: up to 2 is expected until day 2, then 1, and 0 from day 5."""

from __future__ import annotations

import pytest

from tests.builders import day, flag_levels, flags, treatment
from tracker.domain.flags import Level

SAME_DAY, CONTACT, WATCH = Level.SAME_DAY, Level.CONTACT, Level.WATCH


@pytest.mark.parametrize(("number", "swelling"), [(0, 4), (1, 4), (2, 4), (3, 3), (4, 3)])
def test_two_steps_over_the_upper_edge_are_watched(number: int, swelling: int) -> None:
    assert flag_levels(day(number, swelling=swelling)) == {"swelling_above_expected": WATCH}
    assert flag_levels(day(number, swelling=swelling - 1)) == {}


def test_two_steps_up_after_the_first_two_days_is_growing() -> None:
    assert flag_levels(day(1, swelling=0), day(3, swelling=2)) == {"swelling_rising": SAME_DAY}
    assert flag_levels(day(1, swelling=1), day(3, swelling=2)) == {"swelling_step_up": WATCH}
    assert flag_levels(day(1, swelling=0), day(2, swelling=2)) == {}


def test_growing_is_measured_from_the_lowest_day_across_gaps() -> None:
    flag = flags(day(1, swelling=2), day(5, swelling=0), day(6, pain=0), day(12, swelling=2))[
        "swelling_rising"
    ]
    assert flag.level is SAME_DAY
    assert flag.why == "Swelling went up from none on day 5 to mild on day 12."


def test_day_0_is_never_the_low_point() -> None:
    assert flag_levels(day(0, swelling=0), day(3, swelling=2)) == {}


def test_a_single_step_up_is_watched_from_day_3() -> None:
    assert flag_levels(day(2, swelling=1), day(3, swelling=2)) == {"swelling_step_up": WATCH}
    assert flag_levels(day(1, swelling=1), day(2, swelling=2)) == {}
    assert flag_levels(day(2, swelling=2), day(3, swelling=2)) == {}


def test_a_step_up_to_a_trace_is_nothing() -> None:
    assert flag_levels(day(2, swelling=0), day(3, swelling=1)) == {}


def test_severe_swelling_from_day_3_is_seen_today() -> None:
    assert flag_levels(day(3, swelling=4)) == {"swelling_severe": SAME_DAY}
    assert flag_levels(day(3, swelling=3)) == {"swelling_above_expected": WATCH}
    assert flag_levels(day(2, swelling=4)) == {"swelling_above_expected": WATCH}


def test_still_mild_on_day_5_is_worth_a_call() -> None:
    assert flag_levels(day(5, swelling=2)) == {"swelling_lasting": CONTACT}
    assert flag_levels(day(5, swelling=1)) == {}
    assert flag_levels(day(4, swelling=2)) == {}


def test_two_days_above_the_expected_are_watched() -> None:
    assert flag_levels(day(3, swelling=2), day(4, swelling=2)) == {"swelling_two_days_above": WATCH}
    assert flag_levels(day(3, swelling=2), day(4, swelling=1)) == {}
    assert flag_levels(day(2, swelling=3), day(3, swelling=2)) == {}
    assert flag_levels(day(2, swelling=3), day(4, swelling=2)) == {}


def test_two_days_above_may_lie_apart_but_not_around_a_good_one() -> None:
    flag = flags(day(5, swelling=1), day(6, pain=0), day(7, swelling=1))["swelling_two_days_above"]
    assert flag.days == (5, 7)
    assert flag_levels(day(5, swelling=1), day(6, swelling=0), day(7, swelling=1)) == {}


def test_after_a_week_a_trace_must_be_there_three_times() -> None:
    assert flag_levels(day(7, swelling=1), day(8, swelling=1)) == {}
    assert flag_levels(*(day(n, swelling=1) for n in (6, 7, 8))) == {"swelling_after_a_week": WATCH}
    assert flag_levels(*(day(n, swelling=1) for n in (8, 9, 10))) == {"swelling_after_a_week": WATCH}
    assert flag_levels(*(day(n, swelling=1) for n in (9, 10, 11))) == {"swelling_after_a_week": CONTACT}
    assert flag_levels(day(9, swelling=1), day(10, swelling=0), day(11, swelling=1)) == {}


def test_skin_that_swells_again_weeks_after_healing_is_worth_a_call() -> None:
    settled = [day(number, swelling=0) for number in range(5, 20)]
    back = [day(number, swelling=1) for number in (20, 21, 22)]
    assert flag_levels(*settled, *back[:2]) == {}
    assert flag_levels(*settled, *back) == {"swelling_after_a_week": CONTACT}


def test_a_step_up_that_is_still_there_on_the_next_answer_is_worth_a_call() -> None:
    step = [day(2, swelling=1), day(3, swelling=2)]
    assert flag_levels(*step) == {"swelling_step_up": WATCH}
    flag = flags(*step, day(4, swelling=2))["swelling_stays_up"]
    assert flag.level is CONTACT
    assert flag.why == "Swelling went up from trace on day 2 and stayed up; it is mild on day 4."
    assert "swelling_stays_up" not in flags(*step, day(4, swelling=1))


def test_swelling_that_peaked_on_day_2_has_not_gone_up() -> None:
    assert "swelling_stays_up" not in flags(day(1, swelling=0), day(2, swelling=2), day(4, swelling=2))


def test_on_the_body_swelling_may_stay_longer() -> None:
    assert flag_levels(treatment(day(5, swelling=2), area="abdomen")) == {}
    assert flag_levels(treatment(day(8, swelling=2), area="abdomen")) == {"swelling_lasting": CONTACT}


def test_swelling_that_peaks_on_day_2_is_not_growing() -> None:
    peak = treatment(day(1, swelling=0), day(2, swelling=2), day(3, swelling=2))
    assert "swelling_rising" not in flags(peak)


def test_without_an_answer_on_day_2_the_last_one_before_it_stands_in() -> None:
    assert flags(treatment(day(1, swelling=0), day(3, swelling=2)))["swelling_rising"].level is SAME_DAY
