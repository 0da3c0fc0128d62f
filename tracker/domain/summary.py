"""The answer first: what was logged, in a few plain sentences made from the data alone."""

from __future__ import annotations

from tracker.domain.healing import ExpectedCourse
from tracker.domain.journal import Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.points import points_of
from tracker.domain.sentences import counted, ranges
from tracker.domain.symptoms import SignId, Symptom

FEWEST_DAYS_FOR_A_COURSE = 3
"""With fewer logged days there is no trend to speak of."""
FEVER = SignId("fever")
"""Named also when it is absent: it is the first thing that a clinician asks for."""


def summarise(knowledge: Knowledge, treatment: Treatment, expected: ExpectedCourse) -> str:
    """Return one to six sentences; what was not asked is said, never taken for absent."""
    logged = len(treatment.days)
    if not logged:
        return "No day has been logged yet."
    last_day = treatment.day_number(treatment.days[-1].date)
    sentences = [f"{counted(logged, 'day')} logged, the last is day {last_day}."]
    if logged < FEWEST_DAYS_FOR_A_COURSE:
        sentences.append("That is too few to show a course.")
    above = [text for symptom in Symptom if (text := _above(knowledge, treatment, expected, symptom))]
    sentences.append(f"Above the expected range: {'; '.join(above)}." if above else _none_above(treatment))
    sentences += [_danger_signs(knowledge, treatment), _temperature(treatment)]
    return " ".join(sentence for sentence in sentences if sentence)


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
    days_of: dict[SignId, list[int]] = {}
    danger = knowledge.danger_signs()
    for entry in asked:
        for sign in (entry.signs or frozenset()) & danger:
            days_of.setdefault(sign, []).append(treatment.day_number(entry.date))
    asked_on = f"{len(asked)} of {counted(len(treatment.days), 'day')}"
    if not days_of:
        return f"Danger signs, fever among them, were asked on {asked_on}; none was reported."
    reported = [
        f"{sign.label.lower()} (day {ranges(days_of[sign.id])})"
        for sign in knowledge.signs.values()
        if sign.id in days_of
    ]
    fever = "" if FEVER in days_of else " Fever was asked and not reported."
    return f"Danger signs were asked on {asked_on}; reported: {'; '.join(reported)}.{fever}"


def _temperature(treatment: Treatment) -> str:
    """Return the highest temperature, "" where it was never measured."""
    measured = [entry for entry in treatment.days if entry.temperature_c is not None]
    if not measured:
        return ""
    highest = max(measured, key=lambda entry: entry.temperature_c or 0)
    times = f"{len(measured)} of {counted(len(treatment.days), 'day')}"
    day = treatment.day_number(highest.date)
    return f"Temperature was measured on {times}, at most {highest.temperature_c:.1f} °C (day {day})."
