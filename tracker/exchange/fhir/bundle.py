"""One treatment as a FHIR R4 document after the HL7 Symptoms guide, for any other program to read.

Every statement is there in words as well. What was not asked makes no record; what was asked and denied makes
a record of its own. See `resources/knowledge/codes.toml` for the codes.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

from tracker.domain.codes import Codes
from tracker.domain.journal import Journal
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.exchange.fhir.coding import concept
from tracker.exchange.fhir.entries import Entries, person_id, treatment_id
from tracker.exchange.fhir.observations import Subject, measurements, symptoms_absent, symptoms_present
from tracker.exchange.fhir.records import body_site, patient, procedure, questionnaire_response
from tracker.exchange.fhir.sections import readable_sections
from tracker.exchange.fhir.text import Narrative, Resource
from tracker.exchange.report.content import scale_meanings
from tracker.exchange.report.flags import Citations
from tracker.exchange.report.material import Material
from tracker.exchange.report.session import session_content
from tracker.exchange.report.words import load_words


def fhir_document(
    overview: TreatmentOverview,
    journal: Journal,
    knowledge: Knowledge,
    codes: Codes,
    *,
    made_at: dt.datetime,
    version: str,
    patient_name: str = "",
) -> bytes:
    """Return the document on one treatment of the journal as UTF-8 JSON, the same bytes each time.

    `made_at` carries the zone in which the patient's dates are local. The name is left out unless given.
    """
    person = person_id(journal)
    entries = Entries(treatment_id(person, overview.treatment))
    patient_reference = entries.add_as(person, patient(patient_name))
    records = _records(overview, knowledge, codes, entries, patient_reference)
    material = Material(
        overview=overview,
        about_me=journal.about_me,
        knowledge=knowledge,
        words=load_words(),
        made_on=made_at.date(),
        version=version,
        zone=made_at.tzinfo or dt.UTC,
    )
    content = _content(material)
    composition = {
        **_head(content["head"], overview, codes, patient_reference, records["session"]),
        "date": made_at.isoformat(timespec="seconds"),
        "section": readable_sections(content, overview, knowledge, codes, records),
    }
    document = entries.bundle(composition, made_at)
    return json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n"


def _content(material: Material) -> dict[str, Any]:
    """Return what the report says about the session, with the scales and sources that it names."""
    citations = Citations(material.knowledge.sources)
    said = session_content(material, citations)
    return {**said, "scales": scale_meanings(material), "sources": citations.listed()}


def _records(
    overview: TreatmentOverview,
    knowledge: Knowledge,
    codes: Codes,
    entries: Entries,
    patient_reference: Resource,
) -> dict[str, list[Resource]]:
    """Add what was done and answered; return references to it by the section that it belongs to."""
    treatment = overview.treatment
    done = procedure(treatment, patient_reference, codes)
    found: dict[str, list[Resource]] = {
        "session": [entries.add(done)],
        "days": [],
        "present": [],
        "absent": [],
        "measured": [],
    }
    for entry in treatment.days:
        date = entry.date.isoformat()
        answers = entries.add(questionnaire_response(entry, treatment, patient_reference, knowledge), date)
        subject = Subject(patient=patient_reference, body_site=body_site(treatment, codes), answers=answers)
        found["days"].append(answers)
        for kind, observed in (
            ("present", symptoms_present(entry, subject, knowledge, codes)),
            ("absent", symptoms_absent(entry, subject, knowledge, codes)),
            ("measured", measurements(entry, subject, knowledge, codes)),
        ):
            found[kind] += [entries.add(resource, date, kind, name) for name, resource in observed]
    return found


def _head(
    head: Mapping[str, Any],
    overview: TreatmentOverview,
    codes: Codes,
    patient_reference: Resource,
    session: list[Resource],
) -> Resource:
    """Return the composition without its date and sections."""
    words = load_words()
    title = words.record("title")
    session_line = words.record("session", title=title, date=head["treated_on"], period=head["period"])
    text = Narrative().paragraph(session_line)
    text.paragraph(words.record("made", date=head["made_on"], version=head["version"]))
    treatment = overview.treatment
    last = treatment.days[-1].date if treatment.days else treatment.treated_on
    return {
        "resourceType": "Composition",
        "language": words.language,
        "text": text.as_fhir("additional"),
        "status": "final",
        "type": concept(codes, "document", words.record("patient_note")),
        "subject": patient_reference,
        "author": [patient_reference],
        "title": title,
        "event": [
            {
                "period": {"start": treatment.treated_on.isoformat(), "end": last.isoformat()},
                "detail": session,
            }
        ],
    }
