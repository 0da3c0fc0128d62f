"""The details of what a day looks like: each flag with its reasons, and what was not checked."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.domain.flags import DayAssessment, Flag
from tracker.domain.knowledge import Knowledge
from tracker.ui.pieces.card import Card, refill
from tracker.ui.pieces.disclosure import Disclosure
from tracker.ui.pieces.labels import section_label, text_label
from tracker.ui.sources.who_says_so import WhoSaysSo

SHOWN_AT_ONCE = 3
"""The most urgent flags are open; the rest is one click away, so that the chart stays near."""


class FlagsCard(Card):
    """Shows the reasons behind one day's assessment, the most urgent first."""

    def __init__(self, knowledge: Knowledge) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._body = QVBoxLayout()
        self._body.setSpacing(12)
        self.column.addWidget(section_label(self.tr("In detail")))
        self.column.addLayout(self._body)

    def show_assessment(self, assessment: DayAssessment) -> None:
        """Show each flag, and what could not be checked."""
        refill(self._body, self._parts(assessment))

    def _parts(self, assessment: DayAssessment) -> Iterator[QWidget]:
        for flag in assessment.flags[:SHOWN_AT_ONCE]:
            yield FlagView(flag, self._knowledge, assessment)
        if more := assessment.flags[SHOWN_AT_ONCE:]:
            yield self._more(more, assessment)
        if assessment.not_checked:
            yield self._not_checked(assessment.not_checked)

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
