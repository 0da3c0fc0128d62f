"""The page that opens first: the day's questions, and beside them what the answers look like."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.flags import Level
from tracker.domain.follow_up import DAILY_UNTIL_DAY
from tracker.domain.journal import DayEntry
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import Overview, TreatmentOverview
from tracker.ui.chart_card import ChartCard
from tracker.ui.entry_form import EntryForm
from tracker.ui.flags_card import FlagsCard
from tracker.ui.theme import Theme
from tracker.ui.wording import short_date, to_date, to_qdate

Drafts = dict[tuple[dt.date, dt.date], DayEntry]
"""Unsaved answers by treatment and date."""
SIDE_BY_SIDE_FROM = 780
"""Below this width in pixels the cards go under the form."""


class TodayPage(QScrollArea):
    """Shows one date of the chosen treatment.

    Signals: `submitted(DayEntry)` when the user saves.
    """

    submitted = Signal(object)

    def __init__(self, knowledge: Knowledge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._knowledge = knowledge
        self._overview: Overview | None = None
        self._drafts: Drafts = {}
        self._shown: tuple[dt.date, dt.date] | None = None
        self._revealed = False
        self.form = EntryForm(knowledge)
        self.flags = FlagsCard(knowledge, theme)
        self.chart = ChartCard(knowledge, theme)
        self._answer_first = AnswerFirst(knowledge)
        self._date_bar = DateBar()
        self._lay_out()
        self._date_bar.date_chosen.connect(self.show_date)
        self.form.submitted.connect(self.submitted)
        self._answer_first.reveal_wanted.connect(self._reveal)

    def show_overview(self, overview: Overview) -> None:
        """Show the chosen treatment; stay on the date when it is the same treatment."""
        self._overview = overview
        chosen = overview.chosen
        if chosen is None:
            return
        treated_on = chosen.treatment.treated_on
        stays = self._shown is not None and self._shown[0] == treated_on
        date = self._shown[1] if stays and self._shown is not None else overview.today
        self._show(chosen, min(max(date, treated_on), overview.today))
        self.chart.show_overview(chosen)

    def show_date(self, date: dt.date) -> None:
        """Show another date of the chosen treatment."""
        if self._overview is not None and self._overview.chosen is not None:
            self._show(self._overview.chosen, date)

    def use_drafts(self, drafts: Drafts) -> None:
        """Keep unsaved answers here from now on: each log has its own."""
        self._keep_draft()
        self._drafts = drafts
        self._shown = None

    def has_unsaved(self) -> bool:
        """Tell whether any answers would be lost if the program ended now."""
        self._keep_draft()
        return bool(self._drafts)

    def earlier_day(self) -> None:
        """Go one date back, as far as the treatment."""
        self._date_bar.step(-1)

    def later_day(self) -> None:
        """Go one date on, as far as today."""
        self._date_bar.step(1)

    def focus_form(self) -> None:
        """Put the keyboard on the first question."""
        self.form.focus_first()

    def _keep_draft(self) -> None:
        """Hold on to answers that were given but not saved, under their own date."""
        if self._shown is None:
            return
        if self.form.is_unsaved:
            self._drafts[self._shown] = self.form.entry()
        else:
            self._drafts.pop(self._shown, None)

    def _show(self, chosen: TreatmentOverview, date: dt.date) -> None:
        key = (chosen.treatment.treated_on, date)
        stored = chosen.treatment.entry_on(date)
        if key == self._shown:
            # what is being typed stays, unless what is stored has just become something else
            if stored != self.form.stored:
                self.form.show_entry(date, stored)
                self._drafts.pop(key, None)
        else:
            self._keep_draft()
            self._shown = key
            self._revealed = False
            self.form.show_entry(date, stored, self._drafts.get(key))
        self._date_bar.show_date(chosen, date)
        self._show_side(chosen, date)

    def _show_side(self, chosen: TreatmentOverview, date: dt.date) -> None:
        assessment = chosen.assessment_on(date)
        day = chosen.treatment.day_number(date)
        hold_back = assessment is None and day <= DAILY_UNTIL_DAY and not self._revealed
        if assessment is None:
            assessment = chosen.latest
        if assessment is not None:
            self.flags.show_assessment(assessment, chosen.treatment)
        self._answer_first.show_latest(chosen)
        self._answer_first.setVisible(hold_back)
        self.flags.setVisible(not hold_back and assessment is not None)
        self.chart.setVisible(not hold_back)

    def _reveal(self) -> None:
        self._revealed = True
        if self._overview is not None and self._overview.chosen is not None and self._shown is not None:
            self._show_side(self._overview.chosen, self._shown[1])

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        page = QWidget()
        page.setObjectName("page")
        side = QVBoxLayout()
        side.setSpacing(16)
        for card in (self._answer_first, self.flags, self.chart):
            side.addWidget(card)
        side.addStretch(1)
        form = QVBoxLayout()
        form.addWidget(self.form)
        form.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addLayout(form, 5)
        self._columns.addLayout(side, 6)
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._date_bar)
        column.addLayout(self._columns)
        column.addStretch(1)
        self.setWidget(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self.form.minimumSizeHint().width() + 360
        wide = event.size().width() >= max(SIDE_BY_SIDE_FROM, needed)
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )


class DateBar(QWidget):
    """The title of the page with the arrows and the field that pick another date.

    Signals: `date_chosen(date)`.
    """

    date_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        self._earlier = self._arrow(Qt.ArrowType.LeftArrow, self.tr("Earlier day"), -1)
        self._later = self._arrow(Qt.ArrowType.RightArrow, self.tr("Later day"), 1)
        self._date = QDateEdit()
        self._date.setCalendarPopup(True)
        self._date.setDisplayFormat("ddd d MMM yyyy")
        self._date.setAccessibleName(self.tr("Date of the entry"))
        self._date.setToolTip(self.tr("A day can be filled in later, but not before it has come."))
        self._today = QPushButton(self.tr("Go to today"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._title, 1)
        for widget in (self._earlier, self._date, self._later, self._today):
            row.addWidget(widget)
        self._date.dateChanged.connect(lambda date: self.date_chosen.emit(to_date(date)))
        self._today.clicked.connect(lambda: self._date.setDate(self._date.maximumDate()))

    def show_date(self, chosen: TreatmentOverview, date: dt.date) -> None:
        """Show which day it is; dates before the treatment and after today cannot be reached."""
        treated_on = chosen.treatment.treated_on
        today = treated_on + dt.timedelta(days=chosen.day)
        name = self.tr("Today") if date == today else short_date(date)
        day = chosen.treatment.day_number(date)
        self._title.setText(
            self.tr("{name} · Day {day} after your session of {session}").format(
                name=name, day=day, session=short_date(treated_on)
            )
        )
        self._date.blockSignals(True)
        self._date.setDateRange(to_qdate(treated_on), to_qdate(max(today, treated_on)))
        self._date.setDate(to_qdate(date))
        self._date.blockSignals(False)
        self._earlier.setEnabled(date > treated_on)
        self._later.setEnabled(date < today)
        self._today.setVisible(date != today)

    def step(self, days: int) -> None:
        """Go some days on (or back when negative); the ends of the range hold."""
        self._date.setDate(self._date.date().addDays(days))

    def _arrow(self, arrow: Qt.ArrowType, name: str, days: int) -> QToolButton:
        button = QToolButton()
        button.setArrowType(arrow)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.step(days))
        return button


class AnswerFirst(QFrame):
    """Stands in for flags and chart until the day is answered, because seeing them sways the answers.

    What was urgent on the last logged day stays in sight all the same.

    Signals: `reveal_wanted()`.
    """

    reveal_wanted = Signal()

    def __init__(self, knowledge: Knowledge) -> None:
        super().__init__()
        self.setObjectName("card")
        self._knowledge = knowledge
        title = QLabel(self.tr("Your answers first"))
        title.setProperty("role", "heading")
        text = QLabel(
            self.tr(
                "When you save, you see here what they look like beside the expected course. "
                "Before that it might sway your answers."
            )
        )
        text.setWordWrap(True)
        self._urgent = QLabel()
        self._urgent.setWordWrap(True)
        reveal = QPushButton(self.tr("Show me now"))
        reveal.clicked.connect(self.reveal_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for widget in (title, text, self._urgent):
            column.addWidget(widget)
        column.addWidget(reveal, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_latest(self, chosen: TreatmentOverview) -> None:
        """Repeat the advice of the last logged day when it was to contact somebody."""
        latest = chosen.latest
        urgent = latest is not None and latest.level >= Level.CONTACT
        self._urgent.setVisible(urgent)
        if latest is not None and urgent:
            level = self._knowledge.levels[latest.level]
            self._urgent.setText(
                self.tr("From your entry of day {day}: {label}. {action}").format(
                    day=latest.day, label=level.label, action=level.action
                )
            )
