"""Reads the rows of a damaged database: past pages that are gone, and without its list of tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, cast

import apsw

from tracker.language import tr
from tracker.storage.backups.copies import open_scratch, opened_unchecked
from tracker.storage.errors import DamagedFile
from tracker.storage.keys import Key
from tracker.storage.rescue.locked_pages import PAGE_SIZE, among_sound_pages
from tracker.storage.schema import apply_migrations, released_migrations

Row = tuple[Any, ...]

LONGEST_GAP = 100_000
"""At most so many keys are tried one by one where the pages between two readable parts are gone."""

_UNREADABLE = (apsw.Error, UnicodeDecodeError)


@contextmanager
def opened_damaged(file: Path, backup: Path | None, key: Key | None = None) -> Iterator[apsw.Connection]:
    """Open a damaged log for reading what is left of it. Raises `DamagedFile` when that is nothing."""
    with suppress(apsw.Error), opened_unchecked(file, key) as connection:
        if _knows_its_tables(connection):
            yield connection
            return
    for donor in _donors(backup, key):
        if key is not None:
            with suppress(apsw.Error), among_sound_pages(file, donor, key) as connection:
                if _knows_its_tables(connection):
                    yield connection
                    return
            continue
        connection = apsw.Connection(":memory:")
        with suppress(apsw.Error):
            connection.deserialize("main", _with_schema_of(donor, file.read_bytes()))
            if _knows_its_tables(connection):
                yield connection
                return
    raise nothing_readable(file)


def nothing_readable(file: Path) -> DamagedFile:
    """Return the error that says so."""
    return DamagedFile(
        tr("Nothing can be read of {file} any more. Keep it, and restore your latest backup.").format(
            file=file
        )
    )


def columns_of(connection: apsw.Connection, table: str) -> list[str]:
    """Return the names of the columns, in order; none when there is no such table."""
    return [name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]


def highest_key(connection: apsw.Connection, columns: Mapping[str, list[str]]) -> int:
    """Return the highest number that can be read in the first column of any of these tables."""
    found = [0]
    for table, (key, *_) in columns.items():
        rows, _ = _until_unreadable(connection, f'SELECT {key} FROM "{table}" ORDER BY 1 DESC LIMIT 1')
        found += [row[0] for row in rows if isinstance(row[0], int)]
    return max(found)


def read_rows(
    connection: apsw.Connection, table: str, columns: list[str], highest: int
) -> tuple[list[Row], bool]:
    """Return the rows that can be read and whether these are all; the first column is the key.

    From the start to the first page that is gone, from the end back to the last one, and then one by one.
    """
    query = f'SELECT {", ".join(columns)} FROM "{table}" NOT INDEXED'
    key = columns[0]
    rows, complete = _until_unreadable(connection, f"{query} ORDER BY {key}")
    if complete:
        return rows, True
    from_the_end, _ = _until_unreadable(connection, f"{query} ORDER BY {key} DESC")
    low = max((row[0] for row in rows), default=0)
    high = min((row[0] for row in from_the_end), default=highest)
    for number in range(low, min(high, low + LONGEST_GAP) + 1):
        some, _ = _until_unreadable(connection, f"{query} WHERE {key} = {number}")
        rows.extend(some)
    return list(dict.fromkeys([*rows, *from_the_end])), False


def _until_unreadable(connection: apsw.Connection, query: str) -> tuple[list[Row], bool]:
    rows: list[Row] = []
    try:
        rows.extend(connection.execute(query))
    except _UNREADABLE:
        return rows, False
    return rows, True


def _knows_its_tables(connection: apsw.Connection) -> bool:
    # Lets SQLite read a file that is shorter than its header says, and a table whose index is gone.
    connection.pragma("writable_schema", True)
    with suppress(*_UNREADABLE):
        return bool(columns_of(connection, "change") and columns_of(connection, "day_revision"))
    return False


def _donors(backup: Path | None, key: Key | None) -> Iterator[apsw.Connection]:
    """Yield sound logs whose tables probably begin on the same pages: an earlier state, and a new log."""
    if backup is not None:
        with opened_unchecked(backup, key) as copy:
            yield copy
    fresh = open_scratch()
    apply_migrations(fresh, released_migrations())
    yield fresh


def _with_schema_of(donor: apsw.Connection, content: bytes) -> bytes:
    """Return the damaged file with the pages of the donor that tell which tables there are and where."""
    sound = donor.serialize("main")
    pages = max(len(content), len(sound)) // PAGE_SIZE
    patched = bytearray(content[: pages * PAGE_SIZE].ljust(pages * PAGE_SIZE, b"\0"))
    for (number,) in donor.execute("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'"):
        begin = (cast(int, number) - 1) * PAGE_SIZE
        patched[begin : begin + PAGE_SIZE] = sound[begin : begin + PAGE_SIZE]
    patched[18:20] = b"\1\1"  # in memory there is no WAL
    patched[28:32] = pages.to_bytes(4, "big")
    patched[92:96] = patched[24:28]  # so that the number of pages is believed
    patched[32:40] = bytes(8)  # no free pages: whether there were any is not known
    return bytes(patched)
