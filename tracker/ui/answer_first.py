"""What stands beside an unanswered day instead of flags and chart."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from tracker.domain.flags import Level
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.ui.labels import text_label


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
        title = text_label(self.tr("Your answers first"), role="heading")
        text = text_label(
            self.tr(
                "When you save, you see here what they look like beside the expected course. "
                "Before that it might sway your answers."
            )
        )
        self._urgent = text_label()
        reveal = QPushButton(self.tr("Show me now"))
        reveal.clicked.connect(self.reveal_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for widget in (title, text, self._urgent):
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
        urgent = latest is not None and latest.level >= Level.CONTACT
        self._urgent.setVisible(urgent)
        if latest is not None and urgent:
            level = self._knowledge.levels[latest.level]
            self._urgent.setText(
                self.tr("From your entry of day {day}: {label}. {action}").format(
                    day=latest.day, label=level.label, action=level.action
                )
            )
