"""Before a session: which questions to ask, what the answers mean, and what to do by which date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import replace

from tracker.domain.guidance import (
    Guidance,
    PreparationStep,
    ScreeningQuestion,
    Verdict,
    is_for_device,
    is_for_person,
)
from tracker.domain.journal import AboutMe, Device


def questions_for(guidance: Guidance, device: Device) -> tuple[ScreeningQuestion, ...]:
    """Return the questions before a session with this device, in the order of the file."""
    return tuple(
        question for question in guidance.screening.values() if is_for_device(question.devices, device)
    )


def known_answers(guidance: Guidance, about_me: AboutMe) -> frozenset[str]:
    """Return the ids of the questions that a personal risk answers with yes beforehand.

    A risk that is not there answers nothing: it may have been left out, or be new since then.
    """
    return frozenset(
        question.id for question in guidance.screening.values() if question.risk in about_me.risks
    )


def as_answered(guidance: Guidance, about_me: AboutMe, answers: Mapping[str, bool]) -> AboutMe:
    """Return the facts about the person as these answers, by id of the question, correct them."""
    risks = set(about_me.risks)
    for question in guidance.screening.values():
        if question.risk is not None and question.id in answers:
            (risks.add if answers[question.id] else risks.discard)(question.risk)
    return replace(about_me, risks=frozenset(risks))


def concerns(guidance: Guidance, answered_yes: Collection[str]) -> tuple[ScreeningQuestion, ...]:
    """Return the questions answered with yes: first what speaks against the session now, then what to ask."""
    found = [question for question in guidance.screening.values() if question.id in answered_yes]
    return tuple(sorted(found, key=lambda question: question.verdict is not Verdict.NOT_NOW))


def preparation_dates(
    guidance: Guidance, planned_on: dt.date, about_me: AboutMe
) -> tuple[tuple[dt.date, PreparationStep], ...]:
    """Return each step with its date before a session planned for `planned_on`, earliest first.

    Steps for people with certain risks are left out for others. A date can lie in the past: then the step is
    due at once, and it is for the reader to say so.
    """
    dated = [
        (planned_on - dt.timedelta(days=step.days_before), step)
        for step in guidance.preparation.values()
        if is_for_person(step.risks, about_me)
    ]
    return tuple(sorted(dated, key=lambda pair: pair[0]))
