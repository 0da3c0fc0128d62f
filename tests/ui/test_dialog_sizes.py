"""Dialogs fit the screen, however small it is for the size of the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tracker.ui.pieces.dialogs import ROOM_FOR_FRAME, give_size


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
