"""The report's tables of days: one row an entry; what was not asked or answered is a dash, never a zero."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any

from tracker.domain.dates import full_date
from tracker.domain.follow_up import DAILY_UNTIL_DAY
from tracker.domain.journal import DayEntry
from tracker.domain.knowledge import ResultQuestion
from tracker.domain.symptoms import SignId, Symptom
from tracker.exchange.report.material import Material
from tracker.exchange.report.text import NOT_ASKED, patient_list, patient_text, short_date
from tracker.language import number

MOST_FRONT_ROWS = 31
"""The first page has a row for each day of the first month; of a longer log, for the most telling."""
_NOTE_IN_FRONT = 48
_REMARKS_IN_FRONT = 110
_SIGNS_IN_FRONT = 3
_LATEST_IN_FRONT = 7


def front_table(material: Material) -> dict[str, Any]:
    """Return the first page's table: scores as numbers, danger signs as yes, no or not asked."""
    entries = material.treatment.days
    ranks = {entry.date: rank for rank, entry in enumerate(_most_telling(material))}
    groups = [group.id for group in material.knowledge.sign_groups.values() if group.danger]
    rows = [_front_row(entry, material, groups, ranks[entry.date]) for entry in entries]
    return {
        "scores": _score_heads(material),
        "danger": [material.words.tables["danger"].get(group, group) for group in groups],
        "rows": [row for row in rows if row["rank"] < MOST_FRONT_ROWS],
        "count": len(rows),
        "has_temperature": any(entry.temperature_c is not None for entry in entries),
        "gaps": list(_gaps(material)),
    }


def _most_telling(material: Material) -> Sequence[DayEntry]:
    """Return the entries, the most telling first: the last, the flagged by their level, a week, the first."""
    entries = material.treatment.days
    newest_first = entries[::-1]
    levels = material.overview.flagged
    by_level = sorted(newest_first, key=lambda entry: -levels.get(_day(entry, material), 0))
    flagged = [entry for entry in by_level if _day(entry, material) in levels]
    ordered = [*newest_first[:1], *entries[:1], *flagged, *newest_first[:_LATEST_IN_FRONT], *entries]
    return list({entry.date: entry for entry in ordered}.values())


def _front_row(entry: DayEntry, material: Material, groups: Sequence[str], rank: int) -> dict[str, Any]:
    return {
        "day": str(_day(entry, material)),
        "date": _weekday_date(entry.date, material),
        "scores": [_score_cell(entry, symptom, material, has_word=False) for symptom in Symptom],
        "temperature": _temperature(entry),
        "danger": [_group_answer(entry, group, material) for group in groups],
        "remarks": _remarks_in_front(entry, material),
        "rank": rank,
    }


def _group_answer(entry: DayEntry, group: str, material: Material) -> str:
    if entry.signs is None:
        return NOT_ASKED
    of_group = {sign.id for sign in material.knowledge.signs.values() if sign.group == group}
    return material.words.say("yes" if entry.signs & of_group else "no")


def _remarks_in_front(entry: DayEntry, material: Material) -> str:
    danger = material.knowledge.danger_signs()
    signs = [*_signs(entry, danger, material), *_signs(entry, _others(material), material)]
    named = signs[:_SIGNS_IN_FRONT] + ([f"+{more}"] if (more := len(signs) - _SIGNS_IN_FRONT) > 0 else [])
    cut = material.words.say("cut")
    note = patient_text(entry.note, most=_NOTE_IN_FRONT, cut=cut)
    parts = [*_marks(entry, material), *named, *([f"“{note}”"] if note else [])]
    return patient_text("; ".join(parts), most=_REMARKS_IN_FRONT, cut=cut)


def day_table(material: Material) -> dict[str, Any]:
    """Return the scores' names, the rows, which optional columns hold anything, and remarks."""
    rows = [_day_row(entry, material) for entry in material.treatment.days]
    return {
        "scores": _score_heads(material),
        "rows": rows,
        "has_temperature": any(row["temperature"] != NOT_ASKED for row in rows),
        "has_other": any(row["other"] not in (NOT_ASKED, "") for row in rows),
        "has_note": any(row["note"] or row["used"] for row in rows),
        "remarks": [*_left_out(material), *_gaps(material), *_without_moment(material)],
    }


def _score_heads(material: Material) -> list[dict[str, str]]:
    scales = [material.knowledge.scales[symptom] for symptom in Symptom]
    return [{"label": scale.label, "clinical": scale.clinical_name} for scale in scales]


def _day_row(entry: DayEntry, material: Material) -> dict[str, Any]:
    danger = material.knowledge.danger_signs()
    none = material.words.say("none")
    return {
        "day": str(_day(entry, material)),
        "date": _weekday_date(entry.date, material),
        "marks": list(_marks(entry, material)),
        "scores": [_score_cell(entry, symptom, material, has_word=True) for symptom in Symptom],
        "temperature": _temperature(entry),
        "danger": NOT_ASKED if entry.signs is None else "; ".join(_signs(entry, danger, material)) or none,
        "other": NOT_ASKED if entry.signs is None else "; ".join(_signs(entry, _others(material), material)),
        "used": patient_list(entry.products),
        "note": patient_text(entry.note),
    }


def _score_cell(entry: DayEntry, symptom: Symptom, material: Material, *, has_word: bool) -> dict[str, Any]:
    score = entry.score(symptom)
    if score is None:
        return {"text": NOT_ASKED, "above": False}
    is_named = has_word and symptom is not Symptom.PAIN
    word = f" {material.knowledge.scales[symptom].word(score).lower()}" if is_named else ""
    above = score > material.overview.expected.upper(symptom, _day(entry, material))
    return {"text": f"{score}{word}", "above": above}


def _temperature(entry: DayEntry) -> str:
    return NOT_ASKED if entry.temperature_c is None else number(entry.temperature_c, decimals=1)


def _signs(entry: DayEntry, among: frozenset[SignId], material: Material) -> list[str]:
    """Return the clinical names of the reported signs, in the order of the questions."""
    reported = (entry.signs or frozenset()) & among
    return [sign.clinical_name for sign in material.knowledge.signs.values() if sign.id in reported]


def _others(material: Material) -> frozenset[SignId]:
    return frozenset(material.knowledge.signs) - material.knowledge.danger_signs()


def result_table(material: Material) -> dict[str, Any]:
    """Return the names of what is rated and one row for each day on which anything was; often none."""
    questions = material.knowledge.results.values()
    return {
        "aspects": [question.label for question in questions],
        "rows": [
            {
                "day": str(_day(entry, material)),
                "date": full_date(entry.date),  # months later, the year is not a matter of course
                "ratings": [_rating(entry, question) for question in questions],
            }
            for entry in material.treatment.days
            if entry.results
        ],
    }


def _rating(entry: DayEntry, question: ResultQuestion) -> str:
    rated = entry.results.get(question.aspect)
    return NOT_ASKED if rated is None else question.word(rated).lower()


def sign_words(material: Material) -> list[dict[str, str]]:
    """Return the reported signs by clinical name, each with the words that the patient ticked."""
    reported = frozenset(sign for entry in material.treatment.days for sign in entry.signs or ())
    return [
        {"clinical": sign.clinical_name, "label": sign.label}
        for sign in material.knowledge.signs.values()
        if sign.id in reported and sign.clinical_name.lower() != sign.label.lower()
    ]


def _day(entry: DayEntry, material: Material) -> int:
    return material.treatment.day_number(entry.date)


def _weekday_date(date: dt.date, material: Material) -> str:
    return f"{material.words.weekday(date)} {short_date(date)}"


def _marks(entry: DayEntry, material: Material) -> Iterator[str]:
    """Yield what weakens an entry as a witness: filled in after its date, or changed since."""
    if entry.recorded_at is not None:
        recorded_on = entry.recorded_at.astimezone(material.zone).date()
        if recorded_on > entry.date:
            yield material.words.say("late", date=short_date(recorded_on))
    if entry.amended_at is not None:
        amended_on = entry.amended_at.astimezone(material.zone).date()
        yield material.words.say("amended", date=short_date(amended_on))


def _left_out(material: Material) -> Iterator[str]:
    """Yield which columns are missing for want of answers."""
    entries, danger = material.treatment.days, material.knowledge.danger_signs()
    if all(entry.temperature_c is None for entry in entries):
        yield material.words.say("no_temperature")
    if all(entry.signs is None for entry in entries):
        yield material.words.say("no_other_asked")
    elif all((entry.signs or frozenset()) <= danger for entry in entries):
        yield material.words.say("no_other_ticked")


def _gaps(material: Material) -> Iterator[str]:
    """Yield which days of the daily time have no entry."""
    logged = {_day(entry, material) for entry in material.treatment.days}
    missing = set(range(min(max(logged, default=0), DAILY_UNTIL_DAY))) - logged
    if missing:
        yield material.words.say("no_entry", days=material.words.days(missing))


def _without_moment(material: Material) -> Iterator[str]:
    entries = material.treatment.days
    untimed = {_day(entry, material) for entry in entries if entry.recorded_at is None}
    if not untimed:
        return
    if len(untimed) == len(entries):
        yield material.words.say("no_moment_any")
    else:
        yield material.words.say("no_moment", days=material.words.days(untimed))
