"""Words that no patient reads here, words that must be there, and places that were filled."""

from __future__ import annotations

import re

import pytest

from tests.builders import knowledge
from tracker.domain.flags import Level
from tracker.domain.knowledge import Rule

from .patient_texts import rows, window_texts

NEVER = {
    # a name for what the person has is for a doctor to give; what was measured or ticked may be repeated
    r"you (have|have got|suffer from) (an? |the )?\w* ?(infection|allergy|sepsis|cellulitis|burn|scars?)\b",
    r"\b(is|are|looks|look|be|got) infected\b",
    r"\bthis is (an? |the )?\w* ?(infection|allergy|allergic reaction|burn|sepsis)\b",
    # a diary cannot know that all is well, and whoever reads that it is may not call
    r"\b(it|this|that|everything|all|your skin|you|these|they) (is|are|looks|look) (all |quite |perfectly )?"
    r"(fine|ok|okay|normal|healthy|safe|harmless)\b",
    r"\bhealing (well|nicely|normally|as it should)\b",
    r"\bnothing to worry\b",
    r"\b(no need to|do not|don.t|need not) (worry|be worried|be afraid)\b",
    r"\b(completely|perfectly|absolutely) \w*safe\b",
    r"\bno infection\b",
    r"\b(guarantee|guaranteed|certainly|definitely)\b",
}
"""Patterns, in lower case, each a way to diagnose or to lull."""

TEXTS = {**rows(), **window_texts()}


@pytest.mark.parametrize("pattern", sorted(NEVER))
def test_nothing_is_diagnosed_and_nobody_is_lulled(pattern: str) -> None:
    found = [f"{place}: {text}" for place, text in TEXTS.items() if re.search(pattern, text.lower())]
    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        "You have an infection.",
        "You have a skin infection.",
        "The skin is infected.",
        "This is a burn.",
        "This is normal.",
        "You are fine.",
        "Your skin is healing well.",
        "There is nothing to worry about.",
        "Do not worry.",
        "No infection was found.",
    ],
)
def test_such_a_text_would_be_found(text: str) -> None:
    assert any(re.search(pattern, text.lower()) for pattern in NEVER)


@pytest.mark.parametrize("text", ["You have a fever.", "Fever can mean an infection.", "Warm skin is usual."])
def test_what_was_measured_or_may_be_so_can_be_said(text: str) -> None:
    assert not any(re.search(pattern, text.lower()) for pattern in NEVER)


# ------------------------------------------------------------------ one action, one time limit


@pytest.mark.parametrize(
    ("level", "by_when"),
    [
        (Level.WATCH, "tomorrow"),
        (Level.CONTACT, "within the next two days"),
        (Level.SAME_DAY, "today"),
        (Level.EMERGENCY, "now"),
    ],
)
def test_each_level_has_one_action_with_its_time_limit(level: Level, by_when: str) -> None:
    text = knowledge().levels[level]
    assert text.by_when == by_when
    assert by_when in text.action
    assert text.action.count(".") == 1


@pytest.mark.parametrize("rule", knowledge().rules, ids=lambda rule: rule.id)
def test_the_advice_of_a_rule_names_the_time_limit_of_its_level(rule: Rule) -> None:
    level = rule.levels[0].level
    if level > Level.WATCH:
        assert knowledge().levels[level].by_when in rule.advice
    else:
        assert knowledge().levels[Level.CONTACT].by_when not in rule.advice


def test_the_advice_of_a_combination_names_the_time_limit_of_its_level() -> None:
    for level, advice in knowledge().combination.advice.items():
        assert knowledge().levels[level].by_when in advice


@pytest.mark.parametrize("rule", knowledge().rules, ids=lambda rule: rule.id)
def test_an_emergency_says_which_number_to_call(rule: Rule) -> None:
    if rule.levels[0].level is Level.EMERGENCY:
        assert rule.advice.startswith("Call 112 or your local emergency number now")
    assert "{" not in rule.advice
