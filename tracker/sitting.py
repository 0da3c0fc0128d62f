"""One run of the window on one log: opens it, locks it, asks for the passphrase, and ends it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from tracker import clock
from tracker.logs import start_logging
from tracker.paths import database
from tracker.preferences import PREFERENCES_NAME, Preferences, load_preferences, save_preferences
from tracker.storage import Key, StorageError, Store
from tracker.ui.choices import Choices
from tracker.ui.shell.window import MainWindow, Whereabouts
from tracker.ui.theme import Theme

if TYPE_CHECKING:  # what only a locked log, or a second start, needs
    from PySide6.QtWidgets import QWidget

    from tracker.ui.lock.attempt import Patience
    from tracker.ui.lock.unlock_view import UnlockView
    from tracker.ui.shell.first_window import Answer, Doorbell

Open = Callable[[Key | None], Store | None]
Build = Callable[[Store, Preferences, Theme], MainWindow]

DIALOG_MS = 20
"""Until it is looked again whether a dialog is gone that a lock has closed."""
SETTLED_AT_LATEST_MS = 10_000
"""After the first frame, should the chart never get as far as to say so."""
BACKUP_AFTER_MS = 3000
"""Once the chart is there: the backup of the day must not hold it up."""


class Sitting(QObject):
    """Holds what outlives a lock: the folder, the theme, and who answers second starts.

    `open_log` opens the log, after a rescue if need be, or returns None when the user gives up; `build` makes
    a window of it; `speak` chooses the language of windows that are built from now on. While the log is
    locked there is no window and no open file, only the view that asks.
    """

    def __init__(
        self, app: QApplication, folder: Path, open_log: Open, build: Build, speak: Callable[[str], None]
    ) -> None:
        super().__init__(app)
        start_logging(folder)
        self._folder = folder
        self._open_log = open_log
        self._build = build
        self._speak = speak
        choices = Choices(self._preferences())
        self._theme = Theme(app, choices.appearance, choices.text_size)
        self._store: Store | None = None
        self._window: MainWindow | None = None
        self._view: UnlockView | None = None
        self._patience: Patience | None = None
        self._whereabouts: Whereabouts | None = None
        self._waiting: Path | None = None
        self._bell: Doorbell | None = None

    def begin(self, store: Store, file: Path | None, *, hidden: bool = False) -> None:
        """Open the window on a log, with a file to import if given, or wait in the tray with it."""
        self._waiting = file
        window = self._make_window(store)
        if hidden and window.start_hidden():
            _collect_garbage()
            self._listen()
        else:
            window.show()

    def begin_locked(self, file: Path | None, *, hidden: bool = False) -> None:
        """Ask for the passphrase first; in the task bar when the user has not asked to see anything."""
        self._waiting = file
        self._theme.apply()
        self._ask(minimised=hidden)
        self._listen()

    def lock(self) -> None:
        """Close the log and all that shows it, and ask for the passphrase; unsaved answers are kept."""
        modal = QApplication.activeModalWidget()
        if self._window is None or self._store is None:
            return
        if modal is not None:  # as Esc would do, without a question; what waits for its answer ends first
            modal.reject() if hasattr(modal, "reject") else modal.close()
            QTimer.singleShot(DIALOG_MS, self.lock)
            return
        window, store = self._window, self._store
        self._whereabouts = window.whereabouts._replace(in_example=False)  # it is forgotten
        view = self._ask(window, minimised=not window.isVisible())
        window.hide()
        window.finish()
        _give_back_pointer()
        QApplication.setQuitOnLastWindowClosed(True)  # what was in the tray goes with the window
        self._window = self._store = None
        store.backups.make_if_due(window.backup_folder)
        if store.backups.problem is not None:
            view.say_wrong(str(store.backups.problem))
        store.close()
        window.deleteLater()
        QTimer.singleShot(0, _forget)

    def come_forward(self, file: Path | None) -> Answer:
        """Show the program to the user, with a file to import if given; a locked one keeps it until later."""
        from tracker.ui.pieces.forward import bring_forward
        from tracker.ui.shell.first_window import Answer

        if self._window is not None:
            return self._window.come_forward(file)
        if self._view is not None:
            bring_forward(self._view)
            if file is not None:
                self._waiting = file
                self._view.say(self.tr("A log to import is waiting. It is read once your diary is unlocked."))
                return Answer.LOCKED
        return Answer.SHOWN

    @property
    def is_to_be_erased(self) -> bool:
        """Tell whether everything is to be deleted, now that nothing uses it any more."""
        return self._window is not None and self._window.is_to_be_erased

    @property
    def second_folder(self) -> Path | None:
        """The second folder for backups, if one is chosen."""
        return Choices(self._preferences()).backup_folder

    def end(self) -> None:
        """Let go of the log, backed up if that is due and it is to stay."""
        if self._store is not None:
            with self._store as store:
                if not self.is_to_be_erased:
                    back_up_if_due(store, None, self.second_folder)

    def _preferences(self) -> Preferences:
        return load_preferences(self._folder / PREFERENCES_NAME)

    def _make_window(self, store: Store) -> MainWindow:
        window = self._build(store, self._preferences(), self._theme)
        self._store, self._window = store, window
        window.completed.connect(self._on_completed)
        window.settled.connect(_collect_garbage)
        window.first_shown.connect(lambda: QTimer.singleShot(SETTLED_AT_LATEST_MS, window, _collect_garbage))
        window.put_away.connect(self._back_up)
        window.lock_wanted.connect(self.lock)
        window.language_chosen.connect(self._speak_another_language)
        window.preferences_changed.connect(
            lambda left: save_preferences(self._folder / PREFERENCES_NAME, left)
        )
        return window

    def _on_completed(self) -> None:
        window = self._window
        if window is None:
            return
        self._listen()
        # the window's own timer, so that it is gone when the log is locked before
        backup = QTimer(window, singleShot=True, interval=BACKUP_AFTER_MS)
        backup.timeout.connect(self._back_up)
        backup.start()
        if self._whereabouts is not None:
            window.go_back_to(self._whereabouts)
            self._whereabouts = None
        if self._waiting is not None:
            window.come_forward(self._waiting)
            self._waiting = None

    def _speak_another_language(self) -> None:
        """Let a window in the language that is chosen now take the place of this one, with its answers."""
        before, store = self._window, self._store
        if before is None or store is None:
            return
        ends_with_window = QApplication.quitOnLastWindowClosed()
        QApplication.setQuitOnLastWindowClosed(False)
        self._whereabouts = before.whereabouts
        if before.make_way():
            self._speak(self._preferences().language)
            self._make_window(store).show()
            before.deleteLater()
        QApplication.setQuitOnLastWindowClosed(ends_with_window)

    def _back_up(self) -> None:
        if self._store is not None and self._window is not None:
            self._window.back_up_if_due()

    def _listen(self) -> None:
        """Answer later starts on the same folder."""
        if self._bell is None:
            from tracker.ui.shell.first_window import Doorbell

            self._bell = Doorbell(self._folder, self.come_forward, self)

    def _ask(self, instead_of: QWidget | None = None, *, minimised: bool = False) -> UnlockView:
        from tracker.storage.unlocking import unlock
        from tracker.ui.lock.attempt import Patience
        from tracker.ui.lock.unlock_view import UnlockView
        from tracker.ui.shell.crash import report_crashes

        self._patience = self._patience or Patience()
        log = database(self._folder)
        view = self._view = UnlockView(lambda passphrase: unlock(log, passphrase), self._patience)
        view.shown.connect(_collect_garbage)
        view.unlocked.connect(self._unlock)
        view.forgotten.connect(self._begin_anew)
        report_crashes(view)
        view.come_up(instead_of, minimised=minimised)
        return view

    def _unlock(self, key: Key | None) -> None:
        """Open the log in the view's place; where that fails the view says why."""
        view = self._view
        assert view is not None
        try:
            store = self._open_log(key)
        except StorageError as problem:
            view.say_wrong(str(problem))
            return
        if store is None:
            view.close()
            return
        self._make_window(store).show()
        self._view = None
        view.close()
        view.deleteLater()

    def _begin_anew(self) -> None:
        from tracker.ui.lock.forgotten import begin_anew_if_wanted

        log = database(self._folder)
        if self._view is not None and begin_anew_if_wanted(self._view, log, clock.now):
            self._whereabouts = None  # that was in the diary that stays locked
            self._unlock(None)


def back_up_if_due(store: Store, window: MainWindow | None, second_folder: Path | None) -> None:
    """Make the backups that are due, and say it where that fails."""
    from tracker.ui import messages

    store.backups.make_if_due(second_folder)
    if store.backups.problem is not None:
        text = f"{messages.backup_failed()}\n\n{store.backups.problem}"
        messages.tell(window, messages.application_title(), text)


def _give_back_pointer() -> None:
    """Take the busy pointer away that an export leaves whose end nobody hears any more."""
    while QApplication.overrideCursor() is not None:
        QApplication.restoreOverrideCursor()


def _collect_garbage() -> None:
    """Collect it from now on, without looking again at what the start has made."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _forget() -> None:
    """Let go of everything that was made of the locked log, also what the start had set apart."""
    gc.unfreeze()
    gc.collect()
