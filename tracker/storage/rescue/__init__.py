"""When the log cannot be opened: what there is to go back to, and putting it in the place of the broken one.

The second door into this package, for a window or a command that met a `StorageError` at start. In order:

- `list_backups(file)` tells what there is to go back to, `newest_good(file)` the best of it;
- `read_backup(backup.file)` and `salvage(file, now=…)` each give a `Replacement`, whose `journal` can be
  shown and compared (`difference`) before anything is changed;
- `put_in_place(file, replacement, problem, now=…)` sets the broken log aside and puts the replacement there;
- `begin_anew(file, problem, now=…)` sets it aside and begins an empty log.

Each takes the key of a locked log as well. None of these ever writes into the broken file. A log that can be
opened has `Store.restore` instead. This module is loaded only when it is needed: `tracker.storage` does not
import it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from tracker.domain.journal import Journal
from tracker.storage.backups.backup import write_copy
from tracker.storage.backups.backup_list import Backup, list_backups, newest_good
from tracker.storage.backups.contents import Contents, Difference, contents_of, difference
from tracker.storage.backups.copies import open_scratch
from tracker.storage.backups.replacement import Replacement, read_backup
from tracker.storage.backups.telling import told_changes, told_contents
from tracker.storage.errors import MissingLog, StorageError, plain_errors
from tracker.storage.keys import Key
from tracker.storage.private_files import make_private_folder, sync_folder
from tracker.storage.rescue.salvage import salvage
from tracker.storage.rescue.setting_aside import BESIDE, keep_aside
from tracker.storage.schema import apply_migrations, released_migrations

__all__ = [
    "Backup",
    "Contents",
    "Difference",
    "Replacement",
    "begin_anew",
    "contents_of",
    "difference",
    "list_backups",
    "newest_good",
    "put_in_place",
    "read_backup",
    "salvage",
    "told_changes",
    "told_contents",
]


def put_in_place(
    file: Path,
    replacement: Replacement,
    problem: StorageError,
    *,
    now: Callable[[], dt.datetime],
    key: Key | None = None,
) -> Path | None:
    """Put another log where `file` could not be opened because of `problem`; return where that one is now.

    It is locked with the key, if there is one. None is returned when there was no log before. At every moment
    either the broken log or the whole new one is under the name `file`. Raises `StorageError`; then the
    broken log is still there.
    """
    with plain_errors(file):
        make_private_folder(file.parent)
    ready = file.with_name(f".{file.name}.ready")
    write_copy(replacement.connection, file, ready, key)
    aside = None
    if not isinstance(problem, MissingLog):
        aside = keep_aside(file, problem, now().astimezone().date())
    with plain_errors(file):
        for ending in BESIDE[1:]:
            # Left beside the new log, SQLite would write the old one's pages into it.
            file.with_name(file.name + ending).unlink(missing_ok=True)
        ready.replace(file)
        sync_folder(file.parent)
    return aside


def begin_anew(
    file: Path, problem: StorageError, *, now: Callable[[], dt.datetime], key: Key | None = None
) -> Path | None:
    """Set the log aside that could not be opened because of `problem`, and begin an empty one in its place.

    With a key the new one is locked as well; without, as after a forgotten passphrase, it is not.
    Returns where the old log is now, None when there was none. Raises `StorageError` as `put_in_place` does.
    """
    empty = open_scratch()
    apply_migrations(empty, released_migrations())
    return put_in_place(file, Replacement(journal=Journal(), connection=empty), problem, now=now, key=key)
