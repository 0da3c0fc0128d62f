"""A program on an empty folder for each test, and guards that fail a test which leaves something behind."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import treatment
from tests.storage.locks import make_keys_quick
from tracker.ui import waiting
from tracker.ui.backups import due_backup
from tracker.ui.pieces import notice

from .program import Asked, Program
from .screen import Screen, free_deleted
from .seated import Seated

PATIENCE_MS = 30_000
"""What waits in these tests ends as soon as it can; a busy machine may take longer than Qt's five seconds."""


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait longer than pytest-qt does by itself before a test is given up."""
    for wait in (QtBot.waitUntil, QtBot.waitSignal):
        assert wait.__kwdefaults__ is not None, "they take a timeout"
        monkeypatch.setitem(wait.__kwdefaults__, "timeout", PATIENCE_MS)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[Asked]:
    """The seam: what the program says and asks; whatever a test does not expect fails it."""
    asked = Asked()
    asked.put_in_place(monkeypatch)
    yield asked
    assert not asked.told, f"nobody expected {asked.told}"


@pytest.fixture
def program(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    asked: Asked,
    nothing_left: None,  # noqa: ARG001
) -> Iterator[Program]:
    """The program, closed, on a folder without a log."""
    program = Program(qapp, qtbot, tmp_path / "data", asked)
    yield program
    program.abandon()


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder for files beside the data folder."""
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


@pytest.fixture
def seated(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    asked: Asked,  # noqa: ARG001
    monkeypatch: pytest.MonkeyPatch,
    nothing_left: None,  # noqa: ARG001
) -> Iterator[Seated]:
    """The program with its lock, not started, on a folder without a log; a passphrase is tried at once."""
    make_keys_quick(monkeypatch)
    seated = Seated(qapp, qtbot, tmp_path / "data")
    yield seated
    seated.close()


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer on which everything takes longer than a moment."""
    monkeypatch.setattr(due_backup, "AT_A_TIME_S", 0)
    for module in (notice, waiting):
        monkeypatch.setattr(module, "SHOWN_AFTER_MS", 0)


@pytest.fixture
def day_three(program: Program) -> Screen:
    """The window three days after the session of 2 March 2026, with nothing logged."""
    program.has(treatment())
    return program.open()


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is given to say aloud; Qt hands it to no one else without a desktop."""
    said: list[str] = []

    class Ear(QAccessible):
        @staticmethod
        def updateAccessibility(event: QAccessibleEvent) -> None:  # noqa: N802 - Qt's name
            assert isinstance(event, QAccessibleAnnouncementEvent)
            said.append(event.message())

    monkeypatch.setattr(QtGui, "QAccessible", Ear)
    return said


@pytest.fixture
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """Fail a test after which a window, dialog, thread, cursor or font is left over."""
    font = qapp.font()
    before = set(QApplication.topLevelWidgets())
    yield
    qapp.setFont(font)
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Unknown)
    free_deleted()
    left = sorted({type(window).__name__ for window in set(QApplication.topLevelWidgets()) - before})
    assert not left, f"windows that are not freed: {left}"
    threads = [thread.name for thread in threading.enumerate() if thread.name == "background task"]
    assert not threads, "work goes on in the background"
    assert QApplication.overrideCursor() is None, "the pointer still says busy"
