"""The title of a part that opens: an arrow and words that take more lines where the page is narrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOption,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from tracker.ui.theme import TARGET

ARROW = 12
"""The side of the arrow's box, in pixels."""
WORDS_FROM = 28
"""Where the words begin, in pixels; what a part holds stands in as far."""
MARGIN = 6
WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


class DisclosureButton(QToolButton):
    """Checked while the part is open. Qt's own tool button has one line, and would make a page too wide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setProperty("role", "disclosure")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = WORDS_FROM + self.fontMetrics().horizontalAdvance(self.text()) + MARGIN
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        longest = max(map(self.fontMetrics().horizontalAdvance, self.text().split()), default=0)
        return QSize(WORDS_FROM + longest + MARGIN, TARGET)

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - WORDS_FROM - MARGIN), 10_000)
        words = self.fontMetrics().boundingRect(room, WRAPPED, self.text())
        return max(TARGET, words.height() + 2 * MARGIN)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        frame = QStyleOptionToolButton()
        self.initStyleOption(frame)
        frame.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, frame)
        arrow = QStyleOption()
        arrow.initFrom(self)
        place = QRect((WORDS_FROM - ARROW) // 2, (self.height() - ARROW) // 2, ARROW, ARROW)
        arrow.rect = self._as_it_is_read(place)
        shape = QStyle.PrimitiveElement
        closed = shape.PE_IndicatorArrowLeft if self.isRightToLeft() else shape.PE_IndicatorArrowRight
        painter.drawPrimitive(shape.PE_IndicatorArrowDown if self.isChecked() else closed, arrow)
        words = self._as_it_is_read(self.rect().adjusted(WORDS_FROM, 0, -MARGIN, 0))
        painter.drawText(words, WRAPPED, self.text())

    def _as_it_is_read(self, place: QRect) -> QRect:
        """Return the place on the other side where the language is read from right to left."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)
