"""The photos that go into the report, in the order of their days."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tracker.domain.journal import Treatment
from tracker.domain.telling_photos import telling_photos
from tracker.exchange.report.choice import Part, ReportChoice
from tracker.exchange.report.photos import ReportPhoto


def photos_for_report(
    treatments: Iterable[Treatment], choice: ReportChoice, picture: Callable[[int], bytes | None]
) -> tuple[ReportPhoto, ...]:
    """Return the chosen photos of the chosen treatments, oldest day first.

    `picture` finds the JPEG of an id, as `Store.photos.picture` does; a photo without one is left out.
    """
    if Part.PHOTOS not in choice.parts:
        return ()
    return tuple(
        photo for treatment in choice.among(treatments) for photo in _of(treatment, choice.photos, picture)
    )


def _of(
    treatment: Treatment, chosen: frozenset[int] | None, picture: Callable[[int], bytes | None]
) -> Iterable[ReportPhoto]:
    ids = {photo.id for photo in telling_photos(treatment)} if chosen is None else chosen
    for photo in treatment.photos:
        jpeg = picture(photo.id) if photo.id in ids else None
        if jpeg is not None:
            yield ReportPhoto(
                treated_on=treatment.treated_on,
                date=photo.date,
                area=photo.area,
                description=photo.note,
                jpeg=jpeg,
            )
