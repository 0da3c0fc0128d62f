"""A label that begins with a few words in bold, which say what it is about."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent

from tracker.ui.pieces.by_name import set_by_name
from tracker.ui.pieces.labels import RoomyLabel
from tracker.ui.pieces.lines import lines_of, write_line
from tracker.ui.pieces.measures import Measures

GAP = 8
"""Between those words and the text, in pixels."""


class HeadedLabel(RoomyLabel):
    """The text follows its heading and goes on below it, at the bottom of the room for so many lines.

    It is painted here. As rich text Qt would make a whole document of each such label, and the first frame
    would wait for it.
    """

    def __init__(self, heading: str, text: str = "", *, lines: int = 1) -> None:
        super().__init__(lines)
        self._heading = heading
        self._indents = Measures[int]()
        set_by_name(self, textFormat="PlainText")
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(f"{self._heading} {text}")

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(self._indent() - GAP, 0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics, indent = self.fontMetrics(), self._indent()
        first = self.height() - self.words_height(self.width()) + metrics.ascent()
        for number, line in enumerate(lines_of(self.text(), metrics, self.width(), indent)):
            write_line(painter, self, line, 0 if number else indent, first + number * metrics.lineSpacing())
        painter.setFont(self._bold())
        write_line(painter, self, self._heading, 0, first)

    def _measured(self, width: int) -> int:
        metrics = self.fontMetrics()
        return len(lines_of(self.text(), metrics, width, self._indent())) * metrics.lineSpacing()

    def _indent(self) -> int:
        """Return where the text begins beside its heading."""
        return self._indents.get(self._heading, self.font(), 0, self._measured_indent)

    def _measured_indent(self, _width: int) -> int:
        return QFontMetrics(self._bold()).horizontalAdvance(self._heading) + GAP

    def _bold(self) -> QFont:
        font = self.font()
        font.setBold(True)
        return font
