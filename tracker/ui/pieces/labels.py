"""Labels for plain text: nothing that a user typed can act as markup in them."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from tracker.ui.pieces.by_name import set_by_name


def text_label(text: str = "", *, role: str = "") -> QLabel:
    """Return a label that wraps; `role` is "heading", "muted" or "error" (see the style sheet)."""
    label = QLabel(text)
    set_by_name(label, textFormat="PlainText")
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


def title_label(text: str = "") -> QLabel:
    """Return the title of a page: larger than the text by two fifths, so that it follows the text size."""
    return _larger(text, 1.4)


def section_label(text: str) -> QLabel:
    """Return the title of a card whose entries have headings of their own."""
    return _larger(text, 1.15)


def _larger(text: str, factor: float) -> QLabel:
    label = text_label(text)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(True)
    label.setFont(font)
    return label
