"""One run of the window on one log: opens it, locks it, asks for the passphrase, and ends it."""

from __future__ import annotations

import datetime as dt
import gc
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtWidgets import QApplication

from tracker import clock
from tracker.paths import database
from tracker.preferences import load_preferences, save_preferences
from tracker.storage import Key, StorageError, Store
from tracker.ui.shell.window import MainWindow
from tracker.ui.theme import Appearance, Theme
from tracker.ui.today.today_page import Drafts

if TYPE_CHECKING:  # what only a locked log, or a second start, needs
    from tracker.preferences import Preferences
    from tracker.ui.lock.attempt import Patience
    from tracker.ui.lock.unlock_view import UnlockView
    from tracker.ui.shell.first_window import Answer

Open = Callable[[Key | None], Store | None]
Build = Callable[[Store, "Preferences", Theme, Drafts], MainWindow]

BACKUP_AFTER_MS = 3000
"""Once the chart is there: the backup of the day must not hold it up."""


class Sitting(QObject):
    """Holds what outlives a lock: the folder, the theme, and who answers second starts.

    `open_log` opens the log, after a rescue if need be, or returns None when the user gives up; `build` makes
    a window of it. While the log is locked there is no window and no open file, only the view that asks.
    """

    def __init__(
        self, app: QApplication, folder: Path, preferences_file: Path, open_log: Open, build: Build
    ) -> None:
        super().__init__(app)
        self._folder = folder
        self._preferences_file = preferences_file
        self._open_log = open_log
        self._build = build
        self._theme = Theme(app, Appearance(self._preferences().appearance))
        self._store: Store | None = None
        self._window: MainWindow | None = None
        self._view: UnlockView | None = None
        self._patience: Patience | None = None
        self._drafts: Drafts = {}
        self._place: tuple[dt.date, dt.date] | None = None
        self._waiting: Path | None = None
        self._is_known = False

    def begin(self, store: Store, file: Path | None) -> None:
        """Open the window on a log, with a file to import if given."""
        self._waiting = file
        self._open_window(store)

    def begin_locked(self, file: Path | None) -> None:
        """Ask for the passphrase first."""
        self._waiting = file
        self._theme.apply()
        self._ask()
        self._become_known()

    def lock(self) -> None:
        """Close the log and all that shows it, and ask for the passphrase; unsaved answers are kept."""
        modal = QApplication.activeModalWidget()
        if self._window is None or self._store is None:
            return
        if modal is not None:  # as Esc would do; what waits for its answer has to end first
            modal.close()
            QTimer.singleShot(0, self.lock)
            return
        window, store = self._window, self._store
        second_folder = window.backup_folder
        view = self._ask(window.geometry())
        self._drafts, self._place = window.own_drafts, window.own_place
        window.hide()
        window.finish()
        _give_back_pointer()
        self._window = self._store = None
        store.backups.make_if_due(second_folder)
        if store.backups.problem is not None:
            view.say_wrong(str(store.backups.problem))
        store.close()
        window.deleteLater()
        QTimer.singleShot(0, _forget)

    def come_forward(self, file: Path | None) -> Answer:
        """Show the program to the user, with a file to import if given; a locked one keeps it until later."""
        from tracker.ui.shell.first_window import Answer, bring_forward

        if self._window is not None:
            return self._window.come_forward(file)
        if self._view is not None:
            bring_forward(self._view)
            if file is not None:
                self._waiting = file
                self._view.say(self.tr("A log to import is waiting. It is read once your diary is unlocked."))
                return Answer.LOCKED
        return Answer.SHOWN

    def end(self) -> None:
        """Let go of the log, backed up if that is due."""
        if self._store is not None and self._window is not None:
            with self._store as store:
                back_up_if_due(store, None, self._window.backup_folder)

    def _preferences(self) -> Preferences:
        return load_preferences(self._preferences_file)

    def _open_window(self, store: Store) -> None:
        window = self._build(store, self._preferences(), self._theme, self._drafts)
        self._store, self._window = store, window
        window.first_shown.connect(_collect_garbage)
        window.first_shown.connect(self._become_known)
        window.completed.connect(self._on_completed)
        window.lock_wanted.connect(self.lock)
        for kept in (window.closed, window.preferences_changed):
            kept.connect(lambda left: save_preferences(self._preferences_file, left))
        window.show()

    def _on_completed(self) -> None:
        store, window = self._store, self._window
        if store is None or window is None:
            return
        # the window's own timer, so that it is gone when the log is locked before
        backup = QTimer(window, singleShot=True, interval=BACKUP_AFTER_MS)
        backup.timeout.connect(lambda: back_up_if_due(store, window, window.backup_folder))
        backup.start()
        if self._place is not None:
            window.go_to(self._place)
            self._place = None
        if self._waiting is not None:
            window.come_forward(self._waiting)
            self._waiting = None

    def _become_known(self) -> None:
        """Note what happens in the program's log, and answer later starts on the same folder."""
        if self._is_known:
            return
        self._is_known = True
        from tracker.logs import start_logging
        from tracker.ui.shell.first_window import Doorbell

        start_logging(self._folder)
        Doorbell(self._folder, self.come_forward, self)

    def _ask(self, place: QRect | None = None) -> UnlockView:
        from tracker.storage.unlocking import unlock
        from tracker.ui.lock.attempt import Patience
        from tracker.ui.lock.unlock_view import UnlockView
        from tracker.ui.shell.crash import report_crashes
        from tracker.ui.shell.first_window import bring_forward

        self._patience = self._patience or Patience()
        log = database(self._folder)
        view = self._view = UnlockView(lambda passphrase: unlock(log, passphrase), self._patience)
        view.shown.connect(_collect_garbage)
        view.unlocked.connect(self._unlock)
        view.forgotten.connect(self._begin_anew)
        report_crashes(view)
        if place is None:
            view.show()
        else:
            view.show_over(place)
        bring_forward(view)
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
        self._open_window(store)
        self._view = None
        view.close()
        view.deleteLater()

    def _begin_anew(self) -> None:
        from tracker.ui.lock.forgotten import begin_anew_if_wanted

        if self._view is not None and begin_anew_if_wanted(self._view, database(self._folder), clock.now):
            self._drafts, self._place = {}, None  # they belong to the diary that stays locked
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
    gc.freeze()
    gc.enable()


def _forget() -> None:
    """Let go of everything that was made of the locked log, also what the start had set apart."""
    gc.unfreeze()
    gc.collect()
