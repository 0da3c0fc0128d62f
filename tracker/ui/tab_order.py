"""Keeps Tab in the reading order where parts of a page are made later than what follows them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_in_tab_order(after: QWidget, content: QWidget) -> QWidget:
    """Let Tab go through `content` right after the widget `after`; return where it leaves the content."""
    for widget in content.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            QWidget.setTabOrder(after, widget)
            after = widget
    return after
