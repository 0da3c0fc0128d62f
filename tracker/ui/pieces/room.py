"""The first size of a window or dialog: as large as its text asks for, and no larger than the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

ROOM_FOR_FRAME = 48
"""What a window's title and edges may take, in pixels."""
USUAL_TEXT = 13
"""The height of the letters that sizes are given for, in pixels."""


def fit_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size in pixels, or as much of it as the screen has room for."""
    room = window.screen().availableGeometry()
    window.resize(min(width, room.width() - ROOM_FOR_FRAME), min(height, room.height() - ROOM_FOR_FRAME))


def first_size(window: QWidget) -> None:
    """Give the main window the size that it has until the user gives it another one."""
    fit_screen(window, 1180, 780)


def growth(window: QWidget) -> float:
    """Return how much larger than usual the text of a window is; smaller text changes nothing."""
    from PySide6.QtGui import QFontInfo  # not for the first frame

    return max(1.0, QFontInfo(window.font()).pixelSize() / USUAL_TEXT)
