"""Some sources below one another, a paragraph each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.domain.knowledge import Knowledge
from tracker.ui.pieces.labels import text_label
from tracker.ui.sources.source_words import source_line


class SourceLines(QWidget):
    """Shows the sources of these ids with grade and contribution."""

    def __init__(self, knowledge: Knowledge, sources: Iterable[str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        for source in sources:
            column.addWidget(text_label(source_line(knowledge.sources[source]), role="muted"))
