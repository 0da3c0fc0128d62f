"""Whether one log is an earlier state of another. As rows are only ever added, that can be seen exactly."""

from __future__ import annotations

import apsw

from tracker.storage.schema import schema_version

Step = tuple[int, str]
State = tuple[int, Step | None, Step | None]


def state(connection: apsw.Connection) -> State:
    """Return what differs between any two states of a log: its version and the last thing that was done."""
    change = connection.execute("SELECT id, made_at FROM change ORDER BY id DESC LIMIT 1").get
    step = connection.execute("SELECT id, made_at FROM undo_step ORDER BY id DESC LIMIT 1").get
    return schema_version(connection), change, step


def is_earlier(earlier: apsw.Connection, log: apsw.Connection) -> bool:
    """Tell whether the log went on from this state: same version, and it knows the last thing done then."""
    version, change, step = state(earlier)
    return (
        version == schema_version(log)
        and _has(log, "SELECT 1 FROM change WHERE (id, made_at) = (?, ?)", change)
        and _has(log, "SELECT 1 FROM undo_step WHERE (id, made_at) = (?, ?)", step)
    )


def keeps_every_row(earlier: apsw.Connection, log: apsw.Connection) -> bool:
    """Tell whether the log still has every row of an earlier state, as it was.

    This finds what no check of the file's structure can: a spoilt bit inside a number or a note.
    """
    # A draft is replaced and goes again: it is no row of the record.
    for (table,) in earlier.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'draft'"
    ):
        # Both come in the order of their keys, which only grow: what is new stands at the end.
        before = earlier.execute(f'SELECT * FROM "{table}" NOT INDEXED')
        now = log.execute(f'SELECT * FROM "{table}" NOT INDEXED')
        if any(row != next(now, None) for row in before):
            return False
    return True


def _has(log: apsw.Connection, query: str, key: Step | None) -> bool:
    return key is None or log.execute(query, key).fetchone() is not None
