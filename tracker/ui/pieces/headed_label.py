"""A label that begins with a few words in bold, which say what it is about."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent

from tracker.ui.pieces.by_name import set_by_name
from tracker.ui.pieces.labels import RoomyLabel
from tracker.ui.pieces.text_size import follow_text_size

GAP = 8
"""Between those words and the text, in pixels."""


class HeadedLabel(RoomyLabel):
    """The text stands beside its heading, at the bottom of the room for so many lines.

    The heading is painted into the margin. As rich text Qt would make a whole document of each such label,
    and the first frame would wait for it.
    """

    def __init__(self, heading: str, text: str = "", *, lines: int = 1) -> None:
        super().__init__(lines)
        self._heading = heading
        set_by_name(self, textFormat="PlainText", alignment="AlignBottom")
        self.setText(text)
        self._fit()
        follow_text_size(self._fit)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(f"{self._heading} {text}")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(self._bold())
        top = self.height() - self.words_height(self.width())
        left = self.width() - self._heading_width() if self.isRightToLeft() else 0
        painter.drawText(QPointF(left, top + self.fontMetrics().ascent()), self._heading)

    def _fit(self) -> None:
        room = self._heading_width() + GAP
        if self.isRightToLeft():
            self.setContentsMargins(0, 0, room, 0)
        else:
            self.setContentsMargins(room, 0, 0, 0)

    def _heading_width(self) -> int:
        return QFontMetrics(self._bold()).horizontalAdvance(self._heading)

    def _bold(self) -> QFont:
        font = self.font()
        font.setBold(True)
        return font
