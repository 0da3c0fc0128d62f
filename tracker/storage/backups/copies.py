"""Reads logs that are not the open one, backups above all, without changing a byte of them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

import apsw

from tracker.language import tr
from tracker.storage.backups.steps import Steps, done_at_once
from tracker.storage.errors import DamagedFile, DatabaseTooNew, Locked, NotOurFile, plain_errors
from tracker.storage.keys import Key, is_locked, salt_of, use_key
from tracker.storage.private_files import make_private_file
from tracker.storage.schema import (
    APPLICATION_ID,
    apply_migrations,
    is_sound,
    released_migrations,
    schema_version,
)

READ_WRITE = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI
"""How a log is opened that may be written out under a name with a key in it; see `copy_into`."""

PAGES = 64
"""So many are copied in a step: a quarter of a megabyte, well under a millisecond or two."""

_NUMBERS = count()
"""What a locked copy is unlocked into has a name in memory, which no other may have."""


@contextmanager
def opened_copy(file: Path, key: Key | None = None) -> Iterator[apsw.Connection]:
    """Open a log for reading, whether it is locked with the key or not at all.

    Raises `StorageError` when it cannot be read, is no log, or is a newer one, and `Locked` when it is locked
    with another key.
    """
    with plain_errors(file):
        salt = salt_of(file)
        if salt is not None and (key is None or key.salt != salt):
            raise Locked(
                tr("{file} is locked with a passphrase of its own. Give that passphrase to use it.").format(
                    file=file
                )
            )
    with plain_errors(file), opened_unchecked(file, key) as connection:
        if connection.pragma("application_id") != APPLICATION_ID:
            raise NotOurFile(
                tr("{file} is not a backup of a recovery log. Choose another file.").format(file=file)
            )
        if schema_version(connection) > released_migrations()[-1].version:
            raise DatabaseTooNew(
                tr(
                    "{file} was written by a newer version of the recovery tracker: "
                    "install the newer version to read it."
                ).format(file=file)
            )
        yield connection


@contextmanager
def opened_unchecked(file: Path, key: Key | None = None) -> Iterator[apsw.Connection]:
    """Open whatever database this is for reading, with the key if it fits; SQLite's errors come through."""
    # What a killed program wrote last may still be in the WAL, which SQLite reads only with an index beside
    # it. Without a WAL, "immutable" leaves no trace, and reads where nothing can be written.
    wal, index = (file.with_name(f"{file.name}-{kind}") for kind in ("wal", "shm"))
    had_index = index.exists()
    uri = file.absolute().as_uri() + ("" if wal.exists() else "?immutable=1")
    fits = key is not None and salt_of(file) == key.salt
    connection = apsw.Connection(uri, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    try:
        use_key(connection, key if fits else None)
        yield connection
    finally:
        connection.close()
        if not had_index:
            index.unlink(missing_ok=True)


def copy_all(source: apsw.Connection, target: apsw.Connection) -> None:
    """Make `target` what `source` is, in one transaction, through SQLite's own backup call.

    Both are locked, or neither is: the call copies pages, and those of a locked database have less room.
    """
    done_at_once(copying_all(source, target))


def copying_all(source: apsw.Connection, target: apsw.Connection) -> Steps[None]:
    """The same in steps: what is written through `source` in between is in the copy too."""
    backup = target.backup("main", source, "main")
    try:
        while not backup.step(PAGES):
            yield 1 - backup.remaining / backup.page_count
        # no turn for anybody else here: after the last page, what is written does not come into the copy
    except BaseException:
        # Rolling back may meet the same fault; the first one is what is told.
        with suppress(apsw.Error):
            backup.finish()
        raise
    backup.finish()


def copy_into(source: apsw.Connection, file: Path, key: Key | None) -> None:
    """Write everything that `source` says into an empty file, locked with the key or not at all.

    The pages stay where they are, unless they have to be laid out anew because only one of the two is locked.
    """
    done_at_once(copying_into(source, file, key))
    make_whole(file, key)


def copying_into(source: apsw.Connection, file: Path, key: Key | None) -> Steps[None]:
    """The same in steps, of which `make_whole` is the last; laying out anew is one step."""
    if is_locked(source) != (key is not None):
        _lay_out_anew(source, f"{file.absolute().as_uri()}?vfs={apsw.vfs_names()[0]}", key)
        return
    target = _opened_to_write(file, key)
    try:
        # Until it is whole it is worth nothing: nobody waits for the disk in between, or goes back in it.
        target.pragma("synchronous", "off")
        target.pragma("journal_mode", "off")
        yield from copying_all(source, target)
    finally:
        target.close()


def make_whole(file: Path, key: Key | None) -> None:
    """Make a copy that was written just now one file, complete without a -wal beside it, and on the disk."""
    target = _opened_to_write(file, key)
    try:
        target.pragma("journal_mode", "delete")
    finally:
        target.close()
    with file.open("rb+") as written:
        os.fsync(written.fileno())


def _opened_to_write(file: Path, key: Key | None) -> apsw.Connection:
    connection = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        use_key(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection


def _lay_out_anew(source: apsw.Connection, uri: str, key: Key | None) -> None:
    # the name with the key in it is handed to SQLite alone, which opens what it names and forgets it
    named = f"{uri}&cipher=chacha20&key={key.text if key else ''}"
    source.execute("VACUUM INTO ?", (named,), can_cache=False)


@contextmanager
def locked_alike(source: apsw.Connection, log: Path, key: Key) -> Iterator[apsw.Connection]:
    """Hold a database in memory in a locked file beside the log too, from which `copy_all` can copy it."""
    file = log.with_name(f".{log.name}.coming")
    try:
        remove_database(file)
        make_private_file(file)
        copy_into(source, file, key)
        with opened_unchecked(file, key) as alike:
            yield alike
    finally:
        remove_database(file)


def remove_database(file: Path) -> None:
    """Delete a database and what SQLite keeps beside it."""
    for beside in ("-shm", "-wal", "-journal", ""):
        file.with_name(file.name + beside).unlink(missing_ok=True)


def open_scratch() -> apsw.Connection:
    """Return an empty database in memory, from which `copy_into` can write a locked file."""
    return apsw.Connection(":memory:", flags=READ_WRITE | apsw.SQLITE_OPEN_CREATE)


def check_copy(connection: apsw.Connection, file: Path, *, with_pictures: bool = False) -> None:
    """Raise `DamagedFile` unless an open backup is sound; its pictures are looked at only when asked for."""
    try:
        sound = is_sound(connection, released_migrations(), with_pictures=with_pictures)
    except apsw.CorruptError:
        sound = False
    if not sound:
        raise DamagedFile(
            tr("{file} is damaged, so it cannot be restored. Choose another backup.").format(file=file)
        )


def load_copy(file: Path, key: Key | None = None) -> apsw.Connection:
    """Return a sound backup as a database in memory, brought up to date; the file stays as it is.

    Raises `StorageError`: `NotOurFile`, `DatabaseTooNew`, `DamagedFile`, `Locked` …
    """
    loaded = open_scratch()
    with opened_copy(file, key) as source:
        check_copy(source, file, with_pictures=True)
        if is_locked(source):
            name = f"file:/unlocked-{next(_NUMBERS)}?vfs=memdb"
            loaded = apsw.Connection(name, flags=READ_WRITE | apsw.SQLITE_OPEN_CREATE)
            _lay_out_anew(source, name, None)
        else:
            copy_all(source, loaded)
    apply_migrations(loaded, released_migrations())
    return loaded
