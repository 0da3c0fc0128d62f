"""The answer first: what was logged, in a few plain sentences made from the data alone."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.domain.healing import ExpectedCourse
from tracker.domain.journal import Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.points import points_of
from tracker.domain.sentences import inside, ranges
from tracker.domain.symptoms import SignId, Symptom
from tracker.domain.temperature import temperature_text
from tracker.language import tr

FEWEST_DAYS_FOR_A_COURSE = 3
"""With fewer logged days there is no trend to speak of."""
FEVER = SignId("fever")
"""Named also when it is absent: it is the first thing that a clinician asks for."""


def summarise(knowledge: Knowledge, treatment: Treatment, expected: ExpectedCourse) -> str:
    """Return one to six sentences; what was not asked is said, never taken for absent."""
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
    sentences += [*_danger_signs(knowledge, treatment), _temperature(knowledge, treatment)]
    return " ".join(sentence for sentence in sentences if sentence)


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


def _danger_signs(knowledge: Knowledge, treatment: Treatment) -> Iterator[str]:
    asked = [entry for entry in treatment.days if entry.signs is not None]
    logged = len(treatment.days)
    days_of = _days_of_danger_signs(knowledge, treatment)
    if not asked:
        yield tr("Danger signs were not asked on any day.")
    elif not days_of:
        text = tr(
            "Danger signs, fever among them, were asked on {asked} of %n day(s); none was reported.",
            "",
            logged,
        )
        yield text.format(asked=len(asked))
    else:
        reported = [
            tr("{sign} (day {days})").format(sign=inside(sign.label), days=ranges(days_of[sign.id]))
            for sign in knowledge.signs.values()
            if sign.id in days_of
        ]
        text = tr("Danger signs were asked on {asked} of %n day(s); reported: {signs}.", "", logged)
        yield text.format(asked=len(asked), signs="; ".join(reported))
        if FEVER not in days_of:
            yield tr("Fever was asked and not reported.")


def _days_of_danger_signs(knowledge: Knowledge, treatment: Treatment) -> dict[SignId, list[int]]:
    """Return the day numbers on which each reported danger sign was there."""
    danger = knowledge.danger_signs()
    found: dict[SignId, list[int]] = {}
    for entry in treatment.days:
        for sign in (entry.signs or frozenset()) & danger:
            found.setdefault(sign, []).append(treatment.day_number(entry.date))
    return found


def _temperature(knowledge: Knowledge, treatment: Treatment) -> str:
    """Return the highest temperature, "" where it was never measured."""
    measured = [entry for entry in treatment.days if entry.temperature_c is not None]
    if not measured:
        return ""
    highest = max(measured, key=lambda entry: entry.temperature_c or 0)
    text = tr(
        "Temperature was measured on {measured} of %n day(s), at most {highest} (day {day}).",
        "",
        len(treatment.days),
    )
    return text.format(
        measured=len(measured),
        highest=temperature_text(highest.temperature_c or 0, knowledge.temperature_unit),
        day=treatment.day_number(highest.date),
    )
