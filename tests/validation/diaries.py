"""From a simulated person to the entries that end up in the diary."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from tests.builders import TREATED_ON
from tests.validation.healing_model import Healing, healing
from tests.validation.infection_model import LASTS, Infection
from tests.validation.person import Person
from tests.validation.sign_model import usual_signs
from tracker.domain.journal import DayEntry, Treatment
from tracker.domain.symptoms import SignId, Symptom


def usual_diary(person: Person, days: Iterable[int] | None = None) -> Treatment:
    """Return the treatment with what this person logs when all goes well."""
    return replace(person.treatment, days=tuple(_entries(person, days or person.days, None)))


def infected_diary(person: Person, infection: Infection) -> Treatment:
    """Return the treatment with what this person logs when it gets infected, until somebody looks at it."""
    days = [day for day in person.later_days_with(infection.begins) if day <= infection.begins + LASTS]
    return replace(person.treatment, days=tuple(_entries(person, days, infection)))


def _entries(person: Person, days: Iterable[int], infection: Infection | None) -> Iterable[DayEntry]:
    course, usual = healing(person), usual_signs(person)
    for day in days:
        signs = usual.get(day, frozenset())
        ill = infection is not None and day >= infection.begins
        if infection is not None and ill:
            signs |= infection.signs_on(person, day)
        left_out = not person.answers_signs(day) or (
            infection is not None and ill and infection.leaves_signs_out
        )
        yield DayEntry(
            date=TREATED_ON + dt.timedelta(days=day),
            scores=_scores(person, course, infection, day),
            temperature_c=infection.fever_c if infection and day > infection.begins else None,
            signs=None if left_out else signs,
        )


def _scores(person: Person, course: Healing, infection: Infection | None, day: int) -> dict[Symptom, int]:
    scores = {}
    for symptom in Symptom:
        adds = infection.adds_on(symptom, day) if infection else 0.0
        real = max(round(max(course.strength(symptom, day), 0.0) + adds), 0)
        answer = person.answer(day, symptom, min(real, symptom.highest))
        if answer is not None:
            scores[symptom] = answer
    return scores


def onset(person: Person, infection: Infection, infected: Treatment) -> int | None:
    """Return the first logged day on which the infection can be noticed in the answers, or None.

    Noticed means: a score two steps or points over the same person's usual course, a sign of the infection
    ticked, or 38 °C measured.
    """
    numbers = [infected.day_number(entry.date) for entry in infected.days]
    usual = usual_diary(person, numbers)
    for number, entry, other in zip(numbers, infected.days, usual.days, strict=True):
        if number < infection.begins:
            continue
        rises = any(score - other.scores.get(s, score) >= 2 for s, score in entry.scores.items())
        fever = entry.temperature_c is not None and entry.temperature_c >= 38
        if rises or fever or new_signs(entry, infection):
            return number
    return None


def new_signs(entry: DayEntry, infection: Infection) -> frozenset[SignId]:
    """Return the signs of the infection that are ticked in an entry."""
    number = (entry.date - TREATED_ON).days
    there = {sign for sign, first in infection.signs_from.items() if number >= first}
    return (entry.signs or frozenset()) & there
