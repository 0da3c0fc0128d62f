"""The patient's record on disk: read it, add to it, take a change back. The only door into this package."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

import apsw

from tracker.domain.journal import AboutMe, DayEntry, Journal, Treatment
from tracker.storage import changes, edits, journal_reader
from tracker.storage.connection import open_file, open_memory
from tracker.storage.errors import NotRecorded, impossible_values, plain_errors
from tracker.storage.keys import Key
from tracker.storage.photos import Photos

if TYPE_CHECKING:  # what the first frame does without
    from tracker.domain.draft import Draft
    from tracker.domain.merging import Place
    from tracker.storage.backups.backups import Backups
    from tracker.storage.backups.replacement import Replacement
    from tracker.storage.changes import Change
    from tracker.storage.day_history import DayRevision
    from tracker.storage.photo_edits import Picture
    from tracker.storage.record_history import AboutMeRevision, TreatmentRevision
    from tracker.storage.relocking import Relocked

NO_PICTURES: Mapping[int, Picture] = {}


class Store:
    """One person's record in one file, of which this process is the only user until `close`.

    What a method writes is on the disk when it returns, and none of it is when it raises; the store can be
    used further either way. Every method raises `StorageError` when the computer is at fault, and
    `NotRecorded` when the treatment, day or change asked for is not there. A treatment is named by its date.
    """

    def __init__(
        self, connection: apsw.Connection, *, now: Callable[[], dt.datetime], key: Key | None = None
    ) -> None:
        """Use an open database. Most callers want `open` or `in_memory`."""
        self._open: apsw.Connection | None = connection
        self._key = key
        self._now = now
        self._path = Path(connection.filename) if connection.filename else None
        self._file = connection.filename or "the example"
        self.photos = Photos(lambda: self._connection, self._file, now=now)

    @classmethod
    def open(cls, path: Path, *, now: Callable[[], dt.datetime], key: Key | None = None) -> Self:
        """Open the record at `path`, or begin one there; `now` tells the moment in UTC.

        A locked record needs its key, which `tracker.storage.unlocking` makes of the passphrase.
        Raises `StorageInUse`, `Locked`, `NotOurFile`, `DamagedFile`, `DatabaseTooNew`, `MissingLog`,
        `StorageReadOnly` or another `StorageError`; what is in the file is then as it was.
        `tracker.storage.rescue` tells what can be done then.
        """
        store = cls(open_file(path, now=now, key=key), now=now, key=key)
        try:
            # What the first screen shows; no check of the file's structure finds values that cannot be.
            store.read_newest_treatment()
        except BaseException:
            store.close()
            raise
        return store

    @classmethod
    def in_memory(cls, *, now: Callable[[], dt.datetime]) -> Self:
        """Begin a record that never touches the disk, for looking at an example."""
        return cls(open_memory(), now=now)

    @property
    def file(self) -> Path | None:
        """Where the record is, None when it is in memory."""
        return self._path

    @cached_property
    def backups(self) -> Backups:
        """The backups of this record; the first frame does without."""
        from tracker.storage.backups.backups import Backups

        return Backups(lambda: self._connection, now=self._now, key=self._key)

    def close(self) -> None:
        """Let go of the file. Closing twice does no harm."""
        if self._open is not None:
            with plain_errors(self._file):
                self._open.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def read_journal(self) -> Journal:
        """Return the whole record."""
        with self._reading():
            return journal_reader.read_journal(self._connection)

    def read_treatment(self, treated_on: dt.date) -> Treatment:
        """Return one treatment with its days."""
        with self._reading():
            treatment_id = journal_reader.require_treatment(self._connection, treated_on)
            return journal_reader.read_treatment(self._connection, treatment_id)

    def read_newest_treatment(self) -> Treatment | None:
        """Return the latest treatment with its days, or None; quick however long the record is."""
        with self._reading():
            newest = max(journal_reader.treatment_dates(self._connection), default=None)
        return None if newest is None else self.read_treatment(newest)

    def read_about_me(self) -> AboutMe:
        """Return the facts about the person."""
        with self._reading():
            return journal_reader.read_about_me(self._connection)

    def day_history(self, treated_on: dt.date, day: dt.date) -> tuple[DayRevision, ...]:
        """Return every version of a day, oldest first; none when it was never logged."""
        from tracker.storage.day_history import read_day_history

        with self._reading():
            treatment_id = journal_reader.require_treatment(self._connection, treated_on)
            return read_day_history(self._connection, treatment_id, day)

    def treatment_history(self, treated_on: dt.date) -> tuple[TreatmentRevision, ...]:
        """Return every version of the facts about a treatment, oldest first."""
        from tracker.storage.record_history import read_treatment_history

        with self._reading():
            treatment_id = journal_reader.require_treatment(self._connection, treated_on)
            return read_treatment_history(self._connection, treatment_id)

    def about_me_history(self) -> tuple[AboutMeRevision, ...]:
        """Return every version of the facts about the person, oldest first."""
        from tracker.storage.record_history import read_about_me_history

        with self._reading():
            return read_about_me_history(self._connection)

    def read_drafts(self, treated_on: dt.date) -> Mapping[dt.date, Draft]:
        """Return the answers of a treatment that are kept but not saved, by date; one small query."""
        with plain_errors(self._file):
            rows = journal_reader.draft_rows(self._connection, treated_on)
        if not rows:
            return {}
        from tracker.storage.drafts import drafts_from

        return drafts_from(rows)

    def keep_draft(self, treated_on: dt.date, date: dt.date, draft: Draft | None) -> None:
        """Keep answers that are not saved yet, in place of those kept before; None lets go of them.

        They are no part of the record: no change, nothing to undo. `save_day` lets go of them too.
        """
        from tracker.storage.drafts import write_draft

        with self._transaction() as connection:
            treatment_id = journal_reader.require_treatment(connection, treated_on)
            if draft is None:
                edits.forget_draft(connection, treatment_id, date)
            else:
                write_draft(connection, treatment_id, date, draft)

    def save_day(self, treated_on: dt.date, entry: DayEntry) -> None:
        """Record the answers of a day, new or amended.

        The moments in `entry` are ignored: the first version of a day is stamped with `recorded_at`, which
        later versions keep, adding `amended_at`. Answers that are stored already make no change.
        Raises `InvalidRecord` when the day is before the treatment or a text is no valid Unicode.
        """
        with self._transaction() as connection:
            edits.save_day(connection, self._now(), treated_on, entry)

    def delete_day(self, treated_on: dt.date, day: dt.date) -> None:
        """Take a day out of the record. Its history stays, and `undo` brings it back."""
        with self._transaction() as connection:
            edits.delete_day(connection, self._now(), treated_on, day)

    def add_treatment(self, treatment: Treatment) -> None:
        """Record a new treatment with any days it has, whose moments are kept as they are.

        Raises `Overlap` when that date has a treatment, `InvalidRecord` when a text is no valid Unicode.
        """
        with self._transaction() as connection:
            edits.add_treatment(connection, self._now(), treatment)

    def change_treatment(self, treated_on: dt.date, facts: Treatment) -> None:
        """Replace what is known about a treatment, its date included; its days stay, `facts.days` is ignored.

        Raises `Overlap` when the new date has a treatment, `InvalidRecord` when a logged day would be before
        the new date or a text is no valid Unicode. The facts that are stored already make no change.
        """
        with self._transaction() as connection:
            edits.change_treatment(connection, self._now(), treated_on, facts)

    def delete_treatment(self, treated_on: dt.date) -> None:
        """Take a treatment, its days and its photos out of the record. `undo` brings them back."""
        with self._transaction() as connection:
            edits.delete_treatment(connection, self._now(), treated_on)

    def save_about_me(self, about_me: AboutMe) -> None:
        """Replace the facts about the person. The facts that are stored already make no change."""
        with self._transaction() as connection:
            edits.save_about_me(connection, self._now(), about_me)

    def add_journal(self, journal: Journal, pictures: Mapping[int, Picture] = NO_PICTURES) -> None:
        """Add another journal (a file's) as one change, moments included, or nothing of it.

        `pictures` are those of its photos, by the ids that these have in that journal. Facts about the person
        are taken over when none are stored. The log is backed up before.
        Raises `Overlap` naming the dates that both have, or when both say something different about the
        person; `InvalidRecord` when a text is no valid Unicode.
        """
        self.backups.make()
        with self._transaction() as connection:
            edits.add_journal(connection, self._now(), journal, pictures)

    def merge_journal(
        self,
        journal: Journal,
        taking: frozenset[Place] = frozenset(),
        pictures: Mapping[int, Picture] = NO_PICTURES,
    ) -> None:
        """Add what is new in another journal as one change; what is stored stays, but for `taking`.

        `pictures` are those of its photos, by the ids that these have in that journal. The answers at these
        places are replaced by those of the other journal, and their days are marked as amended;
        `tracker.domain.merging` tells what differs. The log is backed up before.
        """
        self.backups.make()
        with self._transaction() as connection:
            edits.merge_journal(connection, self._now(), journal, taking, pictures)

    def restore(self, replacement: Replacement) -> Path | None:
        """Make the record, its history included, what a backup says; `tracker.storage.rescue` reads one.

        What it said until now is backed up before; that file is returned, and restoring it takes this back.
        None is returned when nothing had been recorded. Answers not saved yet stay, and those of then do not
        come back.
        """
        from tracker.storage.backups.copies import copy_all, locked_alike
        from tracker.storage.drafts import carry_over

        before = self.backups.make()
        with plain_errors(self._file):
            carry_over(self._connection, replacement.connection)
            if self._key is None:
                copy_all(replacement.connection, self._connection)
            else:
                with locked_alike(replacement.connection, Path(self._file), self._key) as alike:
                    copy_all(alike, self._connection)
        return before

    @property
    def is_locked(self) -> bool:
        """Tell whether a passphrase is needed to open the record."""
        return self._key is not None

    def confirm_passphrase(self, passphrase: str) -> None:
        """Raise `WrongPassphrase` unless this is the record's; takes half a second, in any thread."""
        from tracker.storage.unlocking import confirm

        if self._key is not None:
            confirm(self._key, passphrase)

    def lock_with(self, key: Key | None, second_folder: Path | None = None) -> Relocked:
        """Lock the record and its backups with another key, from `new_key`, or with none any more.

        It is backed up before. The record is afterwards wholly as it was, when this raises `StorageError`, or
        wholly as asked for, whenever the program may be killed; which, the file itself tells. Backups of an
        older passphrase stay as they are, and so do those in a second folder that is not there.
        """
        from tracker.storage.relocking import folders_of, replace_log, settle  # rarely needed

        self.backups.make()
        file = Path(self._file)
        folders = folders_of(file, second_folder)
        connection = self._connection
        try:
            left = replace_log(connection, file, self._key, key, folders)
        finally:
            if _is_closed(connection):
                self._open = None
        self._key = self.backups.key = key
        away = second_folder if second_folder is not None and second_folder not in folders else None
        return settle(file, key, folders)._replace(left=tuple(left), away=away)

    @property
    def next_undo(self) -> Change | None:
        """The change that `undo` would take back, None when there is nothing."""
        with plain_errors(self._file):
            change_id = changes.next_undo(self._connection)
            return None if change_id is None else changes.read_change(self._connection, change_id)

    @property
    def next_redo(self) -> Change | None:
        """The change that `redo` would do again, None when there is nothing left to redo."""
        with plain_errors(self._file):
            change_id = changes.next_redo(self._connection)
            return None if change_id is None else changes.read_change(self._connection, change_id)

    def undo(self) -> Change:
        """Take back the newest change and return it; it stays in the history."""
        with self._transaction() as connection:
            change_id = changes.next_undo(connection)
            if change_id is None:
                raise NotRecorded("there is nothing to undo")
            return changes.add_undo_step(connection, change_id, done=False, made_at=self._now())

    def redo(self) -> Change:
        """Do again the change that was taken back last, and return it."""
        with self._transaction() as connection:
            change_id = changes.next_redo(connection)
            if change_id is None:
                raise NotRecorded("there is nothing to redo")
            return changes.add_undo_step(connection, change_id, done=True, made_at=self._now())

    @property
    def _connection(self) -> apsw.Connection:
        if self._open is None:  # after `lock_with` another file is under the name
            self._open = open_file(Path(self._file), now=self._now, key=self._key)
        return self._open

    @contextmanager
    def _transaction(self) -> Iterator[apsw.Connection]:
        with plain_errors(self._file), self._connection:
            yield self._connection

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with plain_errors(self._file), impossible_values(self._file):
            yield


def _is_closed(connection: apsw.Connection) -> bool:
    try:
        connection.total_changes()
    except apsw.ConnectionClosedError:
        return True
    return False
