"""What was logged and what it may mean: the level, each flag with its reasons, and what was not checked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tracker.domain.flags import DayAssessment, Flag
from tracker.domain.knowledge import Knowledge
from tracker.ui.pieces.card import Card, refill
from tracker.ui.pieces.disclosure import Disclosure
from tracker.ui.pieces.labels import text_label
from tracker.ui.sources.who_says_so import WhoSaysSo
from tracker.ui.theme import Theme
from tracker.ui.today.level_mark import LevelMark
from tracker.ui.today.what_to_do_view import WhatToDoView
from tracker.ui.wording import short_date

SHOWN_AT_ONCE = 3
"""The most urgent flags are open; the rest is one click away, so that the chart stays near."""


class FlagsCard(Card):
    """Shows one day's assessment."""

    def __init__(self, knowledge: Knowledge, theme: Theme) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._caption = text_label(role="muted")
        self._mark = LevelMark(theme)
        self._level = text_label(role="heading")
        self._to_do = WhatToDoView()
        self._spoken = ""
        self._body = QVBoxLayout()
        self._body.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._level, 1)
        self.column.addWidget(self._caption)
        self.column.addLayout(top)
        self.column.addWidget(self._to_do)
        self.column.addLayout(self._body)

    def show_assessment(self, assessment: DayAssessment, date: dt.date) -> None:
        """Show what was said about a day, what to do about it, and whom to reach.

        `date` is the one in the form: that another day is spoken of must not be overlooked.
        """
        self._caption.setText(self._words_for_caption(assessment, date))
        label, to_do = self._knowledge.levels[assessment.level].label, assessment.to_do
        self._mark.set_level(assessment.level)
        self._level.setText(label)
        self._to_do.show_what_to_do(to_do)
        self._spoken = f"{label}. {to_do.action} {to_do.otherwise}"
        refill(self._body, self._parts(assessment))

    def text_for_announcement(self) -> str:
        """Return the level and the action, to be spoken after saving."""
        return self._spoken

    def _parts(self, assessment: DayAssessment) -> Iterator[QWidget]:
        for flag in assessment.flags[:SHOWN_AT_ONCE]:
            yield FlagView(flag, self._knowledge, assessment)
        if more := assessment.flags[SHOWN_AT_ONCE:]:
            yield self._more(more, assessment)
        if assessment.not_checked:
            yield self._not_checked(assessment.not_checked)

    def _words_for_caption(self, assessment: DayAssessment, date: dt.date) -> str:
        if assessment.date == date:
            return self.tr("What this looks like")
        last = self.tr("What your last entry looked like: day {day}, {date}")
        return last.format(day=assessment.day, date=short_date(assessment.date))

    def _more(self, flags: tuple[Flag, ...], assessment: DayAssessment) -> QWidget:
        title = self.tr("Also noticed ({count})").format(count=len(flags))
        return Disclosure(title, lambda: self._stack(flags, assessment))

    def _stack(self, flags: tuple[Flag, ...], assessment: DayAssessment) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for flag in flags:
            column.addWidget(FlagView(flag, self._knowledge, assessment))
        return content

    def _not_checked(self, reasons: tuple[str, ...]) -> QWidget:
        title = self.tr("What could not be checked ({count})").format(count=len(reasons))
        text = "\n".join(f"• {reason}" for reason in reasons)
        return Disclosure(title, lambda: text_label(text, role="muted"))


class FlagView(QWidget):
    """One flag of an assessment: what, why, what is usual, what to do, and who says so."""

    def __init__(self, flag: Flag, knowledge: Knowledge, assessment: DayAssessment) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        level = knowledge.levels[flag.level].label
        column.addWidget(text_label(flag.title, role="heading"))
        column.addWidget(text_label(flag.reasons))
        column.addWidget(text_label(self.tr("Usual: {usual}").format(usual=flag.usual)))
        if advice := assessment.advice_of(flag):
            column.addWidget(text_label(self.tr("What to do: {advice}").format(advice=advice)))
        column.addWidget(WhoSaysSo(knowledge, flag.sources, flag.title))
        self.setAccessibleName(f"{level}: {flag.title}")
