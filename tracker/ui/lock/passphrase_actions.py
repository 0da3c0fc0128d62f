"""What can be done about the passphrase, from wherever in the window: one front for menus and settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tracker.country import country
from tracker.storage import Key
from tracker.storage.keys import new_key
from tracker.storage.relocking import Relocked
from tracker.storage.unlocking import unlock_file
from tracker.ui import messages
from tracker.ui.choices import Choices
from tracker.ui.lock.attempt import Patience
from tracker.ui.lock.idle import IdleWatch
from tracker.ui.lock.lock_words import backup_words, change_words, outcome_text, turn_off_words, turn_on_words
from tracker.ui.lock.passphrase_dialog import PassphraseDialog
from tracker.ui.pieces.dialogs import show_once
from tracker.ui.state import AppState


class PassphraseActions(QObject):
    """Opens the dialogs over `window`, which shows the log of `state`, or over the dialog that is open there.

    Signals:
        changed(): the passphrase was turned on, changed or turned off.
        lock_wanted(): the log is to be locked now.
    """

    changed = Signal()
    lock_wanted = Signal()

    def __init__(self, state: AppState, window: QWidget, choices: Choices) -> None:
        super().__init__(window)
        self._state = state
        self._window = window
        self._choices = choices
        self._patience = Patience()
        self._idle: IdleWatch | None = None

    @property
    def is_on(self) -> bool:
        """Tell whether the log has a passphrase."""
        return self._state.own.is_locked

    @property
    def idle_minutes(self) -> int:
        """After how many minutes without a key or a click it is locked, one of `LOCK_MINUTES`; 0 is never."""
        return self._choices.lock_minutes

    def set_idle_minutes(self, minutes: int) -> None:
        """Lock after as many minutes from now on."""
        self._choices.keep(lock_minutes=minutes)
        self.watch()

    def watch(self) -> None:
        """Begin to watch for idle minutes, or end it, as it is chosen."""
        if self._idle is None:
            self._idle = IdleWatch(self)
            self._idle.idle.connect(self.lock)
        self._idle.start(self.idle_minutes if self.is_on else 0)

    def show(self) -> None:
        """Say whether there is a passphrase, and offer what can be done."""
        from tracker.ui.lock.lock_dialog import LockDialog

        show_once(LockDialog(self, self._parent()))

    def lock(self) -> None:
        """Lock the log now."""
        if self.is_on:
            self.lock_wanted.emit()

    def turn_on(self) -> bool:
        """Ask for a passphrase and lock the log with it; tell whether that was done."""
        words = turn_on_words(self._absent_folder())
        dialog = PassphraseDialog(
            self._parent(), words, self._patience, lambda _, new: self._relock(new_key(new)), asks_old=False
        )
        return self._run(dialog)

    def change(self) -> bool:
        """Ask for the passphrase and a new one, and lock the log with that; tell whether that was done."""
        words = change_words(self._absent_folder())
        return self._run(PassphraseDialog(self._parent(), words, self._patience, self._change))

    def turn_off(self) -> bool:
        """Ask for the passphrase a last time and unlock the log for good; tell whether that was done."""
        dialog = PassphraseDialog(
            self._parent(), turn_off_words(), self._patience, self._turn_off, asks_new=False
        )
        return self._run(dialog)

    def recovery_sheet(self, passphrase: str = "") -> None:
        """Offer the sheet to keep in a safe place; the passphrase can be put on it only where it is known."""
        from tracker.exchange.report.choice import usual_paper
        from tracker.ui.lock.recovery_dialog import RecoveryDialog

        paper = self._choices.preferences.report_paper or usual_paper(country())
        log, today = str(self._state.own.file), self._state.overview.today
        show_once(RecoveryDialog(self._parent(), log, paper, today, passphrase))

    def _change(self, old: str, new: str) -> Relocked:
        self._state.own.confirm_passphrase(old)
        return self._relock(new_key(new))

    def _turn_off(self, old: str, _new: str) -> Relocked:
        self._state.own.confirm_passphrase(old)
        return self._relock(None)

    def _relock(self, key: Key | None) -> Relocked:
        return self._state.own.lock_with(key, self._choices.backup_folder)

    def _run(self, dialog: PassphraseDialog) -> bool:
        """Let the dialog do its work; then say what else there is to say, and offer the sheet."""
        was_on = self.is_on
        self._state.changing.emit()  # while the dialog works, nobody else can use the log
        if not show_once(dialog):
            return False
        outcome = dialog.outcome
        assert isinstance(outcome, Relocked)
        self.watch()
        self.changed.emit()
        text = outcome_text(outcome, is_on=self.is_on, was_on=was_on)
        if text:
            messages.tell(self._parent(), messages.application_title(), text)
        if self.is_on:
            self.recovery_sheet(dialog.passphrase)
        return True

    def _absent_folder(self) -> Path | None:
        folder = self._choices.backup_folder
        return folder if folder is not None and not folder.is_dir() else None

    def _parent(self) -> QWidget:
        from PySide6.QtWidgets import QApplication

        return QApplication.activeModalWidget() or self._window


def key_of_backup(parent: QWidget, backup: Path) -> Key | None:
    """Ask for the passphrase of a backup that has one of its own; None when the user does not give it."""
    dialog = PassphraseDialog(
        parent, backup_words(backup), Patience(), lambda old, _: unlock_file(backup, old), asks_new=False
    )
    key = dialog.outcome if show_once(dialog) else None
    return key if isinstance(key, Key) else None
