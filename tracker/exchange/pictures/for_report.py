"""The photos that go into the report about a session, in the order of their days."""

from __future__ import annotations

from collections.abc import Callable, Collection

from tracker.domain.journal import Treatment
from tracker.exchange.report.photos import ReportPhoto


def photos_for_report(
    treatment: Treatment, chosen: Collection[int], picture: Callable[[int], bytes | None]
) -> tuple[ReportPhoto, ...]:
    """Return the photos with the chosen ids, oldest day first.

    `picture` finds the JPEG of an id, as `Store.photos.picture` does; a photo without one is left out.
    """
    return tuple(
        ReportPhoto(
            treated_on=treatment.treated_on,
            date=photo.date,
            area=photo.area,
            description=photo.note,
            jpeg=jpeg,
        )
        for photo in treatment.photos
        if photo.id in chosen and (jpeg := picture(photo.id)) is not None
    )
