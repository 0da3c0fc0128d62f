"""What the whole report says, as plain values that could be written as JSON; no layout.

The fixed words stand in `resources/report/words.*.toml`, what goes where in `resources/report/report.typ`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tracker.domain.dates import full_date
from tracker.domain.flags import Level
from tracker.domain.outline import settled_on
from tracker.domain.questions import Scale
from tracker.domain.symptoms import Symptom
from tracker.exchange.report.choice import Part, ReportChoice
from tracker.exchange.report.flags import Citations
from tracker.exchange.report.material import Material
from tracker.exchange.report.photos import ReportPhoto, photo_rows
from tracker.exchange.report.session import session_content
from tracker.exchange.report.text import NOT_ASKED, patient_text
from tracker.language import number

_MOST_SESSION_ROWS = 6


def report_content(
    sessions: Sequence[Material], choice: ReportChoice, photos: Sequence[ReportPhoto] = ()
) -> dict[str, Any]:
    """Return everything that the report on one or several sessions, newest first, shows but the charts."""
    newest = sessions[0]
    citations = Citations(newest.knowledge.sources)
    contents = [
        {**session_content(material, citations), "photos": photo_rows(material, photos)}
        for material in sessions
    ]
    made_on = newest.made_on
    return {
        "language": newest.words.language,
        "words": newest.words.texts,
        "parts": sorted(choice.parts),
        "paper": choice.paper,
        "name": patient_text(choice.name, most=80),
        "title": _title(sessions),
        "made_on_parts": [made_on.year, made_on.month, made_on.day],
        "sessions": contents if Part.PHOTOS in choice.parts else [{**c, "photos": []} for c in contents],
        "overview": _session_rows(sessions),
        "scales": scale_meanings(newest),
        "sources": citations.listed(),
    }


def scale_meanings(material: Material) -> list[dict[str, Any]]:
    """Return what each step of each scale means."""
    return [_scale(material.knowledge.scales[symptom]) for symptom in Symptom]


def _title(sessions: Sequence[Material]) -> str:
    words, date = sessions[0].words, full_date(sessions[0].treatment.treated_on)
    if len(sessions) == 1:
        return words.say("document_title", date=date)
    return words.say("document_title_many", count=len(sessions), date=date)


def _session_rows(sessions: Sequence[Material]) -> dict[str, Any]:
    """Return a line for each of several sessions, so that they can be compared; none for a single one."""
    shown = sessions[:_MOST_SESSION_ROWS] if len(sessions) > 1 else []
    more = len(sessions) - len(shown) if shown else 0
    return {
        "rows": [_session_row(material) for material in shown],
        "more": sessions[0].words.say("sessions_more", count=more) if more else "",
    }


def _session_row(material: Material) -> dict[str, Any]:
    treatment, words = material.treatment, material.words
    settled = settled_on(treatment)
    depth = "" if treatment.needle_depth_mm is None else f" {number(treatment.needle_depth_mm)} mm"
    return {
        "date": full_date(treatment.treated_on),
        "area": patient_text(treatment.area, most=24, cut=words.say("cut")) or words.say("not_given"),
        "device": f"{words.tables['device'][treatment.device]}{depth}",
        "days": str(len(treatment.days)),
        "worst": [_worst(material, symptom) for symptom in Symptom],
        "settled": words.say("not_settled") if settled is None else words.say("settled_day", day=settled),
        "level": _level(material),
    }


def _worst(material: Material, symptom: Symptom) -> str:
    scores = [score for entry in material.treatment.days if (score := entry.score(symptom)) is not None]
    return str(max(scores)) if scores else NOT_ASKED


def _level(material: Material) -> str:
    assessments = material.overview.assessments
    highest = max(assessments, key=lambda said: (said.level, -said.day), default=None)
    if highest is None or highest.level is Level.NONE:
        return material.words.say("no_level")
    label = material.knowledge.levels[highest.level].label
    return material.words.say("level_on", level=label, day=highest.day)


def _scale(scale: Scale) -> dict[str, Any]:
    """Return the meaning of the steps; of pain, whose steps are numbers, the two ends that define it."""
    steps = scale.steps if scale.symptom is not Symptom.PAIN else (scale.steps[0], scale.steps[-1])
    return {
        "label": scale.label,
        "clinical": scale.clinical_name,
        "steps": [
            {
                "name": step.word if step.word == str(step.score) else f"{step.score} {step.word.lower()}",
                "description": step.description,
            }
            for step in steps
        ],
    }
