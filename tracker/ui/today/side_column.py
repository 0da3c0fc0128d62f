"""What stands beside the form: the answer, the chart and the details, or the request to answer first."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.domain.follow_up import DAILY_UNTIL_DAY
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.ui.chart.chart_card import ChartCard
from tracker.ui.theme import Theme
from tracker.ui.today.answer_card import AnswerCard
from tracker.ui.today.answer_first import AnswerFirst
from tracker.ui.today.flags_card import FlagsCard


class SideColumn(QWidget):
    """Shows what a day's answers look like, once there are any; until then it asks for them."""

    def __init__(self, knowledge: Knowledge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = AnswerCard(knowledge, theme)
        self.flags = FlagsCard(knowledge)
        self.chart = ChartCard(knowledge, theme)
        self._answer_first = AnswerFirst(knowledge, theme)
        self._shown: tuple[TreatmentOverview, dt.date] | None = None
        self._revealed: tuple[dt.date, dt.date] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for card in (self._answer_first, self.answer, self.chart, self.flags):
            column.addWidget(card)
        column.addStretch(1)
        self._answer_first.reveal_wanted.connect(self._reveal)

    def show_day(self, chosen: TreatmentOverview, date: dt.date) -> None:
        """Show a date of a treatment; a date without an entry shows what was said about the last one."""
        self._shown = (chosen, date)
        assessment = chosen.assessment_on(date)
        hold_back = (
            assessment is None
            and chosen.treatment.day_number(date) <= DAILY_UNTIL_DAY
            and self._revealed != (chosen.treatment.treated_on, date)
        )
        said = assessment or chosen.latest
        if said is not None:
            self.answer.show_assessment(chosen, said, date)
            self.flags.show_assessment(said)
        self._answer_first.show_latest(chosen)
        self._answer_first.setVisible(hold_back)
        self.answer.setVisible(not hold_back and said is not None)
        has_details = said is not None and bool(said.flags or said.not_checked)
        self.flags.setVisible(not hold_back and has_details)
        self.chart.setVisible(not hold_back)
        self.chart.show_overview(chosen)

    def _reveal(self) -> None:
        """Show it before the day is answered: for this date only."""
        if self._shown is not None:
            chosen, date = self._shown
            self._revealed = (chosen.treatment.treated_on, date)
            self.show_day(chosen, date)
