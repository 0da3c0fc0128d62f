"""The photos of a record: added, described, deleted, and their pictures read one at a time, when shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import apsw

from tracker.storage.errors import plain_errors

if TYPE_CHECKING:  # loaded when there are photos: most starts do without
    from tracker.domain.photos import Photo
    from tracker.storage.photo_edits import Picture


class Photos:
    """Reads and writes the photos of one open record; what is known about them is read with the journal.

    What a method writes is on the disk when it returns, and none of it is when it raises. Every method raises
    `StorageError` when the computer is at fault, and `NotRecorded` when the treatment or photo is not there.
    """

    def __init__(
        self, connect: Callable[[], apsw.Connection], file: str, *, now: Callable[[], dt.datetime]
    ) -> None:
        """Use the connection that `connect` returns each time; another may take its place meanwhile."""
        self._connect = connect
        self._now = now
        self._file = file

    def add(
        self,
        treated_on: dt.date,
        photos: Sequence[tuple[Photo, Picture]],
        *,
        in_parts: bool = False,
        onto: int | None = None,
    ) -> tuple[int, ...]:
        """Record new photos of a treatment as one change, stamped with this moment; return their ids.

        Many are added `in_parts`, so that they need not be held together: `onto` is the number of the change
        that the first part made, and undo takes all parts back, as long as nothing else is done in between.
        Raises `InvalidRecord` when a text is no valid Unicode.
        """
        from tracker.storage.photo_edits import add_photos

        with self._transaction() as connection:
            return add_photos(connection, self._now(), treated_on, photos, in_parts=in_parts, onto=onto)

    def change(self, photo: Photo) -> None:
        """Put the photo of this id to another date, or describe it otherwise.

        What is stored already makes no change. Raises `InvalidRecord` when a text is no valid Unicode.
        """
        from tracker.storage.photo_edits import change_photo

        with self._transaction() as connection:
            change_photo(connection, self._now(), photo)

    def delete(self, photo_id: int) -> None:
        """Take a photo out of the record. `undo` brings it back, so its picture stays in the file."""
        from tracker.storage.photo_edits import delete_photo

        with self._transaction() as connection:
            delete_photo(connection, self._now(), photo_id)

    def picture(self, photo_id: int) -> bytes | None:
        """Return the picture as a JPEG, or None for a photo that came without it."""
        return self._bytes("SELECT jpeg FROM picture WHERE photo_id = ?", photo_id)

    def thumbnail(self, photo_id: int) -> bytes | None:
        """Return the small picture as a JPEG, or None for a photo that came without it."""
        return self._bytes("SELECT thumbnail FROM picture WHERE photo_id = ?", photo_id)

    def _bytes(self, query: str, photo_id: int) -> bytes | None:
        with plain_errors(self._file):
            found: bytes | None = self._connect().execute(query, (photo_id,)).get
            return found

    @contextmanager
    def _transaction(self) -> Iterator[apsw.Connection]:
        with plain_errors(self._file), self._connect():
            yield self._connect()
