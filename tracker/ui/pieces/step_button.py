"""One step of a scale: a radio button drawn as a segment with its word, or few words, in the middle."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from tracker.ui.theme import TARGET

RADIUS = 6


class StepButton(QRadioButton):
    """A radio button for assistive tools, a wide target for pointer and eye.

    Clicking the chosen step again takes the answer back, which a plain radio button does not allow.
    """

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self._lines = word.split()  # a line for each word, so that five steps fit beside one another
        # as high as the highest step of the row
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._was_checked = False

    def sizeHint(self) -> QSize:
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
        palette = self.palette()
        role = QPalette.ColorRole
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill, ink, edge = palette.color(role.Base), palette.color(role.Text), palette.color(role.Mid)
        if self.isChecked():
            fill = edge = palette.color(role.Highlight)
            ink = palette.color(role.HighlightedText)
        elif self.underMouse():
            fill = _mixed(palette.color(role.Base), palette.color(role.Highlight), 0.12)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(fill)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        if self.hasFocus():
            ring = ink if self.isChecked() else palette.color(role.Highlight)
            painter.setPen(QPen(ring, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), RADIUS - 2, RADIUS - 2)
        font = self.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "\n".join(self._lines))


def _mixed(base: QColor, tint: QColor, share: float) -> QColor:
    """Return the colour `share` (0 to 1) of the way from base to tint."""
    return QColor.fromRgbF(
        *(
            b + (t - b) * share
            for b, t in zip(base.getRgbF()[:3], tint.getRgbF()[:3], strict=True)  # type: ignore[index]
        )
    )
