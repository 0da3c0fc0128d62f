"""What stands beside an unanswered day instead of flags and chart."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from tracker.domain.flags import Level
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.ui.pieces.card import Card
from tracker.ui.pieces.labels import text_label
from tracker.ui.theme import Theme
from tracker.ui.today.level_mark import LevelMark
from tracker.ui.today.what_to_do_view import WhatToDoView


class AnswerFirst(Card):
    """Stands in for flags and chart until the day is answered, because seeing them sways the answers.

    What was urgent on the last logged day stays in sight all the same.

    Signals: `reveal_wanted()`.
    """

    reveal_wanted = Signal()

    def __init__(self, knowledge: Knowledge, theme: Theme) -> None:
        super().__init__()
        self._knowledge = knowledge
        title = text_label(self.tr("Your answers first"), role="heading")
        text = text_label(
            self.tr(
                "When you save, you see here what they look like beside the expected course. "
                "Before that it might sway your answers."
            )
        )
        self._mark = LevelMark(theme)
        self._urgent = text_label(role="heading")
        self._to_do = WhatToDoView()
        urgent = QHBoxLayout()
        urgent.setSpacing(8)
        urgent.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignTop)
        urgent.addWidget(self._urgent, 1)
        reveal = QPushButton(self.tr("Show me now"))
        reveal.clicked.connect(self.reveal_wanted)
        column = self.column
        column.addLayout(urgent)
        for widget in (self._to_do, title, text):
            column.addWidget(widget)
        column.addWidget(reveal, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(text_label(self.tr("So that your days can be compared"), role="heading"))
        for tip in self._tips():
            column.addWidget(text_label(f"• {tip}"))

    def _tips(self) -> tuple[str, ...]:
        return (
            self.tr("Look at about the same time each day, in the same light, best by a window."),
            self.tr("Compare with skin beside it that was not treated."),
            self.tr("Wash your hands before you touch the skin."),
            self.tr("Between two steps? Take the one that says how it looks now."),
            self.tr("Leave out what you did not look at. An open answer is not counted as none."),
        )

    def show_latest(self, chosen: TreatmentOverview) -> None:
        """Repeat the advice of the last logged day when it was to contact somebody."""
        latest = chosen.latest
        is_urgent = latest is not None and latest.level >= Level.CONTACT
        for widget in (self._mark, self._urgent, self._to_do):
            widget.setVisible(is_urgent)
        if latest is not None and is_urgent:
            level = self._knowledge.levels[latest.level]
            self._mark.set_level(latest.level)
            self._urgent.setText(
                self.tr("From your entry of day {day}: {label}").format(day=latest.day, label=level.label)
            )
            self._to_do.show_what_to_do(latest.to_do)
