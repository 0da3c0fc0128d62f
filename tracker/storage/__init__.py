"""Where the patient's record is kept: one SQLite file that only ever grows by revisions.

The rest of the program uses `Store` and the errors below, and knows nothing of SQL. What the first frame does
without is in modules of its own: `changes` for undo, `day_history` and `record_history` for older versions.
What can be done when a log cannot be opened is in `tracker.storage.rescue`, deleting everything in
`tracker.storage.rescue.erasing`, the way from a passphrase to the key that `Store.open` wants in
`tracker.storage.unlocking`.
"""

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
    "DamagedFile",
    "DatabaseTooNew",
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
