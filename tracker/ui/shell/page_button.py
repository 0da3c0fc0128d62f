"""One line of the sidebar that opens a page: its sign and its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from tracker.ui.pieces.choice_button import ChoiceButton
from tracker.ui.pieces.shapes import outline, rounded
from tracker.ui.shell.page_icons import GRID, STROKE
from tracker.ui.style_sheet import page_line

if TYPE_CHECKING:  # what the first frame does without
    from PySide6.QtGui import QEnterEvent

MARGIN = 8
RADIUS = 6


class PageButton(ChoiceButton):
    """Flat until the pointer or the keyboard is on it; a ground and bold words mark the page that is open.

    It is painted here, in the colours that the style sheet gives it: that cannot place a sign so that it is
    mirrored, and pictures for each theme would have to be loaded.
    """

    def __init__(self, name: str, sign: QPainterPath, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.setObjectName("page")
        self._sign = sign

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = self._words_from() + metrics.horizontalAdvance(self.text()) + MARGIN
        return QSize(width, page_line(metrics.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role, palette = QPalette.ColorRole, self.palette()
        frame = QRectF(self.rect())
        if self.is_chosen:
            painter.fillPath(rounded(frame, RADIUS), palette.brush(role.Button))
        elif self.underMouse() and self.isEnabled():
            painter.fillPath(rounded(frame, RADIUS), palette.brush(role.AlternateBase))
        if self.hasFocus():
            if self.is_chosen:  # its ground may have the colour of the ring
                painter.fillPath(
                    outline(frame.adjusted(2, 2, -2, -2), RADIUS - 2, 2), palette.brush(role.ButtonText)
                )
            else:
                painter.fillPath(outline(frame, RADIUS, 2), palette.brush(role.Highlight))
        self._paint_sign(painter)
        self._paint_name(painter)

    def _side(self) -> int:
        """Return the side of the sign: it grows with the text, in whole pixels."""
        return max(GRID, self.fontMetrics().ascent() + 4)

    def _words_from(self) -> int:
        return MARGIN + self._side() + MARGIN

    def _paint_sign(self, painter: QPainter) -> None:
        side = self._side()
        left = self.width() - MARGIN - side if self.isRightToLeft() else MARGIN
        grown = side / GRID
        painter.scale(grown, grown)
        sign = self._sign.translated(left / grown, (self.height() - side) // 2 / grown)
        # to set this pen would be to choose among functions by Qt's enumeration, see `by_name`
        painter.strokePath(sign, QPen(self.palette().brush(QPalette.ColorRole.ButtonText), STROKE))
        painter.resetTransform()

    def _paint_name(self, painter: QPainter) -> None:
        """Write the name, not by an alignment flag: see `tracker.ui.pieces.by_name`."""
        metrics = self.fontMetrics()
        from_right = self.width() - self._words_from() - metrics.horizontalAdvance(self.text())
        baseline = (self.height() - metrics.height()) / 2 + metrics.ascent()
        left = from_right if self.isRightToLeft() else self._words_from()
        painter.drawText(QPointF(left, baseline), self.text())
