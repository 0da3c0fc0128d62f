"""The program with its lock, as `main` runs it: on the screen is the window, or the view that asks."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import journal, knowledge
from tracker import opening
from tracker.domain.journal import DayEntry, Journal, Treatment
from tracker.logs import stop_logging
from tracker.paths import database
from tracker.preferences import PREFERENCES_NAME, Preferences
from tracker.sitting import Sitting
from tracker.storage import Key, Locked, Store
from tracker.storage.keys import new_key
from tracker.ui.lock.unlock_view import UnlockView
from tracker.ui.shell.window import MainWindow
from tracker.ui.theme import Theme

from .program import EVENING, TODAY
from .screen import Screen, free_deleted

PASSPHRASE = "correct horse battery"


class Seated:
    """Opens the program on a folder and finds what it shows."""

    def __init__(self, app: QApplication, qtbot: QtBot, folder: Path) -> None:
        self.folder = folder
        self.file = database(folder)
        self.preferences = folder / PREFERENCES_NAME
        self._app = app
        self._qtbot = qtbot
        self._sitting: Sitting | None = None
        self._hook = sys.excepthook
        folder.mkdir(exist_ok=True)
        self.preferences.write_text('{"appearance": "light"}')

    def has(self, *records: Treatment | DayEntry | Journal, passphrase: str = "") -> None:
        """Store a log before the program is opened, locked with the passphrase if there is one."""
        (only,) = [r for r in records if isinstance(r, Journal)] or [
            journal(*(r for r in records if not isinstance(r, Journal)))
        ]
        with Store.open(self.file, now=lambda: EVENING) as store:
            store.add_journal(only)
            if passphrase:
                store.lock_with(new_key(passphrase))

    def start(self, file: Path | None = None, *, hidden: bool = False) -> None:
        """Start the program, in the tray if it is to be hidden, and wait until it can be used."""
        self.begin(file, hidden=hidden)
        self.settle()

    def begin(self, file: Path | None = None, *, hidden: bool = False) -> None:
        """Start the program and wait for nothing."""
        self._sitting = Sitting(self._app, self.folder, self._open_log, self._build, lambda _language: None)
        try:
            store = self._open_log(None)
        except Locked:
            self._sitting.begin_locked(file, hidden=hidden)
        else:
            assert store is not None
            self._sitting.begin(store, file, hidden=hidden)

    @property
    def sitting(self) -> Sitting:
        assert self._sitting is not None
        return self._sitting

    @property
    def is_locked(self) -> bool:
        """Tell whether the view that asks is on the screen; the window is not then."""
        [shown] = self._shown()
        return isinstance(shown, UnlockView)

    @property
    def screen(self) -> Screen:
        """What is on the screen."""
        [shown] = self._shown()
        return Screen(shown)

    def give(self, passphrase: str) -> None:
        """Type a passphrase into the view and press Return; wait until it has been tried."""
        screen = self.screen
        screen.write("Passphrase", passphrase)
        screen.press("Return")
        self._qtbot.waitUntil(lambda: not self.is_locked or not screen.says("One moment"))
        self.settle()

    def settle(self) -> None:
        """Wait until what is on the screen is complete and has the keyboard."""
        [shown] = self._shown()
        assert QTest.qWaitForWindowActive(shown)
        while isinstance(shown, MainWindow) and shown.today.side is None:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._app.processEvents()
        free_deleted()

    def stored(self, key: Key | None) -> Journal:
        """Return what the log says, once the program is closed."""
        with Store.open(self.file, now=lambda: EVENING, key=key) as store:
            return store.read_journal()

    def close(self) -> None:
        """End the program, whatever is unsaved in it."""
        if self._sitting is None:
            return
        for shown in self._windows():
            if isinstance(shown, MainWindow):
                shown.finish()
            shown.hide()
            shown.deleteLater()
        self._sitting.end()
        for part in self._app.children():
            if type(part).__module__.startswith("tracker."):
                part.deleteLater()
        free_deleted()  # first, so that no timer of a window goes off any more
        self._app.processEvents()
        self._sitting = None
        sys.excepthook = self._hook
        stop_logging()

    def _windows(self) -> list[QWidget]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow | UnlockView)]

    def _shown(self) -> list[QWidget]:
        return [window for window in self._windows() if window.isVisible()]

    def _open_log(self, key: Key | None) -> Store | None:
        return opening.open_log(self.file, key)

    def _build(self, store: Store, preferences: Preferences, theme: Theme) -> MainWindow:
        hook = sys.excepthook
        window = opening.build_window(
            self._app, store, knowledge(), knowledge, preferences, lambda: TODAY, theme=theme
        )
        sys.excepthook = hook  # what goes wrong in a slot fails the test
        return window
