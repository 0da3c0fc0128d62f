"""A rule that cannot work as it is written is refused, and so is a placeholder that nobody fills."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tracker.domain.flags import Level
from tracker.domain.journal import Performer, Risk
from tracker.domain.score_checks import AboveBand
from tracker.domain.symptoms import Symptom
from tracker.knowledge import KnowledgeError, load_knowledge

Edit = Callable[[str, str, str], Path]

RULE = """
[[rule]]
id = "new"
group = "new"
check = { kind = "above_band", symptom = "pain", times = 2, since_day = 3 }
levels = [{ from_day = 3, level = "watch" }, { from_day = 5, level = "contact" }]
title = "Title"
why = "Since day {since_day}: {score}, {upper} is expected."
usual = "Usual"
advice = "Advice"
reason = "Reason"
sources = ["banner"]
until_day = 9
risks = ["diabetes"]
performed_by = ["self"]

[[rule.raise]]
to = "same_day"
because = "Because"
signs = ["warmth"]
scores = { pain = 4 }
above = ["redness"]
"""
CHECK = '"above_band", symptom = "pain", times = 2, since_day = 3'


def test_a_whole_rule_is_read(edit: Edit) -> None:
    rule = load_knowledge(edit("rules.toml", "", RULE)).rules[-1]
    assert rule.check == AboveBand(symptom=Symptom.PAIN, times=2, since_day=3)
    assert [rule.level_on(day) for day in (2, 3, 5, 9, 10)] == [None, Level.WATCH, *[Level.CONTACT] * 2, None]
    assert rule.risks == {Risk.DIABETES}
    assert rule.performers == {Performer.SELF}
    assert rule.raises[0].to is Level.SAME_DAY
    assert rule.raises[0].scores == {Symptom.PAIN: 4}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('id = "new"', 'id = "pus"', 'has the same "id" as rules.toml, '),
        ('id = "new"', 'id = "several_together"', 'has the same "id" as rules.toml, '),
        ('advice = "Advice"', "", "missing required field `advice`"),
        ('advice = "Advice"', 'advice = ""', '"advice" is empty'),
        ('sources = ["banner"]', 'sources = ["baner"]', 'unknown source "baner"'),
        ('risks = ["diabetes"]', 'risks = ["sugar"]', "Invalid enum value 'sugar'"),
        ('performed_by = ["self"]', "skin_types = [7]", "skin types are 1 to 6"),
        ('performed_by = ["self"]', 'products = ["Vitamin C"]', 'product "Vitamin C" must be words in lower'),
        ('performed_by = ["self"]', 'products = ["vitamin-c"]', 'product "vitamin-c" must be words in lower'),
        ('performed_by = ["self"]', 'products = [""]', 'product "" must be words'),
        ('performed_by = ["self"]', 'lift_to = "watch"', '"lift_to" must be above the own level'),
        ('performed_by = ["self"]', 'lift_to = "emergency"', '"lift_to" must be above the own level'),
        ("until_day", "untill_day", "unknown field"),
        # the check
        ('"above_band"', '"over_band"', "unknown check 'over_band', known are sign_reported"),
        ("times = 2", "time = 2", "check 'above_band': unknown field 'time'"),
        ("times = 2", 'times = "2"', "check 'above_band': Expected `int`"),
        ("times = 2", "times = 0", '"times" must be 1 or more'),
        ("times = 2", "by = 11", '"by" is over the highest pain score, 10'),
        ('symptom = "pain"', 'symptom = "ache"', "check 'above_band': Invalid enum value 'ache'"),
        (CHECK, '"sign_reported", signs = ["pux"]', 'unknown sign "pux"'),
        (CHECK, '"sign_reported", signs = []', "looks for no sign"),
        (CHECK, '"above_together", symptoms = ["pain"], at_least = 1', '"at_least" must be 2 or more'),
        (CHECK, '"above_together", symptoms = ["pain", "redness"], at_least = 3', '"at_least" must be'),
        (CHECK, '"above_together", symptoms = ["pain", "redness"], at_least = 2, by = 5', "off the scale"),
        (CHECK, '"above_together", symptoms = ["pain", "redness"], at_least = 2', "{score} cannot be filled"),
        (CHECK, '"still_there", symptom = "pain", times = 11', "can never apply in full"),
        (CHECK, '"temperature_at_least", temperature_c = 100', "100 °C is not a body temperature"),
        # when it applies
        ("levels = [{", "levels = []\n#", "has no level"),
        ("from_day = 3", "from_day = -1", "begins before the treatment"),
        ('level = "contact"', 'level = "none"', "Invalid enum value 'none'"),
        ('level = "contact"', 'level = "watch"', "the levels must rise"),
        ("from_day = 5", "from_day = 3", "the levels must rise"),
        ("until_day = 9", "until_day = 4", 'can never apply in full: "until_day" is 4, but it needs day 5'),
        ("times = 2", "times = 8", "can never apply in full"),
        ("since_day = 3", "since_day = 4", 'has a level from day 3, before its "since_day" 4'),
        (CHECK, '"score_rise", symptom = "pain", by = 2, since_day = 4', 'before its "since_day" 4'),
        ('"watch" }, { from_day = 5, level = "contact"', '"same_day"', "lift only watch and contact"),
        # the raise
        ('to = "same_day"', 'to = "watch"', "not above the rule's own level"),
        ('because = "Because"', 'because = ""', 'says no "because"'),
        ('signs = ["warmth"]', 'signs = ["heat"]', 'unknown sign "heat"'),
        ("pain = 4", "pain = 11", "the raise at pain 11 is off the scale"),
        ('signs = ["warmth"]\nscores = { pain = 4 }\nabove = ["redness"]', "", "has no condition"),
        # placeholders
        ("{score}", "{scores}", '{scores} cannot be filled in "Since day'),
        ("{score}", "{signs}", "{signs} cannot be filled"),
        ("{score}", "{score", "braces in"),
        ('"Usual"', '"Up to {upper}"', "{upper} cannot be filled"),
    ],
)  # fmt: skip
def test_a_broken_rule_is_named(edit: Edit, old: str, new: str, message: str) -> None:
    assert old in RULE
    with pytest.raises(KnowledgeError) as caught:
        load_knowledge(edit("rules.toml", "", RULE.replace(old, new, 1)))
    assert message in str(caught.value)
    assert str(caught.value).startswith("rules.toml, rule ")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[texts]", '[texts]\nextra = ""', "rules.toml, [texts]: unknown field 'extra'"),
        ("{label}", "{name}", "rules.toml, [texts]: {name} cannot be filled"),
        ("{titles}", "{rules}", "rules.toml, [combination]: {rules} cannot be filled"),
        (
            "\nsame_day = ",
            "\nemergency = ",
            "rules.toml, [combination]: needs advice for contact and same_day",
        ),
    ],
)
def test_a_broken_text_around_the_rules_is_named(edit: Edit, old: str, new: str, message: str) -> None:
    with pytest.raises(KnowledgeError) as caught:
        load_knowledge(edit("rules.toml", old, new))
    assert str(caught.value).startswith(message)
