"""The pages in the middle of the window, and which of them is open."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
    from tracker.ui.first_steps.first_steps import FirstSteps
    from tracker.ui.photos.photos_page import PhotosPage
    from tracker.ui.report.report_page import ReportPage
    from tracker.ui.today.side_column import SideColumn


class Page(IntEnum):
    """The pages in the order of the sidebar and of their keys."""

    TODAY = 0
    DIARY = 1
    CARE = 2
    REPORT = 3
    PHOTOS = 4


class Pages(QStackedWidget):
    """Today, which the first frame shows; `complete` adds the others.

    While there is no session, the first steps stand in for today and the diary.

    Signals:
        opened(int): another page, or the same one again, has been opened.
        example_wanted(), import_wanted(): what the welcome offers.
        session_told(Treatment), about_me_told(AboutMe): what the first steps want stored.
    """

    opened = Signal(int)
    example_wanted = Signal()
    import_wanted = Signal()
    session_told = Signal(object)
    about_me_told = Signal(object)

    def __init__(self, questions: Questions) -> None:
        super().__init__()
        self.today = TodayPage(questions)
        self.diary: DiaryPage | None = None
        self.care: CarePage | None = None
        self._steps: FirstSteps | None = None
        self._knowledge: Knowledge | None = None
        self._overview: Overview | None = None
        self.make_report: Callable[[], ReportPage] | None = None
        self._report: ReportPage | None = None
        self.make_photos: Callable[[], PhotosPage] | None = None
        self._photos: PhotosPage | None = None
        self._has_session = False
        self._open = Page.TODAY

    def complete(self, knowledge: Knowledge, theme: Theme) -> tuple[SideColumn, DiaryPage, CarePage]:
        """Add what the first frame did without, and return it, so that it can be connected."""
        from tracker.ui.care.care_page import CarePage
        from tracker.ui.diary.diary_page import DiaryPage
        from tracker.ui.today.side_column import SideColumn

        self._knowledge = knowledge
        side = SideColumn(knowledge, theme)
        self.today.add_side(side)
        self.today.form.add_rating(knowledge.results)
        self.diary = DiaryPage(knowledge)
        self.insertWidget(Page.DIARY, scrolling(self.diary))
        self.care = CarePage(knowledge)
        self.insertWidget(Page.CARE, self.care)
        return side, self.diary, self.care

    @contextmanager
    def assembled(self) -> Iterator[None]:
        """Take today in, and give what is in it its place only after all that is done in this context.

        A stack would lay its first page out at once, and a style sheet that comes later would do so again.
        """
        with self.today.laid_out_later():
            self.addWidget(self.today)
            yield

    @property
    def is_today_open(self) -> bool:
        """Tell whether the questions of a day are in sight."""
        return self.currentWidget() is self.today

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
        self._overview = overview
        if self._steps is not None and self._knowledge is not None:
            self._steps.show_overview(overview, self._knowledge)
        if self._report is not None:
            self._report.show_overview(overview)
        if self._photos is not None:
            self._photos.show_overview(overview)
        had_session, self._has_session = self._has_session, overview.treatment is not None
        if had_session != self._has_session and not self._is_in_steps:
            self.open(Page.TODAY)

    def open(self, number: int) -> None:
        """Open a page, with the keyboard on it."""
        self._open = Page(number)
        if not self._has_session and self._open is not Page.CARE:
            self._show_steps()
        elif self._open is Page.REPORT:
            self._open_report()
        elif self._open is Page.PHOTOS:
            self._open_photos()
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

    def open_first_steps(self) -> None:
        """Open the steps of a first start, also where there are sessions."""
        self._open = Page.TODAY
        self._show_steps()
        self.opened.emit(Page.TODAY)

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

    @property
    def _is_in_steps(self) -> bool:
        """Tell whether the first steps ask about something: what is stored meanwhile opens no other page."""
        return self._steps is not None and self.currentWidget() is self._steps and self._steps.is_under_way

    def _open_report(self) -> None:
        """Show the report; it is made when it is first opened."""
        if self._report is None and self.make_report is not None:
            self._report = self.make_report()
            self.insertWidget(Page.REPORT, self._report)
            if self._overview is not None:
                self._report.show_overview(self._overview)
        if self._report is not None:
            self.setCurrentWidget(self._report)
            self._report.take_focus()

    def _open_photos(self) -> None:
        """Show the photos; the page is made when it is first opened."""
        if self._photos is None and self.make_photos is not None:
            self._photos = self.make_photos()
            self._photos_area = scrolling(self._photos)
            self.addWidget(self._photos_area)
            if self._overview is not None:
                self._photos.show_overview(self._overview)
        if self._photos is not None:
            self.setCurrentWidget(self._photos_area)
            self._photos.take_focus()

    def _show_steps(self) -> None:
        """Show the first step, which is also the page for an empty log; most people see it once."""
        if self._steps is None:
            self._steps = self._make_steps()
            self.addWidget(self._steps)
        if self._knowledge is not None and self._overview is not None:
            self._steps.show_overview(self._overview, self._knowledge)
        self.setCurrentWidget(self._steps)
        self._steps.begin()

    def _make_steps(self) -> FirstSteps:
        from tracker.ui.first_steps.first_steps import FirstSteps
        from tracker.ui.first_steps.welcome import Welcome

        welcome = Welcome()
        welcome.example_wanted.connect(self.example_wanted)
        welcome.import_wanted.connect(self.import_wanted)
        welcome.before_wanted.connect(self.open_before)
        steps = FirstSteps(welcome)
        steps.session_told.connect(self.session_told)
        steps.about_me_told.connect(self.about_me_told)
        steps.finished.connect(lambda: self.open(Page.TODAY))
        return steps
