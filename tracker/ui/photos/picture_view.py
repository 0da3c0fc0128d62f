"""A picture that can be zoomed and moved, by keys, wheel and dragging; with a second one under a slider."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tracker.ui.photos.viewport import STEP, Viewport

KEY_STEP = 0.1
"""What an arrow key moves, as a share of what is in sight."""
WHEEL_NOTCH = 120


class PictureView(QWidget):
    """Shows pictures one above the other: from `divide_at` (0 to 1 of the width) on, the second one.

    The width is counted from where reading begins, as the slider below counts it.
    """

    def __init__(self, viewport: Viewport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewport = viewport
        self._pictures: list[QImage] = []
        self._divide_at = 0.5
        self._dragged_from: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 120)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Zoom: + and -, or the wheel. Move: arrow keys, or drag. Whole picture: 0"))
        viewport.changed.connect(self._on_viewport)

    def show_pictures(self, name: str, *jpegs: bytes | None) -> None:
        """Show one picture, or two under a slider; None stands for one that is not in the log."""
        self._pictures = [QImage.fromData(jpeg or b"") for jpeg in jpegs]
        self.setAccessibleName(name)
        self._on_viewport()

    def divide_at(self, share: float) -> None:
        """Move the line between the two pictures."""
        self._divide_at = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 480)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Base))
        share = 1 - self._divide_at if self.isRightToLeft() else self._divide_at
        divide = round(self.width() * share)
        for number, picture in enumerate(self._pictures):
            if len(self._pictures) > 1:
                is_left = (number == 0) is not self.isRightToLeft()
                left, right = (0, divide) if is_left else (divide, self.width())
                painter.setClipRect(left, 0, right - left, self.height())
            self._paint(painter, picture)
        painter.setClipping(False)
        if len(self._pictures) > 1:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawLine(divide, 0, divide, self.height())
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint(self, painter: QPainter, picture: QImage) -> None:
        if picture.isNull():
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect(), flags, self.tr("The picture is not in this log."))
            return
        painter.drawImage(self._viewport.place(QSizeF(picture.size()), QRectF(self.rect())), picture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        step = KEY_STEP / self._viewport.zoom
        moves = {
            key.Key_Left: (-step, 0),
            key.Key_Right: (step, 0),
            key.Key_Up: (0, -step),
            key.Key_Down: (0, step),
        }
        pressed = event.key()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif pressed in moves:
            self._viewport.move_by(*moves[key(pressed)])
        elif pressed in (key.Key_Plus, key.Key_Equal):
            self._viewport.zoom_by(STEP)
        elif pressed == key.Key_Minus:
            self._viewport.zoom_by(1 / STEP)
        elif pressed == key.Key_0:
            self._viewport.show_whole()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._viewport.zoom_by(STEP ** (event.angleDelta().y() / WHEEL_NOTCH))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._dragged_from = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is None or not self._pictures or self._pictures[0].isNull():
            return
        way = event.position() - self._dragged_from
        whole = self._viewport.place(QSizeF(self._pictures[0].size()), QRectF(self.rect()))
        self._dragged_from = event.position()
        self._viewport.move_by(-way.x() / whole.width(), -way.y() / whole.height())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._dragged_from = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def _on_viewport(self) -> None:
        zoom = round(self._viewport.zoom * 100)
        self.setAccessibleDescription(self.tr("Zoom {percent} %").format(percent=zoom))
        self.update()
