"""Where the patient's record is kept: one SQLite file that only ever grows by revisions.

The rest of the program uses `Store` and the errors below, and knows nothing of SQL. What can be done when a
log cannot be opened is in `tracker.storage.rescue`, deleting everything in `tracker.storage.rescue.erasing`,
the way from a passphrase to the key that `Store.open` wants in `tracker.storage.unlocking`.
"""

from tracker.storage.changes import Change, ChangeKind
from tracker.storage.day_history import DayRevision
from tracker.storage.errors import (
    DamagedFile,
    DatabaseTooNew,
    Locked,
    MissingLog,
    NotOurFile,
    NotRecorded,
    Overlap,
    StorageError,
    StorageFull,
    StorageInUse,
    StorageReadOnly,
    WrongPassphrase,
)
from tracker.storage.keys import Key
from tracker.storage.store import Store

__all__ = [
    "Change",
    "ChangeKind",
    "DamagedFile",
    "DatabaseTooNew",
    "DayRevision",
    "Key",
    "Locked",
    "MissingLog",
    "NotOurFile",
    "NotRecorded",
    "Overlap",
    "StorageError",
    "StorageFull",
    "StorageInUse",
    "StorageReadOnly",
    "Store",
    "WrongPassphrase",
]
