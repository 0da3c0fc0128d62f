"""Every version of a day there ever was: what it said, when it was changed, whether that was taken back."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

import apsw

from tracker.domain.journal import DayEntry
from tracker.storage.changes import ChangeKind
from tracker.storage.day_reader import read_days
from tracker.storage.moments import moment_from_text


class DayRevision(NamedTuple):
    """One version of a day, written at `changed_at` (UTC) by a change of this kind.

    `entry` is None when the day was deleted. `undone` tells whether the change has since been taken back.
    """

    entry: DayEntry | None
    changed_at: dt.datetime
    kind: ChangeKind
    undone: bool

    @property
    def deleted(self) -> bool:
        """Tell whether this version says that there is no entry for the day."""
        return self.entry is None


def read_day_history(
    connection: apsw.Connection, treatment_id: int, date: dt.date
) -> tuple[DayRevision, ...]:
    """Return every version of this day of the treatment, oldest first; none when it was never logged."""
    bindings = (treatment_id, date.isoformat())
    changes = {
        change_id: (moment_from_text(made_at), ChangeKind(kind), bool(undone))
        for change_id, made_at, kind, undone in connection.execute(
            "SELECT id, made_at, kind, id IN (SELECT change_id FROM undone_change) FROM change "
            "WHERE id IN (SELECT change_id FROM day_revision WHERE treatment_id = ? AND date = ?)",
            bindings,
        )
    }
    revisions = []
    for day in read_days(
        connection, "SELECT id FROM day_revision WHERE treatment_id = ? AND date = ?", bindings
    ):
        changed_at, kind, undone = changes[day.change_id]
        entry = None if day.deleted else day.entry
        revisions.append(DayRevision(entry=entry, changed_at=changed_at, kind=kind, undone=undone))
    return tuple(revisions)
