"""`check`: what the program would have said at the end of each logged day, as text or as JSON.

In the JSON, names, dates, levels, rules and sources are the same in every language; the sentences are told in
the one in use. A program reads the former and shows the latter.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from typing import Any

from tracker.commands.console import show
from tracker.commands.inputs import read
from tracker.domain.assessment import assess_treatment
from tracker.domain.flags import DayAssessment, Level, WhatToDo
from tracker.domain.journal import Treatment
from tracker.domain.knowledge import Knowledge
from tracker.exchange.errors import printable
from tracker.language import tr


def check_log(arguments: argparse.Namespace) -> None:
    """Print the assessment of every logged day, knowing nothing later."""
    knowledge, journal = read(arguments)
    assessed = [
        (treatment, assess_treatment(knowledge, journal.about_me, treatment))
        for treatment in journal.treatments
    ]
    if arguments.json:
        show(json.dumps({"treatments": [_treatment_json(*pair) for pair in assessed]}))
        return
    show(*_lines(knowledge, assessed))


def _treatment_json(treatment: Treatment, days: tuple[DayAssessment, ...]) -> dict[str, Any]:
    return {"treated_on": treatment.treated_on.isoformat(), "days": [_day_json(day) for day in days]}


def _day_json(day: DayAssessment) -> dict[str, Any]:
    return {
        "date": day.date.isoformat(),
        "day": day.day,
        "level": day.level.id,
        "flags": [
            {
                "rule": flag.rule,
                "level": flag.level.id,
                "title": flag.title,
                "why": flag.reasons,
                "usual": flag.usual,
                "advice": flag.advice,
                "days": list(flag.days),
                "sources": list(flag.sources),
            }
            for flag in day.flags
        ],
        "what_to_do": {
            "action": day.to_do.action,
            "by_when": day.to_do.by_when,
            "otherwise": day.to_do.otherwise,
            "emergency_number": day.to_do.emergency_number,
            "clinic": day.to_do.clinic,
            "phone": day.to_do.phone,
        },
        "not_checked": list(day.not_checked),
        "notes": list(day.notes),
    }


def _lines(
    knowledge: Knowledge, assessed: list[tuple[Treatment, tuple[DayAssessment, ...]]]
) -> Iterator[str]:
    if not assessed:
        yield tr("The log has no session.")
    for treatment, days in assessed:
        yield from _treatment_lines(knowledge, treatment, days)


def _treatment_lines(
    knowledge: Knowledge, treatment: Treatment, days: tuple[DayAssessment, ...]
) -> Iterator[str]:
    yield tr("Session of {date}").format(date=treatment.treated_on)
    for note in dict.fromkeys(note for day in days for note in day.notes):
        yield f"  i {note}"
    if not days:
        yield "  " + tr("no day logged")
    for day in days:
        yield from _day_lines(knowledge, day)
    if any(day.to_do.phone_missing for day in days):
        yield "  " + tr('Your clinic\'s phone number can stand here: add it to the session as "phone".')


def _day_lines(knowledge: Knowledge, day: DayAssessment) -> Iterator[str]:
    label = knowledge.levels[day.level].label
    yield "  " + tr("Day {day} ({date}): {level}").format(day=day.day, date=day.date, level=label)
    if day.level > Level.NONE:
        yield from _what_to_do_lines(day.to_do)
    for flag in day.flags:
        yield f"    - {flag.title}. {flag.reasons}"
        yield "      " + tr("Usual: {text}").format(text=flag.usual)
        if advice := day.advice_of(flag):
            yield "      " + tr("What to do: {text}").format(text=advice)
        titles = "; ".join(knowledge.sources[source].title for source in flag.sources)
        yield "      " + tr("Sources: {titles}").format(titles=titles)
    for reason in day.not_checked:
        yield f"    ? {reason}"


def _what_to_do_lines(to_do: WhatToDo) -> Iterator[str]:
    yield "    " + tr("To do: {text}").format(text=f"{to_do.action} {to_do.otherwise}")
    if to_do.contact:
        yield "    " + tr("Your clinic: {contact}").format(contact=printable(to_do.contact))
