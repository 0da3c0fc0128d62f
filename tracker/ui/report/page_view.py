"""One page of the report on screen: decoded only while it is in sight, as a long report has many."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFrame, QLabel


class PageView(QLabel):
    """A sheet of paper; `png` is its picture at `dots_per_inch`."""

    def __init__(self, png: bytes, dots_per_inch: float, name: str, text: str) -> None:
        super().__init__()
        self._png = png
        self._inches = _size(png) / dots_per_inch
        self.setObjectName("paper")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setAccessibleDescription(text)

    @property
    def width_in_inches(self) -> float:
        """How wide the paper is."""
        return self._inches.width()

    def set_width(self, pixels: int) -> None:
        """Take this width and the height that belongs to it."""
        size = QSize(pixels, round(pixels * self._inches.height() / self._inches.width()))
        if size != self.size():
            self.setPixmap(QPixmap())
            self.setFixedSize(size)

    def load(self) -> None:
        """Show the picture."""
        if not self.pixmap().isNull():
            return
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        wanted = self.size() * ratio
        picture = QImage.fromData(self._png).scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        picture.setDevicePixelRatio(ratio)
        self.setPixmap(QPixmap.fromImage(picture))

    def unload(self) -> None:
        """Let go of the picture, which is large."""
        if not self.pixmap().isNull():
            self.setPixmap(QPixmap())


def _size(png: bytes) -> QSizeF:
    """Return how many pixels the picture has, from its head alone."""
    buffer = QBuffer()
    buffer.setData(QByteArray(png[:1024]))
    return QSizeF(QImageReader(buffer, QByteArray(b"png")).size())
