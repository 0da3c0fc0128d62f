"""A log held in memory that can take the place of the stored one: a backup's, or what was salvaged."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import apsw

from tracker.domain.journal import Journal
from tracker.storage.backups.copies import load_copy
from tracker.storage.errors import impossible_values, plain_errors
from tracker.storage.journal_reader import read_journal
from tracker.storage.keys import Key


class Replacement(NamedTuple):
    """`journal` is what it says. `unreadable` names the tables of which a part could not be salvaged.

    `connection` holds the whole log, with its history, and is this package's own business.
    """

    journal: Journal
    connection: apsw.Connection
    unreadable: tuple[str, ...] = ()


def read_backup(file: Path, key: Key | None = None) -> Replacement:
    """Read a backup, or any other recovery log, whole; the file stays as it is.

    Raises `StorageError`: `NotOurFile`, `DatabaseTooNew`, `DamagedFile`, `Locked` …
    """
    connection = load_copy(file, key)
    with plain_errors(file), impossible_values(file):
        return Replacement(journal=read_journal(connection), connection=connection)
