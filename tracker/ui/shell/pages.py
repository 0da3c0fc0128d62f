"""The pages in the middle of the window, and which of them is open."""

from __future__ import annotations

import datetime as dt
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from tracker.domain.outline import Outline
from tracker.domain.questions import Questions
from tracker.ui.pieces.scrolling import scrolling
from tracker.ui.theme import Theme
from tracker.ui.today.today_page import TodayPage

if TYPE_CHECKING:  # what `complete` adds
    from tracker.domain.knowledge import Knowledge
    from tracker.domain.overview import Overview
    from tracker.ui.care.care_page import CarePage
    from tracker.ui.diary.diary_page import DiaryPage
    from tracker.ui.shell.welcome import Welcome
    from tracker.ui.today.side_column import SideColumn


class Page(IntEnum):
    """The pages in the order of the sidebar and of their keys."""

    TODAY = 0
    DIARY = 1
    CARE = 2


class Pages(QStackedWidget):
    """Today, which the first frame shows; `complete` adds the others.

    While there is no session, the welcome stands in for today and the diary.

    Signals:
        opened(int): another page, or the same one again, has been opened.
        new_wanted(), example_wanted(), import_wanted(): what the welcome offers.
    """

    opened = Signal(int)
    new_wanted = Signal()
    example_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, questions: Questions) -> None:
        super().__init__()
        self.today = TodayPage(questions)
        self.diary: DiaryPage | None = None
        self.care: CarePage | None = None
        self._welcome: Welcome | None = None
        self._has_session = False
        self._open = Page.TODAY
        self.addWidget(self.today)

    def complete(self, knowledge: Knowledge, theme: Theme) -> tuple[SideColumn, DiaryPage, CarePage]:
        """Add what the first frame did without, and return it, so that it can be connected."""
        from tracker.ui.care.care_page import CarePage
        from tracker.ui.diary.diary_page import DiaryPage
        from tracker.ui.today.side_column import SideColumn

        side = SideColumn(knowledge, theme)
        self.today.add_side(side)
        self.today.form.add_rating(knowledge.results)
        self.diary = DiaryPage(knowledge)
        self.insertWidget(Page.DIARY, scrolling(self.diary))
        self.care = CarePage(knowledge)
        self.insertWidget(Page.CARE, self.care)
        return side, self.diary, self.care

    @property
    def is_today_open(self) -> bool:
        """Tell whether the questions of a day are in sight."""
        return self._open is Page.TODAY and self._has_session

    @property
    def is_diary_open(self) -> bool:
        """Tell whether the table of all days is in sight."""
        return self._open is Page.DIARY and self._has_session

    @property
    def is_welcome_open(self) -> bool:
        """Tell whether the page that stands in for today and the diary is in sight."""
        return self._open is not Page.CARE and not self._has_session

    def show_unsaved(self, dates: frozenset[dt.date]) -> None:
        """Mark in the diary of which days something is not saved yet."""
        if self.diary is not None:
            self.diary.show_unsaved(dates)

    def show_outline(self, outline: Outline) -> None:
        """Show what is known before the first frame, on the page that comes first."""
        self._has_session = outline.treatment is not None
        self.today.show_outline(outline)
        self.open(Page.TODAY)

    def show_overview(self, overview: Overview) -> None:
        """Show everything anew; the first session opens today, and so does the last one that goes."""
        self.today.show_overview(overview)
        if self.diary is not None:
            self.diary.show_overview(overview)
        if self.care is not None:
            self.care.show_overview(overview)
        had_session, self._has_session = self._has_session, overview.treatment is not None
        if had_session != self._has_session:
            self.open(Page.TODAY)

    def open(self, number: int) -> None:
        """Open a page, with the keyboard on it."""
        self._open = Page(number)
        if not self._has_session and self._open is not Page.CARE:
            self._open_welcome()
        else:
            self.setCurrentIndex(self._open)
            self._take_focus()
        self.opened.emit(number)

    def open_day(self, date: dt.date) -> None:
        """Open the questions of a date."""
        self.today.show_date(date)
        self.open(Page.TODAY)

    def open_before(self) -> None:
        """Open what to think of before a session."""
        from tracker.ui.care.care_page import BEFORE

        self.open(Page.CARE)
        if self.care is not None:
            self.care.show_part(BEFORE)
            self.care.take_focus()

    def step_day(self, days: int) -> None:
        """Go to an earlier or later day on the page that is open."""
        if self._open is Page.CARE and self.care is not None:
            self.care.step(days)
        else:
            self.today.step_day(days)

    def _take_focus(self) -> None:
        if self._open is Page.TODAY:
            self.today.focus_form()
        elif self._open is Page.DIARY and self.diary is not None:
            self.diary.table.setFocus()
        elif self.care is not None:
            self.care.take_focus()

    def _open_welcome(self) -> None:
        """Show the page for an empty log; most people see it once."""
        if self._welcome is None:
            from tracker.ui.shell.welcome import Welcome

            self._welcome = Welcome()
            self._welcome.new_wanted.connect(self.new_wanted)
            self._welcome.example_wanted.connect(self.example_wanted)
            self._welcome.import_wanted.connect(self.import_wanted)
            self._welcome.before_wanted.connect(self.open_before)
            self.addWidget(scrolling(self._welcome))
        self.setCurrentIndex(self.count() - 1)
        self._welcome.new.setFocus()
