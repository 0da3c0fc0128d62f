"""What the dermatologist's report says, as plain values that could be written as JSON; no layout.

The fixed words around them, such as headings and limits, stand in `resources/report/report.typ`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, Literal

from tracker.domain.dates import full_date
from tracker.domain.flags import DayAssessment, Level
from tracker.domain.journal import SKIN_TYPE_NAMES, AboutMe, Device, Performer, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.domain.questions import Scale
from tracker.domain.symptoms import Symptom
from tracker.exchange.report.days import day_table, result_table, sign_words
from tracker.exchange.report.flags import Citations, flag_rows, not_checked_rows
from tracker.exchange.report.text import in_words, patient_list, patient_text, period

Paper = Literal["a4", "letter"]

_NOT_GIVEN = "not given"
_DEVICES = {
    Device.PEN: "pen",
    Device.ROLLER: "roller",
    Device.STAMP: "stamp",
    Device.RF: "radio-frequency (RF)",
    Device.UNKNOWN: _NOT_GIVEN,
}
_PERFORMERS = {
    Performer.PROFESSIONAL: "professional",
    Performer.SELF: "the patient, at home",
    Performer.UNKNOWN: _NOT_GIVEN,
}


def report_content(
    overview: TreatmentOverview,
    about_me: AboutMe,
    knowledge: Knowledge,
    *,
    paper: Paper,
    made_on: dt.date,
    version: str,
    zone: dt.tzinfo,
) -> dict[str, Any]:
    """Return everything the page shows but the chart; `zone` is where the patient's dates are local."""
    citations = Citations(knowledge.sources)
    return {
        "paper": paper,
        "head": _head(overview, made_on, version),
        "facts": _named(_facts(overview.treatment)),
        "details": _named(_details(overview.treatment, about_me, knowledge)),
        "course": _course(overview),
        "summary": in_words(overview, knowledge),
        "verdicts": list(_verdicts(overview, knowledge)),
        "flags": flag_rows(overview.assessments, knowledge, citations),
        "not_checked": not_checked_rows(overview.assessments),
        "days": day_table(overview, knowledge, zone),
        "signs": sign_words(overview, knowledge),
        "results": result_table(overview, knowledge),
        "scales": [_scale(knowledge.scales[symptom]) for symptom in Symptom],
        "band_sources": citations.cite(_band_sources(overview)),
        "sources": citations.listed(),
    }


def _head(overview: TreatmentOverview, made_on: dt.date, version: str) -> dict[str, Any]:
    treatment = overview.treatment
    last = treatment.days[-1].date if treatment.days else treatment.treated_on
    last_day = treatment.day_number(last)
    return {
        "treated_on": full_date(treatment.treated_on),
        "period": f"{period(treatment.treated_on, last)} (day 0{f' to {last_day}' if last_day else ''})",
        "made_on": full_date(made_on),
        "made_on_parts": [made_on.year, made_on.month, made_on.day],
        "made_on_day": treatment.day_number(made_on),
        "version": version,
    }


def _named(pairs: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    """Return the pairs that have a value."""
    return [{"name": name, "value": value} for name, value in pairs if value]


def _facts(treatment: Treatment) -> Iterator[tuple[str, str]]:
    """Yield what matters most about the treatment, named even where it is not known."""
    depth = treatment.needle_depth_mm
    yield "Session (day 0)", full_date(treatment.treated_on)
    yield "Area", patient_text(treatment.area) or _NOT_GIVEN
    yield "Device", _DEVICES[treatment.device]
    yield "Needle depth", _NOT_GIVEN if depth is None else f"{depth:g} mm"
    yield "Performed by", _PERFORMERS[treatment.performed_by]


def _details(treatment: Treatment, about_me: AboutMe, knowledge: Knowledge) -> Iterator[tuple[str, str]]:
    """Yield what is said only if it was given."""
    skin_type = about_me.skin_type
    yield "Clinic", patient_list((treatment.clinic, treatment.phone))
    yield "Products at the session", patient_list(treatment.products)
    yield "Note on the session", patient_text(treatment.note)
    yield "Skin type (Fitzpatrick)", "" if skin_type is None else SKIN_TYPE_NAMES[skin_type]
    risks = [fact.label for fact in knowledge.risks.values() if fact.risk in about_me.risks]
    yield "Risks", "; ".join(risks)


def _course(overview: TreatmentOverview) -> dict[str, Any]:
    expected = overview.expected
    return {"label": expected.course.label, "remarks": [remark.text for remark in expected.remarks]}


def _verdicts(overview: TreatmentOverview, knowledge: Knowledge) -> Iterator[dict[str, str]]:
    """Yield the highest level with the day it was first reached, then the level of the last logged day."""
    latest = overview.latest
    if latest is None:
        return
    highest = max(overview.assessments, key=lambda a: (a.level, -a.day))
    if highest.level is Level.NONE:
        yield _no_rule("Highest level so far", overview.assessments)
        return
    yield _verdict("Highest level so far", highest, "first on ", knowledge)
    if latest.level is Level.NONE:
        yield _no_rule("Last logged day", [latest])
    elif latest is not highest:
        yield _verdict("Last logged day", latest, "", knowledge)


def _verdict(name: str, assessment: DayAssessment, since: str, knowledge: Knowledge) -> dict[str, str]:
    detail = f"{since}day {assessment.day}, {full_date(assessment.date)}"
    label = knowledge.levels[assessment.level].label
    return {"name": name, "label": label, "detail": detail, "told": assessment.to_do.action}


def _no_rule(name: str, assessments: Sequence[DayAssessment]) -> dict[str, str]:
    """Return that nothing fired, and whether that is because something was not answered."""
    has_gaps = any(assessment.not_checked for assessment in assessments)
    detail = "not everything could be checked" if has_gaps else ""
    return {"name": name, "label": "none, no rule was triggered", "detail": detail, "told": ""}


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


def _band_sources(overview: TreatmentOverview) -> list[str]:
    expected = overview.expected
    return [*expected.course.sources, *chain.from_iterable(remark.sources for remark in expected.remarks)]
