"""What the screening answers say: the reasons to wait or to ask a doctor first, and never a clearance."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.domain.guidance import ScreeningQuestion, Verdict
from tracker.domain.knowledge import Knowledge
from tracker.ui.care.before_words import no_clearance, open_text, verdict_name
from tracker.ui.pieces.card import Card, refill
from tracker.ui.pieces.labels import section_label, text_label
from tracker.ui.sources.who_says_so import WhoSaysSo


class ConcernsCard(Card):
    """Lists the questions answered with yes; `lead` is called with the id of a disagreement."""

    def __init__(self, knowledge: Knowledge, lead: Callable[[str], object]) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._lead = lead
        self._shown: Sequence[ScreeningQuestion] | None = None
        self._body = QVBoxLayout()
        self._body.setSpacing(4)
        self._open = text_label(role="muted")
        self.column.addWidget(section_label(self.tr("What your answers say")))
        self.column.addLayout(self._body)
        self.column.addWidget(self._open)
        self.column.addWidget(text_label(no_clearance()))

    def show_concerns(self, concerns: Sequence[ScreeningQuestion], open_count: int) -> None:
        """Show the questions answered with yes, and how many are not answered."""
        self._open.setText(open_text(open_count))
        self._open.setVisible(open_count > 0)
        if concerns == self._shown:  # they stay as they are, with what is open in them
            return
        self._shown = concerns
        parts: list[QWidget] = []
        for verdict in Verdict:
            found = [question for question in concerns if question.verdict is verdict]
            if found:
                parts.append(text_label(verdict_name(verdict), role="heading"))
            for question in found:
                parts += self._parts(question)
        refill(self._body, parts or [text_label(self.tr("No question is answered with yes so far."))])

    def _parts(self, question: ScreeningQuestion) -> list[QWidget]:
        return [
            text_label(question.question, role="muted"),
            text_label(question.reason),
            WhoSaysSo(
                self._knowledge, question.sources, question.question, question.disagreement, self._lead
            ),
        ]
