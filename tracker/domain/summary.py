"""The answer first: what was logged, in a few plain sentences made from the data alone."""

from __future__ import annotations

from tracker.domain.healing import ExpectedCourse
from tracker.domain.journal import Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.points import points_of
from tracker.domain.sentences import counted, listed
from tracker.domain.symptoms import SignId, Symptom

FEWEST_DAYS_FOR_A_COURSE = 3
"""With fewer logged days there is no trend to speak of."""


def summarise(knowledge: Knowledge, treatment: Treatment, expected: ExpectedCourse) -> str:
    """Return one to five sentences; what was not asked is said, never taken for absent."""
    logged = len(treatment.days)
    if not logged:
        return "No day has been logged yet."
    last_day = treatment.day_number(treatment.days[-1].date)
    sentences = [f"{counted(logged, 'day')} logged, the last is day {last_day}."]
    if logged < FEWEST_DAYS_FOR_A_COURSE:
        sentences.append("That is too few to show a course.")
    above = [text for symptom in Symptom if (text := _above(knowledge, treatment, expected, symptom))]
    sentences.append(f"Above the expected range: {'; '.join(above)}." if above else _none_above(treatment))
    sentences.append(_danger_signs(knowledge, treatment))
    return " ".join(sentences)


def _above(knowledge: Knowledge, treatment: Treatment, expected: ExpectedCourse, symptom: Symptom) -> str:
    answered = points_of(treatment, symptom)
    above = [day for day, score in answered if score > expected.upper(symptom, day)]
    if not above:
        return ""
    label = knowledge.scales[symptom].label.lower()
    return f"{label} on {len(above)} of {counted(len(answered), 'day')} answered"


def _none_above(treatment: Treatment) -> str:
    if not any(entry.scores for entry in treatment.days):
        return "No score was answered."
    return "No score was above the expected range."


def _danger_signs(knowledge: Knowledge, treatment: Treatment) -> str:
    asked = [entry for entry in treatment.days if entry.signs is not None]
    if not asked:
        return "Danger signs were not asked on any day."
    days_of: dict[SignId, list[str]] = {}
    danger = knowledge.danger_signs()
    for entry in asked:
        for sign in (entry.signs or frozenset()) & danger:
            days_of.setdefault(sign, []).append(str(treatment.day_number(entry.date)))
    asked_on = f"Danger signs were asked on {len(asked)} of {counted(len(treatment.days), 'day')}"
    if not days_of:
        return f"{asked_on}; none was reported."
    reported = [
        f"{sign.label.lower()} (day {listed(days_of[sign.id])})"
        for sign in knowledge.signs.values()
        if sign.id in days_of
    ]
    return f"{asked_on}; reported: {'; '.join(reported)}."
