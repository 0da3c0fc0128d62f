"""The chart with a line below it that says what is where somebody looks."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.domain.flags import Level
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.domain.reading import Reading
from tracker.ui.chart.walkable_chart import WalkableChart
from tracker.ui.pieces.labels import text_label
from tracker.ui.theme import Theme
from tracker.ui.wording import sentence, short_date


class ReadChart(QWidget):
    """Shows and speaks the chart point by point.

    Signals:
        painted(): a complete picture is on the screen; each time.
        day_wanted(date): a day is to be opened.
    """

    painted = Signal()
    day_wanted = Signal(dt.date)

    def __init__(self, knowledge: Knowledge, theme: Theme) -> None:
        super().__init__()
        self._knowledge = knowledge
        self.canvas = WalkableChart(knowledge.scales, theme)
        self._line = text_label(role="muted")
        # two lines from the start: what stands below must not jump while somebody walks
        self._line.setMinimumHeight(2 * self._line.fontMetrics().lineSpacing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self._line)
        self.canvas.painted.connect(self.painted)
        self.canvas.looked_at.connect(self._read)
        self.canvas.opened.connect(lambda reading: self.day_wanted.emit(reading.date))
        theme.changed.connect(self.canvas.recolour)

    def show_overview(self, overview: TreatmentOverview) -> None:
        """Show a treatment."""
        self.canvas.show_overview(overview)
        if self.canvas.reading is None:
            self._line.setText(self._invitation(overview))

    def _read(self, reading: Reading | None, spoken: bool) -> None:
        if reading is None:
            self._line.setText(self._invitation(self.canvas.overview))
            return
        text = self._in_words(reading)
        self._line.setText(text)
        if spoken:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.canvas, text))

    def _invitation(self, overview: TreatmentOverview | None) -> str:
        if overview is None or not overview.treatment.days:
            return ""
        return self.tr("Point at a day to read it; click to open it. Or use the arrow keys and Enter.")

    def _in_words(self, reading: Reading) -> str:
        """Return a reading in short sentences, the first like "Redness on day 3 (5 Mar 2026): mild."."""
        scale = self._knowledge.scales[reading.spot.symptom]
        place = self.tr("{symptom} on day {day} ({date})").format(
            symptom=scale.label, day=reading.spot.day, date=short_date(reading.date)
        )
        answer = self.tr("not answered") if reading.score is None else scale.word(reading.score).lower()
        parts = [f"{place}: {answer}.", self._expected(reading)]
        if reading.level is not Level.NONE:
            label = self._knowledge.levels[reading.level].label
            parts.append(self.tr("Flagged that day: {level}.").format(level=sentence(label)))
        return " ".join(parts)

    def _expected(self, reading: Reading) -> str:
        upper = self._knowledge.scales[reading.spot.symptom].word(reading.upper).lower()
        if reading.is_above:
            return self.tr("That is above what is expected by then: at most {upper}.").format(upper=upper)
        if reading.upper == 0:
            return self.tr("Expected by then: {upper}.").format(upper=upper)
        return self.tr("Expected by then: at most {upper}.").format(upper=upper)
