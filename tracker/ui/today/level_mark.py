"""The mark of a level: its shape differs as well as its colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.domain.flags import Level
from tracker.ui.theme import Theme


class LevelMark(QWidget):
    """Circle, open triangle, full triangle, square, octagon with a bar: none to emergency, as in the chart.

    It says nothing that the level's word beside it does not, so assistive tools may skip it.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._level = Level.NONE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_level(self, level: Level) -> None:
        """Show another level."""
        self._level = level
        self.update()

    def sizeHint(self) -> QSize:
        side = max(18, self.fontMetrics().height())
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._theme.colours.level(self._level))
        painter.setPen(QPen(colour, 2, j=Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush if self._level <= Level.WATCH else colour)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self._level is Level.NONE:
            painter.drawEllipse(box)
        else:
            painter.drawPolygon(QPolygonF([_place(box, x, y) for x, y in OUTLINES[self._level]]))
        if self._level is Level.EMERGENCY:
            self._draw_bar(painter, box)

    def _draw_bar(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(self._theme.colours.card), 2.5, c=Qt.PenCapStyle.RoundCap))
        middle = box.center().x()
        painter.drawLine(
            QPointF(middle, box.top() + box.height() * 0.2), QPointF(middle, box.top() + box.height() * 0.58)
        )
        painter.drawPoint(QPointF(middle, box.top() + box.height() * 0.82))


CORNER = 0.29
"""How far an octagon's corner is cut off, as a share of its side."""
OUTLINES: dict[Level, tuple[tuple[float, float], ...]] = {
    Level.WATCH: ((0.5, 0), (1, 1), (0, 1)),
    Level.CONTACT: ((0.5, 0), (1, 1), (0, 1)),
    Level.SAME_DAY: ((0, 0), (1, 0), (1, 1), (0, 1)),
    Level.EMERGENCY: (
        (CORNER, 0),
        (1 - CORNER, 0),
        (1, CORNER),
        (1, 1 - CORNER),
        (1 - CORNER, 1),
        (CORNER, 1),
        (0, 1 - CORNER),
        (0, CORNER),
    ),
}
"""Corners as shares of width and height, from the top left."""


def _place(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.left() + x * box.width(), box.top() + y * box.height())
