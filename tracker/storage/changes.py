"""What the patient did, one thing at a time, and taking it back: undo and redo add steps, erasing nothing."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import NamedTuple

import apsw

from tracker.storage.moments import moment_from_text, moment_text


class ChangeKind(StrEnum):
    """What a change did to the record."""

    SAVE_DAY = "save_day"
    DELETE_DAY = "delete_day"
    ADD_TREATMENT = "add_treatment"
    CHANGE_TREATMENT = "change_treatment"
    DELETE_TREATMENT = "delete_treatment"
    SAVE_ABOUT_ME = "save_about_me"
    IMPORT = "import"
    ADD_PHOTO = "add_photo"
    ADD_PHOTOS = "add_photos"
    CHANGE_PHOTO = "change_photo"
    DELETE_PHOTO = "delete_photo"


class Change(NamedTuple):
    """One thing the patient did, at `made_at` (UTC). `number` tells apart two alike in the same second.

    `treated_on` is the date of the treatment it concerns: the one it has now, or had last when it is gone.
    `date` is the day that was saved or deleted, or of the photo; None for photos of several days. `days` is
    how many days an import brought or changed.
    """

    number: int
    kind: ChangeKind
    treated_on: dt.date | None
    date: dt.date | None
    made_at: dt.datetime
    days: int = 0


def begin_change(
    connection: apsw.Connection,
    kind: ChangeKind,
    made_at: dt.datetime,
    *,
    treatment_id: int | None = None,
    date: dt.date | None = None,
) -> int:
    """Note that the patient does something and return its id, to which the revisions refer."""
    connection.execute(
        "INSERT INTO change (made_at, kind, treatment_id, date) VALUES (?, ?, ?, ?)",
        (moment_text(made_at), kind, treatment_id, date and date.isoformat()),
    )
    return connection.last_insert_rowid()


def next_undo(connection: apsw.Connection) -> int | None:
    """Return the id of the newest change that is not undone, or None."""
    return _id(connection, "SELECT max(id) FROM change WHERE id NOT IN (SELECT change_id FROM undone_change)")


def next_redo(connection: apsw.Connection) -> int | None:
    """Return the id of the oldest undone change that nothing newer stands in the way of, or None."""
    return _id(
        connection,
        "SELECT min(change_id) FROM undone_change WHERE newest_change_id = (SELECT max(id) FROM change)",
    )


def is_newest(connection: apsw.Connection, change_id: int) -> bool:
    """Tell whether nothing was done or undone since this change."""
    newest = _id(connection, "SELECT max(id) FROM change")
    return newest == change_id and next_undo(connection) == change_id


def add_undo_step(connection: apsw.Connection, change_id: int, *, done: bool, made_at: dt.datetime) -> Change:
    """Take the change back, or do it again if `done`, and return it."""
    connection.execute(
        "INSERT INTO undo_step (made_at, change_id, done, newest_change_id) "
        "VALUES (?, ?, ?, (SELECT max(id) FROM change))",
        (moment_text(made_at), change_id, int(done)),
    )
    return read_change(connection, change_id)


def read_change(connection: apsw.Connection, change_id: int) -> Change:
    """Return the change with this id, its treatment named by the date that it has or had last."""
    kind, treatment_id, date, made_at = connection.execute(
        "SELECT kind, treatment_id, date, made_at FROM change WHERE id = ?", (change_id,)
    ).get
    return Change(
        number=change_id,
        kind=ChangeKind(kind),
        treated_on=None if treatment_id is None else _latest_date(connection, treatment_id),
        date=None if date is None else dt.date.fromisoformat(date),
        made_at=moment_from_text(made_at),
        days=_day_count(connection, change_id) if kind == ChangeKind.IMPORT else 0,
    )


def _day_count(connection: apsw.Connection, change_id: int) -> int:
    count: int = connection.execute("SELECT count(*) FROM day_revision WHERE change_id = ?", (change_id,)).get
    return count


def _latest_date(connection: apsw.Connection, treatment_id: int) -> dt.date:
    # False sorts before true: an undone revision is taken only when the treatment has no other.
    treated_on = connection.execute(
        "SELECT treated_on FROM treatment_revision WHERE treatment_id = ? "
        "ORDER BY change_id IN (SELECT change_id FROM undone_change), change_id DESC LIMIT 1",
        (treatment_id,),
    ).get
    return dt.date.fromisoformat(treated_on)


def _id(connection: apsw.Connection, query: str) -> int | None:
    change_id: int | None = connection.execute(query).get
    return change_id
