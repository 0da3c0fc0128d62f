"""Before a session: questions that may need a doctor, and what to stop and to start on which date.

Nothing that is answered here is stored.
"""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from tracker.domain.guidance import ScreeningQuestion
from tracker.domain.journal import AboutMe, Device
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import Overview
from tracker.domain.screening import (
    as_answered,
    concerns,
    known_answers,
    preparation_dates,
    questions_for,
)
from tracker.ui.care.before_words import DatedSteps, take_along_text
from tracker.ui.care.calendar_card import CalendarCard
from tracker.ui.care.concerns_card import ConcernsCard
from tracker.ui.care.preparation_card import PreparationCard
from tracker.ui.care.yes_no_row import YesNoRow
from tracker.ui.pieces.card import Card
from tracker.ui.pieces.choice_list import ChoiceList
from tracker.ui.pieces.columns import Columns
from tracker.ui.pieces.date_field import DateField
from tracker.ui.pieces.labels import section_label, text_label, title_label
from tracker.ui.pieces.tab_order import come_after
from tracker.ui.pieces.wrapping_row import WrappingRow
from tracker.ui.wording import device_name, to_date, to_qdate

USUAL_NOTICE = dt.timedelta(days=14)
"""How far ahead the planned date lies at first: the longest preparation starts two weeks before."""


class DeviceBox(ChoiceList):
    """The devices to choose from."""

    def __init__(self) -> None:
        super().__init__()
        for device in Device:
            self.addItem(device_name(device), device)
        self.setCurrentIndex(self.findData(Device.UNKNOWN))


class BeforeSession(QWidget):
    """Can be used with an empty log; what "About me" says is answered beforehand.

    Signals:
        disagreement_wanted(str): an entry leads to the dispute with this id.
        copied(): the page is on the clipboard as text.
        calendar_wanted(date, AboutMe, bool): the dates before this session, for this person, are wanted as
            a calendar, with what to do inside or without.
    """

    disagreement_wanted = Signal(str)
    copied = Signal()
    calendar_wanted = Signal(object, object, bool)

    def __init__(self, knowledge: Knowledge) -> None:
        super().__init__()
        self._guidance = knowledge.guidance
        self._about_me = AboutMe()
        self._today: dt.date | None = None
        self._device = DeviceBox()
        self._planned_on = DateField("d MMM yyyy")
        self._rows = [YesNoRow(question) for question in self._guidance.screening.values()]
        self._concerns = ConcernsCard(knowledge, self.disagreement_wanted.emit)
        self._preparation = PreparationCard(knowledge, self.disagreement_wanted.emit)
        self._copy = QPushButton(self.tr("Copy as text"))
        self._copy.setToolTip(self.tr("To take along, or to send to whoever does the session."))
        self._calendar = CalendarCard()
        self._lay_out()
        self._device.currentIndexChanged.connect(self._show_result)
        self._planned_on.dateChanged.connect(self._show_result)
        self._copy.clicked.connect(self._copy_text)
        self._calendar.wanted.connect(self._ask_for_calendar)
        for row in self._rows:
            row.changed.connect(self._show_result)
            row.finished.connect(partial(self._go_on_from, row))

    def show_overview(self, overview: Overview) -> None:
        """Take over what "About me" says; the answers given here stay."""
        self._about_me = overview.about_me
        known = known_answers(self._guidance, overview.about_me)
        for row in self._rows:
            row.show_known(row.question.id in known)
        self._show_today(overview)
        self._show_result()

    def _show_today(self, overview: Overview) -> None:
        """Let no date in the past be planned; at first, plan a session that is logged ahead, or two weeks."""
        is_new = self._today is None
        self._today = overview.today
        planned_on = to_date(self._planned_on.date())
        if is_new:
            ahead = overview.treatment.treated_on if overview.treatment is not None else overview.today
            planned_on = ahead if ahead > overview.today else overview.today + USUAL_NOTICE
        self._planned_on.blockSignals(True)
        self._planned_on.setMinimumDate(to_qdate(overview.today))
        self._planned_on.setDate(to_qdate(max(planned_on, overview.today)))
        self._planned_on.blockSignals(False)

    def _show_result(self) -> None:
        if self._today is None:
            return
        asked = self._asked()
        for row in self._rows:
            row.setVisible(row in asked)
        self._concerns.show_concerns(self._found(), self._open_count())
        self._preparation.show_steps(self._steps(), self._today)
        last = come_after(self._device, self._rows_card)
        for card in (self._concerns, self._preparation):
            last = come_after(last, card)
        QWidget.setTabOrder(last, self._copy)
        come_after(self._copy, self._calendar)

    def _go_on_from(self, row: YesNoRow) -> None:
        """Put the keyboard on the next question, as far as there is one."""
        asked = self._asked()
        following = asked[asked.index(row) + 1 :] or [row]
        following[0].take_focus()

    def _asked(self) -> list[YesNoRow]:
        """Return the questions for the chosen device."""
        questions = questions_for(self._guidance, Device(self._device.currentData()))
        return [row for row in self._rows if row.question in questions]

    def _answers(self) -> dict[str, bool]:
        return {row.question.id: said for row in self._asked() if (said := row.answer()) is not None}

    def _open_count(self) -> int:
        return len(self._asked()) - len(self._answers())

    def _found(self) -> tuple[ScreeningQuestion, ...]:
        return concerns(self._guidance, [question for question, said in self._answers().items() if said])

    def _steps(self) -> DatedSteps:
        return preparation_dates(self._guidance, to_date(self._planned_on.date()), self._person())

    def _person(self) -> AboutMe:
        return as_answered(self._guidance, self._about_me, self._answers())

    def _ask_for_calendar(self, with_details: bool) -> None:
        self.calendar_wanted.emit(to_date(self._planned_on.date()), self._person(), with_details)

    def _copy_text(self) -> None:
        assert self._today is not None, "the button is there only with something to copy"
        text = take_along_text(
            planned_on=to_date(self._planned_on.date()),
            device=self._device.currentText(),
            concerns=self._found(),
            open_count=self._open_count(),
            steps=self._steps(),
            today=self._today,
        )
        QGuiApplication.clipboard().setText(text)
        self.copied.emit()

    def _lay_out(self) -> None:
        result = QWidget()
        right = QVBoxLayout(result)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(16)
        for part in (self._concerns, self._preparation):
            right.addWidget(part)
        right.addWidget(self._copy, alignment=Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self._calendar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(title_label(self.tr("Before a session")))
        column.addWidget(self._plan_card())
        self._rows_card = self._question_card()
        column.addWidget(Columns(self._rows_card, result))

    def _plan_card(self) -> Card:
        card = Card()
        card.column.addWidget(
            text_label(
                self.tr(
                    "Go through the questions before you book, and take the result to whoever does the "
                    "session. Your answers here are not stored: they are gone when the program ends."
                )
            )
        )
        fields = WrappingRow()
        fields.add(_below(self.tr("&Planned for"), self._planned_on))
        fields.add(_below(self.tr("&With"), self._device))
        card.column.addWidget(fields)
        return card

    def _question_card(self) -> Card:
        card = Card()
        card.column.setSpacing(12)
        card.column.addWidget(section_label(self.tr("Is any of this so?")))
        hint = self.tr("By keyboard: Y for yes, N for no, Delete to take an answer back.")
        card.column.addWidget(text_label(hint, role="muted"))
        for row in self._rows:
            card.column.addWidget(row)
        return card


def _below(text: str, field: QWidget) -> QWidget:
    """Return a field below its name, whose "&" leads to it."""
    label = QLabel(text)
    label.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 8, 0)
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(field)
    return part
