"""Keeps Tab in reading order where something is added to a page that is there already."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def come_after(previous: QWidget, added: QWidget) -> None:
    """Let Tab go from `previous` to what is inside `added`; Qt itself puts what comes late at the end."""
    for widget in added.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            QWidget.setTabOrder(previous, widget)
            previous = widget


def come_before(following: QWidget, added: QWidget) -> None:
    """Let Tab go from what is inside `added` to `following`."""
    previous = _before(following)
    while previous.focusPolicy() is Qt.FocusPolicy.NoFocus or added.isAncestorOf(previous):
        previous = _before(previous)
    come_after(previous, added)


def _before(widget: QWidget) -> QWidget:
    previous = widget.previousInFocusChain()
    assert previous is not None, "the chain is a ring"
    return previous
