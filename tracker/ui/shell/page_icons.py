"""The signs of the pages: one family of outlines on a grid of 16 pixels, drawn in the colour of the words.

They are drawn and not loaded: reading pictures would hold up the first frame.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

GRID = 16
"""The side of a sign, in pixels."""
STROKE = 1.5


def today() -> QPainterPath:
    """Return a calendar's leaf with one day on it."""
    path = _frame(2, 3, 12, 11)
    _lines(path, ((2, 6.5), (14, 6.5)), ((5, 1.5), (5, 4)), ((11, 1.5), (11, 4)))
    path.addRect(QRectF(6.75, 9, 2.5, 2.5))
    return path


def diary() -> QPainterPath:
    """Return a list of days."""
    path = QPainterPath()
    for y in (3.5, 8, 12.5):
        _lines(path, ((2, y), (3, y)), ((6, y), (14, y)))
    return path


def care() -> QPainterPath:
    """Return a drop, of water or cream."""
    path = QPainterPath(QPointF(8, 1.5))
    path.cubicTo(QPointF(10, 4.5), QPointF(12.75, 7), QPointF(12.75, 9.75))
    path.cubicTo(QPointF(12.75, 12.4), QPointF(10.6, 14.5), QPointF(8, 14.5))
    path.cubicTo(QPointF(5.4, 14.5), QPointF(3.25, 12.4), QPointF(3.25, 9.75))
    path.cubicTo(QPointF(3.25, 7), QPointF(6, 4.5), QPointF(8, 1.5))
    return path


def report() -> QPainterPath:
    """Return a sheet with its corner folded."""
    path = QPainterPath()
    _lines(
        path,
        ((9.5, 1.75), (3, 1.75), (3, 14.25), (13, 14.25), (13, 5.25), (9.5, 1.75), (9.5, 5.25), (13, 5.25)),
    )
    _lines(path, ((5.5, 8.5), (10.5, 8.5)), ((5.5, 11.25), (10.5, 11.25)))
    return path


def photos() -> QPainterPath:
    """Return a picture of a hill under the sun."""
    path = _frame(1.75, 2.75, 12.5, 10.5)
    _lines(path, ((2.5, 12), (6, 7.5), (8.5, 10.5), (10.5, 8.5), (13.5, 12)))
    path.addEllipse(QPointF(10.75, 5.75), 0.75, 0.75)
    return path


SIGNS: tuple[Callable[[], QPainterPath], ...] = (today, diary, care, report, photos)
"""In the order of the sidebar."""


def _frame(left: float, top: float, width: float, height: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(left, top, width, height), 1.5, 1.5)
    return path


def _lines(path: QPainterPath, *lines: tuple[tuple[float, float], ...]) -> None:
    for first, *others in lines:
        path.moveTo(*first)
        for place in others:
            path.lineTo(*place)
