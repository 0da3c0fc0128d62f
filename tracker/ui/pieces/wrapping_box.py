"""A box to tick whose words take more lines where the page is narrow; Qt's own has one line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from tracker.ui.style_sheet import TARGET

MARK = 20
"""The side of the box's mark with its edge, in pixels."""
GAP = 8
RING = 2
"""The room for the ring of the keyboard, in pixels; the style sheet draws it."""
WORDS_FROM = RING + MARK + GAP
WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


class WrappingBox(QCheckBox):
    """Never makes its page wider than the window; "&" leads to it as usual."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), self.text())
        return QSize(WORDS_FROM + words.width() + RING, max(TARGET, words.height() + 2 * RING))

    def minimumSizeHint(self) -> QSize:
        longest = max(map(self.fontMetrics().horizontalAdvance, self.text().split()), default=0)
        return QSize(WORDS_FROM + longest + RING, TARGET)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - WORDS_FROM - RING), 10_000)
        words = self.fontMetrics().boundingRect(room, WRAPPED, self.text())
        return max(TARGET, words.height() + 2 * RING)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        shown = WRAPPED | int(Qt.TextFlag.TextShowMnemonic)
        before, after = (RING, WORDS_FROM) if self.isRightToLeft() else (WORDS_FROM, RING)
        words = self.rect().adjusted(before, RING, -after, -RING)
        role = self.foregroundRole()
        self.style().drawItemText(painter, words, shown, self.palette(), self.isEnabled(), self.text(), role)

    def _fit(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))  # not every layout asks for it
