"""One step more urgent for whom it matters: risks, darker skin, needling at home. Never above "today"."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import assessments, day, flag_levels, flags, knowledge, treatment
from tracker.domain.flags import Level
from tracker.domain.journal import DayEntry, Risk

SAME_DAY, CONTACT, WATCH = Level.SAME_DAY, Level.CONTACT, Level.WATCH

PROLONGED = (day(3, redness=2), day(4, redness=2))
STAYS_UP = (day(2, swelling=1), day(3, swelling=2), day(4, swelling=2))
TRACE = (day(6, redness=1), day(7, redness=1), day(8, redness=1))
LIFTED_BY_RISK: list[tuple[str, str, tuple[DayEntry, ...], Level]] = [
    ("oozing_clear", "diabetes weak_immunity", (day(1, signs=["oozing_clear"]),), CONTACT),
    ("warmth", "diabetes weak_immunity", (day(2, signs=["warmth"]),), WATCH),
    ("warmth", "diabetes weak_immunity", (day(3, signs=["warmth"]),), CONTACT),
    ("prolonged_redness", "diabetes weak_immunity", PROLONGED, WATCH),
    ("redness_clear_after_a_week", "diabetes weak_immunity", (day(8, redness=2),), CONTACT),
    ("redness_returning", "diabetes weak_immunity", (day(1, redness=0), day(2, redness=2)), WATCH),
    ("redness_returning", "diabetes weak_immunity", (day(1, redness=0), day(3, redness=2)), CONTACT),
    ("swelling_step_up", "diabetes weak_immunity", (day(2, swelling=1), day(3, swelling=2)), WATCH),
    ("swelling_lasting", "diabetes weak_immunity", (day(5, swelling=2),), CONTACT),
    ("swelling_stays_up", "diabetes weak_immunity", STAYS_UP, CONTACT),
    ("redness_after_a_week", "eczema psoriasis rosacea", TRACE, WATCH),
    ("itch_late", "eczema psoriasis rosacea", (day(8, signs=["itching"]),), WATCH),
    ("burning_late", "cold_sores", (day(4, signs=["burning"]),), WATCH),
    ("bumps", "weak_immunity diabetes psoriasis", (day(4, signs=["bumps"]),), CONTACT),
    ("lump", "weak_immunity diabetes keloids", (day(3, signs=["lump"]),), CONTACT),
    ("hives", "metal_allergy", (day(0, signs=["hives"]),), CONTACT),
    ("bleeding_late", "blood_thinners bleeding_disorder", (day(2, signs=["pinpoint_bleeding"]),), WATCH),
    ("bleeding_late", "blood_thinners bleeding_disorder", (day(4, signs=["pinpoint_bleeding"]),), CONTACT),
    ("bruise_lasting", "bleeding_disorder", (day(11, signs=["bruising"]),), WATCH),
    ("line_marks", "keloids", (day(8, signs=["line_marks"]),), WATCH),
]
LIFTED_AT_HOME: list[tuple[str, DayEntry, Level]] = [
    ("oozing_clear", day(1, signs=["oozing_clear"]), CONTACT),
    ("bumps", day(4, signs=["bumps"]), CONTACT),
    ("lump", day(3, signs=["lump"]), CONTACT),
]


def test_the_tables_have_every_rule_that_is_lifted() -> None:
    by_risk = {rule.id: {str(risk) for risk in rule.risks} for rule in knowledge().rules if rule.risks}
    assert {rule: set(risks.split()) for rule, risks, _, _ in LIFTED_BY_RISK} == by_risk
    at_home = {rule.id for rule in knowledge().rules if rule.performers}
    assert {rule for rule, _, _ in LIFTED_AT_HOME} == at_home
    assert {rule.id for rule in knowledge().rules if rule.skin_types} == {"dark_patches"}


@pytest.mark.parametrize(("rule", "risks", "course", "level"), LIFTED_BY_RISK)
def test_each_of_its_risks_lifts_a_rule_by_one_step(
    rule: str, risks: str, course: tuple[DayEntry, ...], level: Level
) -> None:
    assert flag_levels(*course)[rule] is level
    for risk in risks.split():
        flag = flags(*course, risks=[risk])[rule]
        assert flag.level == level + 1
        assert knowledge().risks[Risk(risk)].label in flag.raised
        assert flag.advice == knowledge().levels[flag.level].action


@pytest.mark.parametrize(("rule", "risks", "course", "level"), LIFTED_BY_RISK)
def test_other_risks_leave_it_as_it_is(
    rule: str, risks: str, course: tuple[DayEntry, ...], level: Level
) -> None:
    others = set(Risk) - {Risk(risk) for risk in risks.split()}
    assert flag_levels(*course, risks=others)[rule] is level


@pytest.mark.parametrize(("rule", "entry", "level"), LIFTED_AT_HOME)
def test_needling_at_home_lifts_by_one_step(rule: str, entry: DayEntry, level: Level) -> None:
    at_home = treatment(entry, performed_by="self")
    by_others = treatment(entry, performed_by="professional")
    assert flag_levels(by_others)[rule] is level
    assert flag_levels(at_home)[rule] == level + 1
    assert flags(at_home)[rule].raised == knowledge().texts.raised_by_performer


@pytest.mark.parametrize("skin_type", range(1, 7))
def test_dark_marks_weigh_more_on_darker_skin(skin_type: int) -> None:
    darker = skin_type >= 4
    in_week_2 = flag_levels(day(8, signs=["dark_patches"]), skin_type=skin_type)
    in_week_5 = flag_levels(day(28, signs=["dark_patches"]), skin_type=skin_type)
    assert in_week_2 == {"dark_patches": CONTACT if darker else WATCH}
    assert in_week_5 == {"dark_patches": CONTACT}


@pytest.mark.parametrize(
    ("sign", "number", "risk"), [("line_marks", 15, "keloids"), ("bruising", 15, "bleeding_disorder")]
)
def test_a_mark_or_a_bruise_is_never_for_today(sign: str, number: int, risk: str) -> None:
    (flag,) = flags(day(number, signs=[sign]), risks=[risk]).values()
    assert flag.level is CONTACT
    assert flag.raised == ""


@pytest.mark.parametrize("rule", ["bumps", "hives"])
@pytest.mark.parametrize("name", ["Vitamin C", "20 % vitamin-c", "PRP", "Exosomes (plant)", "gold mask"])
def test_what_was_put_on_the_fresh_skin_lifts_bumps_and_rashes(rule: str, name: str) -> None:
    entry = day(4, signs=[rule])
    before = treatment(entry)
    after = replace(before, products=("Aloe gel", name))
    assert flags(before)[rule].level is CONTACT
    assert flags(after)[rule].level is SAME_DAY
    assert flags(after)[rule].raised == knowledge().texts.raised_by_product.format(products=f"“{name}”")


@pytest.mark.parametrize("name", ["Aloe gel", "Vitamin E", "Golden cream", "metallic", "PRPX"])
def test_other_products_lift_nothing(name: str) -> None:
    assert flags(replace(treatment(day(4, signs=["bumps"])), products=(name,)))["bumps"].level is CONTACT


def test_a_product_of_the_first_two_days_counts_and_a_later_one_does_not() -> None:
    def level(number: int) -> Level:
        used = replace(day(number), products=("Vitamin C",))
        return flags(used, day(6, signs=["bumps"]))["bumps"].level

    assert [level(number) for number in (0, 2, 3)] == [SAME_DAY, SAME_DAY, CONTACT]


@pytest.mark.parametrize("skin_type", [None, 1, 2, 3, 4, 5, 6])
def test_on_darker_skin_every_day_says_what_to_feel_and_look_for(skin_type: int | None) -> None:
    (said,) = assessments(day(2, redness=0, signs=[]), skin_type=skin_type)
    assert bool(said.notes) is (skin_type is not None and skin_type >= 4)
    for word in ("heat", "swelling", "darker", "pain"):
        assert all(word in note for note in said.notes)


def test_several_reasons_lift_by_one_step_only() -> None:
    at_home = treatment(day(4, signs=["bumps"]), performed_by="self")
    flag = flags(at_home, risks=["diabetes", "weak_immunity"])["bumps"]
    assert flag.level is SAME_DAY
    labels = [knowledge().risks[risk].label for risk in (Risk.DIABETES, Risk.WEAK_IMMUNITY)]
    assert flag.raised.endswith(f"about yourself: {labels[0]} and {labels[1]}.")


def test_what_is_for_today_already_stays_for_today() -> None:
    assert flag_levels(day(2, signs=["oozing_clear"]), risks=["diabetes"]) == {"oozing_clear": SAME_DAY}


def test_what_was_raised_to_today_is_not_lifted_to_an_emergency() -> None:
    course = (day(3, redness=2), day(4, redness=2, signs=["warmth"]))
    flag = flags(*course, risks=["diabetes"])["prolonged_redness"]
    assert flag.level is SAME_DAY
    assert flag.raised == "There is heat, oozing or spread with it."


def test_a_raise_and_a_risk_add_up_and_both_are_said() -> None:
    course = (day(3, redness=2), day(4, redness=2, signs=["itching"]))
    flag = flags(*course, risks=["diabetes"])["prolonged_redness"]
    assert flag.level is SAME_DAY
    assert flag.raised.startswith(
        "There is swelling, pain, itch or heavy peeling with it. This is one step more urgent"
    )


@pytest.mark.parametrize("risk", Risk)
def test_a_risk_alone_is_never_a_flag(risk: Risk) -> None:
    assert flags(day(3, redness=1, swelling=0, flaking=2, pain=0, signs=[]), risks=[risk]) == {}
