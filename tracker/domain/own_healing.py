"""The patient's own healing after an earlier treatment: what the shown one is best compared with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from tracker.domain.dates import full_date
from tracker.domain.follow_up import DAILY_UNTIL_DAY
from tracker.domain.healing import choose_course
from tracker.domain.journal import Treatment
from tracker.domain.knowledge import Course, Knowledge
from tracker.domain.points import Points, points_of
from tracker.domain.sentences import inside, listed
from tracker.domain.symptoms import Symptom
from tracker.language import tr

FIRST_DAYS = range(10)
FEWEST_LOGGED_DAYS = 5
"""A treatment shows how the skin heals when this many of its first days have an answered score."""


class OwnHealing(NamedTuple):
    """The scores after an earlier treatment, day 0 on day 0.

    `gone_on` is the day number from which every answered score of a symptom was 0, looking at days 0 to 30;
    a symptom that was never there, or that was still there at its last answer, is not in it. `same_course`:
    the course expected after that treatment is the one of the shown treatment. `is_last`: no other treatment
    lies between the two.
    """

    treated_on: dt.date
    course: Course
    same_course: bool
    is_last: bool
    points: Mapping[Symptom, Points]
    gone_on: Mapping[Symptom, int]


def own_healing(knowledge: Knowledge, treatments: Sequence[Treatment], shown: Treatment) -> OwnHealing | None:
    """Return the newest earlier treatment that was logged well enough, or None when there is none.

    One after which the same course is expected goes before a newer one of another kind.
    """
    earlier = [t for t in treatments if t.treated_on < shown.treated_on]
    course = choose_course(knowledge.courses.values(), shown)
    chosen = None
    for treatment in reversed(earlier):
        is_alike = choose_course(knowledge.courses.values(), treatment) == course
        if (is_alike or chosen is None) and is_well_logged(treatment):
            chosen = treatment
            if is_alike:
                break
    return None if chosen is None else _healing(knowledge, chosen, course, is_last=chosen is earlier[-1])


def is_well_logged(treatment: Treatment) -> bool:
    """Tell whether enough of the first days have at least one answered score."""
    first = takewhile(lambda entry: treatment.day_number(entry.date) in FIRST_DAYS, treatment.days)
    return sum(1 for entry in first if entry.scores) >= FEWEST_LOGGED_DAYS


def gone_on(points: Points) -> int | None:
    """Return the first day number from which all answers to day 30 were 0; None when nothing went away."""
    first_zero, was_there = None, False
    for day, score in takewhile(lambda point: point[0] <= DAILY_UNTIL_DAY, points):
        if score:
            first_zero, was_there = None, True
        elif first_zero is None:
            first_zero = day
    return first_zero if was_there else None


def last_time(knowledge: Knowledge, own: OwnHealing | None) -> str:
    """Return in one or two sentences when each symptom had gone; "" when there is nothing to tell."""
    if own is None or (own.same_course and not own.gone_on):
        return ""
    if not own.gone_on:
        text = tr("The earlier healing in the chart is from the session of {date}.")
    elif own.is_last:
        text = tr("Gone last time (session of {date}): {symptoms}.")
    else:
        text = tr("Gone after the session of {date}: {symptoms}.")
    told = text.format(date=full_date(own.treated_on), symptoms=_gone(knowledge, own))
    if own.same_course:
        return told
    other = tr("That was another kind of session ({kind}).").format(kind=inside(own.course.label))
    return f"{told} {other}"


def _healing(knowledge: Knowledge, treatment: Treatment, shown: Course, *, is_last: bool) -> OwnHealing:
    course = choose_course(knowledge.courses.values(), treatment)
    points = {symptom: points_of(treatment, symptom) for symptom in Symptom}
    gone = {symptom: gone_on(answered) for symptom, answered in points.items()}
    return OwnHealing(
        treated_on=treatment.treated_on,
        course=course,
        same_course=course == shown,
        is_last=is_last,
        points=points,
        gone_on={symptom: day for symptom, day in gone.items() if day is not None},
    )


def _gone(knowledge: Knowledge, own: OwnHealing) -> str:
    """Return "redness on day 4 and pain by day 3": by, where the day before was not answered."""
    parts: list[str] = []
    for symptom, day in own.gone_on.items():
        is_exact = day - 1 in dict(own.points[symptom])
        text = tr("{symptom} on day {day}") if is_exact else tr("{symptom} by day {day}")
        parts.append(text.format(symptom=inside(knowledge.scales[symptom].label), day=day))
    return listed(parts)
