"""“How am I doing?” in one sentence: how a day's answers lie beside what is usual by then, and no verdict."""

from __future__ import annotations

from tracker.domain.flags import DayAssessment
from tracker.domain.healing import ExpectedCourse
from tracker.domain.journal import DayEntry
from tracker.domain.knowledge import Knowledge
from tracker.domain.sentences import listed
from tracker.domain.symptoms import SignId, Symptom


def answer_in_a_sentence(
    knowledge: Knowledge, entry: DayEntry, expected: ExpectedCourse, assessment: DayAssessment
) -> str:
    """Return what the day looks like; what was not answered is said where nothing else stands out."""
    day = assessment.day
    above = [symptom for symptom, score in entry.scores.items() if score > expected.upper(symptom, day)]
    danger = (entry.signs or frozenset()) & knowledge.danger_signs()
    # a strong flush on the first day is above the band and no reason for a flag: only the chart shows it
    where = "see below" if assessment.flags else "the chart shows where"
    if above and danger:
        return f"Day {day}: you ticked {_counted(danger)}, and {_too_high(knowledge, above)}; {where}."
    if above:
        return f"Day {day}: {_too_high(knowledge, above)}; {where}."
    if danger and assessment.flags:
        return f"Day {day}: you ticked {_counted(danger)}; see below."
    if danger:
        return f"Day {day}: you ticked {_counted(danger)}; so early that sets off no warning."
    if assessment.flags:
        return f"Day {day}: something in what you logged stands out; see below."
    return _within(knowledge, entry, day)


def _too_high(knowledge: Knowledge, above: list[Symptom]) -> str:
    verb = "is" if len(above) == 1 else "are"
    return f"{listed(_names(knowledge, above))} {verb} above what is usual by now"


def _counted(danger: frozenset[SignId]) -> str:
    return "a danger sign" if len(danger) == 1 else f"{len(danger)} danger signs"


def _within(knowledge: Knowledge, entry: DayEntry, day: int) -> str:
    open_scores = [symptom for symptom in Symptom if symptom not in entry.scores]
    if len(open_scores) == len(Symptom):
        if entry.signs is None:
            return f"Day {day}: neither the scores nor the danger signs were answered."
        return f"Day {day}: you ticked no danger sign; the scores were not answered."
    left_open = _names(knowledge, open_scores) + (["the danger signs"] if entry.signs is None else [])
    if not left_open:
        return f"Day {day}: everything you answered is within what is usual by now."
    return f"Day {day}: what you answered is within what is usual by now. Not answered: {listed(left_open)}."


def _names(knowledge: Knowledge, symptoms: list[Symptom]) -> list[str]:
    return [knowledge.scales[symptom].label.lower() for symptom in Symptom if symptom in symptoms]
