"""Facts by topic, and where sources disagree: whose range it is, which value is used, and why."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tracker.domain.guidance import Disagreement, Fact, Topic
from tracker.domain.knowledge import Knowledge
from tracker.ui.pieces.card import Card
from tracker.ui.pieces.disclosure import Disclosure, opened_part
from tracker.ui.pieces.labels import section_label, text_label, title_label
from tracker.ui.sources.source_words import source_names
from tracker.ui.sources.who_says_so import WhoSaysSo
from tracker.ui.wording import days_text


class GoodToKnow(QWidget):
    """Reads the same on every day; each fact and each dispute opens by itself.

    Signals:
        sources_wanted(): the user asks for every source.
        disagreement_wanted(str): a fact leads to the dispute with this id.
    """

    sources_wanted = Signal()
    disagreement_wanted = Signal(str)

    def __init__(self, knowledge: Knowledge) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._disagreements: dict[str, Disclosure] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(title_label(self.tr("Good to know")))
        for topic, name in self._topics().items():
            column.addWidget(self._topic_card(topic, name))
        column.addWidget(self._disagreement_card())
        sources = QPushButton(self.tr("All sources"))
        sources.clicked.connect(self.sources_wanted)
        column.addWidget(sources, alignment=Qt.AlignmentFlag.AlignLeft)

    def open_disagreement(self, disagreement: str) -> QWidget:
        """Open a dispute, put the keyboard on it and return it, so that it can be brought into sight."""
        part = self._disagreements[disagreement]
        part.set_open(True)
        part.button.setFocus(Qt.FocusReason.OtherFocusReason)
        return part

    def _topics(self) -> dict[Topic, str]:
        return {
            Topic.USUAL: self.tr("What is usual, and for how long"),
            Topic.TROUBLE: self.tr("What can go wrong"),
            Topic.RESULTS: self.tr("When you see results"),
            Topic.SPACING: self.tr("Time between sessions"),
        }

    def _topic_card(self, topic: Topic, name: str) -> Card:
        card = Card()
        card.column.addWidget(section_label(name))
        for fact in self._knowledge.guidance.facts.values():
            if fact.topic is topic:
                part = Disclosure(fact.title, partial(self._fact, fact))
                if fact.from_day is not None:
                    part.set_note(days_text(fact.from_day, fact.until_day))
                card.column.addWidget(part)
        return card

    def _fact(self, fact: Fact) -> QWidget:
        content, column = opened_part(spacing=4)
        column.addWidget(text_label(fact.text))
        column.addWidget(
            WhoSaysSo(
                self._knowledge, fact.sources, fact.title, fact.disagreement, self.disagreement_wanted.emit
            )
        )
        return content

    def _disagreement_card(self) -> Card:
        card = Card()
        card.column.addWidget(section_label(self.tr("Where sources disagree")))
        card.column.addWidget(
            text_label(self.tr("Who says what, which value this program uses, and why."), role="muted")
        )
        for disagreement in self._knowledge.guidance.disagreements.values():
            part = Disclosure(disagreement.question, partial(self._disagreement, disagreement))
            self._disagreements[disagreement.id] = part
            card.column.addWidget(part)
        return card

    def _disagreement(self, disagreement: Disagreement) -> QWidget:
        content, column = opened_part(spacing=4)
        for position in disagreement.positions:
            column.addWidget(text_label(f"• {position.claim}"))
            column.addWidget(text_label(source_names(self._knowledge, position.sources), role="muted"))
        used = self.tr("This program uses: {value}").format(value=disagreement.used)
        column.addWidget(text_label(used, role="heading"))
        column.addWidget(text_label(disagreement.why))
        return content
