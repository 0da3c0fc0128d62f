"""Keeps Tab in the reading order where parts of a page are made later than what follows them."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtWidgets import QWidget


def come_after(previous: QWidget, added: QWidget) -> QWidget:
    """Let Tab go from `previous` to what is inside `added`, and return where it leaves that again.

    Qt itself puts what comes late at the end.
    """
    for widget in added.findChildren(QWidget):
        if widget.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            QWidget.setTabOrder(previous, widget)
            previous = widget
    return previous


def come_before(following: QWidget, added: QWidget) -> None:
    """Let Tab go from what is inside `added` to `following`."""
    previous = _before(following)
    while previous.focusPolicy() is QtCore.Qt.FocusPolicy.NoFocus or added.isAncestorOf(previous):
        previous = _before(previous)
    come_after(previous, added)


def _before(widget: QWidget) -> QWidget:
    previous = widget.previousInFocusChain()
    assert previous is not None, "the chain is a ring"
    return previous
