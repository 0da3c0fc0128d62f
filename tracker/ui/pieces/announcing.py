"""Says a sentence through the screen reader, wherever the keyboard is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader speak the text, as coming from this widget."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not before the first frame

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
