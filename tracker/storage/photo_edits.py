"""What each thing the patient can do to photos writes. Every function expects to run in a transaction."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Protocol

import apsw

from tracker.domain.photos import Photo
from tracker.storage.changes import ChangeKind, begin_change, is_newest
from tracker.storage.journal_reader import require_treatment
from tracker.storage.moments import moment_text
from tracker.storage.photo_reader import require_photo


class Picture(Protocol):
    """The pixels of a photo, large and small, each as a JPEG that holds nothing else."""

    @property
    def jpeg(self) -> bytes:
        """The picture."""

    @property
    def thumbnail(self) -> bytes:
        """The same, small."""


def add_photos(
    connection: apsw.Connection,
    now: dt.datetime,
    treated_on: dt.date,
    photos: Sequence[tuple[Photo, Picture]],
    *,
    in_parts: bool = False,
    onto: int | None = None,
) -> tuple[int, ...]:
    """Record new photos as one change and return their ids.

    `in_parts` tells that others are to follow, `onto` the number of the change that they follow: it becomes
    theirs too, unless something else was done since.
    """
    treatment_id = require_treatment(connection, treated_on)
    if not photos:
        return ()
    change = onto if onto is not None and is_newest(connection, onto) else None
    if change is None:
        dates = {photo.date for photo, _ in photos}
        change = begin_change(
            connection,
            ChangeKind.ADD_PHOTO if len(photos) == 1 and not in_parts else ChangeKind.ADD_PHOTOS,
            now,
            treatment_id=treatment_id,
            date=dates.pop() if len(dates) == 1 and not in_parts else None,
        )
    return tuple(
        write_new_photo(connection, change, treatment_id, photo._replace(recorded_at=now), picture)
        for photo, picture in photos
    )


def change_photo(connection: apsw.Connection, now: dt.datetime, photo: Photo) -> None:
    """Record another date, area or note of a photo, unless these are stored."""
    treatment_id, stored = require_photo(connection, photo.id)
    if photo.same_facts(stored):
        return
    change = begin_change(
        connection, ChangeKind.CHANGE_PHOTO, now, treatment_id=treatment_id, date=photo.date
    )
    write_photo(connection, change, treatment_id, photo._replace(recorded_at=stored.recorded_at))


def delete_photo(connection: apsw.Connection, now: dt.datetime, photo_id: int) -> None:
    """Record that a photo is no longer part of the record."""
    treatment_id, stored = require_photo(connection, photo_id)
    change = begin_change(
        connection, ChangeKind.DELETE_PHOTO, now, treatment_id=treatment_id, date=stored.date
    )
    gone = Photo(id=photo_id, date=stored.date)
    write_photo(connection, change, treatment_id, gone, deleted=True)


def write_new_photo(
    connection: apsw.Connection, change_id: int, treatment_id: int, photo: Photo, picture: Picture | None
) -> int:
    """Record a photo that is not there yet, with its picture if there is one, and return its id."""
    connection.execute("INSERT INTO photo DEFAULT VALUES")
    photo_id = connection.last_insert_rowid()
    write_photo(connection, change_id, treatment_id, photo._replace(id=photo_id))
    if picture is not None:
        connection.execute(
            "INSERT INTO picture (photo_id, thumbnail, jpeg) VALUES (?, ?, ?)",
            (photo_id, picture.thumbnail, picture.jpeg),
        )
    return photo_id


def write_photo(
    connection: apsw.Connection, change_id: int, treatment_id: int, photo: Photo, *, deleted: bool = False
) -> None:
    """Record what is known about a photo now."""
    connection.execute(
        "INSERT INTO photo_revision (photo_id, treatment_id, change_id, deleted, date, area, note, "
        "recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            photo.id,
            treatment_id,
            change_id,
            int(deleted),
            photo.date.isoformat(),
            photo.area,
            photo.note,
            photo.recorded_at and moment_text(photo.recorded_at),
        ),
    )
