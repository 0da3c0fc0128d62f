"""The expected course as a table: a line for each stretch of days, a column for each question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from tracker.domain.healing import ExpectedCourse
from tracker.domain.knowledge import BandRow, Knowledge
from tracker.domain.provenance import Stretch, steps_around, stretches
from tracker.ui.wording import days_text, sentence


class CourseTable(QTableWidget):
    """Shows typical and still expected scores in the words of the scales; as high as what it holds."""

    def __init__(self, knowledge: Knowledge, expected: ExpectedCourse) -> None:
        lines = stretches(expected)
        super().__init__(len(lines), 1 + len(knowledge.scales))
        self._knowledge = knowledge
        self.setAccessibleName(self.tr("Expected course by day"))
        self.setHorizontalHeaderLabels(
            [self.tr("Days"), *(scale.label for scale in knowledge.scales.values())]
        )
        for number, stretch in enumerate(lines):
            self._fill_line(number, stretch)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.setCurrentCell(0, 0)
        self.clearSelection()  # nobody has chosen a line yet

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words the lines they need at this width; the page scrolls, not the table."""
        super().resizeEvent(event)
        self.resizeRowsToContents()
        lines = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(self.horizontalHeader().height() + lines + 2 * self.frameWidth())

    def _fill_line(self, number: int, stretch: Stretch) -> None:
        texts = [sentence(days_text(stretch.first_day, stretch.last_day))]
        texts += [self._band_text(stretch.rows[symptom]) for symptom in self._knowledge.scales]
        for column, text in enumerate(texts):
            self.setItem(number, column, QTableWidgetItem(text))

    def _band_text(self, row: BandRow) -> str:
        scale = self._knowledge.scales[row.symptom]
        typical = steps_around(scale, row.typical)
        upper = scale.word(row.upper)
        text = (
            typical[0]
            if len(typical) == 1
            else self.tr("{low} to {high}").format(low=typical[0], high=typical[1])
        )
        return (
            text
            if typical == (upper,)
            else self.tr("{typical}, up to {upper}").format(typical=text, upper=upper)
        )
