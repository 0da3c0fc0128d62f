"""Where the numbers come from: the expected course of the chosen session, and every source."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.ui.pieces.dialogs import add_close, give_size
from tracker.ui.sources.course_sources import CourseSources
from tracker.ui.sources.source_list import SourceList


class SourceDialog(QDialog):
    """Shows the sources; without a treatment there is no course to show."""

    def __init__(
        self, parent: QWidget | None, knowledge: Knowledge, chosen: TreatmentOverview | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where the numbers come from"))
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(16)
        if chosen is not None:
            inner.addWidget(CourseSources(knowledge, chosen.treatment, chosen.expected))
        inner.addWidget(SourceList(knowledge))
        inner.addStretch(1)
        add_close(self, content)
        give_size(self, 860, 680)
