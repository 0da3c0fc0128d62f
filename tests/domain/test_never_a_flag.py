"""What worries people and is usual: none of it may ever set off a flag."""

from __future__ import annotations

import pytest

from tests.builders import day, levels, treatment
from tracker.domain.flags import Level


def quiet(*numbers: int) -> dict[int, Level]:
    """Return the levels of days on which nothing is said."""
    return dict.fromkeys(numbers, Level.NONE)


def test_an_ordinary_week_with_the_pen() -> None:
    course = levels(
        day(0, redness=4, swelling=2, flaking=0, pain=4, signs=["pinpoint_bleeding", "warmth", "tightness"]),
        day(1, redness=3, swelling=2, flaking=0, pain=2, signs=["tightness", "warmth", "burning"]),
        day(2, redness=2, swelling=2, flaking=1, pain=1, signs=["tightness", "itching", "dryness"]),
        day(3, redness=1, swelling=1, flaking=3, pain=0, signs=["dryness", "itching"]),
        day(4, redness=1, swelling=0, flaking=3, pain=0, signs=["dryness", "brown_crust"]),
        day(5, redness=0, swelling=0, flaking=2, pain=0, signs=["dryness"]),
        day(6, redness=0, swelling=0, flaking=1, pain=0, signs=[]),
        day(7, redness=0, swelling=0, flaking=0, pain=0, signs=[]),
    )
    assert course == quiet(*range(8))


@pytest.mark.parametrize("depth", [0.25, 1.0, 2.5])
def test_flaking_that_grows_on_days_2_to_5(depth: float) -> None:
    course = treatment(*(day(number, flaking=number - 1) for number in range(2, 6)), depth=depth)
    assert levels(course) == quiet(2, 3, 4, 5)
    jump = treatment(day(2, flaking=0), day(3, flaking=4), day(4, flaking=4), day(5, flaking=4), depth=depth)
    assert levels(jump) == quiet(2, 3, 4, 5)


def test_swelling_that_grows_until_day_1_or_2() -> None:
    assert levels(day(0, swelling=0), day(1, swelling=2), day(2, swelling=1)) == quiet(0, 1, 2)
    assert levels(day(0, swelling=0), day(1, swelling=1), day(2, swelling=2)) == quiet(0, 1, 2)
    assert levels(day(0, swelling=1), day(1, swelling=0), day(2, swelling=3)) == quiet(0, 1, 2)


@pytest.mark.parametrize("sign", ["tightness", "dryness", "sensitivity"])
def test_tight_dry_or_sensitive_skin_on_any_day(sign: str) -> None:
    numbers = [*range(31), 37, 44, 100]
    assert levels(*(day(number, signs=[sign]) for number in numbers)) == quiet(*numbers)


def test_itch_in_the_first_days() -> None:
    assert levels(*(day(number, signs=["itching"]) for number in range(5))) == quiet(*range(5))


def test_tiny_dots_of_blood_on_the_day_itself() -> None:
    assert levels(day(0, signs=["pinpoint_bleeding"]), day(1, signs=["pinpoint_bleeding"])) == quiet(0, 1)


def test_a_few_pimples_for_up_to_three_days() -> None:
    assert levels(*(day(number, signs=["pimples"]) for number in (1, 2, 3))) == quiet(1, 2, 3)


def test_a_bruise_that_fades() -> None:
    course = [day(number, signs=["bruising"]) for number in range(9)]
    assert levels(*course, day(9, signs=[])) == quiet(*range(10))


@pytest.mark.parametrize("sign", ["dark_patches", "brown_crust"])
def test_a_brown_look_that_peels_off_in_the_first_week(sign: str) -> None:
    course = [day(number, redness=1, signs=[sign]) for number in range(1, 8)]
    assert levels(*course, day(8, redness=0, signs=[])) == quiet(*range(1, 9))


@pytest.mark.parametrize("missed", range(1, 7))
def test_a_missed_day(missed: int) -> None:
    course = [day(0, redness=3, pain=2), day(1, redness=2, pain=1)]
    course += [day(number, redness=1, pain=0) for number in range(2, 8)]
    del course[missed]
    assert set(levels(*course).values()) == {Level.NONE}


def test_months_without_an_entry() -> None:
    assert levels(day(0, redness=3, signs=[]), day(200, redness=0, pain=0, signs=[])) == quiet(0, 200)


def test_a_day_with_only_a_note_says_nothing() -> None:
    assert levels(day(0), day(3), day(40)) == quiet(0, 3, 40)


def test_warm_skin_on_the_first_two_days() -> None:
    assert levels(day(0, signs=["warmth"]), day(1, signs=["warmth"])) == quiet(0, 1)


def test_clear_fluid_on_the_day_itself() -> None:
    assert levels(day(0, signs=["oozing_clear"])) == quiet(0)


def test_grid_marks_after_radio_frequency_in_the_first_two_days() -> None:
    course = treatment(*(day(number, signs=["grid_marks"]) for number in range(3)), device="rf")
    assert levels(course) == quiet(0, 1, 2)
