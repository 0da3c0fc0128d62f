"""The words around a planned session: verdicts, what is no clearance, and the text to take along."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from tracker.domain.guidance import PreparationStep, ScreeningQuestion, Verdict
from tracker.language import tr
from tracker.ui.wording import short_date, weekday_date

DatedSteps = Sequence[tuple[dt.date, PreparationStep]]


def verdict_name(verdict: Verdict) -> str:
    """Return what a "yes" to a screening question means, in a few words."""
    return {Verdict.NOT_NOW: tr("Not now"), Verdict.ASK_FIRST: tr("Ask a doctor first")}[verdict]


def no_clearance() -> str:
    """Return what holds whatever was answered."""
    return tr(
        "This list does not replace the talk with whoever does the session. Tell them about your health, "
        "your medicine and your allergies in any case."
    )


def open_text(count: int) -> str:
    """Return how many questions are not answered; an open one is not taken for a no."""
    return tr("Questions not answered: {count}. An open answer is not counted as no.").format(count=count)


def step_date(date: dt.date, step: PreparationStep, today: dt.date) -> str:
    """Return when a step is due, and that its date has passed where it has."""
    if step.days_before == 0:
        when = tr("{date}, the day itself").format(date=weekday_date(date))
    elif step.days_before == 1:
        when = tr("{date}, the day before").format(date=weekday_date(date))
    else:
        when = tr("{date}, {count} days before").format(date=weekday_date(date), count=step.days_before)
    return tr("{when} (this date has passed)").format(when=when) if date < today else when


def take_along_text(
    *,
    planned_on: dt.date,
    device: str,
    concerns: Sequence[ScreeningQuestion],
    open_count: int,
    steps: DatedSteps,
    today: dt.date,
) -> str:
    """Return the whole page as plain text, to be pasted into a message or printed."""
    lines = [
        tr("Before a microneedling session planned for {date}").format(date=short_date(planned_on)),
        tr("Device: {device}. Written on {date}.").format(device=device, date=short_date(today)),
        "",
        tr("My answers that need a talk:"),
    ]
    lines += [
        tr("- {question} Yes. {verdict}: {reason}").format(
            question=asked.question, verdict=verdict_name(asked.verdict), reason=asked.reason
        )
        for asked in concerns
    ] or [tr("- No question was answered with yes.")]
    lines += [open_text(open_count)] if open_count else []
    lines += [no_clearance(), "", tr("What to stop or start:")]
    lines += [f"- {step_date(date, step, today)}: {step.text}" for date, step in steps]
    return "\n".join(lines) + "\n"
