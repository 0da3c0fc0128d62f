"""The answered days of one symptom as points, and the runs between which nothing is missing."""

from __future__ import annotations

from tracker.domain.follow_up import is_gap
from tracker.domain.journal import Treatment
from tracker.domain.symptoms import Symptom

Points = tuple[tuple[int, int], ...]
"""(day number, score) pairs of answered days, oldest first."""


def points_of(treatment: Treatment, symptom: Symptom) -> Points:
    """Return the answered days of a symptom."""
    return tuple(
        (treatment.day_number(entry.date), score)
        for entry in treatment.days
        if (score := entry.score(symptom)) is not None
    )


def split_at_gaps(points: Points) -> tuple[Points, ...]:
    """Return the runs of points between which no day is missing that should have been logged."""
    runs: list[list[tuple[int, int]]] = []
    for point in points:
        if runs and not is_gap(runs[-1][-1][0], point[0]):
            runs[-1].append(point)
        else:
            runs.append([point])
    return tuple(tuple(run) for run in runs)
