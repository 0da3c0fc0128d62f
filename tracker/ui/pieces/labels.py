"""Labels for plain text: nothing that a user typed can act as markup in them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel

from tracker.ui.pieces.by_name import set_by_name
from tracker.ui.pieces.measures import Measures
from tracker.ui.pieces.text_size import follow_text_size


def text_label(text: str = "", *, role: str = "") -> QLabel:
    """Return a label that wraps; `role` is "heading", "muted" or "error" (see the style sheet)."""
    label = WrappingLabel(text)
    set_by_name(label, textFormat="PlainText")
    if role:
        label.setProperty("role", role)
    return label


def title_label(text: str = "") -> QLabel:
    """Return the title of a page: larger than the text by two fifths, so that it follows the text size."""
    return _larger(text, 1.4)


def section_label(text: str) -> QLabel:
    """Return the title of a card whose entries have headings of their own."""
    return _larger(text, 1.15)


def _larger(text: str, factor: float) -> QLabel:
    label = _LargerLabel(factor)
    label.setText(text)
    return label


class WrappingLabel(QLabel):
    """A label whose text takes as many lines as it needs."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._heights = Measures[int]()
        self.setWordWrap(True)

    def heightForWidth(self, width: int) -> int:
        return self.words_height(width)

    def words_height(self, width: int) -> int:
        """Return what the words alone take at a width, in pixels."""
        return self._heights.get(self.text(), self.font(), width, self._measured)

    def _measured(self, width: int) -> int:
        return super().heightForWidth(width)


class RoomyLabel(WrappingLabel):
    """Has room for some lines from the start: nothing moves when its text comes."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines

    def heightForWidth(self, width: int) -> int:
        return max(self.words_height(width), self._room())

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self._room()))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, self._room()))

    def _room(self) -> int:
        return self.fontMetrics().lineSpacing() * self._lines


class _LargerLabel(WrappingLabel):
    """Stays larger by its factor when the text size of the program changes."""

    def __init__(self, factor: float) -> None:
        super().__init__()
        self._factor = factor
        set_by_name(self, textFormat="PlainText")
        self._fit()
        follow_text_size(self._fit)

    def _fit(self) -> None:
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() * self._factor)
        font.setBold(True)
        self.setFont(font)
