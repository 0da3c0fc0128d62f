"""The care, screening, facts and disagreements that ship: whole, linked, and true to what was decided."""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Iterator
from itertools import chain

import pytest

from tracker.domain.guidance import CareKind, Guidance, Topic, Verdict
from tracker.domain.journal import Device, Risk
from tracker.domain.knowledge import Knowledge

ELEVEN = [
    "redness_end",
    "peeling_start",
    "isotretinoin",
    "retinoid_stop",
    "makeup",
    "grid_marks",
    "first_benefit",
    "infection_redness",
    "exfoliation",
    "painkillers_after",
    "downtime",
]
"""The best known disagreements, in the order in which they are listed."""
TROUBLES = {
    "infection_signs",
    "late_infection",
    "cold_sores",
    "allergy",
    "dark_marks",
    "pale_patches",
    "scars",
    "line_marks",
    "enlarged_pores",
    "burns",
    "nerves",
    "blood_vessels",
    "granuloma",
}


@pytest.fixture(scope="module")
def guidance(knowledge: Knowledge) -> Guidance:
    return knowledge.guidance


def texts(guidance: Guidance) -> Iterator[str]:
    for phase in guidance.phases:
        yield from (phase.label, phase.summary)
    for item in guidance.care.values():
        yield from (item.until, item.text, item.why)
    for question in guidance.screening.values():
        yield from (question.question, question.reason)
    for step in guidance.preparation.values():
        yield from (step.text, step.why)
    for fact in guidance.facts.values():
        yield from (fact.title, fact.text)
    for each in guidance.disagreements.values():
        yield from (each.question, each.used, each.why, *(position.claim for position in each.positions))


def test_the_phases_are_those_of_the_after_care(guidance: Guidance) -> None:
    spans = [(phase.first_day, phase.last_day) for phase in guidance.phases]
    assert spans == [(0, 2), (3, 7), (8, 14), (15, None)]


def test_the_eleven_known_disagreements_come_first(guidance: Guidance) -> None:
    assert list(guidance.disagreements)[: len(ELEVEN)] == ELEVEN


def test_every_disagreement_is_reached_from_the_advice_it_is_about(guidance: Guidance) -> None:
    tables = (guidance.care, guidance.screening, guidance.preparation, guidance.facts)
    linked = {row.disagreement for table in tables for row in table.values()}  # type: ignore[attr-defined]
    assert guidance.disagreements.keys() - linked == set()


def test_isotretinoin_is_left_to_the_doctor_and_shows_both_sides(guidance: Guidance) -> None:
    question = guidance.screening["isotretinoin"]
    assert question.verdict is Verdict.ASK_FIRST
    positions = guidance.disagreements["isotretinoin"].positions
    sides = [set(position.sources) for position in positions]
    assert {"skinpen-ifu"} in sides
    assert {"waldman-2017", "spring-2017", "acsi-2017", "aad-2024"} in sides


def test_every_trouble_has_its_fact(guidance: Guidance) -> None:
    trouble = {fact.id for fact in guidance.facts.values() if fact.topic is Topic.TROUBLE}
    assert trouble >= TROUBLES


def test_facts_stand_together_by_topic(guidance: Guidance) -> None:
    order = [fact.topic for fact in guidance.facts.values()]
    assert order == sorted(order, key=list(Topic).index)
    assert set(order) == set(Topic)


def test_each_risk_stands_for_one_question(guidance: Guidance) -> None:
    asked = Counter(question.risk for question in guidance.screening.values() if question.risk is not None)
    assert asked == dict.fromkeys(Risk, 1)


def test_questions_can_be_answered_with_yes(guidance: Guidance) -> None:
    for question in guidance.screening.values():
        assert question.question.endswith("?"), question.id
        assert not question.question.startswith(("Which", "What", "How")), question.id


def test_nobody_is_asked_the_same_twice(guidance: Guidance) -> None:
    for device in Device:
        asked = [q.question for q in guidance.screening.values() if not q.devices or device in q.devices]
        assert len(asked) == len(set(asked)), device


def test_care_for_special_risks_never_replaces_that_for_all(guidance: Guidance) -> None:
    special = {item.id for item in guidance.care.values() if item.risks}
    assert special == {"antiviral", "blood_thinners", "call_sooner"}
    assert all(guidance.care[name].kind is CareKind.DO for name in special)


@pytest.mark.parametrize(
    "promise", ["you are fine", "nothing to worry", "no need to worry", "harmless", "safe for you", "healthy"]
)
def test_no_text_promises_that_all_is_well(guidance: Guidance, promise: str) -> None:
    assert [text for text in texts(guidance) if promise in text.lower()] == []


def test_medicine_is_never_stopped_without_the_doctor(guidance: Guidance) -> None:
    """Leaving aspirin or a blood thinner on one's own can be worse than any bruise."""
    care, before = guidance.care, guidance.preparation
    assert "unless your doctor" in care["blood_thinners"].text
    assert "Do not stop" in care["painkillers"].text
    assert "Do not stop" in guidance.screening["blood_thinners"].reason
    assert "Keep taking" in before["ask_about_bleeding"].text
    assert "unless a doctor told you" in before["painkillers_before"].text


def test_rolling_is_held_off_for_as_long_as_the_longest_needles_need(guidance: Guidance) -> None:
    spacing = [fact.from_day for fact in guidance.facts.values() if fact.topic is Topic.SPACING]
    longest = max(day for day in spacing if day is not None)
    assert guidance.care["next_rolling"].until_day == longest - 1


def test_ids_are_plain_words(guidance: Guidance) -> None:
    tables = (guidance.care, guidance.screening, guidance.preparation, guidance.facts, guidance.disagreements)
    allowed = set(string.ascii_lowercase + string.digits + "_")
    for key in chain.from_iterable(tables):
        assert set(key) <= allowed


def test_the_guidance_cannot_be_changed_by_mistake(guidance: Guidance) -> None:
    tables = (guidance.care, guidance.screening, guidance.preparation, guidance.facts, guidance.disagreements)
    for table in tables:
        assert not hasattr(table, "__setitem__")
    assert all(isinstance(each.positions, tuple) for each in guidance.disagreements.values())
