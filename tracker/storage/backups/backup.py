"""Writes a copy of the open log: by SQLite's own backup call, and checked before it counts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from tracker.language import tr
from tracker.storage.backups.copies import copying_into, make_whole, opened_unchecked, remove_database
from tracker.storage.backups.steps import Steps, apart, done_at_once
from tracker.storage.errors import StorageError, plain_errors
from tracker.storage.keys import Key, is_locked
from tracker.storage.private_files import make_private_file, sync_folder

UNFINISHED = ".part"
"""Ends the name of a copy that is still being written."""


def write_copy(connection: apsw.Connection, original: Path, target: Path, key: Key | None = None) -> None:
    """Copy the open log, which lies at `original`, to `target`; what is there is replaced at the very end.

    The copy is locked with the key, or not at all, whatever the log is; nothing is written in clear first.
    It is only for its owner (0600), complete in one file, and has been opened again, checked and counted
    against the original. Raises `StorageError`; then `target` is as it was.
    """
    done_at_once(writing_copy(connection, original, target, key))


def writing_copy(
    connection: apsw.Connection, original: Path, target: Path, key: Key | None = None
) -> Steps[None]:
    """The same in steps; given up in between, nothing is left."""
    unfinished = target.with_name(f".{target.name}{UNFINISHED}")
    with plain_errors(target):
        try:
            unfinished.unlink(missing_ok=True)
            make_private_file(unfinished)
            with _as_damage_to(original):
                yield from copying_into(connection, unfinished, key)
                counts = _counts(connection)  # before anybody else's turn: from now on the log goes on alone
            if not (yield from apart(lambda: _reads_back(unfinished, counts, key))):
                _say_what_is_wrong(connection, original, target)
            unfinished.replace(target)
        except BaseException:
            remove_database(unfinished)
            raise
        sync_folder(target.parent)


@contextmanager
def _as_damage_to(original: Path) -> Iterator[None]:
    """Blame the log for what is spoilt while it is copied: the copy is new, and has only been written."""
    try:
        yield
    except (apsw.CorruptError, apsw.NotADBError):
        with plain_errors(original):
            raise


def _reads_back(file: Path, counts: dict[str, int], key: Key | None) -> bool:
    make_whole(file, key)
    try:
        with opened_unchecked(file, key) as copy:
            return (
                is_locked(copy) == (key is not None)
                and copy.pragma("integrity_check") == "ok"
                and _counts(copy) == counts
            )
    except (apsw.CorruptError, apsw.NotADBError):
        return False


def _say_what_is_wrong(connection: apsw.Connection, original: Path, target: Path) -> None:
    """Raise what is the matter with a copy that is not sound: most likely the log was not either."""
    with plain_errors(original):
        # What is spoilt already must not be called a copy that went wrong, let alone a good one.
        if connection.pragma("integrity_check") != "ok":
            raise apsw.CorruptError("the log fails the integrity check")
    raise StorageError(
        tr(
            "The backup {target} did not read back as it was written, so it was thrown away. Check the "
            "disk, or choose another folder."
        ).format(target=target)
    )


def _counts(connection: apsw.Connection) -> dict[str, int]:
    """Return the number of rows in every table, and the version under a name that no table has."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    counts = {name: connection.execute(f'SELECT count(*) FROM "{name}"').get for name in tables}
    return {**counts, "user_version": connection.pragma("user_version")}
