"""Backups of the open log: before something is risked, once a day by themselves, and where the user wants."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import apsw

from tracker.language import tr
from tracker.storage.backups.backup import writing_copy
from tracker.storage.backups.backup_folder import dated_files, new_name, own_folder, throw_away_old
from tracker.storage.backups.backup_list import Backup, list_backups
from tracker.storage.backups.copies import check_copy, opened_copy
from tracker.storage.backups.lineage import State, is_earlier, keeping_every_row, state
from tracker.storage.backups.replacement import Replacement, read_backup
from tracker.storage.backups.room import free_room, make_room
from tracker.storage.backups.steps import Steps, Tell, apart, done_at_once, nobody
from tracker.storage.errors import DamagedFile, NotOurFile, StorageError, plain_errors
from tracker.storage.keys import Key
from tracker.storage.private_files import make_private_folder
from tracker.storage.schema import schema_version


class Backups:
    """Makes the backups of one open log. A log in memory has none."""

    def __init__(
        self,
        connect: Callable[[], apsw.Connection],
        *,
        now: Callable[[], dt.datetime],
        key: Key | None = None,
    ) -> None:
        """Back up what `connect` returns, locked with its key; both may change, the file stays."""
        self._connect = connect
        self.key = key
        self._file = Path(self._connection.filename) if self._connection.filename else None
        self._now = now
        self._under_way: Steps[None] | None = None
        self.problem: StorageError | None = None
        """Why the last backup that was due failed, None when all is well: to be shown until it is."""

    def make(self, tell: Tell = nobody) -> Path | None:
        """Back the log up, unless the newest backup says the same already; return that backup.

        `tell` hears how much is done, and may raise to give up. None is returned for a log in which nothing
        has ever been recorded. Raises `StorageError`.
        """
        self.give_up()
        return done_at_once(self._making(), tell)

    def listed(self, second_folder: Path | None = None) -> tuple[Backup, ...]:
        """Return the backups there are, as `list_backups` does; none of a log in memory."""
        return () if self._file is None else list_backups(self._file, second_folder, self.key)

    def free_room(self) -> int | None:
        """Return how many bytes are left where the log is, None when there is no such place."""
        return None if self._file is None else free_room(self._file.parent)

    def read(self, file: Path, key: Key | None = None) -> Replacement:
        """Read a backup as `read_backup` does, with the log's key unless it has one of its own."""
        return read_backup(file, key or self.key)

    def make_if_due(self, second_folder: Path | None = None) -> None:
        """Back the log up when it has changed and has no backup of today; the same in a second folder.

        Meant for when nobody waits: when the window closes. What goes wrong is not raised but kept in
        `problem`. The second folder must exist: a stick may be somewhere else today.
        """
        done_at_once(self.begin_if_due(second_folder))

    def begin_if_due(self, second_folder: Path | None = None) -> Steps[None]:
        """Return the same in steps, for once the window is there; the log may be used in between.

        Any other backup of this log gives these up, as `give_up` does: it is newer, and so as good.
        """
        self.give_up()
        self._under_way = self._making_if_due(second_folder)
        return self._under_way

    def give_up(self) -> None:
        """Let go of a backup that was begun with `begin_if_due`; nothing of it is left."""
        if self._under_way is not None:
            self._under_way.close()
            self._under_way = None

    def write_to(self, target: Path, tell: Tell = nobody) -> Path:
        """Write a backup to a file, or under a dated name into a folder, and return its path.

        `tell` is that of `make`. Replaces an older backup of that name and nothing else.
        Raises `StorageError`.
        """
        if self._file is None:
            raise ValueError("the example is not backed up")
        if target.is_dir():
            target = new_name(self._file, target, self._now(), version=schema_version(self._connection))
        _refuse_other_file(target, self._file, self.key)
        done_at_once(writing_copy(self._connection, self._file, target, self.key), tell)
        return target

    @property
    def _connection(self) -> apsw.Connection:
        return self._connect()

    def _making(self) -> Steps[Path | None]:
        if self._file is None or self._is_new():
            return None
        newest = self._newest(own_folder(self._file))
        if newest is not None and (yield from self._saying_the_same(newest)):
            return newest
        written = yield from self._writing(self._file, own_folder(self._file))
        return written

    def _making_if_due(self, second_folder: Path | None) -> Steps[None]:
        self.problem = None
        if self._file is None:
            return
        folders = [own_folder(self._file)] + ([second_folder] if second_folder else [])
        for folder in folders:
            try:
                yield from self._making_if_due_in(self._file, folder)
            except StorageError as problem:
                self.problem = self.problem or problem

    def _making_if_due_in(self, file: Path, folder: Path) -> Steps[None]:
        if folder != own_folder(file) and not folder.is_dir():
            raise StorageError(
                tr("There is no folder {folder}. Connect the disk, or choose another folder.").format(
                    folder=folder
                )
            )
        yield from apart(lambda: self._settle(file, folder))
        today = self._now().astimezone(dt.UTC).date()
        if self._is_new() or any(dated.made_at.date() == today for dated in dated_files(file, folder)):
            return
        newest = self._newest(folder)
        if newest is not None:
            yield from self._comparing(newest)
            if (yield from self._saying_the_same(newest)):
                return
        yield from self._writing(file, folder)

    def _settle(self, file: Path, folder: Path) -> None:
        from tracker.storage.backups.relocking import drop_leftovers, settle_backups  # when nobody waits

        drop_leftovers(file)
        settle_backups(file, folder, self.key)

    def _writing(self, file: Path, folder: Path) -> Steps[Path]:
        if folder == own_folder(file):
            with plain_errors(folder):
                make_private_folder(folder)
        yield from apart(lambda: make_room(file, folder, self.key))
        target = new_name(file, folder, self._now(), version=schema_version(self._connection))
        yield from writing_copy(self._connection, file, target, self.key)
        throw_away_old(file, folder)
        return target

    def _is_new(self) -> bool:
        with plain_errors(self._connection.filename):
            return not self._connection.execute("SELECT EXISTS (SELECT 1 FROM change)").get

    def _newest(self, folder: Path) -> Path | None:
        assert self._file is not None
        dated = dated_files(self._file, folder)
        return dated[-1].file if dated else None

    def _saying_the_same(self, backup: Path) -> Steps[bool]:
        found = yield from apart(lambda: self._state_of(backup))
        return found is not None and found == state(self._connection)

    def _state_of(self, backup: Path) -> State | None:
        with suppress(StorageError), opened_copy(backup, self.key) as copy:
            check_copy(copy, backup)
            return state(copy)
        return None

    def _comparing(self, backup: Path) -> Steps[None]:
        """Raise `DamagedFile` when something that the backup says was silently changed in one of the two."""
        try:
            with opened_copy(backup, self.key) as copy:
                sound = not is_earlier(copy, self._connection)
                sound = sound or (yield from keeping_every_row(copy, self._connection))
        except StorageError:
            return  # a backup that cannot be read says nothing against the log
        if not sound:
            raise DamagedFile(
                tr(
                    "{file} no longer says what its backup {backup} says, though nobody changed it. "
                    "One of the two is damaged. No new backup was made: keep both, and restore the "
                    "backup if you find a mistake in your log."
                ).format(file=self._connection.filename, backup=backup)
            )


def _refuse_other_file(target: Path, log: Path, key: Key | None) -> None:
    """Raise `StorageError` when writing a backup to `target` would destroy something else."""
    with plain_errors(target):
        if not target.exists() or target.stat().st_size == 0:
            return
        if target.samefile(log):
            raise StorageError(
                tr("{target} is the log itself. Choose another name for the backup.").format(target=target)
            )
    try:
        with opened_copy(target, key):
            return
    except DamagedFile:
        return
    except NotOurFile as error:
        raise NotOurFile(
            tr("{target} is not a backup, so it was left as it is. Choose another name.").format(
                target=target
            )
        ) from error
