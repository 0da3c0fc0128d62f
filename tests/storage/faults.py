"""What can be done to a log, each as the program does it, and the disk's faults that may come in between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import apsw

from tests.pictures import photo, stored
from tracker.domain.journal import Journal
from tracker.storage import Key, StorageError, StorageFull, StorageInUse, StorageReadOnly, Store
from tracker.storage.connection import open_file
from tracker.storage.rescue import put_in_place, read_backup
from tracker.storage.schema import Migration, released_migrations

from .records import TREATED_ON, Clock, date_of, day, draft, treatment

NEWER = (
    *released_migrations(),
    Migration(
        version=released_migrations()[-1].version + 1,
        sql="CREATE TABLE sound (id INTEGER PRIMARY KEY, ogg BLOB) STRICT; "
        "INSERT INTO sound SELECT id, zeroblob(9000) FROM change;",
    ),
)
LATER = Clock()
LATER.pass_hours(48)
FROM_FILE = Journal(
    treatments=(treatment(*(day(n, pain=n % 9) for n in range(50, 80)), treated_on=date_of(50)),)
)


@dataclass(frozen=True)
class Fault:
    """One way in which a disk fails, in which calls, and what the program must call it."""

    error: type[apsw.Error]
    kinds: frozenset[str]
    meaning: type[StorageError]
    once: bool = False


FAULTS = {
    "full": Fault(apsw.FullError, frozenset({"write", "sync", "truncate"}), StorageFull),
    "broken": Fault(apsw.IOError, frozenset({"write", "sync", "truncate", "open", "lock"}), StorageError),
    "broken once": Fault(
        apsw.IOError, frozenset({"write", "sync", "truncate", "open"}), StorageError, once=True
    ),
    "read-only": Fault(apsw.ReadOnlyError, frozenset({"write", "truncate", "open"}), StorageReadOnly),
    "locked": Fault(apsw.BusyError, frozenset({"lock"}), StorageInUse),
}


def prepare(folder: Path, key: Key | None = None) -> Path:
    """Write a log with a few days and a backup of two days ago that lacks the last one; return it, closed."""
    file = folder / "recovery.db"
    clock = Clock()
    with Store.open(file, now=clock, key=key) as store:
        store.add_treatment(treatment(*(day(n, redness=n % 5, note="dry " * 50) for n in range(20))))
        store.backups.make()
        clock.pass_hours(24)
        store.save_day(TREATED_ON, day(20, redness=3, signs={"pus"}))
        store.keep_draft(TREATED_ON, date_of(21), draft(redness=2))
    return file


def backup_of(file: Path) -> Path:
    return min((file.parent / "backups").iterdir())


def save(store: Store, _file: Path) -> None:
    store.save_day(TREATED_ON, day(21, redness=2, note="It itches. " * 2000))


def keep_draft(store: Store, _file: Path) -> None:
    store.keep_draft(TREATED_ON, date_of(21), draft(redness=1, note="It itches. " * 2000))


def undo(store: Store, _file: Path) -> None:
    store.undo()


def import_journal(store: Store, _file: Path) -> None:
    store.add_journal(FROM_FILE)


def add_photos(store: Store, _file: Path) -> None:
    store.photos.add(TREATED_ON, [(photo(date_of(3), "chin"), stored(b"skin", 60_000))] * 3)


def back_up_if_due(store: Store, _file: Path) -> None:
    store.backups.make_if_due()
    if store.backups.problem is not None:
        raise store.backups.problem


def back_up(store: Store, _file: Path) -> None:
    store.backups.make()


def back_up_elsewhere(store: Store, file: Path) -> None:
    store.backups.write_to(file.parent.parent / "stick.db")


def restore(store: Store, file: Path) -> None:
    store.restore(read_backup(backup_of(file), store.backups.key))


def open_and_close(_store: None, file: Path) -> None:
    Store.open(file, now=LATER).close()


def migrate(_store: None, file: Path) -> None:
    Store(open_file(file, now=LATER, migrations=NEWER), now=LATER).close()


def put_backup_in_place(_store: None, file: Path) -> None:
    put_in_place(file, read_backup(backup_of(file)), StorageError("as if it were broken"), now=LATER)


WITH_OPEN_LOG: dict[str, Callable[[Store, Path], None]] = {
    "save": save,
    "draft": keep_draft,
    "undo": undo,
    "photos": add_photos,
    "import": import_journal,
    "backup that is due": back_up_if_due,
    "backup": back_up,
    "backup elsewhere": back_up_elsewhere,
    "restore": restore,
}
WITH_CLOSED_LOG: dict[str, Callable[[None, Path], None]] = {
    "open": open_and_close,
    "migration": migrate,
    "put in place": put_backup_in_place,
}
