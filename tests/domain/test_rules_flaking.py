"""Rules about flaking: none before day 6; the standard course expects up to 2 until day 7, 1 until day 10."""

from __future__ import annotations

import pytest

from tests.builders import day, flag_levels, treatment
from tracker.domain.flags import Level


@pytest.mark.parametrize(("number", "flaking"), [(6, 4), (7, 4), (8, 3), (10, 3), (11, 2)])
def test_two_steps_over_the_upper_edge_are_watched_from_day_6(number: int, flaking: int) -> None:
    assert flag_levels(day(number, flaking=flaking)) == {"flaking_above_expected": Level.WATCH}
    assert flag_levels(day(number, flaking=flaking - 1)) == {}


def test_on_day_5_any_flaking_is_usual() -> None:
    assert flag_levels(treatment(day(5, flaking=4), depth=0.5)) == {}


def test_still_flaking_a_lot_after_ten_days_is_worth_a_call() -> None:
    assert flag_levels(day(11, flaking=3)) == {"flaking_lasting": Level.CONTACT}
    assert flag_levels(day(10, flaking=3)) == {"flaking_above_expected": Level.WATCH}
    assert flag_levels(day(11, flaking=2)) == {"flaking_above_expected": Level.WATCH}
