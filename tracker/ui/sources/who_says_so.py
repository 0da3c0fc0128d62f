"""The part of an item that names its sources, and leads to where they disagree."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tracker.domain.knowledge import Knowledge
from tracker.ui.pieces.disclosure import Disclosure
from tracker.ui.sources.source_lines import SourceLines


class WhoSaysSo(Disclosure):
    """Closed at first; its title says when the sources disagree.

    `about` tells the parts of a page apart by ear; `lead` is called with the id of the disagreement.
    """

    def __init__(
        self,
        knowledge: Knowledge,
        sources: tuple[str, ...],
        about: str,
        disagreement: str | None = None,
        lead: Callable[[str], object] = lambda _disagreement: None,
    ) -> None:
        self._knowledge = knowledge
        self._sources = sources
        self._disagreement = disagreement
        self._lead = lead
        super().__init__(self.tr("Who says so"), self._content_made)
        if disagreement is not None:
            self.set_note(self.tr("sources disagree"))
        self.button.setAccessibleName(f"{self.button.text()}: {about}")

    def _content_made(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(SourceLines(self._knowledge, self._sources))
        if self._disagreement is not None:
            disagreement = self._disagreement
            lead = QPushButton(self.tr("See where they disagree"))
            lead.setAccessibleDescription(self._knowledge.guidance.disagreements[disagreement].question)
            lead.clicked.connect(lambda: self._lead(disagreement))
            column.addWidget(lead, alignment=Qt.AlignmentFlag.AlignLeft)
        return content
