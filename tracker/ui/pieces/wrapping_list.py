"""A list whose lines take as much height as their words need at its width."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QWidget

from tracker.ui.pieces.by_name import set_by_name
from tracker.ui.pieces.text_size import follow_text_size
from tracker.ui.style_sheet import SCROLL_BAR

WORD_WRAP = 0x1000
"""`Qt.TextFlag.TextWordWrap`; for the reason see `tracker.ui.pieces.by_name`."""
ACROSS, ALONG = 22, 12
"""What a line of the list is wider and higher than its words, in pixels; the style sheet says so."""


class WrappingList(QListWidget):
    """Qt's own forgets the margins of the style sheet where words wrap, and cuts the last of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        set_by_name(self, horizontalScrollBarPolicy="ScrollBarAlwaysOff")
        self._height = 0
        follow_text_size(self.fit)

    @property
    def whole_height(self) -> int:
        """The height in pixels at which nothing has to be scrolled."""
        return self._height

    def fit(self) -> None:
        """Give every line its height; to be called when the lines are others."""
        # to ask the viewport would make PySide look for its class among those of all widgets
        room = self.maximumViewportSize().width() - ACROSS
        heights = self._heights(room)
        if sum(heights) > self.maximumViewportSize().height():
            heights = self._heights(room - SCROLL_BAR)
        for row, height in enumerate(heights):
            self.item(row).setSizeHint(QSize(0, height))
        whole = sum(heights) + 2 * self.frameWidth()
        if whole != self._height:
            self._height = whole
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _heights(self, room: int) -> list[int]:
        return [self._words_height(self.item(row).text(), room) + ALONG for row in range(self.count())]

    def _words_height(self, text: str, room: int) -> int:
        metrics, lines = self.fontMetrics(), text.split("\n")
        if all(metrics.horizontalAdvance(line) <= room for line in lines):
            return len(lines) * metrics.lineSpacing()
        return metrics.boundingRect(QRect(0, 0, max(1, room), 10_000), WORD_WRAP, text).height()
