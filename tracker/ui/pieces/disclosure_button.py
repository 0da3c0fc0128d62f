"""The title of a part that opens: an arrow and words that take more lines where the page is narrow."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from tracker.ui.pieces.lines import lines_of, write_line
from tracker.ui.pieces.measures import Measures
from tracker.ui.pieces.shapes import outline, polygon
from tracker.ui.pieces.text_size import follow_text_size
from tracker.ui.style_sheet import TARGET

ARROW = 10.0
"""The longer side of the arrow, in pixels."""
WORDS_FROM = 28
"""Where the words begin, in pixels; what a part holds stands in as far."""
MARGIN = 6
RADIUS = 6


class DisclosureButton(QToolButton):
    """Checked while the part is open. Qt's own tool button has one line, and would make a page too wide.

    It is painted here and not by the style, whose enumerations the first frame would have to wait for.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights = Measures[int]()
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_text_size(self._fit)

    def sizeHint(self) -> QSize:
        width = WORDS_FROM + self.fontMetrics().horizontalAdvance(self.text()) + MARGIN
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        longest = max(map(self.fontMetrics().horizontalAdvance, self.text().split()), default=0)
        return QSize(WORDS_FROM + longest + MARGIN, TARGET)

    def heightForWidth(self, width: int) -> int:
        words = self._heights.get(self.text(), self.font(), width - WORDS_FROM - MARGIN, self._words_height)
        return max(TARGET, words + 2 * MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def _fit(self) -> None:
        """Ask for the height of the words at this width: not every layout asks by itself."""
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role, palette = QPalette.ColorRole, self.palette()
        if self.hasFocus():
            painter.fillPath(outline(QRectF(self.rect()), RADIUS, 2), palette.brush(role.Highlight))
        painter.fillPath(self._arrow(), palette.brush(role.PlaceholderText))
        self._paint_words(painter)

    def _words_height(self, width: int) -> int:
        return len(self._lines(width)) * self.fontMetrics().lineSpacing()

    def _lines(self, width: int) -> list[str]:
        return lines_of(self.text(), self.fontMetrics(), width)

    def _paint_words(self, painter: QPainter) -> None:
        """Write the lines, not by an alignment flag: see `tracker.ui.pieces.by_name`."""
        metrics, room = self.fontMetrics(), self.width() - WORDS_FROM - MARGIN
        baseline = (self.height() - self._words_height(room)) / 2 + metrics.ascent()
        for line in self._lines(room):
            write_line(painter, self, line, WORDS_FROM, baseline)
            baseline += metrics.lineSpacing()

    def _arrow(self) -> QPainterPath:
        """Return a triangle that points down while the part is open, else towards the words."""
        middle = QPointF(self.width() - WORDS_FROM / 2 if self.isRightToLeft() else WORDS_FROM / 2, 0)
        middle.setY(self.height() / 2)
        across, along = ARROW / 2, ARROW / 4
        if self.isChecked():
            corners = ((-across, -along), (across, -along), (0.0, along))
        else:
            to_words = -along if self.isRightToLeft() else along
            corners = ((-to_words, -across), (-to_words, across), (to_words, 0.0))
        return polygon(*(middle + QPointF(x, y) for x, y in corners))
