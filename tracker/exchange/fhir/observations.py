"""What was answered on one day as FHIR observations, each with the name of what it is about.

What was not asked makes no observation at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tracker.domain.codes import Codes
from tracker.domain.journal import DayEntry
from tracker.domain.knowledge import Knowledge
from tracker.domain.symptoms import Symptom
from tracker.exchange.fhir.coding import concept, quantity
from tracker.exchange.fhir.text import Resource, instant
from tracker.exchange.report.words import load_words

_GUIDE = "http://hl7.org/fhir/uv/symptoms/StructureDefinition/"
_BODY_TEMPERATURE = "http://hl7.org/fhir/StructureDefinition/bodytemp"


class Subject(NamedTuple):
    """What all observations of a day share: the patient, the treated area, the day's questionnaire."""

    patient: Resource
    body_site: Resource | None
    answers: Resource


def symptoms_present(
    entry: DayEntry, subject: Subject, knowledge: Knowledge, codes: Codes
) -> Iterator[tuple[str, Resource]]:
    """Yield a symptom for each score above 0 and each ticked sign."""
    for symptom in Symptom:
        score = entry.score(symptom)
        if score:
            yield (
                symptom,
                {
                    **_symptom(entry, subject, codes),
                    "valueCodeableConcept": concept(codes, symptom, knowledge.scales[symptom].label),
                    **_at(subject.body_site),
                    "component": [_severity(symptom, score, knowledge, codes)],
                },
            )
    for sign in knowledge.signs.values():
        if sign.id in (entry.signs or ()):
            value = concept(codes, sign.id, sign.label)
            yield sign.id, {**_symptom(entry, subject, codes), "valueCodeableConcept": value}


def symptoms_absent(
    entry: DayEntry, subject: Subject, knowledge: Knowledge, codes: Codes
) -> Iterator[tuple[str, Resource]]:
    """Yield an absent symptom for each score of 0 and each danger sign that was asked and not ticked.

    The other signs are only offered: one that is not ticked was not denied.
    """
    for symptom in Symptom:
        if entry.score(symptom) == 0:
            label = knowledge.scales[symptom].label
            yield symptom, {**_absent(entry, subject, codes, symptom, label), **_at(subject.body_site)}
    if entry.signs is None:
        return
    danger = knowledge.danger_signs()
    for sign in knowledge.signs.values():
        if sign.id in danger and sign.id not in entry.signs:
            yield sign.id, _absent(entry, subject, codes, sign.id, sign.label)


def measurements(
    entry: DayEntry, subject: Subject, knowledge: Knowledge, codes: Codes
) -> Iterator[tuple[str, Resource]]:
    """Yield each answered score as a number on its scale, and the temperature."""
    words = load_words()
    for symptom in Symptom:
        score = entry.score(symptom)
        if score is not None:
            text = words.record("scale", label=knowledge.scales[symptom].label, highest=symptom.highest)
            yield (
                symptom,
                {
                    **_observation(entry, subject, f"{_GUIDE}AssessmentScaleObservation"),
                    "category": [concept(codes, "survey_category", words.record("survey"))],
                    "code": concept(codes, f"{symptom}_score", text),
                    "valueQuantity": quantity(codes, "score_unit", score, words.record("score_unit")),
                    "derivedFrom": [subject.answers],
                },
            )
    if entry.temperature_c is not None:
        yield (
            "temperature",
            {
                **_observation(entry, subject, _BODY_TEMPERATURE),
                "category": [concept(codes, "vital_signs_category", words.record("vital_signs"))],
                "code": concept(codes, "body_temperature", words.record("body_temperature")),
                "valueQuantity": quantity(codes, "degree_celsius", entry.temperature_c, "°C"),
                "derivedFrom": [subject.answers],
            },
        )


def _observation(entry: DayEntry, subject: Subject, profile: str) -> Resource:
    moment = entry.amended_at or entry.recorded_at
    return {
        "resourceType": "Observation",
        "meta": {"profile": [profile]},
        "status": "final",
        "subject": subject.patient,
        "performer": [subject.patient],
        "effectiveDateTime": entry.date.isoformat(),
        **({} if moment is None else {"issued": instant(moment)}),
    }


def _symptom(entry: DayEntry, subject: Subject, codes: Codes) -> Resource:
    text = load_words().record("symptom")
    return {
        **_observation(entry, subject, f"{_GUIDE}SymptomObservation"),
        "category": [concept(codes, "symptom_category", text)],
        "code": concept(codes, "symptom", text),
    }


def _absent(entry: DayEntry, subject: Subject, codes: Codes, name: str, label: str) -> Resource:
    return {
        **_observation(entry, subject, f"{_GUIDE}SymptomAbsentObservation"),
        "code": concept(codes, "symptom_absent", load_words().record("symptom_absent")),
        "valueCodeableConcept": concept(codes, name, label),
    }


def _severity(symptom: Symptom, score: int, knowledge: Knowledge, codes: Codes) -> Resource:
    """Return how severe it was: in words for the skin signs; a pain of 4 of 10 has no agreed word."""
    words = load_words()
    text, name = words.record("score_of", score=score, highest=symptom.highest), ""
    if symptom is not Symptom.PAIN:
        text, name = f"{knowledge.scales[symptom].word(score)} ({text})", f"severity_{score}"
    return {
        "code": concept(codes, "severity", words.record("severity")),
        "valueCodeableConcept": concept(codes, name, text),
    }


def _at(body_site: Resource | None) -> Resource:
    return {} if body_site is None else {"bodySite": body_site}
