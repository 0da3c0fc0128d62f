"""The arrow of a field that opens a list or a calendar.

It is painted, and not a picture of the style sheet: for the first of those that is drawn Qt loads what reads
SVG, and the first frame would wait for it.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QWidget

from tracker.ui.pieces.shapes import polygon
from tracker.ui.style_sheet import DROP_DOWN

REACH = 3.5
"""Half the width of the arrow and all its height, between the middles of its strokes, in pixels."""
STROKE = 1.6


def paint_chevron(field: QWidget) -> None:
    """Paint it over a field that the style has painted, in the colour of the text."""
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    from_end = 1 + DROP_DOWN / 2  # the border, and the middle of what opens
    middle = QPointF(from_end if field.isRightToLeft() else field.width() - from_end, field.height() / 2)
    aside, across = STROKE / 8**0.5, STROKE / 2**0.5  # half a stroke, along an axis and down through its tip
    up, down = -REACH / 2, REACH / 2
    corners = (
        (-REACH - aside, up + aside),
        (0.0, down + across),
        (REACH + aside, up + aside),
        (REACH - aside, up - aside),
        (0.0, down - across),
        (aside - REACH, up - aside),
    )
    painter.fillPath(
        polygon(*(middle + QPointF(x, y) for x, y in corners)),
        field.palette().brush(QPalette.ColorRole.Text),
    )
