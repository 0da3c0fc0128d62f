"""Help: the four scales with a description of every step, to be held against the mirror."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from tracker.domain.knowledge import Knowledge
from tracker.domain.questions import Scale
from tracker.domain.symptoms import Symptom
from tracker.ui.pieces.card import Card
from tracker.ui.pieces.labels import section_label, text_label
from tracker.ui.sources.who_says_so import WhoSaysSo


class WordsPart(QWidget):
    """A card for each question of the form."""

    def __init__(self, knowledge: Knowledge) -> None:
        super().__init__()
        self._cards = {symptom: _card(knowledge, scale) for symptom, scale in knowledge.scales.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(
            text_label(
                self.tr("Look in the mirror, in the same light each day, and take the step that fits best.")
            )
        )
        for card in self._cards.values():
            column.addWidget(card)

    def card(self, symptom: Symptom) -> QWidget:
        """Return what is said about one question."""
        return self._cards[symptom]


def _card(knowledge: Knowledge, scale: Scale) -> Card:
    card = Card()
    card.column.addWidget(section_label(scale.label))
    card.column.addWidget(text_label(scale.question, role="muted"))
    steps = QFormLayout()
    steps.setHorizontalSpacing(24)
    steps.setVerticalSpacing(8)
    steps.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    steps.setFormAlignment(Qt.AlignmentFlag.AlignLeft)
    for step in scale.steps:
        word = text_label(step.word, role="heading")
        word.setWordWrap(False)
        word.setAlignment(Qt.AlignmentFlag.AlignTop)
        steps.addRow(word, text_label(step.description))
    card.column.addLayout(steps)
    card.column.addWidget(WhoSaysSo(knowledge, scale.sources, scale.label))
    return card
