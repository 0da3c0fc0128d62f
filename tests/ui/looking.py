"""What the eye sees of a control: whether it changes visibly when the keyboard comes to it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

LEAST_PIXELS = 40
"""So much of a ring is seen at a glance."""
LEAST_CONTRAST = 3.0
"""WCAG 2.2, 2.4.13: between a pixel with and without the keyboard."""


def shows_keyboard(widget: QWidget) -> bool:
    """Tell whether enough of a control changes, and strongly enough, when it gets the keyboard."""
    _bring_into_sight(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    having = _luminance(widget)
    widget.window().setFocus(Qt.FocusReason.OtherFocusReason)
    QApplication.processEvents()
    without = _luminance(widget)
    contrast = (np.maximum(without, having) + 0.05) / (np.minimum(without, having) + 0.05)
    return int((contrast >= LEAST_CONTRAST).sum()) >= LEAST_PIXELS


def _bring_into_sight(widget: QWidget) -> None:
    """Scroll as the Tab key does."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def _luminance(widget: QWidget) -> NDArray[np.float64]:
    """Return the relative luminance of each pixel of a control, with what is around and behind it."""
    corner = widget.mapTo(widget.window(), QPoint(-2, -2))
    seen = widget.window().grab(QRect(corner, widget.size() + QSize(4, 4)))
    image = seen.toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4) / 255
    light = np.where(pixels <= 0.04045, pixels / 12.92, ((pixels + 0.055) / 1.055) ** 2.4)
    return light @ np.array([0.0722, 0.7152, 0.2126, 0.0])  # blue, green, red, and nothing
