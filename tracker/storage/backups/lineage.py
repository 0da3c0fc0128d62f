"""Whether one log is an earlier state of another. As rows are only ever added, that can be seen exactly."""

from __future__ import annotations

import apsw

from tracker.storage.backups.steps import Steps
from tracker.storage.schema import schema_version

ROWS = 4
"""So many are compared in a step: they may be photos."""

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


def keeping_every_row(earlier: apsw.Connection, log: apsw.Connection) -> Steps[bool]:
    """Tell in steps whether the log still has every row of an earlier state, as it was.

    This finds what no check of the file's structure can: a spoilt bit inside a number or a note.
    """
    # A draft is replaced and goes again: it is no row of the record.
    query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'draft'"
    tables = [name for (name,) in earlier.execute(query)]
    for number, table in enumerate(tables):
        # Both come in the order of their keys, which only grow: what is new stands at the end.
        before = earlier.execute(f'SELECT * FROM "{table}" NOT INDEXED')
        now = log.execute(f'SELECT * FROM "{table}" NOT INDEXED')
        try:
            for place, row in enumerate(before):
                if row != next(now, None):
                    return False
                if place % ROWS == 0:
                    yield number / len(tables)
        finally:
            now.close()
    return True


def _has(log: apsw.Connection, query: str, key: Step | None) -> bool:
    return key is None or log.execute(query, key).fetchone() is not None
