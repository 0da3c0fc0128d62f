"""Looking at the example: opened in place of the user's own log, named in a banner, and left again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

from tracker.ui.shell.banner import ExampleBanner
from tracker.ui.shell.example import example_store
from tracker.ui.shell.pages import Page, Pages
from tracker.ui.state import AppState


class ExampleVisit(QObject):
    """Shows its banner at the top of `content` as long as the example is open; `now` is the moment in UTC."""

    def __init__(
        self, state: AppState, pages: Pages, content: QVBoxLayout, now: Callable[[], dt.datetime]
    ) -> None:
        super().__init__(pages)
        self._state = state
        self._pages = pages
        self._content = content
        self._now = now
        self._banner: ExampleBanner | None = None

    def begin(self) -> None:
        """Open the example on Today."""
        self._pages.today.begin_anew()
        today = self._state.outline.today
        self._state.open_example(example_store(self._state.knowledge, today, self._now))
        self._pages.open(Page.TODAY)

    def end(self) -> None:
        """Go back to the user's own log, if the example is open."""
        if self._state.is_example:
            self._pages.today.begin_anew()
            self._state.close_example()
            self._pages.open(Page.TODAY)

    def show_banner(self) -> None:
        """Show the banner, or take it away; it is made when it is first needed."""
        is_open = self._state.is_example
        if is_open and self._banner is None:
            self._banner = ExampleBanner()
            self._banner.leave_wanted.connect(self.end)
            self._content.insertWidget(0, self._banner)
        if self._banner is not None:
            self._banner.setVisible(is_open)
