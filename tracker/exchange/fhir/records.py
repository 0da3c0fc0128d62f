"""Who, what was done, and the day's answers as they were given: Patient, Procedure, QuestionnaireResponse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from tracker.domain.codes import Codes
from tracker.domain.journal import DayEntry, Device, Performer, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.questions import Scale
from tracker.domain.symptoms import SignId, Symptom
from tracker.exchange.fhir.coding import concept
from tracker.exchange.fhir.text import Narrative, Resource, fhir_string, instant
from tracker.exchange.report.words import load_words
from tracker.language import number

_FACE = frozenset({"face", "cara", "rostro"})
"""The one area that has a sure code, in the words of the program's languages."""


def patient(name: str) -> Resource:
    """Return the patient, without a name unless one is given."""
    words = load_words()
    known = fhir_string(name)
    text = Narrative().paragraph(known or words.record("no_name")).as_fhir("generated")
    named = {"name": [{"text": known}]} if known else {}
    return {"resourceType": "Patient", "language": words.language, "text": text, **named}


def procedure(treatment: Treatment, patient_reference: Resource, codes: Codes) -> Resource:
    """Return the treatment; what was not given is left out."""
    optional = {
        "performer": list(_performers(treatment, patient_reference)),
        "bodySite": [site] if (site := body_site(treatment, codes)) else [],
        "note": [{"text": text} for text in _remarks(treatment)],
        "usedCode": [{"text": text} for text in _instrument(treatment)],
    }
    return {
        "resourceType": "Procedure",
        "status": "completed",
        "code": concept(codes, "microneedling", load_words().record("microneedling")),
        "subject": patient_reference,
        "performedDateTime": treatment.treated_on.isoformat(),
        **{name: value for name, value in optional.items() if value},
    }


def body_site(treatment: Treatment, codes: Codes) -> Resource | None:
    """Return the treated area in the patient's words, or None when it was not given."""
    area = fhir_string(treatment.area)
    return concept(codes, "face" if area.lower() in _FACE else "", area) if area else None


def _performers(treatment: Treatment, patient_reference: Resource) -> Iterator[Resource]:
    clinic = fhir_string(", ".join(text for text in (treatment.clinic, treatment.phone) if text.strip()))
    if treatment.performed_by is Performer.SELF:
        yield {"actor": patient_reference}
    elif treatment.performed_by is Performer.PROFESSIONAL:
        yield {"actor": {"display": clinic or load_words().record("a_professional")}}


def _instrument(treatment: Treatment) -> Iterator[str]:
    words = load_words()
    if treatment.device is not Device.UNKNOWN:
        yield words.record(treatment.device)
    if treatment.needle_depth_mm is not None:
        yield words.record("needle_depth", depth=number(treatment.needle_depth_mm))


def _remarks(treatment: Treatment) -> Iterator[str]:
    products = fhir_string("; ".join(text for text in treatment.products if text.strip()))
    if products:
        yield load_words().record("session_products", products=products)
    note = fhir_string(treatment.note)
    if note:
        yield note


def questionnaire_response(
    entry: DayEntry, treatment: Treatment, patient_reference: Resource, knowledge: Knowledge
) -> Resource:
    """Return the day's answers; a question that was not answered or not asked is not there."""
    moment = entry.amended_at or entry.recorded_at
    return {
        "resourceType": "QuestionnaireResponse",
        "status": "completed" if entry.amended_at is None else "amended",
        "subject": patient_reference,
        **({} if moment is None else {"authored": instant(moment)}),
        "author": patient_reference,
        "source": patient_reference,
        "item": list(_items(entry, treatment, knowledge)),
    }


def _items(entry: DayEntry, treatment: Treatment, knowledge: Knowledge) -> Iterator[Resource]:
    words = load_words()
    yield _item("date", words.record("date"), [("Date", entry.date.isoformat())])
    day = treatment.day_number(entry.date)
    yield _item("day", words.record("days_since"), [("Integer", day)])
    for symptom in Symptom:
        score = entry.score(symptom)
        if score is not None:
            yield _item(symptom, _question(knowledge.scales[symptom]), [("Integer", score)])
    if entry.temperature_c is not None:
        yield _item("temperature_c", words.record("temperature_in"), [("Decimal", entry.temperature_c)])
    if entry.signs is not None:
        yield from _sign_items(entry.signs, knowledge)
    yield from _result_items(entry, knowledge)
    texts = [text for product in entry.products if (text := fhir_string(product))]
    if texts:
        yield _item("products", words.record("products"), [("String", text) for text in texts])
    if note := fhir_string(entry.note):
        yield _item("note", words.record("note"), [("String", note)])


def _sign_items(ticked: frozenset[SignId], knowledge: Knowledge) -> Iterator[Resource]:
    """Yield each group with the signs that were answered: yes or no where asked, else only yes."""
    danger = knowledge.danger_signs()
    for group in knowledge.sign_groups.values():
        answered = [
            _item(sign.id, sign.label, [("Boolean", sign.id in ticked)])
            for sign in knowledge.signs.values()
            if sign.group == group.id and (sign.id in danger or sign.id in ticked)
        ]
        if answered:
            yield {"linkId": group.id, "text": group.question, "item": answered}


def _result_items(entry: DayEntry, knowledge: Knowledge) -> Iterator[Resource]:
    for aspect, question in knowledge.results.items():
        if aspect in entry.results:
            word = question.word(entry.results[aspect])
            yield _item(f"result_{aspect}", question.question, [("String", word)])


def _item(link_id: str, text: str, answers: Iterable[tuple[str, Any]]) -> Resource:
    return {"linkId": link_id, "text": text, "answer": [{f"value{kind}": value} for kind, value in answers]}


def _question(scale: Scale) -> str:
    """Return the question with what its steps are called; of pain the two ends say it."""
    if scale.symptom is Symptom.PAIN:
        return scale.question
    return f"{scale.question} {', '.join(f'{step.score} {step.word.lower()}' for step in scale.steps)}"
