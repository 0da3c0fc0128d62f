"""A list whose lines take as much height as their words need at its width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QWidget

from tracker.ui.pieces.by_name import set_by_name

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

    @property
    def whole_height(self) -> int:
        """The height in pixels at which nothing has to be scrolled."""
        return self._height

    def fit(self) -> None:
        """Give every line its height; to be called when the lines are others."""
        height = 2 * self.frameWidth()
        for row in range(self.count()):
            item = self.item(row)
            needed = self._words_height(item.text()) + ALONG
            item.setSizeHint(QSize(0, needed))
            height += needed
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.fit()

    def _words_height(self, text: str) -> int:
        metrics, room = self.fontMetrics(), self.viewport().width() - ACROSS
        lines = text.split("\n")
        if all(metrics.horizontalAdvance(line) <= room for line in lines):
            return len(lines) * metrics.lineSpacing()
        return metrics.boundingRect(QRect(0, 0, max(1, room), 10_000), WORD_WRAP, text).height()
