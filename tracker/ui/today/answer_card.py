"""The answer first: one sentence on the day, how urgent it is and what to do, and what is usual tomorrow."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.answer import answer_in_a_sentence
from tracker.domain.flags import DayAssessment, Level
from tracker.domain.knowledge import Knowledge
from tracker.domain.outlook import outlook_for
from tracker.domain.overview import TreatmentOverview
from tracker.ui.pieces.card import Card, refill
from tracker.ui.pieces.labels import text_label
from tracker.ui.sources.who_says_so import WhoSaysSo
from tracker.ui.theme import Theme
from tracker.ui.today.level_mark import LevelMark
from tracker.ui.today.what_to_do_view import WhatToDoView
from tracker.ui.wording import short_date


class AnswerCard(Card):
    """Shows what one logged day comes to; the reasons stand in the details."""

    def __init__(self, knowledge: Knowledge, theme: Theme) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._caption = text_label(role="muted")
        self._sentence = text_label(role="heading")
        self._mark = LevelMark(theme)
        self._level = text_label(role="heading")
        self._to_do = WhatToDoView()
        self._spoken = ""
        self._tomorrow = QWidget()
        self._outlook = QVBoxLayout(self._tomorrow)
        self._outlook.setContentsMargins(0, 0, 0, 0)
        self._outlook.setSpacing(0)
        urgency = QHBoxLayout()
        urgency.setSpacing(8)
        urgency.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignTop)
        urgency.addWidget(self._level, 1)
        self.column.addWidget(self._caption)
        self.column.addWidget(self._sentence)
        self.column.addLayout(urgency)
        self.column.addWidget(self._to_do)
        self.column.addWidget(self._tomorrow)

    def show_assessment(self, chosen: TreatmentOverview, assessment: DayAssessment, date: dt.date) -> None:
        """Show what was said about a day of a treatment.

        `date` is the one in the form: that another day is spoken of must not be overlooked.
        """
        entry = chosen.treatment.entry_on(assessment.date)
        assert entry is not None, "only logged days are assessed"
        sentence = answer_in_a_sentence(self._knowledge, entry, chosen.expected, assessment)
        label, to_do = self._knowledge.levels[assessment.level].label, assessment.to_do
        self._caption.setText(self._words_for_caption(assessment, date))
        self._sentence.setText(sentence)
        self._mark.set_level(assessment.level)
        self._level.setText(label)
        self._to_do.show_what_to_do(to_do)
        self._spoken = f"{sentence} {label}. {to_do.action} {to_do.otherwise}"
        self._show_tomorrow(chosen, assessment, date)

    def text_for_announcement(self) -> str:
        """Return the answer, the level and the action, to be spoken after saving."""
        return self._spoken

    def _show_tomorrow(self, chosen: TreatmentOverview, assessment: DayAssessment, date: dt.date) -> None:
        """Say what is usual tomorrow once today is logged, unless somebody should be called first."""
        is_today = assessment.date == date and assessment.day == chosen.day
        outlook = None
        if is_today and assessment.level <= Level.WATCH:
            outlook = outlook_for(self._knowledge, chosen.expected, chosen.day + 1)
        self._tomorrow.setVisible(outlook is not None)
        if outlook is None:
            return
        text = self.tr("Tomorrow is day {day}. {outlook}").format(day=chosen.day + 1, outlook=outlook.text)
        who = WhoSaysSo(self._knowledge, outlook.sources, self.tr("Tomorrow"))
        refill(self._outlook, [text_label(text), who])

    def _words_for_caption(self, assessment: DayAssessment, date: dt.date) -> str:
        if assessment.date == date:
            return self.tr("What this looks like")
        last = self.tr("What your last entry looked like: day {day}, {date}")
        return last.format(day=assessment.day, date=short_date(assessment.date))
