"""The pages of a damaged locked log, made readable although those are gone that say what the others are.

SQLite reads locked pages only by way of the first one. So the first, and those that list the tables, are
taken from a sound log with the same key; every other page is laid among them as it was, at its own place,
since the cipher knows each page by its number. Nothing of it is ever in clear on the disk.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from tracker.storage.backups.copies import copy_into, opened_unchecked, remove_database
from tracker.storage.keys import Key, use_key
from tracker.storage.private_files import make_private_file

PAGE_SIZE = 4096


@contextmanager
def among_sound_pages(file: Path, donor: apsw.Connection, key: Key) -> Iterator[apsw.Connection]:
    """Open the pages of `file`, which stays as it is, among those of the donor that list the tables."""
    scratch = file.with_name(f".{file.name}.salvage")
    try:
        remove_database(scratch)
        make_private_file(scratch)
        copy_into(donor, scratch, key)
        content = file.read_bytes()
        sound = _make_room(scratch, key, len(content))
        with scratch.open("r+b") as pages:
            for begin in range(0, len(content) - PAGE_SIZE + 1, PAGE_SIZE):
                if begin // PAGE_SIZE + 1 not in sound:
                    pages.seek(begin)
                    pages.write(content[begin : begin + PAGE_SIZE])
        with opened_unchecked(scratch, key) as connection:
            yield connection
    finally:
        remove_database(scratch)


def _make_room(file: Path, key: Key, size: int) -> frozenset[int]:
    """Let a database have so many bytes or more; return the numbers of the pages that list its tables."""
    connection = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        use_key(connection, key)
        connection.execute("CREATE TABLE room (bytes BLOB)")
        connection.execute("INSERT INTO room VALUES (zeroblob(?))", (size,))
        connection.execute("DROP TABLE room")  # the file keeps its size
        listing = connection.execute("SELECT pageno FROM dbstat WHERE name = 'sqlite_schema'")
        return frozenset(number for (number,) in listing)
    finally:
        connection.close()
