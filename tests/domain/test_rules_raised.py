"""What makes a flag more urgent than its rule alone: other signs and scores on the same day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.builders import TREATED_ON, day, flags, knowledge, treatment
from tracker.domain.flags import Level
from tracker.domain.journal import DayEntry, Treatment

EMERGENCY, SAME_DAY, CONTACT, WATCH = Level.EMERGENCY, Level.SAME_DAY, Level.CONTACT, Level.WATCH


@dataclass(frozen=True)
class Raised:
    """A rule that fires on the last of the days, and what that day must add for the level to rise.

    `above` are scores one step over the upper edge of the standard course on that day.
    """

    rule: str
    days: tuple[DayEntry, ...]
    alone: Level
    to: Level
    signs: str = ""
    above: tuple[tuple[str, int], ...] = ()

    def __str__(self) -> str:
        return f"{self.rule}-{self.to.id}"


INFECTION = "warmth oozing_clear oozing_cloudy pus spreading_redness"
REDNESS_BACK = (day(1, redness=0), day(3, redness=2, signs=[]))
RAISES = [
    Raised("blisters", (day(1, signs=["blisters"]),), SAME_DAY, EMERGENCY, "eye_area fever chills unwell"),
    Raised("blisters", (day(1, signs=["blisters"]),), SAME_DAY, EMERGENCY, "vision_change"),
    Raised(
        "eye_area", (day(1, signs=["eye_area"]),), SAME_DAY, EMERGENCY, "fever chills unwell vision_change"
    ),
    Raised(
        "warmth",
        (day(3, signs=["warmth"]),),
        CONTACT,
        SAME_DAY,
        "swollen_glands",
        (("redness", 2), ("swelling", 2), ("pain", 2)),
    ),
    Raised(
        "prolonged_redness",
        (day(3, redness=2), day(4, redness=2, signs=[])),
        WATCH,
        CONTACT,
        "itching",
        (("flaking", 4),),
    ),
    Raised(
        "redness_after_a_week",
        (day(7, redness=1), day(8, redness=1), day(9, redness=1, signs=[])),
        WATCH,
        CONTACT,
        "itching",
    ),
    Raised("prolonged_redness", (day(3, redness=2), day(4, redness=2, signs=[])), WATCH, SAME_DAY, INFECTION),
    Raised("redness_clear_after_a_week", (day(8, redness=2, signs=[]),), CONTACT, SAME_DAY, INFECTION),
    Raised(
        "redness_returning",
        REDNESS_BACK,
        CONTACT,
        SAME_DAY,
        "warmth spreading_redness pustules",
        (("swelling", 2), ("pain", 2)),
    ),
    Raised(
        "swelling_step_up",
        (day(2, swelling=1), day(3, swelling=2, signs=[])),
        WATCH,
        SAME_DAY,
        "warmth spreading_redness oozing_clear",
        (("redness", 2), ("pain", 2)),
    ),
    Raised(
        "swelling_lasting",
        (day(5, swelling=2, signs=[]),),
        CONTACT,
        SAME_DAY,
        "warmth oozing_clear spreading_redness",
        (("pain", 1),),
    ),
    Raised("bumps", (day(4, signs=["bumps"]),), CONTACT, SAME_DAY, "pus oozing_cloudy oozing_clear fever"),
    Raised("lump", (day(3, signs=["lump"]),), CONTACT, SAME_DAY, "pus oozing_cloudy oozing_clear warmth"),
    Raised("hives", (day(0, signs=["hives"]),), CONTACT, SAME_DAY, "spreading_redness eye_area"),
]


def adding(course: Raised, *, sign: str | None = None, **scores: int) -> Treatment:
    """Return the course with one sign or score added on its last day."""
    *earlier, last = course.days
    number = (last.date - TREATED_ON).days
    answers = {symptom.value: score for symptom, score in last.scores.items()} | scores
    signs = {*(last.signs or ()), *([sign] if sign else [])}
    return treatment(*earlier, day(number, **answers, signs=signs))  # type: ignore[arg-type]


def every_condition() -> Iterator[tuple[str, Level, str]]:
    """Yield (rule, level, sign or symptom) of each raise that the knowledge holds, but for plain scores."""
    for rule in knowledge().rules:
        for step in rule.raises:
            for name in (*step.signs, *step.above):
                yield rule.id, step.to, str(name)


def test_the_table_has_every_condition() -> None:
    listed = {
        (case.rule, case.to, name)
        for case in RAISES
        for name in (*case.signs.split(), *(symptom for symptom, _ in case.above))
    }
    assert listed == set(every_condition())


@pytest.mark.parametrize("case", RAISES, ids=str)
def test_alone_it_has_its_own_level_and_gives_no_reason_to_be_higher(case: Raised) -> None:
    flag = flags(treatment(*case.days))[case.rule]
    assert flag.level is case.alone
    assert flag.raised == ""


@pytest.mark.parametrize(("case", "sign"), [(case, sign) for case in RAISES for sign in case.signs.split()])
def test_a_sign_on_the_same_day_raises_it_and_says_why(case: Raised, sign: str) -> None:
    flag = flags(adding(case, sign=sign))[case.rule]
    assert flag.level is case.to
    assert flag.raised != ""
    assert flag.advice == knowledge().levels[case.to].action


@pytest.mark.parametrize(("case", "symptom", "score"), [(c, *pair) for c in RAISES for pair in c.above])
def test_a_score_above_the_expected_raises_it_and_one_within_does_not(
    case: Raised, symptom: str, score: int
) -> None:
    assert flags(adding(case, **{symptom: score}))[case.rule].level is case.to
    assert flags(adding(case, **{symptom: score - 1}))[case.rule].level is case.alone


@pytest.mark.parametrize("sign", ["pus", "warmth"])
def test_a_sign_of_the_day_before_does_not_raise(sign: str) -> None:
    course = [day(3, redness=2, signs=[sign]), day(4, redness=2, signs=[])]
    assert flags(*course)["prolonged_redness"].level is WATCH


def test_moderate_swelling_or_pain_raises_heat_even_where_it_is_expected() -> None:
    def level(**scores: int) -> Level:
        warm = day(2, signs=["warmth"], **scores)  # type: ignore[arg-type]
        return flags(treatment(warm, depth=2.0))["warmth"].level

    assert level(swelling=2, pain=3) is WATCH
    assert level(swelling=3) is SAME_DAY
    assert level(pain=4) is SAME_DAY


@pytest.mark.parametrize("symptom", ["pain", "swelling"])
def test_clear_pain_or_swelling_raises_what_a_misjudged_trace_does_not(symptom: str) -> None:
    def levels(score: int) -> list[Level]:
        red = [day(3, redness=2), day(4, redness=2, **{symptom: score})]  # type: ignore[arg-type]
        spots = [day(n, signs=["pimples"]) for n in range(4)]
        spots.append(day(4, signs=["pimples"], **{symptom: score}))  # type: ignore[arg-type]
        return [flags(*red)["prolonged_redness"].level, flags(*spots)["pimples_lasting"].level]

    assert levels(1) == [WATCH, WATCH]
    assert levels(2) == [CONTACT, CONTACT]


def test_strong_pain_raises_a_lump() -> None:
    assert flags(day(3, pain=3, signs=["lump"]))["lump"].level is CONTACT
    assert flags(day(3, pain=4, signs=["lump"]))["lump"].level is SAME_DAY


def test_of_two_raises_the_higher_one_stands_with_its_own_reason() -> None:
    flag = flags(day(3, redness=2), day(4, redness=2, signs=["itching", "pus"]))["prolonged_redness"]
    assert flag.level is SAME_DAY
    assert flag.raised == "There is heat, oozing or spread with it."
