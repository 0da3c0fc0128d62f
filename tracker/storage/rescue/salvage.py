"""Takes out of a damaged log whatever can still be read of it, row by row, into a log in memory.

As rows are only ever added, those of an earlier backup are still true: they fill the holes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import cast

import apsw

from tracker.domain.journal import Risk
from tracker.storage.backups.backup_list import newest_good
from tracker.storage.backups.copies import open_scratch, opened_copy
from tracker.storage.backups.replacement import Replacement
from tracker.storage.day_reader import read_days
from tracker.storage.errors import impossible_values, plain_errors
from tracker.storage.journal_reader import read_journal
from tracker.storage.keys import Key
from tracker.storage.moments import moment_text
from tracker.storage.rescue.damaged_reading import (
    Row,
    columns_of,
    highest_key,
    nothing_readable,
    opened_damaged,
    read_rows,
)
from tracker.storage.rescue.pictures import bring_pictures
from tracker.storage.schema import PICTURES, apply_migrations, released_migrations

Rows = dict[str, list[Row]]
Columns = Mapping[str, list[str]]
OF_TREATMENTS = ("treatment_product", "treatment_questions")
"""Tables whose `revision_id` is that of a treatment, not of a day."""


def salvage(
    file: Path,
    *,
    now: Callable[[], dt.datetime],
    second_folder: Path | None = None,
    key: Key | None = None,
) -> Replacement:
    """Return what can be read of a damaged log, completed from its newest good backup; changes no file.

    A day is left out when its session is gone, as nobody can tell which day of it this was, and when it says
    what cannot be. `now` dates the changes whose own record is gone. Raises `DamagedFile` when nothing can be
    read, or nothing that holds together.
    """
    backup = newest_good(file, second_folder, key)
    columns = _columns()
    with plain_errors(file):
        with opened_damaged(file, backup.file if backup else None, key) as source:
            rows, unreadable = _read_all(source, columns)
        if not any(rows.values()):
            raise nothing_readable(file)
        donor = backup.file if backup else None
        found, rows = rows, rows if donor is None else _with_backup(rows, donor, columns, key)
        rows["change"] += _stand_ins(rows, columns, now())
        for owner in ("treatment", "photo"):
            rows[owner] += [(number,) for number in _named(rows, columns, f"{owner}_id")]
        log = _build(columns, rows, leave_out=_days_before_their_session(columns, rows))
        log = _build(columns, rows, leave_out=_days_before_their_session(columns, rows) | _nonsense(log))
        if not bring_pictures(log, file, None if rows is found else donor, donor, key):
            unreadable = (*unreadable, PICTURES)
        with impossible_values(file):
            return Replacement(journal=read_journal(log), connection=log, unreadable=unreadable)


def _columns() -> Columns:
    """Return the columns of every table but that of pictures, tables that others refer to first."""
    log = _empty_log()
    tables = log.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
    return {name: columns_of(log, name) for (name,) in tables if name != PICTURES}


def _empty_log() -> apsw.Connection:
    log = open_scratch()
    apply_migrations(log, released_migrations())
    log.pragma("foreign_keys", True)
    return log


def _read_all(source: apsw.Connection, columns: Columns) -> tuple[Rows, tuple[str, ...]]:
    """Return the rows by table, with None in the columns that an older log lacks; and the damaged tables."""
    rows: Rows = {}
    unreadable = []
    highest = highest_key(source, columns)
    for table, names in columns.items():
        there = columns_of(source, table)
        known = [name for name in names if name in there]
        read, complete = read_rows(source, table, known, highest) if known else ([], True)
        if not complete:
            unreadable.append(table)
        named = (dict(zip(known, row, strict=True)) for row in read)
        rows[table] = [tuple(row.get(name) for name in names) for row in named]
    return rows, tuple(unreadable)


def _with_backup(found: Rows, backup: Path, columns: Columns, key: Key | None) -> Rows:
    """Add the rows of a backup; of two versions of a row the backup's is taken."""
    with opened_copy(backup, key) as copy:
        saved, _ = _read_all(copy, columns)
    if not _same_history(saved, found):
        return found
    rows = {table: [*saved[table], *_newer(table, found, saved, columns)] for table in columns}
    return rows | {"draft": found["draft"]}  # those of the backup have been saved or replaced since


def _same_history(saved: Rows, found: Rows) -> bool:
    """Tell whether the log went on from the backup; where it did not, most numbers stand for others."""
    agreeing = []
    for table in ("change", "day_revision", "treatment_revision"):
        known = {row[0]: row for row in saved[table]}
        shared = [row == known[row[0]] for row in found[table] if row[0] in known]
        if shared:
            agreeing.append(2 * sum(shared) >= len(shared))
    return any(agreeing) or not agreeing


def _newer(table: str, found: Rows, saved: Rows, columns: Columns) -> list[Row]:
    """Return the rows that can have come after the backup: what belongs to one change is written at once."""
    owners = _numbers(saved[_owner(table, columns)])
    rows = [row for row in found[table] if row[0] not in owners]
    if not table.endswith("_revision"):
        return rows
    changes = _numbers(saved["change"])
    return [row for row in rows if row[columns[table].index("change_id")] not in changes]


def _owner(table: str, columns: Columns) -> str:
    """Return the table whose rows the first column numbers: its own, or that of the row it belongs to."""
    if columns[table][0] == "id":
        return table
    log = _empty_log()
    [owner] = {
        parent
        for parent, column in log.execute(
            """SELECT "table", "from" FROM pragma_foreign_key_list(?)""", (table,)
        )
        if column == columns[table][0]
    }
    return str(owner)


def _numbers(rows: list[Row]) -> frozenset[object]:
    return frozenset(row[0] for row in rows)


def _stand_ins(rows: Rows, columns: Columns, now: dt.datetime) -> list[Row]:
    """Return a change for every one that is named somewhere, in case its own row is gone."""
    values = {"made_at": moment_text(now), "kind": "import"}
    return [
        tuple({"id": number, **values}.get(name) for name in columns["change"])
        for number in _named(rows, columns, "change_id")
    ]


def _named(rows: Rows, columns: Columns, column: str) -> list[int]:
    numbers = {
        row[names.index(column)] for table, names in columns.items() if column in names for row in rows[table]
    }
    return sorted(number for number in numbers if isinstance(number, int))


def _days_before_their_session(columns: Columns, rows: Rows) -> frozenset[int]:
    """Return the revisions of days that lie before every date their session ever had."""
    first: dict[object, str] = {}
    for row in rows["treatment_revision"]:
        facts = dict(zip(columns["treatment_revision"], row, strict=True))
        dates = {first.get(facts["treatment_id"], facts["treated_on"]), facts["treated_on"]}
        first[facts["treatment_id"]] = min(dates, key=str)
    days = [dict(zip(columns["day_revision"], row, strict=True)) for row in rows["day_revision"]]
    return frozenset(day["id"] for day in days if str(day["date"]) < str(first.get(day["treatment_id"], "")))


def _nonsense(log: apsw.Connection) -> frozenset[int]:
    """Return the revisions of days that say what this program cannot have written."""
    bad: set[int] = set()
    for number in [cast(int, number) for (number,) in log.execute("SELECT id FROM day_revision")]:
        try:
            read_days(log, "SELECT ?", (number,))
        except (LookupError, ValueError):
            bad.add(number)
    return frozenset(bad)


def _build(columns: Columns, rows: Rows, *, leave_out: Collection[int]) -> apsw.Connection:
    """Return a log of the rows that its rules allow; the first of several with the same key counts."""
    log = _empty_log()
    with log:
        for table, names in columns.items():
            places = ", ".join("?" for _ in names)
            for row in rows[table]:
                if _wanted(table, dict(zip(names, row, strict=True)), leave_out):
                    _insert(log, f'INSERT OR IGNORE INTO "{table}" VALUES ({places})', row)
    return log


def _wanted(table: str, row: Mapping[str, object], leave_out: Collection[int]) -> bool:
    if row.get("risk", Risk.DIABETES) not in frozenset(Risk):
        return False
    revision = row.get("id") if table == "day_revision" else row.get("revision_id")
    return table in OF_TREATMENTS or revision not in leave_out


def _insert(log: apsw.Connection, statement: str, row: Row) -> None:
    try:
        log.execute(statement, row)
    except (apsw.ConstraintError, apsw.MismatchError):
        return  # it refers to something that is gone, or a number has become a text
