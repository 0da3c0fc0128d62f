"""Where the patient's record is kept: one SQLite file that only ever grows by revisions.

The rest of the program uses `Store` and the errors below, and knows nothing of SQL. What can be done when a
log cannot be opened is in `tracker.storage.rescue`, deleting everything in `tracker.storage.rescue.erasing`.
"""

from tracker.storage.changes import Change, ChangeKind
from tracker.storage.day_history import DayRevision
from tracker.storage.errors import (
    DamagedFile,
    DatabaseTooNew,
    MissingLog,
    NotOurFile,
    NotRecorded,
    Overlap,
    StorageError,
    StorageFull,
    StorageInUse,
    StorageReadOnly,
)
from tracker.storage.store import Store

__all__ = [
    "Change",
    "ChangeKind",
    "DamagedFile",
    "DatabaseTooNew",
    "DayRevision",
    "MissingLog",
    "NotOurFile",
    "NotRecorded",
    "Overlap",
    "StorageError",
    "StorageFull",
    "StorageInUse",
    "StorageReadOnly",
    "Store",
]
