"""One step of a scale: a radio button drawn as a segment with its word, or few words, in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from tracker.ui.pieces.measures import Measures
from tracker.ui.pieces.shapes import outline, rounded
from tracker.ui.style_sheet import TARGET

if TYPE_CHECKING:  # what the first frame does without
    from PySide6.QtGui import QEnterEvent, QMouseEvent

RADIUS = 6


class StepButton(QRadioButton):
    """A radio button for assistive tools, a wide target for pointer and eye.

    Clicking the chosen step again takes the answer back, which a plain radio button does not allow.
    """

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self._sizes = Measures[QSize]()
        self._lines = word.split()  # a line for each word, so that five steps fit beside one another
        # as high as the highest step of the row
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._was_checked = False

    def sizeHint(self) -> QSize:
        return self._sizes.get(self.text(), self.font(), 0, self._size)

    def _size(self, _width: int) -> QSize:
        # as wide as the word needs when it is chosen, so that nothing moves when it is
        font = self.font()
        font.setBold(True)
        metrics = QFontMetrics(font)
        width = max(metrics.horizontalAdvance(line) for line in self._lines)
        height = metrics.height() + (len(self._lines) - 1) * metrics.lineSpacing()
        return QSize(width + 12, max(TARGET, height + 14))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._was_checked = self.isChecked()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._was_checked = False

    @property
    def was_checked(self) -> bool:
        """Tell whether the step was already chosen when the pointer went down on it."""
        return self._was_checked

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role, palette = QPalette.ColorRole, self.palette()
        frame = QRectF(self.rect())
        fill, edge = palette.brush(role.Base), palette.brush(role.Mid)
        if self.isChecked():
            fill = edge = palette.brush(role.Highlight)
            painter.setPen(palette.color(role.HighlightedText))
        elif self.underMouse():
            fill = QBrush(_mixed(palette.color(role.Base), palette.color(role.Highlight), 0.12))
        painter.fillPath(rounded(frame, RADIUS), fill)
        painter.fillPath(outline(frame, RADIUS, 1), edge)
        if self.hasFocus():
            ring = palette.brush(role.HighlightedText if self.isChecked() else role.Highlight)
            painter.fillPath(outline(frame.adjusted(1.5, 1.5, -1.5, -1.5), RADIUS - 1.5, 2), ring)
        font = self.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        """Write the lines into the middle; not by an alignment flag, see `tracker.ui.pieces.by_name`."""
        metrics = painter.fontMetrics()
        height = metrics.height() + (len(self._lines) - 1) * metrics.lineSpacing()
        baseline = (self.height() - height) / 2 + metrics.ascent()
        for number, line in enumerate(self._lines):
            left = (self.width() - metrics.horizontalAdvance(line)) / 2
            painter.drawText(QPointF(left, baseline + number * metrics.lineSpacing()), line)


def _mixed(base: QColor, tint: QColor, share: float) -> QColor:
    """Return the colour `share` (0 to 1) of the way from base to tint."""
    return QColor.fromRgbF(
        *(
            b + (t - b) * share
            for b, t in zip(base.getRgbF()[:3], tint.getRgbF()[:3], strict=True)  # type: ignore[index]
        )
    )
