"""The user's own log as a whole: its file, its backups, its passphrase. The example has none of these."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tracker.storage import Store

if TYPE_CHECKING:  # what the first frame does without
    from tracker.storage.backups.backups import Backups
    from tracker.storage.backups.replacement import Replacement
    from tracker.storage.keys import Key
    from tracker.storage.relocking import Relocked
    from tracker.storage.rescue.erasing import Belongings


def at_once(work: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever it returns
    """Do it here and now."""
    return work()


class OwnLog:
    """What is done to all of it at once. What takes a while is done beside the window, and all else waits."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.beside: Callable[[Callable[[], Any]], Any] = at_once
        """How it is done beside the window, which sets this."""
        self.is_busy = False
        """Tells whether nothing may be asked of the log just now."""

    @property
    def file(self) -> Path | None:
        """Where it is kept, None for one in memory."""
        return self._store.file

    @property
    def is_locked(self) -> bool:
        """Tell whether it has a passphrase."""
        return self._store.is_locked

    @property
    def backups(self) -> Backups:
        """Its backups; what takes a while there, runs while a dialog is in front."""
        return self._store.backups

    def count_belongings(self, second_folder: Path | None) -> Belongings:
        """Count what belongs to it; raises `StorageError`."""
        from tracker.storage.rescue.erasing import count_belongings

        assert self.file is not None, "only the example is in memory"
        return count_belongings(self.file, second_folder)

    def restore(self, replacement: Replacement) -> None:
        """Let it say what a backup says, after backing up what it says now; raises `StorageError`."""
        self.do_beside(lambda: self._store.restore(replacement))

    def confirm_passphrase(self, passphrase: str) -> None:
        """Raise `WrongPassphrase` unless it is this log's; in any thread."""
        self._store.confirm_passphrase(passphrase)

    def lock_with(self, key: Key | None, second_folder: Path | None) -> Relocked:
        """Lock it with this key, or with none any more; raises `StorageError`.

        For a thread beside the window's: nothing else may be asked of the log meanwhile.
        """
        with self._busy():
            return self._store.lock_with(key, second_folder)

    def do_beside(self, work: Callable[[], object]) -> None:
        """Do something to the log for which everything else waits; raises what it raises."""
        with self._busy():
            self.beside(work)

    @contextmanager
    def _busy(self) -> Iterator[None]:
        self.is_busy = True
        try:
            yield
        finally:
            self.is_busy = False
