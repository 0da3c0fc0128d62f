"""The program on a folder of its own, and the answers that a test gives to its questions."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

import apsw
import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import TREATED_ON, journal, knowledge
from tracker.domain.journal import DayEntry, Journal, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.opening import build_window
from tracker.paths import database
from tracker.preferences import PREFERENCES_NAME, load_preferences, save_preferences
from tracker.storage import Store
from tracker.ui import messages
from tracker.ui.shell.window import MainWindow

from .screen import Screen, free_deleted

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], Any]
DAY = dt.timedelta(days=1)
TODAY = TREATED_ON + 3 * DAY
EVENING = dt.datetime(2026, 3, 5, 19, 20, tzinfo=dt.UTC)


@dataclass
class Asked:
    """Stands in for message boxes and file dialogs: keeps what was said, answers what was asked."""

    told: list[str] = field(default_factory=list)
    questions: list[tuple[str, list[str]]] = field(default_factory=list)
    answers: list[int | None] = field(default_factory=list)
    files: list[Path | None] = field(default_factory=list)
    suggested: list[Path] = field(default_factory=list)
    printers: list[QPrinter | None] = field(default_factory=list)

    def put_in_place(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Take over the functions of the seam."""
        monkeypatch.setattr(messages, "tell", self._tell)
        monkeypatch.setattr(messages, "inform", self._tell)
        monkeypatch.setattr(messages, "choose", self._choose)
        monkeypatch.setattr(messages, "file_to_open", self._file)
        monkeypatch.setattr(messages, "files_to_open", self._files)
        monkeypatch.setattr(messages, "file_to_save", self._file)
        monkeypatch.setattr(messages, "printer_to_use", lambda _parent, _paper: self.printers.pop(0))
        monkeypatch.setattr(messages, "folder_to_use", lambda *asked: self._file(*asked, ""))

    def message(self) -> str:
        """Return the one thing that was said since the last time."""
        (said,) = self.told
        self.told.clear()
        return said

    def question(self) -> tuple[str, list[str]]:
        """Return the one question that was asked since the last time, with its options."""
        (question,) = self.questions
        self.questions.clear()
        return question

    def _tell(self, _parent: QWidget | None, title: str, text: str) -> None:
        self.told.append(f"{title}: {text}")

    def _choose(self, _parent: QWidget | None, _title: str, text: str, options: list[str]) -> int | None:
        self.questions.append((text, options))
        assert self.answers, f"nobody answers {text!r}"
        return self.answers.pop(0)

    def _files(self, _parent: QWidget | None, _title: str, suggestion: Path, _filters: str) -> list[Path]:
        self.suggested.append(suggestion)
        chosen = [path for path in self.files if path is not None]
        self.files.clear()
        return chosen

    def _file(self, _parent: QWidget | None, _title: str, suggestion: Path, _filters: str) -> Path | None:
        self.suggested.append(suggestion)
        assert self.files, "nobody chooses a file"
        return self.files.pop(0)


class Program:
    """Opens and closes windows on one data folder, as `run_window` does, on a day that a test can move."""

    def __init__(self, app: QApplication, qtbot: QtBot, folder: Path, asked: Asked) -> None:
        self.folder = folder
        self.today = TODAY
        self.asked = asked
        self.crash_hook: Hook | None = None
        self.knows: Callable[[str], Knowledge] = knowledge
        self._app = app
        self._qtbot = qtbot
        self._store: Store | None = None
        self._screen: Screen | None = None
        folder.mkdir(exist_ok=True)
        (folder / PREFERENCES_NAME).write_text('{"appearance": "light"}')

    def has(self, *records: Treatment | DayEntry | Journal) -> None:
        """Store a log before the window is opened; days alone belong to a session on the usual date."""
        (only,) = [r for r in records if isinstance(r, Journal)] or [
            journal(*(r for r in records if not isinstance(r, Journal)))
        ]
        with Store.open(self.file, now=lambda: EVENING) as store:
            store.add_journal(only)

    @property
    def file(self) -> Path:
        """Where the log is."""
        return database(self.folder)

    def open(self) -> Screen:
        """Open the window and wait until it has the keyboard."""
        window = self._build()
        complete: list[bool] = []
        window.completed.connect(lambda: complete.append(True))
        window.show()
        assert QTest.qWaitForWindowActive(window)
        # the second step follows the first frame by itself, and Qt shows what it added at the next event
        while not complete:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._app.processEvents()
        self._screen = Screen(window)
        return self._screen

    def open_hidden(self) -> Screen:
        """Start the program as at a login: in the tray, without a window."""
        window = self._build()
        assert window.start_hidden(), "nothing reminds"
        self._screen = Screen(window)
        return self._screen

    def _build(self) -> MainWindow:
        assert self._screen is None, "the window is open already"
        self._store = Store.open(self.file, now=lambda: EVENING)
        place = self.folder / PREFERENCES_NAME
        hook = sys.excepthook
        window = build_window(
            self._app, self._store, self.knows(""), self.knows, load_preferences(place), lambda: self.today
        )
        # what goes wrong in a slot fails the test, unless a test asks for the program's own way
        self.crash_hook, sys.excepthook = sys.excepthook, hook
        window.preferences_changed.connect(lambda left: save_preferences(place, left))
        return window

    def close(self) -> None:
        """Close the window, as at the end of the program; there must be nothing left to ask."""
        if self._screen is not None:
            assert self._screen.close(), "the window did not close"
            self.forget_window()

    def wait_until(self, comes_true: Callable[[], bool]) -> None:
        """Let the program work until something has come true."""
        self._qtbot.waitUntil(comes_true)

    def restart(self) -> Screen:
        """Close the window and open another on the same file."""
        self.close()
        return self.open()

    def abandon(self) -> None:
        """Close the window whatever is unsaved in it."""
        self.asked.answers = [1]
        self.close()

    def forget_window(self) -> None:
        """Free the window and let go of the file."""
        assert self._screen is not None
        assert self._store is not None
        self._screen.window.deleteLater()
        for part in self._app.children():
            if type(part).__module__.startswith("tracker."):
                part.deleteLater()
        self._app.processEvents()
        free_deleted()
        self._store.close()
        self._screen = self._store = None

    def stored(self) -> Journal:
        """Return what is on disk."""
        if self._store is not None:
            return self._store.read_journal()
        with Store.open(self.file, now=lambda: EVENING) as store:
            return store.read_journal()

    def stored_days(self, treated_on: dt.date = TREATED_ON) -> dict[int, DayEntry]:
        """Return the stored entries of a session by day number."""
        treatment = self.stored().treatment_on(treated_on)
        assert treatment is not None, f"there is no session on {treated_on}"
        return {treatment.day_number(entry.date): entry for entry in treatment.days}

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """Return what a query finds in the file, once the window is closed."""
        self.close()
        connection = apsw.Connection(str(self.file), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            return list(connection.execute(sql))
        finally:
            connection.close()
