"""What the user asks for now and then: each part is made when it is first wanted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from tracker.ui import messages
from tracker.ui.choices import Choices
from tracker.ui.shell.shown_dialogs import ShownDialogs
from tracker.ui.shell.status_line import StatusLine
from tracker.ui.state import AppState
from tracker.ui.theme import Theme

if TYPE_CHECKING:  # made when they are wanted
    from PySide6.QtWidgets import QWidget

    from tracker.ui.backups.due_backup import DueBackup
    from tracker.ui.files.file_actions import FileActions
    from tracker.ui.lock.passphrase_actions import PassphraseActions
    from tracker.ui.photos.photo_actions import PhotoActions
    from tracker.ui.reminders.reminder import Reminder


class Errands(QObject):
    """Runs them over the window; `folder` is where the log is, None as usual, `now` tells the moment in UTC.

    Signals:
        day_wanted(date): a day was chosen in the large chart.
        window_wanted(): the tray asks for the window.
        quit_wanted(): the tray asks for the end of the program.
        lock_wanted(): the log is to be locked now.
        lock_changed(): it has a passphrase now, or none any more.
    """

    day_wanted = Signal(object)
    window_wanted = Signal()
    quit_wanted = Signal()
    lock_wanted = Signal()
    lock_changed = Signal()

    def __init__(
        self,
        state: AppState,
        window: QWidget,
        choices: Choices,
        dialogs: ShownDialogs,
        status: StatusLine,
        now: Callable[[], dt.datetime],
        folder: Path | None,
    ) -> None:
        super().__init__(window)
        self._state = state
        self._window = window
        self._choices = choices
        self._dialogs = dialogs
        self._status = status
        self._now = now
        self._folder = folder
        self._passphrase: PassphraseActions | None = None
        self._photos: PhotoActions | None = None
        self._reminder: Reminder | None = None
        self._due_backup: DueBackup | None = None
        state.own.beside = self._beside
        self.is_in_settings = False
        """The settings are on the screen now."""

    @property
    def keeps_program(self) -> bool:
        """Tell whether the program goes on in the tray when the window is closed."""
        return self._reminder is not None and self._reminder.keeps_program

    def passphrase(self) -> PassphraseActions:
        """Return what can be done about the passphrase."""
        if self._passphrase is None:
            from tracker.ui.lock.passphrase_actions import PassphraseActions

            self._passphrase = PassphraseActions(self._state, self._window, self._choices)
            self._passphrase.lock_wanted.connect(self.lock_wanted)
            self._passphrase.changed.connect(self.lock_changed)
        return self._passphrase

    def photos(self) -> PhotoActions:
        """Return what can be done with photos."""
        if self._photos is None:
            from tracker.ui.photos.photo_actions import PhotoActions

            self._photos = PhotoActions(self._state, self._window, self._status)
        return self._photos

    def remind(self) -> Reminder:
        """Return what reminds of entries; it does nothing until that is wanted."""
        if self._reminder is None:
            from tracker.ui.reminders.reminder import Reminder

            moment = self._now
            self._reminder = Reminder(self._state, self._choices, self._window, lambda: moment().astimezone())
            self._reminder.open_wanted.connect(self.window_wanted)
            self._reminder.quit_wanted.connect(self.quit_wanted)
        return self._reminder

    def back_up_if_due(self) -> None:
        """Make the backups that are due beside everything else, and say it where that fails."""
        if self._due_backup is None:
            from tracker.ui.backups.due_backup import DueBackup

            self._due_backup = DueBackup(self._state.own.backups, self._status, self)
            self._due_backup.ended.connect(self._say_backup_problem)
        self._due_backup.begin(self._choices.backup_folder)

    def finish(self) -> None:
        """Wait for what goes on beside the window; a backup that is being made is given up."""
        if self._due_backup is not None:
            self._due_backup.stop()
        if self._photos is not None:
            self._photos.finish()

    def show_settings(self, files: FileActions, *, at_language: bool = False) -> None:
        """Show all settings; what is chosen holds at once."""
        from tracker.ui.settings.surroundings import Surroundings

        self.is_in_settings = True
        self._dialogs.show_settings(
            Surroundings(
                choices=self._choices,
                state=self._state,
                files=files,
                data_folder=self._folder,
                remind=self.remind,
                passphrase=self.passphrase(),
            ),
            at_language=at_language,
        )
        self.is_in_settings = False

    def show_chart(self, theme: Theme, folder: Path) -> None:
        """Show the chart larger; pictures of it go into this folder unless another is chosen."""
        date = self._dialogs.show_chart(theme, folder)
        if date is not None:
            self.day_wanted.emit(date)

    def show_backups(self) -> None:
        """Show the backups, and go back to one if that is wanted."""
        from tracker.ui.backups.backup_actions import BackupActions

        actions = BackupActions(self._state, self._window, self._choices)
        told = self.tr("Your log says what the backup said.")
        actions.restored.connect(lambda: self._status.say(told, can_undo=False))
        actions.show()
        actions.deleteLater()

    def wants_to_erase(self, files: FileActions) -> bool:
        """Ask whether everything is to be deleted."""
        from tracker.ui.erasing.erase_actions import wants_to_erase

        return wants_to_erase(self._state, self._window, files, self._choices.backup_folder)

    def _beside(self, work: Callable[[], object]) -> object:
        from tracker.ui.waiting import wait_for

        text = self.tr("Your diary is being written …")
        return wait_for(QApplication.activeModalWidget() or self._window, text, lambda _tell: work())

    def _say_backup_problem(self) -> None:
        problem = self._state.own.backups.problem
        if problem is not None:
            text = f"{messages.backup_failed()}\n\n{problem}"
            messages.tell(self._window, messages.application_title(), text)
