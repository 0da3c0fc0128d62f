"""The photos that go into a document about one session, in order, each with the words that belong to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection
from typing import NamedTuple

from tracker.domain.journal import Treatment


class ReportPhoto(NamedTuple):
    """A photo of a document: the day number (negative before the session), its area, note and JPEG."""

    day: int
    date: dt.date
    area: str
    note: str
    jpeg: bytes


def photos_for_report(
    treatment: Treatment, chosen: Collection[int], picture: Callable[[int], bytes | None]
) -> tuple[ReportPhoto, ...]:
    """Return the photos with the chosen ids, oldest day first.

    `picture` finds the JPEG of an id, as `Store.photos.picture` does; a photo without one is left out.
    """
    return tuple(
        ReportPhoto(treatment.day_number(photo.date), photo.date, photo.area, photo.note, jpeg)
        for photo in treatment.photos
        if photo.id in chosen and (jpeg := picture(photo.id)) is not None
    )
