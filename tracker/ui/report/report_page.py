"""The report on screen: what goes in on the left, the pages as they will be printed on the right."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from tracker.documents import Request, report_text
from tracker.domain.overview import Overview
from tracker.domain.summary import FEWEST_DAYS_FOR_A_COURSE
from tracker.exchange.report.choice import ReportChoice
from tracker.ui.pieces.columns import turn
from tracker.ui.pieces.labels import text_label, title_label
from tracker.ui.pieces.scrolling import scrolling, scrolling_with_focus
from tracker.ui.pieces.wrapping_row import WrappingRow
from tracker.ui.report.preview import Preview
from tracker.ui.report.rendering import Pages, Rendering
from tracker.ui.report.report_options import ReportOptions
from tracker.ui.wording import short_date

OPTIONS_IN_LETTERS = 44
SIDE_BY_SIDE_FROM_LETTERS = 100
EDGE = 16
QWIDGETSIZE_MAX = 16_777_215  # Qt's own value for "no limit", which Python is not given
LEAST_PREVIEW = 480
"""How high the preview is at least where it stands below the options, in pixels."""

MakeRequest = Callable[[ReportChoice, dt.date, str], Request]
"""Returns what to print for a choice, the questions of the session of a date being those given."""


class ReportPage(QWidget):
    """Makes nothing before it is in sight; what is typed shows after a pause.

    Signals:
        save_wanted(Request), print_wanted(Request): what is shown should leave the window.
        copy_wanted(str): the first page as plain text.
        questions_written(date, str): questions to keep with the session of this date.
        chosen(ReportChoice): what was chosen, to be kept for the next time.
    """

    save_wanted = Signal(object)
    print_wanted = Signal(object)
    copy_wanted = Signal(str)
    questions_written = Signal(object, str)
    chosen = Signal(object)

    def __init__(self, make_request: MakeRequest, choice: ReportChoice) -> None:
        super().__init__()
        self._make_request = make_request
        self._overview: Overview | None = None
        self._is_old = True
        self._dots_per_inch = 0.0
        self._title = title_label()
        self._hint = text_label(role="muted")
        self._options = ReportOptions(choice)
        self._preview = Preview()
        self._rendering = Rendering(self)
        self._save = QPushButton(self.tr("Save PDF …"))
        self._print = QPushButton(self.tr("Print …"))
        self._copy = QPushButton(self.tr("Copy summary"))
        self._lay_out()
        self._connect()

    def show_overview(self, overview: Overview) -> None:
        """Show the report of the session that is open, when the page is next in sight."""
        self._overview = overview
        self._is_old = True
        if self.isVisible():
            self._fill()

    def use(self, choice: ReportChoice) -> None:
        """Show the report with these parts on this paper."""
        self._options.use(choice)
        self._is_old = True
        if self.isVisible():
            self._fill()

    def take_focus(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        self._save.setFocus()

    def finish(self) -> None:
        """Hand over what was typed, and wait for what is being made."""
        self._keep_questions()
        self._rendering.finish()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _fill(self) -> None:
        overview = self._overview
        if overview is None or overview.treatment is None:
            return
        self._is_old = False
        treatment = overview.treatment
        title = self.tr("Report on the session of {date}")
        self._title.setText(title.format(date=short_date(treatment.treated_on)))
        self._show_hint(len(treatment.days))
        self._options.show_overview(overview, treatment.questions)
        self._render()

    def _show_hint(self, days: int) -> None:
        """Say what a report on so few days cannot show."""
        if days == 0:
            hint = self.tr("Nothing is logged for this session yet. The report shows what is expected.")
        else:
            hint = self.tr("So few days do not show a course yet. The report says so.")
        self._hint.setText(hint)
        self._hint.setVisible(days < FEWEST_DAYS_FOR_A_COURSE)

    def _request(self) -> Request | None:
        treatment = None if self._overview is None else self._overview.treatment
        if treatment is None:
            return None
        return self._make_request(self._options.choice(), treatment.treated_on, self._options.questions())

    def _render(self) -> None:
        request = self._request()
        if request is not None:
            self._dots_per_inch = self._preview.dots_per_inch
            self._rendering.ask(request, self._dots_per_inch)

    def _on_made(self, pages: Pages) -> None:
        self._preview.show_pages(pages, self._dots_per_inch, self._text())

    def _text(self) -> str:
        request = self._request()
        return "" if request is None else report_text(request)

    def _on_changed(self) -> None:
        self.chosen.emit(self._options.choice())
        self._render()

    def _keep_questions(self) -> None:
        treatment = None if self._overview is None else self._overview.treatment
        if treatment is not None and not self._is_old and treatment.questions != self._options.questions():
            self.questions_written.emit(treatment.treated_on, self._options.questions())

    def _lay_out(self) -> None:
        self._save.setProperty("primary", True)
        self._print.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        self._copy.setAccessibleDescription(self.tr("Copies the first page as text, to paste into a message"))
        ways_out = WrappingRow()
        for button in (self._save, self._print, self._copy):
            ways_out.add(button)
        sheet = QWidget()
        around = QVBoxLayout(sheet)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._options)
        self._options_area = scrolling_with_focus(sheet)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(16)
        self._parts.addWidget(self._options_area)
        self._parts.addWidget(self._preview, 1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(EDGE, 12, EDGE, EDGE)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addWidget(ways_out)
        column.addLayout(self._parts, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(page))

    def _arrange(self, width: int) -> None:
        """Side by side each scrolls by itself; one below the other the page scrolls as a whole."""
        letter = self.fontMetrics().averageCharWidth()
        is_wide = width >= letter * SIDE_BY_SIDE_FROM_LETTERS
        turn(self._parts, side_by_side=is_wide)
        self._options_area.setMinimumWidth(letter * OPTIONS_IN_LETTERS if is_wide else 0)
        self._options_area.setMaximumWidth(letter * OPTIONS_IN_LETTERS if is_wide else QWIDGETSIZE_MAX)
        self._options_area.setMinimumHeight(0 if is_wide else self._options.heightForWidth(width - 2 * EDGE))
        self._preview.setMinimumHeight(0 if is_wide else LEAST_PREVIEW)

    def _connect(self) -> None:
        self._options.changed.connect(self._on_changed)
        self._options.questions_left.connect(self._keep_questions)
        self._rendering.made.connect(self._on_made)
        self._rendering.slow.connect(self._preview.show_busy)
        self._rendering.failed.connect(self._preview.show_error)
        self._save.clicked.connect(lambda: self.save_wanted.emit(self._request()))
        self._print.clicked.connect(lambda: self.print_wanted.emit(self._request()))
        self._copy.clicked.connect(lambda: self.copy_wanted.emit(self._text()))
