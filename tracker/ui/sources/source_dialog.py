"""Where the numbers come from: the expected course of the chosen session, and every source."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.ui.pieces.dialogs import give_size, plain_buttons
from tracker.ui.pieces.scrolling import scrolling
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
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(scrolling(content), 1)
        column.addWidget(buttons)
        give_size(self, 860, 680)
