"""The one way a change goes: store it, read it back, derive the overview, tell every view."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tracker.domain.journal import AboutMe, DayEntry, Journal, Treatment
from tracker.domain.outline import Outline, make_outline
from tracker.domain.questions import Questions
from tracker.storage import Change, DayRevision, Overlap, StorageError, Store

if TYPE_CHECKING:  # what only `load` needs
    from pathlib import Path

    from tracker.domain.knowledge import Knowledge
    from tracker.domain.overview import Overview
    from tracker.storage.keys import Key
    from tracker.storage.relocking import Relocked
    from tracker.storage.rescue import Backup, Replacement


class AppState(QObject):
    """Holds the open log and what is chosen in it.

    Signals:
        changed(Overview): something is different; emitted only after what was stored has been read back.
        done(Change, bool): the user's change was stored (True), or undone (False).
        failed(str): the environment refused; nothing changed, and the text says what to do.
        overlapped(Journal, str): an import would overlap what is stored; nothing changed.
    """

    changed = Signal(object)
    done = Signal(object, bool)
    failed = Signal(str)
    overlapped = Signal(object, str)

    def __init__(
        self,
        store: Store,
        questions: Questions,
        learn: Callable[[str], Knowledge],
        today: Callable[[], dt.date],
        emergency_number: str = "",
    ) -> None:
        """Read only what the form needs; `learn` loads the rest of the knowledge when `load` is called.

        `learn` is given the user's own emergency number, or an empty text for that of the country.
        """
        super().__init__()
        self.questions = questions
        self._learn = learn
        self._emergency_number = emergency_number
        self._own_store = store
        self._store = store
        self._today = today
        self._chosen_on: dt.date | None = None
        self._journal: Journal | None = None
        self._overview: Overview | None = None
        self._is_relocking = False
        newest = store.read_newest_treatment()
        self._outline = make_outline([newest] if newest else [], today(), None)

    def load(self) -> None:
        """Read the whole log, derive the overview and announce it; what the first frame did not wait for."""
        try:
            self._announce()
        except StorageError as error:
            self.failed.emit(str(error))

    @property
    def outline(self) -> Outline:
        """The treatments known so far: the newest alone until `load`, then all."""
        return self._overview or self._outline

    @property
    def overview(self) -> Overview:
        """What every view shows now."""
        if self._overview is None:
            self._overview = self._derive()
        return self._overview

    @cached_property
    def knowledge(self) -> Knowledge:
        """What answers mean; loaded when it is first asked for."""
        return self._learn(self._emergency_number)

    @property
    def journal(self) -> Journal:
        """The open log as it is stored."""
        if self._journal is None:
            self._journal = self._store.read_journal()
        return self._journal

    @property
    def is_example(self) -> bool:
        """Tell whether the example is open; it lives in memory and never touches the user's own log."""
        return self._store is not self._own_store

    @property
    def next_undo(self) -> Change | None:
        """The change that undo would take back."""
        return self._store.next_undo

    @property
    def next_redo(self) -> Change | None:
        """The change that redo would bring back."""
        return self._store.next_redo

    def day_history(self, date: dt.date) -> tuple[DayRevision, ...]:
        """Return what a day of the chosen treatment has said over time, oldest first."""
        return self._store.day_history(self._chosen().treated_on, date)

    def choose(self, treated_on: dt.date) -> None:
        """Show another treatment."""
        self._chosen_on = treated_on
        self._announce()

    def refresh(self) -> None:
        """Derive everything again when the calendar day has changed."""
        if self._today() != self.outline.today and not self._is_relocking:
            self._announce()

    def save_day(self, entry: DayEntry) -> None:
        """Store an entry of the chosen treatment."""
        treated_on = self._chosen().treated_on
        self._change(lambda: self._store.save_day(treated_on, entry), treated_on)

    def delete_day(self, date: dt.date) -> None:
        """Take an entry of the chosen treatment out of the log; it can be undone."""
        treated_on = self._chosen().treated_on
        self._change(lambda: self._store.delete_day(treated_on, date), treated_on)

    def add_treatment(self, treatment: Treatment) -> None:
        """Start a new treatment and choose it."""
        self._change(lambda: self._store.add_treatment(treatment), None, choose=treatment.treated_on)

    def change_treatment(self, facts: Treatment) -> None:
        """Correct the facts of the chosen treatment, its date included."""
        treated_on = self._chosen().treated_on
        self._change(lambda: self._store.change_treatment(treated_on, facts), None, choose=facts.treated_on)

    def delete_treatment(self) -> None:
        """Take the chosen treatment with all its days out of the log; it can be undone."""
        treated_on = self._chosen().treated_on
        self._change(lambda: self._store.delete_treatment(treated_on), None)

    def save_about_me(self, about_me: AboutMe) -> None:
        """Store the facts about the person."""
        self._change(lambda: self._store.save_about_me(about_me), None)

    def use_emergency_number(self, number: str) -> None:
        """Name this number in every advice from now on; an empty text goes back to that of the country.

        Views may keep the knowledge they were given for names and sources: those do not change with it.
        """
        self._emergency_number = number
        self.knowledge = self._learn(number)
        self._overview = None  # what was said before named another number
        self._announce()

    def add_journal(self, journal: Journal) -> None:
        """Add a log that was read from a file, whole or not at all."""
        try:
            self._change(lambda: self._store.add_journal(journal), None)
        except Overlap as clash:
            self.overlapped.emit(journal, str(clash))

    def list_backups(self, second_folder: Path | None) -> tuple[Backup, ...]:
        """Return the backups of the user's own log, newest first; raises `StorageError`."""
        return self._own_store.backups.listed(second_folder)

    def back_up(self, second_folder: Path | None) -> None:
        """Back the user's own log up now, in a second folder too; raises `StorageError`."""
        self._own_store.backups.make()
        if second_folder is not None:
            self._own_store.backups.write_to(second_folder)

    def read_backup(self, file: Path, key: Key | None = None) -> Replacement:
        """Return what a backup says, opened with a key of its own if given; raises `StorageError`."""
        return self._own_store.backups.read(file, key)

    def restore(self, replacement: Replacement) -> bool:
        """Let the log say what a backup says, after backing up what it says now; tell whether it does."""
        try:
            self._own_store.restore(replacement)
            self._reread(None)
        except StorageError as error:
            self.failed.emit(str(error))
            return False
        self._chosen_on = None
        self._announce()
        return True

    @property
    def log_file(self) -> str:
        """Where the user's own log is kept."""
        return self._own_store.file

    @property
    def is_locked(self) -> bool:
        """Tell whether the user's own log has a passphrase."""
        return self._own_store.is_locked

    def confirm_passphrase(self, passphrase: str) -> None:
        """Raise `WrongPassphrase` unless it is that of the user's own log; in any thread."""
        self._own_store.confirm_passphrase(passphrase)

    def lock_with(self, key: Key | None, second_folder: Path | None) -> Relocked:
        """Lock the user's own log with this key, or with none any more; raises `StorageError`.

        For a thread beside the window's: nothing else may be asked of the log meanwhile, and `refresh` waits.
        """
        self._is_relocking = True
        try:
            return self._own_store.lock_with(key, second_folder)
        finally:
            self._is_relocking = False

    def undo(self) -> None:
        """Take the last change back."""
        self._step(self._store.undo, undone=True)

    def redo(self) -> None:
        """Bring back what undo took away."""
        self._step(self._store.redo, undone=False)

    def open_example(self, store: Store) -> None:
        """Show another log that is kept in memory, until `close_example`."""
        self._switch_to(store)

    def close_example(self) -> None:
        """Go back to the user's own log."""
        if self.is_example:
            self._store.close()
            self._switch_to(self._own_store)

    def _switch_to(self, store: Store) -> None:
        self._store = store
        self._journal = None
        self._chosen_on = None
        self._announce()

    def _chosen(self) -> Treatment:
        chosen = self.outline.treatment
        if chosen is None:
            raise LookupError("no treatment is chosen")
        return chosen

    def _change(
        self, write: Callable[[], object], treated_on: dt.date | None, choose: dt.date | None = None
    ) -> None:
        """Run one write; then re-read the one treatment that it touched, or everything when None."""
        before = self._store.next_undo
        try:
            write()
            self._reread(treated_on)
        except Overlap:
            raise
        except StorageError as error:
            self.failed.emit(str(error))
            return
        if choose is not None:
            self._chosen_on = choose
        self._announce()
        after = self._store.next_undo
        if after is not None and after != before:
            self.done.emit(after, True)

    def _step(self, step: Callable[[], Change], *, undone: bool) -> None:
        try:
            change = step()
            self._reread(None)
        except StorageError as error:
            self.failed.emit(str(error))
            return
        if change.treated_on is not None and self.journal.treatment_on(change.treated_on) is not None:
            self._chosen_on = change.treated_on
        self._announce()
        self.done.emit(change, not undone)

    def _reread(self, treated_on: dt.date | None) -> None:
        if treated_on is None or self._journal is None:
            self._journal = self._store.read_journal()
            return
        fresh = self._store.read_treatment(treated_on)
        others = (t for t in self._journal.treatments if t.treated_on != treated_on)
        self._journal = replace(self._journal, treatments=(*others, fresh))

    def _announce(self) -> None:
        self._overview = self._derive()
        self.changed.emit(self._overview)

    def _derive(self) -> Overview:
        from tracker.domain.overview import make_overview  # rules and all: not before the first frame

        return make_overview(self.journal, self.knowledge, self._today(), self._chosen_on, self._overview)
