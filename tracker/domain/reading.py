"""The chart read point by point: what one symptom said on one logged day, beside what is expected."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from tracker.domain.flags import Level
from tracker.domain.overview import TreatmentOverview
from tracker.domain.symptoms import Symptom


class Spot(NamedTuple):
    """A place in the chart: one symptom on one day number."""

    symptom: Symptom
    day: int


class Reading(NamedTuple):
    """What the chart shows at a spot; `score` None was not answered.

    `typical` and `upper` are the expected score and the upper edge of the expected range on that day.
    """

    spot: Spot
    date: dt.date
    score: int | None
    typical: float
    upper: int
    level: Level

    @property
    def is_above(self) -> bool:
        """Tell whether the answer lies over the expected range."""
        return self.score is not None and self.score > self.upper


def reading_at(overview: TreatmentOverview, spot: Spot) -> Reading:
    """Return what is known about a spot; a day that was not logged is a day without an answer."""
    date = overview.treatment.date_of(spot.day)
    entry = overview.treatment.entry_on(date)
    return Reading(
        spot=spot,
        date=date,
        score=None if entry is None else entry.score(spot.symptom),
        typical=overview.expected.typical(spot.symptom, spot.day),
        upper=overview.expected.upper(spot.symptom, spot.day),
        level=overview.flagged.get(spot.day, Level.NONE),
    )


def logged_days(overview: TreatmentOverview) -> tuple[int, ...]:
    """Return the day numbers that can be walked along: those with an entry, oldest first."""
    return tuple(overview.treatment.day_number(entry.date) for entry in overview.treatment.days)


def step_day(overview: TreatmentOverview, spot: Spot | None, steps: int) -> Spot | None:
    """Return the spot so many logged days on (or back), stopping at the ends; None when no day is logged.

    Without a spot to start from, the walk begins on the newest day's first symptom.
    """
    days = logged_days(overview)
    if not days:
        return None
    if spot is None:
        return Spot(next(iter(Symptom)), days[-1])
    nearest = min(range(len(days)), key=lambda index: abs(days[index] - spot.day))
    return spot._replace(day=days[max(0, min(len(days) - 1, nearest + steps))])


def step_symptom(spot: Spot, steps: int) -> Spot:
    """Return the spot of another symptom on the same day, stopping at the first and the last."""
    symptoms = list(Symptom)
    index = symptoms.index(spot.symptom) + steps
    return spot._replace(symptom=symptoms[max(0, min(len(symptoms) - 1, index))])
