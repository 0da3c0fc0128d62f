"""Levels by name and order, and sentences that read as written by a person."""

from __future__ import annotations

import pytest

from tests.builders import day, flags, knowledge
from tracker.domain.flags import Level
from tracker.domain.sentences import listed, score_words, sign_labels
from tracker.domain.symptoms import SignId, Symptom


def test_levels_grow_more_urgent_in_this_order() -> None:
    assert [level.id for level in sorted(Level)] == ["none", "watch", "contact", "same_day", "emergency"]


@pytest.mark.parametrize("level", Level)
def test_a_level_is_found_by_its_name(level: Level) -> None:
    assert Level.from_id(level.id) is level


@pytest.mark.parametrize("text", ["", "None", "SAME_DAY", "high", "1"])
def test_any_other_name_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not one of none, watch, contact, same_day, emergency"):
        Level.from_id(text)


@pytest.mark.parametrize(
    ("parts", "text"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_parts_are_joined_as_in_a_sentence(parts: list[str], text: str) -> None:
    assert listed(parts) == text


def test_scores_read_as_words_and_pain_as_a_number() -> None:
    assert score_words(knowledge(), Symptom.REDNESS, 3) == "moderate"
    assert score_words(knowledge(), Symptom.PAIN, 7) == "7 out of 10"


def test_signs_are_named_in_the_order_of_the_form() -> None:
    signs = frozenset({SignId("unwell"), SignId("pus"), SignId("fever")})
    labels = [knowledge().signs[SignId(sign)].label for sign in ("pus", "fever", "unwell")]
    assert sign_labels(knowledge(), signs) == f"“{labels[0]}”, “{labels[1]}” and “{labels[2]}”"


def test_a_rules_own_advice_stands_at_its_own_level_and_the_levels_at_any_other() -> None:
    own = next(rule for rule in knowledge().rules if rule.id == "bleeding_late")
    at_first = flags(day(2, signs=["pinpoint_bleeding"]))["bleeding_late"]
    later = flags(day(4, signs=["pinpoint_bleeding"]))["bleeding_late"]
    assert at_first.advice == own.advice
    assert later.advice == knowledge().levels[Level.CONTACT].action
