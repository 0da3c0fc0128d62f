"""Rules about signs that stay: bumps and pimples, counted over the days on which they were asked for."""

from __future__ import annotations

from tests.builders import day, flag_levels, flags, last_day, treatment
from tracker.domain.flags import Level
from tracker.domain.journal import DayEntry

CONTACT, WATCH = Level.CONTACT, Level.WATCH


def with_sign(sign: str, *numbers: int) -> list[DayEntry]:
    """Return entries that report one sign on each of these days."""
    return [day(number, signs=[sign]) for number in numbers]


def test_bumps_for_more_than_three_days_last() -> None:
    assert flag_levels(*with_sign("bumps", 0, 1, 2, 3)) == {}
    assert flag_levels(*with_sign("bumps", 0, 1, 2, 3, 4)) == {"bumps": CONTACT}


def test_bumps_are_late_from_day_4() -> None:
    assert flag_levels(day(3, signs=["bumps"])) == {}
    assert flag_levels(day(4, signs=["bumps"])) == {"bumps": CONTACT}


def test_bumps_that_went_away_and_come_back_are_late() -> None:
    assert flag_levels(*with_sign("bumps", 1, 2), day(3, signs=[]), *with_sign("bumps", 4)) == {
        "bumps": CONTACT
    }


def test_pimples_are_watched_after_three_days_and_worth_a_call_after_ten() -> None:
    assert flag_levels(*with_sign("pimples", 1, 2, 3, 4)) == {}
    assert flag_levels(*with_sign("pimples", 1, 2, 3, 4, 5)) == {"pimples_lasting": WATCH}
    assert "pimples_long" not in flags(*with_sign("pimples", *range(1, 12)))
    assert flag_levels(*with_sign("pimples", *range(1, 13)))["pimples_long"] is CONTACT


def test_new_pimples_are_no_flag_on_any_day() -> None:
    assert flag_levels(day(0, signs=[]), day(20, signs=["pimples"])) == {}


def test_a_day_without_them_starts_the_count_again() -> None:
    before = with_sign("pimples", 1, 2, 3)
    assert flag_levels(*before, day(4, signs=[]), *with_sign("pimples", 5)) == {}
    assert flag_levels(*before, day(4, signs=["dryness"]), *with_sign("pimples", 5)) == {}


def test_a_missed_or_unasked_day_neither_ends_nor_adds_to_the_count() -> None:
    assert flags(*with_sign("pimples", 1), *with_sign("pimples", 5))["pimples_lasting"].days == (1, 5)
    unasked = [*with_sign("pimples", 1), day(3, pain=0), *with_sign("pimples", 5)]
    assert flags(*unasked)["pimples_lasting"].days == (1, 5)


def test_a_day_on_which_signs_were_not_asked_says_so_instead() -> None:
    said = last_day(*with_sign("pimples", 1, 2, 3, 4), day(5, pain=0))
    assert said.flags == ()
    assert "The questions about danger signs were not answered on this day." in said.not_checked


def test_the_days_of_a_lasting_sign_are_all_named() -> None:
    flag = flags(*with_sign("bumps", 2, 4, 7))["bumps"]
    assert flag.why == "You reported “Red bumps or raised patches” (day 2, 4 and 7)."


def test_a_sign_that_returns_after_weeks_is_another_spell() -> None:
    assert (
        flags(treatment(*with_sign("pimples", 1, 16))).keys().isdisjoint({"pimples_lasting", "pimples_long"})
    )
    assert "pimples_long" in flags(treatment(*with_sign("pimples", 1, 15)))
