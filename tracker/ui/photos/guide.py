"""How to take pictures that can be compared later. Advice on photography, not on skin."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tracker.language import tr
from tracker.ui.pieces.disclosure import opened_part
from tracker.ui.pieces.labels import text_label


def guide() -> QWidget:
    """Return the advice, a line each."""
    content, column = opened_part(spacing=4)
    for line in (
        tr("Same light: by a window in daylight, face to the window, no flash and no lamp."),
        tr("Same distance: about an arm’s length. Mark where you stand, and do not zoom."),
        tr("Same angle: from the front, then turned to each side, with the camera at eye level."),
        tr("Bare skin: no make-up, no filter, hair held back, cream given time to sink in."),
        tr("Same time of day, and a plain wall behind you."),
        tr("Begin with a picture from before the session: it shows best what has changed."),
    ):
        column.addWidget(text_label(f"• {line}"))
    return content
