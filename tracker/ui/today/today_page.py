"""The page that opens first: the day's questions, and beside them what the answers look like."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.journal import DayEntry, Treatment
from tracker.domain.outline import Outline
from tracker.domain.questions import Questions
from tracker.ui.pieces.columns import turn
from tracker.ui.pieces.date_bar import DateBar
from tracker.ui.pieces.labels import text_label
from tracker.ui.pieces.scrolling import scrolling_with_focus
from tracker.ui.today.entry_form import EntryForm

if TYPE_CHECKING:  # what the first frame does without
    from tracker.domain.overview import Overview, TreatmentOverview
    from tracker.ui.today.side_column import SideColumn

Drafts = dict[tuple[dt.date, dt.date], DayEntry]
"""Unsaved answers by treatment and date."""
SIDE_BY_SIDE_FROM = 780
"""Below this width in pixels the cards go under the form."""


class TodayPage(QWidget):
    """Shows one date of the chosen treatment.

    Signals: `submitted(DayEntry)` when the user saves.
    """

    submitted = Signal(object)

    def __init__(self, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outline: Outline | None = None
        self._chosen: TreatmentOverview | None = None
        self._drafts: Drafts = {}
        self._shown: tuple[dt.date, dt.date] | None = None
        self._is_asked = True
        self.form = EntryForm(questions)
        self.side: SideColumn | None = None
        self._date_bar = DateBar(
            self.tr("Date of the entry"),
            self.tr("A day can be filled in later, but not before it has come."),
        )
        self._open = text_label(role="muted")
        self._lay_out()
        self._date_bar.date_chosen.connect(self.show_date)
        self.form.submitted.connect(self.submitted)
        self.form.edited.connect(self._show_open)

    def add_side(self, side: SideColumn) -> None:
        """Put the flags and the chart beside the form; the first frame does without them."""
        self.side = side
        self._columns.replaceWidget(self._room_for_side, side)
        side.show()  # replacing, unlike adding, does not show a widget
        self._room_for_side.deleteLater()

    def show_outline(self, outline: Outline) -> None:
        """Show the form of the chosen treatment; stay on the date when it is the same treatment."""
        was_today = self._outline.today if self._outline is not None else None
        self._outline = outline
        if outline.treatment is None:
            return
        treated_on = outline.treatment.treated_on
        stays = self._shown is not None and self._shown[0] == treated_on
        date = self._shown[1] if stays and self._shown is not None else outline.today
        if date == was_today and not self.form.is_unsaved:
            date = outline.today  # midnight has passed: a window left open must not fill in yesterday
        # a clock set back, or a flight west on the day itself, can put today before the session
        self._show(outline, outline.treatment, max(min(date, outline.today), treated_on))

    def show_overview(self, overview: Overview) -> None:
        """Show the form, and beside it what the answers look like."""
        self._chosen = overview.chosen
        self.form.show_notes(overview.notes)
        self.show_outline(overview)

    def show_date(self, date: dt.date) -> None:
        """Show another date of the chosen treatment."""
        if self._outline is None or self._outline.treatment is None:
            return
        was_in_form = self.form.isAncestorOf(QApplication.focusWidget() or self)
        self._show(self._outline, self._outline.treatment, date)
        if was_in_form:
            self.focus_form()

    def use_drafts(self, drafts: Drafts) -> None:
        """Keep unsaved answers here from now on: each log has its own."""
        self._keep_draft()
        self._drafts = drafts
        self._shown = None

    def has_unsaved(self) -> bool:
        """Tell whether any answers would be lost if the program ended now."""
        self._keep_draft()
        return bool(self._drafts)

    @property
    def shown(self) -> tuple[dt.date, dt.date] | None:
        """The session and the date in sight, None without a session."""
        return self._shown

    def step_day(self, days: int) -> None:
        """Go some dates on (or back when negative), from the treatment to today."""
        self._date_bar.step(days)

    def spoken_result(self) -> str:
        """Return the level and the action of the shown day, for a screen reader."""
        return self.side.flags.text_for_announcement() if self.side is not None else ""

    def focus_form(self) -> None:
        """Put the keyboard on the first question, at the top of the page."""
        self.form.focus_first()
        self._scroll.verticalScrollBar().setValue(0)

    def _keep_draft(self) -> None:
        """Hold on to answers that were given but not saved, under their own date."""
        if self._shown is None:
            return
        if self.form.is_unsaved:
            self._drafts[self._shown] = self.form.entry()
        else:
            self._drafts.pop(self._shown, None)

    def _show(self, outline: Outline, treatment: Treatment, date: dt.date) -> None:
        key = (treatment.treated_on, date)
        day = treatment.day_number(date)
        stored = treatment.entry_on(date)
        if key == self._shown:
            # what is being typed stays, unless what is stored has just become something else
            if stored != self.form.stored:
                self.form.show_entry(date, day, stored)
                self._drafts.pop(key, None)
        else:
            self._keep_draft()
            self._shown = key
            self.form.show_entry(date, day, stored, self._drafts.get(key))
        self._date_bar.show_date(treatment, date, outline.today)
        if self.side is not None and self._chosen is not None:
            self.side.show_day(self._chosen, date)
            self._show_due(self._chosen, outline, date)
        self._show_open()

    def _show_due(self, chosen: TreatmentOverview, outline: Outline, date: dt.date) -> None:
        """Say when the next entry is due, and remember whether the shown date asks for one."""
        from tracker.domain.follow_up import due
        from tracker.ui.today.due_text import due_text

        self._date_bar.show_due(due_text(chosen.due, outline.today))
        others = (summary.treatment for summary in outline.treatments)
        self._is_asked = due(chosen.treatment, date, others).is_open

    def _lay_out(self) -> None:
        form = QVBoxLayout()
        form.addWidget(self.form)
        form.addStretch(1)
        self._room_for_side = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addLayout(form, 5)
        self._columns.addWidget(self._room_for_side, 6)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._date_bar)
        column.addLayout(self._columns)
        column.addStretch(1)
        self._scroll = scrolling_with_focus(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._footer())

    def _footer(self) -> QFrame:
        """Return the line that keeps Save in sight and says what is still open."""
        footer = QFrame()
        footer.setObjectName("footer")
        row = QHBoxLayout(footer)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self.form.save)
        row.addWidget(self._open, 1)
        return footer

    def _show_open(self) -> None:
        """Name the questions that are not answered; they may stay so."""
        names = self.form.unanswered()
        if not self._is_asked and self.form.stored is None and not self.form.is_unsaved:
            self._open.setText(self.tr("No entry is due on this day. You can make one all the same."))
        elif names:
            self._open.setText(self.tr("Not answered: {names}").format(names=", ".join(names)))
        else:
            self._open.setText(self.tr("Not saved yet") if self.form.is_unsaved else self.tr("Saved"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self.form.minimumSizeHint().width() + 360
        turn(self._columns, side_by_side=event.size().width() >= max(SIDE_BY_SIDE_FROM, needed))
