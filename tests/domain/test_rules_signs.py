"""Rules about signs that are reported today: from which day on, how urgent, and when nothing was asked."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.builders import assessments, day, flag_levels, flags, knowledge
from tracker.domain.flags import Level
from tracker.domain.sign_checks import SignReported

EMERGENCY, SAME_DAY, CONTACT, WATCH = Level.EMERGENCY, Level.SAME_DAY, Level.CONTACT, Level.WATCH

RULES: dict[str, tuple[str, dict[int, Level]]] = {
    "allergy_emergency": ("breathing_difficulty lip_or_face_swelling", {0: EMERGENCY}),
    "severe_infection_emergency": ("confusion purple_patches", {0: EMERGENCY}),
    "eyesight": ("vision_change", {0: EMERGENCY}),
    "red_streaks": ("red_streaks", {0: EMERGENCY}),
    "feeling_ill": ("fever chills unwell", {0: EMERGENCY}),
    "pus": ("pus oozing_cloudy yellow_crust", {0: SAME_DAY}),
    "oozing_clear": ("oozing_clear", {1: CONTACT, 2: SAME_DAY}),
    "blisters": ("blisters", {0: SAME_DAY}),
    "pustules": ("pustules", {0: SAME_DAY}),
    "burn": ("raw_skin white_patch", {0: SAME_DAY}),
    "spreading_redness": ("spreading_redness", {0: SAME_DAY}),
    "eye_area": ("eye_area", {0: SAME_DAY}),
    "warmth": ("warmth", {2: WATCH, 3: CONTACT}),
    "crust_lasting": ("brown_crust", {11: CONTACT}),
    "lump": ("lump", {3: CONTACT}),
    "hives": ("hives", {0: CONTACT}),
    "itch_late": ("itching", {8: WATCH}),
    "burning_late": ("burning", {4: WATCH}),
    "swollen_glands": ("swollen_glands", {0: CONTACT}),
    "numbness": ("numbness", {2: CONTACT}),
    "bleeding_late": ("pinpoint_bleeding", {2: WATCH, 4: CONTACT}),
    "bruise_lasting": ("bruising", {11: WATCH, 15: CONTACT}),
    "dark_patches": ("dark_patches", {8: WATCH, 28: CONTACT}),
    "pale_patches": ("pale_patches", {8: WATCH, 15: CONTACT}),
    "line_marks": ("line_marks", {8: WATCH, 15: CONTACT}),
    "grid_marks": ("grid_marks", {3: WATCH, 8: CONTACT}),
}
"""Rule → its signs, and from which day on it has which level."""

SIGNS = [(rule, sign) for rule, (signs, _) in RULES.items() for sign in signs.split()]
STEPS = [
    (rule, signs.split()[0], number, level)
    for rule, (signs, steps) in RULES.items()
    for number, level in steps.items()
]
LATER = [(rule, signs.split()[0], steps) for rule, (signs, steps) in RULES.items() if len(steps) > 1]
STARTS_LATE = [(signs.split()[0], min(steps)) for signs, steps in RULES.values() if min(steps) > 0]


def test_the_table_has_every_rule_of_this_kind() -> None:
    shipped = {rule.id for rule in knowledge().rules if isinstance(rule.check, SignReported)}
    assert shipped == RULES.keys()


@pytest.mark.parametrize(("rule", "sign"), SIGNS)
def test_each_sign_of_a_rule_is_enough_on_its_first_day(rule: str, sign: str) -> None:
    first_day, level = min(RULES[rule][1].items())
    said = flags(day(first_day, signs=[sign]))[rule]
    assert said.level is level
    assert said.days == (first_day,)
    assert knowledge().signs[sign].label in said.why  # type: ignore[index]  # a plain text is as good


@pytest.mark.parametrize(("sign", "first_day"), STARTS_LATE)
def test_the_day_before_nothing_is_said(sign: str, first_day: int) -> None:
    assert flags(day(first_day - 1, signs=[sign])) == {}


@pytest.mark.parametrize(("rule", "sign", "number", "level"), STEPS)
def test_a_sign_alone_has_this_level_from_this_day_on(
    rule: str, sign: str, number: int, level: Level
) -> None:
    assert flag_levels(day(number, signs=[sign])) == {rule: level}


@pytest.mark.parametrize(("rule", "sign", "steps"), LATER)
def test_a_higher_level_waits_for_its_day(rule: str, sign: str, steps: dict[int, Level]) -> None:
    for (_, lower), (later_day, _) in pairwise(steps.items()):
        assert flag_levels(day(later_day - 1, signs=[sign])) == {rule: lower}


@pytest.mark.parametrize(("rule", "sign", "steps"), [(rule, *row) for rule, row in RULES.items()])
def test_the_last_level_stands_for_good(rule: str, sign: str, steps: dict[int, Level]) -> None:
    last = [*steps.values()][-1]
    assert flag_levels(day(400, signs=[sign.split()[0]])) == {rule: last}


@pytest.mark.parametrize("number", [0, 1, 2, 3, 8, 15, 30, 100])
def test_asked_and_none_is_no_flag_and_nothing_is_missing_about_signs(number: int) -> None:
    (said,) = assessments(day(number, signs=[]))
    assert said.flags == ()
    assert knowledge().texts.signs_not_asked not in said.not_checked


@pytest.mark.parametrize("number", [0, 1, 2, 3, 8, 15, 30, 100])
def test_signs_that_were_not_asked_are_no_flag_but_are_named_once(number: int) -> None:
    (said,) = assessments(day(number, redness=0, swelling=0, flaking=0, pain=0))
    assert said.flags == ()
    assert said.not_checked.count(knowledge().texts.signs_not_asked) == 1


def test_two_signs_of_one_rule_make_one_flag_that_names_both_in_the_order_of_the_form() -> None:
    (flag,) = flags(day(1, signs=["yellow_crust", "pus"])).values()
    assert flag.why == "You reported “Pus: thick, yellow, green or creamy” and “Yellow crust” on day 1."


def test_a_sign_of_yesterday_is_not_reported_today() -> None:
    assert flag_levels(day(3, signs=["pus"]), day(4, signs=[])) == {}
    assert flag_levels(day(3, signs=["pus"]), day(4)) == {}


@pytest.mark.parametrize(
    ("temperature", "fires"), [(37.9, False), (37.99, False), (38.0, True), (41.0, True)]
)
def test_fever_is_measured_from_38_degrees(temperature: float, fires: bool) -> None:
    assert ("fever_measured" in flags(day(0, signs=[], temperature=temperature))) is fires


def test_a_measured_fever_is_an_emergency_and_names_the_value() -> None:
    said = flags(day(2, signs=[], temperature=38.4))["fever_measured"]
    assert said.level is Level.EMERGENCY
    assert said.why == "You measured 38.4 °C on day 2."


def test_not_measuring_the_temperature_is_no_gap() -> None:
    (said,) = assessments(day(0, redness=2, swelling=1, flaking=0, pain=1, signs=[]))
    assert said.not_checked == ()
