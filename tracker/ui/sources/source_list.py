"""Every source of the program with what it says, under the grade that it has."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from tracker.domain.knowledge import Knowledge, Source
from tracker.domain.provenance import sources_by_grade
from tracker.ui.pieces.card import Card
from tracker.ui.pieces.disclosure import Disclosure, opened_part
from tracker.ui.pieces.labels import text_label, title_label
from tracker.ui.sources.source_words import grade_meaning


class SourceList(Card):
    """A part for each grade, strongest first; the sources are inside."""

    def __init__(self, knowledge: Knowledge) -> None:
        super().__init__()
        column = self.column
        column.addWidget(title_label(self.tr("All sources of this program")))
        column.addWidget(
            text_label(
                self.tr(
                    "A grade says how much a source can bear: A the most, D the least. X is our own view."
                )
            )
        )
        for grade, sources in sources_by_grade(knowledge).items():
            meaning = self.tr("Grade {grade}: {meaning}").format(grade=grade, meaning=grade_meaning(grade))
            column.addWidget(text_label(meaning))
            title = self.tr("Sources of grade {grade} ({count})").format(grade=grade, count=len(sources))
            column.addWidget(Disclosure(title, partial(self._sources, sources)))

    def _sources(self, sources: tuple[Source, ...]) -> QWidget:
        content, column = opened_part(spacing=4)
        for source in sources:
            origin = (source.publisher, source.year, source.reference)
            column.addWidget(text_label(source.title, role="heading"))
            column.addWidget(text_label(", ".join(str(part) for part in origin if part), role="muted"))
            column.addWidget(text_label(source.says))
            column.addSpacing(8)
        return content
