"""What can be shown before anything is judged: the list of treatments and the chosen one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from tracker.domain.journal import Treatment
from tracker.domain.symptoms import Symptom


class TreatmentSummary(NamedTuple):
    """One line of the list of treatments.

    `day` is today's day number; `settled_on` the day number from which every answered score was 0, or None.
    """

    treatment: Treatment
    day: int
    days_logged: int
    settled_on: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """The list of treatments, newest first, and the one that is shown (None when there is none)."""

    today: dt.date
    treatments: tuple[TreatmentSummary, ...]
    treatment: Treatment | None

    @property
    def has_begun(self) -> bool:
        """Tell whether there is a treatment that is not still to come, as after a clock was set back."""
        return self.treatment is not None and self.treatment.treated_on <= self.today


def make_outline(treatments: Iterable[Treatment], today: dt.date, treated_on: dt.date | None) -> Outline:
    """Derive the outline with the treatment of this date chosen, or the newest when there is none."""
    newest_first = sorted(treatments, key=lambda treatment: treatment.treated_on, reverse=True)
    chosen = next((t for t in newest_first if t.treated_on == treated_on), None)
    return Outline(
        today=today,
        treatments=tuple(_summary(treatment, today) for treatment in newest_first),
        treatment=chosen or next(iter(newest_first), None),
    )


def settled_on(treatment: Treatment) -> int | None:
    """Return the first day number from which all four scores were answered 0 and nothing rose again."""
    settled = None
    for entry in reversed(treatment.days):
        if any(entry.scores.values()):
            break
        if len(entry.scores) == len(Symptom):
            settled = treatment.day_number(entry.date)
    return settled


def _summary(treatment: Treatment, today: dt.date) -> TreatmentSummary:
    return TreatmentSummary(
        treatment=treatment,
        day=treatment.day_number(today),
        days_logged=len(treatment.days),
        settled_on=settled_on(treatment),
    )
