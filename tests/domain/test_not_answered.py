"""What was not answered is said to be unchecked; it is never taken for zero, and never a flag."""

from __future__ import annotations

import pytest

from tests.builders import day, flags, knowledge, last_day, levels
from tracker.domain.flags import Level
from tracker.domain.journal import DayEntry
from tracker.domain.symptoms import Symptom

DAYS = [0, 1, 2, 3, 4, 5, 6, 8, 11, 15, 30, 200]


def unanswered(symptom: Symptom) -> str:
    return knowledge().texts.score_unanswered.format(label=knowledge().scales[symptom].label)


def answered_but(symptom: Symptom, number: int) -> DayEntry:
    scores = {other.value: 0 for other in Symptom if other is not symptom}
    return day(number, **scores, signs=[])  # type: ignore[arg-type]


@pytest.mark.parametrize("number", DAYS)
@pytest.mark.parametrize("symptom", [Symptom.REDNESS, Symptom.SWELLING, Symptom.PAIN])
def test_an_unanswered_score_is_named_once_and_sets_off_nothing(symptom: Symptom, number: int) -> None:
    earlier = day(1, redness=0, swelling=0, flaking=0, pain=0, signs=[])
    course = [earlier, answered_but(symptom, number)] if number > 1 else [answered_but(symptom, number)]
    said = last_day(*course)
    assert said.flags == ()
    assert [text for text in said.not_checked if "was not answered" in text] == [unanswered(symptom)]


def test_flaking_is_missed_only_from_the_day_on_which_it_could_matter() -> None:
    assert unanswered(Symptom.FLAKING) not in last_day(answered_but(Symptom.FLAKING, 5)).not_checked
    assert unanswered(Symptom.FLAKING) in last_day(answered_but(Symptom.FLAKING, 6)).not_checked


def test_an_empty_day_names_everything_that_could_not_be_checked() -> None:
    said = last_day(day(11))
    assert said.level is Level.NONE
    texts = {knowledge().texts.signs_not_asked, *(unanswered(symptom) for symptom in Symptom)}
    assert set(said.not_checked) == texts
    assert len(said.not_checked) == len(texts)


def test_with_everything_answered_every_day_nothing_is_unchecked() -> None:
    course = [day(number, redness=0, swelling=0, flaking=0, pain=0, signs=[]) for number in range(12)]
    assert last_day(*course).not_checked == ()


def test_the_first_answer_cannot_be_a_rise_and_that_is_said() -> None:
    said = last_day(day(4, redness=1, swelling=1, flaking=0, pain=1, signs=[]))
    assert said.flags == ()
    labels = ["Redness", "Swelling", "Pain"]
    assert sorted(said.not_checked) == sorted(
        knowledge().texts.no_earlier_score.format(label=label) for label in labels
    )


def test_an_unanswered_day_is_not_a_low_point_to_rise_from() -> None:
    with_gap = [day(2, pain=1, redness=1, swelling=1), day(3), day(4, pain=1, redness=1, swelling=1)]
    assert set(levels(*with_gap).values()) == {Level.NONE}
    with_zero = [with_gap[0], day(3, pain=0, redness=0, swelling=0), day(4, pain=2, redness=2, swelling=2)]
    assert flags(*with_zero).keys() >= {"pain_rising", "redness_returning", "swelling_rising"}


def test_danger_signs_that_were_not_asked_are_told_from_absent_ones() -> None:
    asked, not_asked = last_day(day(0, pain=0, signs=[])), last_day(day(0, pain=0))
    assert set(not_asked.not_checked) - set(asked.not_checked) == {knowledge().texts.signs_not_asked}
