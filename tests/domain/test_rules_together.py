"""Lesser flags of different kinds on one day are one level more than the second strongest of them."""

from __future__ import annotations

from tests.builders import day, flag_levels, flags, knowledge, last_day, levels
from tracker.domain.flags import Level

SAME_DAY, CONTACT, WATCH = Level.SAME_DAY, Level.CONTACT, Level.WATCH

ADD_UP = {
    *("oozing_clear", "warmth", "hives", "bumps", "lump", "swollen_glands", "pain_above_expected"),
    *("redness_above_expected", "prolonged_redness", "redness_after_a_week", "redness_clear_after_a_week"),
    *("redness_returning", "redness_step_up", "swelling_above_expected", "swelling_step_up"),
    *("swelling_lasting", "swelling_two_days_above", "swelling_after_a_week", "swelling_stays_up"),
}
"""Signs of inflammation, infection or allergy; flaking, pimples, itch, bruises and marks mean neither."""


def test_only_what_can_be_an_inflammation_adds_up() -> None:
    assert {rule.id for rule in knowledge().rules if rule.combines} == ADD_UP


def test_two_things_to_watch_are_worth_a_call() -> None:
    course = day(2, redness=4, pain=4)
    assert flag_levels(course) == {
        "several_together": CONTACT,
        "pain_above_expected": WATCH,
        "redness_above_expected": WATCH,
    }
    assert flags(course)["several_together"].why == (
        "On day 2 these came together: “More pain than expected” and “More redness than expected”."
    )


def test_two_reasons_to_call_are_for_today() -> None:
    assert flag_levels(day(8, redness=2, signs=["hives"])) == {
        "several_together": SAME_DAY,
        "redness_clear_after_a_week": CONTACT,
        "hives": CONTACT,
    }


def test_a_reason_to_call_and_one_to_watch_stay_a_reason_to_call() -> None:
    assert flag_levels(day(3, pain=3, signs=["hives"])) == {"hives": CONTACT, "pain_above_expected": WATCH}


def test_three_count_like_two() -> None:
    assert levels(day(1, redness=4, pain=5, swelling=4, signs=["hives"])) == {1: CONTACT}


def test_red_swollen_and_sore_at_once_is_for_today() -> None:
    flag = flags(day(2, redness=3, swelling=3, pain=3))["inflamed"]
    assert flag.level is SAME_DAY
    assert flag.why == "On day 2 redness, swelling and pain were above the most that is expected."
    assert flag_levels(day(2, redness=3, swelling=3, pain=2)) == {}
    assert "inflamed" not in flags(day(1, redness=4, swelling=3, pain=4))


def test_three_traces_at_once_are_not_inflamed() -> None:
    assert flag_levels(day(20, redness=1, swelling=1, pain=1)) == {}
    assert "inflamed" not in flags(day(20, redness=2, swelling=2, pain=1))
    assert "inflamed" in flags(day(20, redness=2, swelling=2, pain=2))


def test_two_scores_much_too_high_twice_in_a_row_are_for_today() -> None:
    first = day(2, redness=4, pain=4)
    assert flag_levels(first)["several_together"] is CONTACT
    flag = flags(first, day(3, redness=3, pain=3))["inflamed_two_days"]
    assert (flag.level, flag.days) == (SAME_DAY, (2, 3))
    assert flag.why.endswith("far above what is expected; today redness and pain.")
    assert "inflamed_two_days" not in flags(first, day(3, redness=2, pain=3))
    assert "inflamed_two_days" not in flags(day(2, redness=3, pain=4), day(3, redness=3, pain=3))


def test_a_day_with_too_few_answers_is_passed_over_and_does_not_count() -> None:
    first, last = day(2, redness=4, pain=4), day(4, redness=3, pain=3)
    assert flags(first, day(3, redness=1), last)["inflamed_two_days"].days == (2, 4)
    assert "inflamed_two_days" not in flags(first, day(3, redness=3))


def test_two_flags_of_one_kind_are_one_thing() -> None:
    assert flag_levels(day(4, signs=["bumps", "lump"])) == {"bumps": CONTACT, "lump": CONTACT}
    redness_only = [day(4, redness=1), day(5, redness=3), day(6, redness=3)]
    assert "several_together" not in flags(*redness_only)


def test_harmless_kinds_do_not_add_up() -> None:
    late = day(11, flaking=3, signs=["itching", "bruising", "numbness"])
    assert "several_together" not in flags(late)
    assert levels(late) == {11: CONTACT}


def test_with_something_for_today_nothing_is_added() -> None:
    assert "several_together" not in flags(day(2, redness=4, pain=7))
    assert "several_together" not in flags(day(2, redness=4, pain=4, signs=["pus"]))


def test_it_never_becomes_an_emergency() -> None:
    everything = day(8, redness=2, signs=["hives", "warmth", "lump", "swollen_glands"])
    assert levels(everything) == {8: SAME_DAY}


def test_flags_of_different_days_do_not_come_together() -> None:
    assert levels(day(2, redness=4), day(3, redness=1, pain=3)) == {2: WATCH, 3: WATCH}


def test_a_risk_lifts_each_before_they_are_put_together() -> None:
    course = [day(3, redness=2), day(4, redness=2, signs=["hives"])]
    assert flag_levels(*course) == {"hives": CONTACT, "prolonged_redness": WATCH}
    assert flag_levels(*course, risks=["diabetes"]) == {
        "several_together": SAME_DAY,
        "hives": CONTACT,
        "prolonged_redness": CONTACT,
    }


def test_the_most_urgent_flag_stands_first() -> None:
    said = last_day(day(8, redness=2, pain=2, signs=["hives", "red_streaks"]))
    order = [flag.level for flag in said.flags]
    assert order == sorted(order, reverse=True)
    assert said.level is order[0] is Level.EMERGENCY
