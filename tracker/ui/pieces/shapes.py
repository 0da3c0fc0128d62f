"""Shapes to be filled by a brush of the palette.

Setting a pen would ask for `Qt.PenStyle`, which the first frame does without: `tracker.ui.pieces.by_name`.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath


def rounded(frame: QRectF, radius: float) -> QPainterPath:
    """Return a rectangle with round corners."""
    path = QPainterPath()
    path.addRoundedRect(frame, radius, radius)
    return path


def outline(frame: QRectF, radius: float, width: float) -> QPainterPath:
    """Return the border of such a rectangle, inside its frame."""
    path = rounded(frame, radius)
    path.addRoundedRect(frame.adjusted(width, width, -width, -width), radius - width, radius - width)
    return path


def polygon(*corners: QPointF) -> QPainterPath:
    """Return the area between corners."""
    path = QPainterPath(corners[0])
    for corner in corners[1:]:
        path.lineTo(corner)
    return path
