"""The buttons for larger, smaller and the whole picture."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from tracker.language import tr
from tracker.ui.photos.viewport import STEP, Viewport


def zoom_buttons(viewport: Viewport) -> list[QPushButton]:
    """Return the three."""
    buttons = []
    for text, act in (
        (tr("Zoom in"), lambda: viewport.zoom_by(STEP)),
        (tr("Zoom out"), lambda: viewport.zoom_by(1 / STEP)),
        (tr("Whole picture"), viewport.show_whole),
    ):
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        buttons.append(button)
    return buttons
