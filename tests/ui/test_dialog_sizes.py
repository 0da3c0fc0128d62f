"""Dialogs fit the screen, however small it is for the size of the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QDialog, QMainWindow
from pytestqt.qtbot import QtBot

from tracker.ui.pieces.dialogs import give_size
from tracker.ui.pieces.room import ROOM_FOR_FRAME, first_size


@pytest.mark.parametrize(
    ("room", "size"),
    [((1600, 1000), (860, 680)), ((800, 1000), (800 - ROOM_FOR_FRAME, 680)), ((800, 500), (752, 452))],
)
def test_a_dialog_is_no_larger_than_its_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, room: tuple[int, int], size: tuple[int, int]
) -> None:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: QRect(0, 0, *room))
    dialog = QDialog()
    qtbot.addWidget(dialog)
    give_size(dialog, 860, 680)
    assert dialog.size().toTuple() == size


def test_a_dialog_grows_with_its_text(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: QRect(0, 0, 4000, 900))
    dialog = QDialog()
    qtbot.addWidget(dialog)
    font = dialog.font()
    font.setPixelSize(26)
    dialog.setFont(font)
    give_size(dialog, 860, 680)
    assert dialog.size().toTuple() == (2 * 860, 900 - ROOM_FOR_FRAME)


def test_the_first_window_fits_a_small_screen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: QRect(0, 0, 1024, 700))
    window = QMainWindow()
    qtbot.addWidget(window)
    first_size(window)
    assert window.size().toTuple() == (1024 - ROOM_FOR_FRAME, 700 - ROOM_FOR_FRAME)
