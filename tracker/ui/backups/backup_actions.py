"""Backups from the window: looks at them, makes one, goes back to one, and keeps a second folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tracker.storage import Key, Locked, StorageError
from tracker.storage.rescue import Backup, difference
from tracker.ui import messages
from tracker.ui.backups.backup_words import difference_text
from tracker.ui.backups.backups_dialog import BackupsDialog
from tracker.ui.choices import Choices
from tracker.ui.pieces.dialogs import show_once
from tracker.ui.state import AppState
from tracker.ui.waiting import Cancelled, Tell, wait_for


class BackupActions(QObject):
    """Shows the backups of the user's own log.

    Signals:
        restored(): the log says what a backup said.
    """

    restored = Signal()

    def __init__(self, state: AppState, window: QWidget, choices: Choices) -> None:
        super().__init__(window)
        self._state = state
        self._window = window
        self._choices = choices

    def show(self) -> None:
        """Open the list of backups."""
        dialog = BackupsDialog(self._window)
        dialog.make_wanted.connect(lambda: self._make(dialog))
        dialog.restore_wanted.connect(lambda backup: self._restore(dialog, backup))
        dialog.folder_wanted.connect(lambda: self._choose_folder(dialog))
        self._fill(dialog)
        show_once(dialog)

    def choose_folder(self, asking: QWidget) -> None:
        """Ask for the second folder, or for none any more; a backup goes into a new one at once."""
        title = self.tr("Second folder for backups")
        present = self._choices.preferences.backup_folder
        if present:
            options = [self.tr("Choose another folder"), self.tr("No second folder any more")]
            chosen = messages.choose(asking, title, present, options)
            if chosen is None:
                return
            if chosen == 1:
                self._choices.keep(backup_folder="")
                return
        folder = messages.folder_to_use(asking, title, Path(present or Path.home()))
        if folder is not None:
            self._choices.keep(backup_folder=str(folder))
            self._back_up(asking)

    def _fill(self, dialog: BackupsDialog) -> None:
        folder, backups = self._existing_folder(), self._state.own.backups
        text = self.tr("Looking at the backups …")
        try:
            found, free = wait_for(dialog, text, lambda _tell: (backups.listed(folder), backups.free_room()))
        except StorageError as problem:
            messages.tell(dialog, self.tr("Backups"), str(problem))
        else:
            dialog.show_backups(found, self._choices.preferences.backup_folder, free)

    def _existing_folder(self) -> Path | None:
        """Return the second folder while it is there: a stick may be somewhere else today."""
        folder = self._choices.backup_folder
        return folder if folder is not None and folder.is_dir() else None

    def _make(self, dialog: BackupsDialog) -> None:
        self._back_up(dialog)
        self._fill(dialog)

    def _back_up(self, asking: QWidget) -> None:
        folder, backups = self._existing_folder(), self._state.own.backups

        def work(tell: Tell) -> None:
            backups.make(tell)
            if folder is not None:
                backups.write_to(folder, tell)

        try:
            wait_for(asking, self.tr("A backup is being made …"), work, can_cancel=True)
        except StorageError as problem:
            messages.tell(asking, self.tr("No backup was made"), str(problem))
        except Cancelled:
            pass  # nothing is left of it, and the user knows

    def _restore(self, dialog: BackupsDialog, backup: Backup) -> None:
        """Say what would change, and do it when the user wants that; the present log is backed up first."""
        title = self.tr("Go back to a backup")
        key = self._key_of(dialog, backup)
        text = self.tr("The backup is being read …")
        try:
            replacement = wait_for(dialog, text, lambda _tell: self._state.own.backups.read(backup.file, key))
        except StorageError as problem:
            messages.tell(dialog, title, str(problem))
            return
        change = difference(self._state.journal, replacement.journal)
        if change.nothing:
            messages.tell(dialog, title, difference_text(change))
            return
        text = self.tr("{changes}\n\nWhat your log says now is backed up first, so that you can come back.")
        option = self.tr("Go back to it")
        if messages.choose(dialog, title, text.format(changes=difference_text(change)), [option]) == 0:
            if self._state.restore(replacement):
                self.restored.emit()
            self._fill(dialog)

    def _key_of(self, dialog: BackupsDialog, backup: Backup) -> Key | None:
        """Ask for the passphrase of a backup that has one of its own; None without one, or when not given."""
        if not isinstance(backup.problem, Locked):
            return None
        from tracker.ui.lock.passphrase_actions import key_of_backup

        return key_of_backup(dialog, backup.file)

    def _choose_folder(self, dialog: BackupsDialog) -> None:
        self.choose_folder(dialog)
        self._fill(dialog)
