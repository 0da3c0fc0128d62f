"""The mark of a level: its shape differs as well as its colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.domain.flags import Level
from tracker.ui.theme import Theme


class LevelMark(QWidget):
    """Circle, open triangle, full triangle, diamond, square with a bar: none up to emergency.

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
        elif self._level is Level.EMERGENCY:
            painter.drawRoundedRect(box, 3, 3)
            self._draw_bar(painter, box)
        else:
            painter.drawPolygon(_outline(self._level, box))

    def _draw_bar(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(self._theme.colours.card), 2.5, c=Qt.PenCapStyle.RoundCap))
        middle = box.center().x()
        painter.drawLine(
            QPointF(middle, box.top() + box.height() * 0.2), QPointF(middle, box.top() + box.height() * 0.58)
        )
        painter.drawPoint(QPointF(middle, box.top() + box.height() * 0.82))


def _outline(level: Level, box: QRectF) -> QPolygonF:
    if level is Level.SAME_DAY:
        middle = box.center()
        return QPolygonF(
            [
                QPointF(middle.x(), box.top()),
                QPointF(box.right(), middle.y()),
                QPointF(middle.x(), box.bottom()),
                QPointF(box.left(), middle.y()),
            ]
        )
    return QPolygonF([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()])
