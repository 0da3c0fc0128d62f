"""The report's table of days: one row an entry; what was not asked or answered is a dash, never a zero."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from tracker.domain.dates import full_date
from tracker.domain.follow_up import DAILY_UNTIL_DAY
from tracker.domain.journal import DayEntry, Treatment
from tracker.domain.knowledge import Knowledge, ResultQuestion
from tracker.domain.overview import TreatmentOverview
from tracker.domain.symptoms import SignId, Symptom
from tracker.exchange.report.text import (
    NOT_ASKED,
    days_text,
    patient_list,
    patient_text,
    short_date,
    weekday_date,
)


def day_table(overview: TreatmentOverview, knowledge: Knowledge, zone: dt.tzinfo) -> dict[str, Any]:
    """Return the scores' names, the rows, which optional columns hold anything, and remarks."""
    rows = [_day_row(entry, overview, knowledge, zone) for entry in overview.treatment.days]
    scales = [knowledge.scales[symptom] for symptom in Symptom]
    return {
        "scores": [{"label": scale.label, "clinical": scale.clinical_name} for scale in scales],
        "rows": rows,
        "has_temperature": any(row["temperature"] != NOT_ASKED for row in rows),
        "has_other": any(row["other"] not in (NOT_ASKED, "") for row in rows),
        "has_note": any(row["note"] or row["used"] for row in rows),
        "remarks": list(_remarks(overview.treatment, knowledge)),
    }


def _day_row(
    entry: DayEntry, overview: TreatmentOverview, knowledge: Knowledge, zone: dt.tzinfo
) -> dict[str, Any]:
    danger = knowledge.danger_signs()
    return {
        "day": str(overview.treatment.day_number(entry.date)),
        "date": weekday_date(entry.date),
        "marks": list(_marks(entry, zone)),
        "scores": [_score_cell(entry, symptom, overview, knowledge) for symptom in Symptom],
        "temperature": NOT_ASKED if entry.temperature_c is None else f"{entry.temperature_c:.1f}",
        "danger": _sign_names(entry, danger, knowledge, absent="none"),
        "other": _sign_names(entry, frozenset(knowledge.signs) - danger, knowledge, absent=""),
        "used": patient_list(entry.products),
        "note": patient_text(entry.note),
    }


def _score_cell(
    entry: DayEntry, symptom: Symptom, overview: TreatmentOverview, knowledge: Knowledge
) -> dict[str, Any]:
    score = entry.score(symptom)
    if score is None:
        return {"text": NOT_ASKED, "above": False}
    word = "" if symptom is Symptom.PAIN else f" {knowledge.scales[symptom].word(score).lower()}"
    day = overview.treatment.day_number(entry.date)
    return {"text": f"{score}{word}", "above": score > overview.expected.upper(symptom, day)}


def _sign_names(entry: DayEntry, among: frozenset[SignId], knowledge: Knowledge, *, absent: str) -> str:
    """Return the clinical names of the reported signs; `absent` where they were asked and none was there."""
    if entry.signs is None:
        return NOT_ASKED
    reported = entry.signs & among
    names = [sign.clinical_name for sign in knowledge.signs.values() if sign.id in reported]
    return "; ".join(names) or absent


def result_table(overview: TreatmentOverview, knowledge: Knowledge) -> dict[str, Any]:
    """Return the names of what is rated and one row for each day on which anything was; often none."""
    questions = knowledge.results.values()
    return {
        "aspects": [question.label for question in questions],
        "rows": [
            {
                "day": str(overview.treatment.day_number(entry.date)),
                "date": full_date(entry.date),  # months later, the year is not a matter of course
                "ratings": [_rating(entry, question) for question in questions],
            }
            for entry in overview.treatment.days
            if entry.results
        ],
    }


def _rating(entry: DayEntry, question: ResultQuestion) -> str:
    rated = entry.results.get(question.aspect)
    return NOT_ASKED if rated is None else question.word(rated).lower()


def sign_words(overview: TreatmentOverview, knowledge: Knowledge) -> list[dict[str, str]]:
    """Return the reported signs by clinical name, each with the words that the patient ticked."""
    reported = frozenset(sign for entry in overview.treatment.days for sign in entry.signs or ())
    return [
        {"clinical": sign.clinical_name, "label": sign.label}
        for sign in knowledge.signs.values()
        if sign.id in reported and sign.clinical_name.lower() != sign.label.lower()
    ]


def _marks(entry: DayEntry, zone: dt.tzinfo) -> Iterator[str]:
    """Yield what weakens an entry as a witness: filled in after its date, or changed since."""
    if entry.recorded_at is not None:
        recorded_on = entry.recorded_at.astimezone(zone).date()
        if recorded_on > entry.date:
            yield f"entered late, {short_date(recorded_on)}"
    if entry.amended_at is not None:
        yield f"amended {short_date(entry.amended_at.astimezone(zone).date())}"


def _remarks(treatment: Treatment, knowledge: Knowledge) -> Iterator[str]:
    """Yield what the rows do not show: columns left out for want of answers, and days without an entry."""
    entries = treatment.days
    if all(entry.temperature_c is None for entry in entries):
        yield "Temperature: not logged on any day."
    if all(entry.signs is None for entry in entries):
        yield "Other signs: not asked on any day."
    elif all((entry.signs or frozenset()) <= knowledge.danger_signs() for entry in entries):
        yield "Other signs: none ticked."
    logged = {treatment.day_number(entry.date) for entry in entries}
    missing = set(range(min(max(logged, default=0), DAILY_UNTIL_DAY))) - logged
    if missing:
        yield f"No entry for {days_text(missing)}."
    untimed = {treatment.day_number(entry.date) for entry in entries if entry.recorded_at is None}
    if untimed:
        which = "any entry" if untimed == logged else days_text(untimed)
        yield f"When it was entered is not known for {which}."
