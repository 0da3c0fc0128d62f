"""Reads what is known about photos. Their pictures are in a table that nothing here touches."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import apsw

from tracker.storage.errors import NotRecorded
from tracker.storage.moments import moment_from_text

if TYPE_CHECKING:
    from tracker.domain.photos import Photo


def read_photos(
    connection: apsw.Connection, revisions: str, bindings: Sequence[int] = ()
) -> dict[int, list[Photo]]:
    """Return the photos of these revisions, by the id of their treatment."""
    rows: list[tuple[Any, ...]] = connection.execute(
        "SELECT treatment_id, photo_id, date, area, note, recorded_at FROM photo_revision "
        f"WHERE id IN ({revisions})",
        bindings,
    ).fetchall()
    photos: defaultdict[int, list[Photo]] = defaultdict(list)
    if rows:
        from tracker.domain.photos import Photo  # a start without photos does not wait for it
    for treatment_id, photo_id, date, area, note, recorded_at in rows:
        photo = Photo(
            id=photo_id,
            date=dt.date.fromisoformat(date),
            area=area,
            note=note,
            recorded_at=moment_from_text(recorded_at) if recorded_at else None,
        )
        photos[treatment_id].append(photo)
    return photos


def require_photo(connection: apsw.Connection, photo_id: int) -> tuple[int, Photo]:
    """Return a current photo after the id of its treatment. Raises `NotRecorded` when there is none."""
    query = (
        "SELECT id FROM current_photo WHERE photo_id = ? "
        "AND treatment_id IN (SELECT treatment_id FROM current_treatment)"
    )
    for treatment_id, [photo] in read_photos(connection, query, (photo_id,)).items():
        return treatment_id, photo
    raise NotRecorded(f"no photo {photo_id}")
