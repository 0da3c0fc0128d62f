"""Lets a page that needs more room than there is be scrolled, so that it never sets the window's size."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from tracker.ui.pieces.by_name import set_by_name

ROOM_AROUND_FOCUS = 60
"""How much is in sight above and below what has the keyboard, in pixels."""


def scrolling(page: QWidget) -> QScrollArea:
    """Return a frameless scroll area around a page; the keyboard goes straight to what is inside."""
    return _around(page, QScrollArea())


def scrolling_with_focus(page: QWidget) -> QScrollArea:
    """Return the same for a page on which letters and digits move the keyboard: it follows there."""
    return _around(page, _FollowingArea())


class _FollowingArea(QScrollArea):
    """Keeps what has the keyboard in sight; Qt does so for Tab only."""

    def __init__(self) -> None:
        super().__init__()
        app = QApplication.instance()
        assert isinstance(app, QApplication), "widgets exist only inside an application"
        app.focusChanged.connect(self._follow_focus)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        page = self.widget()
        if new is not None and page is not None and page.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, ROOM_AROUND_FOCUS)


def _around(page: QWidget, area: QScrollArea) -> QScrollArea:
    page.setObjectName("page")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    set_by_name(area, focusPolicy="NoFocus")
    area.setWidget(page)
    return area
