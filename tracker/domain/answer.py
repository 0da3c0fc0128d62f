"""“How am I doing?” in one sentence: how a day's answers lie beside what is usual by then, and no verdict."""

from __future__ import annotations

from tracker.domain.flags import DayAssessment
from tracker.domain.healing import ExpectedCourse
from tracker.domain.journal import DayEntry
from tracker.domain.knowledge import Knowledge
from tracker.domain.sentences import inside, listed
from tracker.domain.symptoms import SignId, Symptom
from tracker.language import tr


def answer_in_a_sentence(
    knowledge: Knowledge, entry: DayEntry, expected: ExpectedCourse, assessment: DayAssessment
) -> str:
    """Return what the day looks like; what was not answered is said where nothing else stands out."""
    day = assessment.day
    above = [symptom for symptom, score in entry.scores.items() if score > expected.upper(symptom, day)]
    danger = (entry.signs or frozenset()) & knowledge.danger_signs()
    if above and danger:
        # a strong flush on the first day is above the band and no reason for a flag: only the chart shows it
        text = tr("Day {day}: {danger}, and {scores}; see below.")
        if not assessment.flags:
            text = tr("Day {day}: {danger}, and {scores}; the chart shows where.")
    elif above:
        text = tr("Day {day}: {scores}; see below.")
        if not assessment.flags:
            text = tr("Day {day}: {scores}; the chart shows where.")
    elif danger:
        text = tr("Day {day}: {danger}; see below.")
        if not assessment.flags:
            text = tr("Day {day}: {danger}; so early that sets off no warning.")
    elif assessment.flags:
        text = tr("Day {day}: something in what you logged stands out; see below.")
    else:
        return _within(knowledge, entry, day)
    return text.format(day=day, danger=_ticked(danger), scores=_too_high(knowledge, above))


def _too_high(knowledge: Knowledge, above: list[Symptom]) -> str:
    text = tr("{scores} (is|are) above what is usual by now", "part of a sentence", len(above))
    return text.format(scores=listed(_names(knowledge, above)))


def _ticked(danger: frozenset[SignId]) -> str:
    return tr("you ticked (a danger sign|%n danger signs)", "part of a sentence", len(danger))


def _within(knowledge: Knowledge, entry: DayEntry, day: int) -> str:
    open_scores = [symptom for symptom in Symptom if symptom not in entry.scores]
    if len(open_scores) == len(Symptom):
        if entry.signs is None:
            return tr("Day {day}: neither the scores nor the danger signs were answered.").format(day=day)
        return tr("Day {day}: you ticked no danger sign; the scores were not answered.").format(day=day)
    left_open = _names(knowledge, open_scores)
    if entry.signs is None:
        left_open.append(tr("the danger signs", "in a list of what was not answered"))
    if not left_open:
        return tr("Day {day}: everything you answered is within what is usual by now.").format(day=day)
    text = tr("Day {day}: what you answered is within what is usual by now. Not answered: {names}.")
    return text.format(day=day, names=listed(left_open))


def _names(knowledge: Knowledge, symptoms: list[Symptom]) -> list[str]:
    return [inside(knowledge.scales[symptom].label) for symptom in Symptom if symptom in symptoms]
