"""The answer first: what was logged, in a few plain sentences made from the data alone."""

from __future__ import annotations

from tracker.domain.healing import ExpectedCourse
from tracker.domain.journal import Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.points import points_of
from tracker.domain.sentences import inside, listed
from tracker.domain.symptoms import SignId, Symptom
from tracker.language import tr

FEWEST_DAYS_FOR_A_COURSE = 3
"""With fewer logged days there is no trend to speak of."""


def summarise(knowledge: Knowledge, treatment: Treatment, expected: ExpectedCourse) -> str:
    """Return one to five sentences; what was not asked is said, never taken for absent."""
    logged = len(treatment.days)
    if not logged:
        return tr("No day has been logged yet.")
    last_day = treatment.day_number(treatment.days[-1].date)
    sentences = [tr("%n day(s) logged, the last is day {last}.", "", logged).format(last=last_day)]
    if logged < FEWEST_DAYS_FOR_A_COURSE:
        sentences.append(tr("That is too few to show a course."))
    above = [text for symptom in Symptom if (text := _above(knowledge, treatment, expected, symptom))]
    if above:
        sentences.append(tr("Above the expected range: {scores}.").format(scores="; ".join(above)))
    else:
        sentences.append(_none_above(treatment))
    sentences.append(_danger_signs(knowledge, treatment))
    return " ".join(sentences)


def _above(knowledge: Knowledge, treatment: Treatment, expected: ExpectedCourse, symptom: Symptom) -> str:
    answered = points_of(treatment, symptom)
    above = [day for day, score in answered if score > expected.upper(symptom, day)]
    if not above:
        return ""
    text = tr("{score} on {above} of %n day(s) answered", "", len(answered))
    return text.format(score=inside(knowledge.scales[symptom].label), above=len(above))


def _none_above(treatment: Treatment) -> str:
    if not any(entry.scores for entry in treatment.days):
        return tr("No score was answered.")
    return tr("No score was above the expected range.")


def _danger_signs(knowledge: Knowledge, treatment: Treatment) -> str:
    asked = [entry for entry in treatment.days if entry.signs is not None]
    if not asked:
        return tr("Danger signs were not asked on any day.")
    days_of = _days_of_danger_signs(knowledge, treatment)
    logged = len(treatment.days)
    if not days_of:
        text = tr("Danger signs were asked on {asked} of %n day(s); none was reported.", "", logged)
        return text.format(asked=len(asked))
    reported = [
        tr("{sign} (day {days})").format(sign=inside(sign.label), days=listed(days_of[sign.id]))
        for sign in knowledge.signs.values()
        if sign.id in days_of
    ]
    text = tr("Danger signs were asked on {asked} of %n day(s); reported: {signs}.", "", logged)
    return text.format(asked=len(asked), signs="; ".join(reported))


def _days_of_danger_signs(knowledge: Knowledge, treatment: Treatment) -> dict[SignId, list[str]]:
    """Return the day numbers on which each reported danger sign was there."""
    danger = knowledge.danger_signs()
    found: dict[SignId, list[str]] = {}
    for entry in treatment.days:
        for sign in (entry.signs or frozenset()) & danger:
            found.setdefault(sign, []).append(str(treatment.day_number(entry.date)))
    return found
