"""The one sentence that answers “how am I doing?”, and the line about tomorrow."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings

from tests.builders import day, knowledge, treatment
from tracker.domain.answer import answer_in_a_sentence
from tracker.domain.assessment import assess_treatment
from tracker.domain.healing import expected_course
from tracker.domain.journal import AboutMe, DayEntry, Treatment
from tracker.domain.outlook import Turn, outlook_for, turn_between
from tracker.domain.symptoms import Symptom

from .strategies import COURSES

WITHIN = {"redness": 1, "swelling": 1, "flaking": 2, "pain": 1}


def answer(*days: DayEntry) -> str:
    """Return what is said of the last of these days."""
    return answer_after(treatment(*days))


def answer_after(course: Treatment) -> str:
    said = assess_treatment(knowledge(), AboutMe(), course)[-1]
    return answer_in_a_sentence(knowledge(), course.days[-1], expected_course(knowledge(), course), said)


def test_everything_within() -> None:
    assert answer(day(3, **WITHIN, signs=[])) == (
        "Day 3: everything you answered is within what is usual by now."
    )


def test_one_score_above_names_it() -> None:
    assert answer(day(3, **WITHIN | {"redness": 3}, signs=[])) == (
        "Day 3: redness is above what is usual by now; see below."
    )


def test_several_scores_above_are_named_in_the_order_of_the_questions() -> None:
    assert answer(day(3, pain=5, redness=4, signs=[])) == (
        "Day 3: redness and pain are above what is usual by now; see below."
    )


@pytest.mark.parametrize(
    ("scores", "signs", "said"),
    [
        (WITHIN, ["pus"], "Day 3: you ticked a danger sign; see below."),
        (WITHIN, ["pus", "warmth", "itching"], "Day 3: you ticked 2 danger signs; see below."),
        (
            WITHIN | {"pain": 9},
            ["pus"],
            "Day 3: you ticked a danger sign, and pain is above what is usual by now; see below.",
        ),
    ],
)
def test_danger_signs_come_first(scores: dict[str, int], signs: list[str], said: str) -> None:
    assert answer(day(3, **scores, signs=signs)) == said


def test_what_sets_off_no_warning_is_told_all_the_same() -> None:
    assert answer(day(1, redness=4, signs=[])) == (
        "Day 1: redness is above what is usual by now; the chart shows where."
    )
    assert answer(day(0, redness=2, signs=["warmth"])) == (
        "Day 0: you ticked a danger sign; so early that sets off no warning."
    )


def test_what_no_score_shows_is_not_passed_over() -> None:
    rising = [day(0, redness=2, pain=1, signs=[]), day(2, pain=1, redness=0, signs=[])]
    said = answer(*rising, day(3, **WITHIN, temperature=38.4, signs=[]))
    assert said == "Day 3: something in what you logged stands out; see below."


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (day(3, redness=1, swelling=0, flaking=1, pain=0), "Not answered: the danger signs."),
        (day(3, redness=1, signs=[]), "Not answered: swelling, flaking and pain."),
        (day(3, redness=1), "Not answered: swelling, flaking, pain and the danger signs."),
    ],
)
def test_what_was_not_answered_is_never_taken_for_usual(entry: DayEntry, said: str) -> None:
    assert answer(entry) == f"Day 3: what you answered is within what is usual by now. {said}"


def test_without_scores_there_is_nothing_to_compare() -> None:
    assert answer(day(3, signs=[])) == "Day 3: you ticked no danger sign; the scores were not answered."
    assert answer(day(3, temperature=36.6)) == (
        "Day 3: neither the scores nor the danger signs were answered."
    )


@settings(deadline=None)
@given(course=COURSES)
def test_within_is_said_only_when_nothing_was_flagged(course: Treatment) -> None:
    said = answer_after(course)
    assessment = assess_treatment(knowledge(), AboutMe(), course)[-1]
    assert said.startswith(f"Day {assessment.day}: ")
    assert ("within what is usual" not in said) or not assessment.flags
    assert ("see below" not in said) or assessment.flags
    assert not re.search(r"\b(fine|ok|normal|healthy|well)\b", said)


# -------------------------------------------------------------------- tomorrow


def outlooks(depth: float | None, days: range) -> dict[int, str]:
    expected = expected_course(knowledge(), treatment(depth=depth))
    found = {number: outlook_for(knowledge(), expected, number) for number in days}
    return {number: remark.text for number, remark in found.items() if remark is not None}


def test_flaking_is_announced_for_the_day_on_which_it_typically_starts() -> None:
    assert outlooks(None, range(5))[2] == "Flaking often starts then."
    assert outlooks(2.5, range(5))[1] == "Flaking often starts then."


def test_what_comes_goes_before_what_goes() -> None:
    # on day 2 of the standard course redness and swelling go down as well
    assert outlooks(1.0, range(3)) == {
        1: "Redness often fades then.",
        2: "Flaking often starts then.",
    }


def test_nothing_is_said_when_nothing_new_is_usual_or_daily_entries_are_over() -> None:
    assert outlooks(None, range(11, 40)) == {}
    assert outlooks(None, range(-2, 1)) == {}


def test_an_outlook_names_the_sources_of_its_words_and_of_its_day() -> None:
    expected = expected_course(knowledge(), treatment())
    remark = outlook_for(knowledge(), expected, 2)
    assert remark is not None
    row = expected.row(Symptom.FLAKING, 2)
    assert set(row.sources) <= set(remark.sources)
    assert set(knowledge().outlook[0].sources) <= set(remark.sources)
    assert len(set(remark.sources)) == len(remark.sources)


@pytest.mark.parametrize(
    ("today", "tomorrow", "turn"),
    [
        (0, 0, None),
        (2, 2, None),
        (0, 0.5, Turn.STARTS),
        (0.5, 1, Turn.MORE),
        (1, 0.5, Turn.LESS),
        (0.5, 0, Turn.GONE),
    ],
)
def test_turns(today: float, tomorrow: float, turn: Turn | None) -> None:
    assert turn_between(today, tomorrow) is turn
