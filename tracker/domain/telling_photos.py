"""The photos that tell most about a session: those of its worst day and the latest ones."""

from __future__ import annotations

import datetime as dt

from tracker.domain.journal import Treatment
from tracker.domain.photos import Photo
from tracker.domain.symptoms import Symptom


def telling_photos(treatment: Treatment) -> tuple[Photo, ...]:
    """Return the photos of the worst of the days that have any, and of the latest."""
    dates = sorted({photo.date for photo in treatment.photos})
    if not dates:
        return ()
    worst = max(dates, key=lambda date: _severity(treatment, date))
    return tuple(photo for photo in treatment.photos if photo.date in (worst, dates[-1]))


def _severity(treatment: Treatment, date: dt.date) -> float:
    """Return how high the scores of a day are, as shares of their scales; below 0 without an answer."""
    entry = treatment.entry_on(date)
    scores = {symptom: entry.score(symptom) for symptom in Symptom} if entry else {}
    answered = [score / symptom.highest for symptom, score in scores.items() if score is not None]
    return sum(answered) if answered else -1.0
