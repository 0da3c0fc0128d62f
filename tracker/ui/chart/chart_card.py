"""The chart beside the form: there at once as a card, drawn as soon as matplotlib has been imported."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton

from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.ui.background import Task
from tracker.ui.pieces.card import Card
from tracker.ui.pieces.labels import text_label
from tracker.ui.pieces.tab_order import come_before
from tracker.ui.pieces.wrapping_row import WrappingRow
from tracker.ui.theme import Theme

if TYPE_CHECKING:  # the canvas imports matplotlib, which the first frame must not wait for
    from tracker.ui.chart.read_chart import ReadChart

CHART_HEIGHT_IN_LINES = 31
"""The chart's height in lines of text: it grows with the text it carries, and with nothing else.

A height that the layout may choose flips back and forth while the flags above are laid out anew, and each
flip costs a whole new picture: 100 ms and more after every save.
"""


class ChartCard(Card):
    """Shows the chart of one treatment with its summary in words.

    Signals:
        table_wanted(): the user asks for the same numbers as a table.
        larger_wanted(): the user asks for the chart in a window of its own.
        sources_wanted(): the user asks where the expected course comes from.
        day_wanted(date): the user asks for a day of the chart.
        prepared(): the chart can be drawn from now on, or it is known that it cannot.
        painted(): the chart is on the screen for the first time.
    """

    table_wanted = Signal()
    larger_wanted = Signal()
    sources_wanted = Signal()
    day_wanted = Signal(dt.date)
    prepared = Signal()
    painted = Signal()

    def __init__(self, knowledge: Knowledge, theme: Theme) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._theme = theme
        self._overview: TreatmentOverview | None = None
        self._chart: ReadChart | None = None
        self._import: Task | None = None
        self._waiting = QLabel(self.tr("The chart is being prepared …"))
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting.setProperty("role", "muted")
        self._waiting.setFixedHeight(self._chart_height())
        self._summary = text_label()
        self._course = text_label(role="muted")
        self._larger = QPushButton(self.tr("Larger chart"))
        self._larger.setEnabled(False)
        self._larger.clicked.connect(self.larger_wanted)
        table = QPushButton(self.tr("Same numbers as a table"))
        table.clicked.connect(self.table_wanted)
        sources = QPushButton(self.tr("Where the numbers come from"))
        sources.clicked.connect(self.sources_wanted)
        ways = WrappingRow()
        for label in (self._waiting, self._summary, self._course):
            self.column.addWidget(label)
        for button in (self._larger, table, sources):
            ways.add(button)
        self.column.addWidget(ways)
        theme.changed.connect(self._fit)

    def prepare(self) -> None:
        """Import matplotlib beside the window; on a first run it also lists the system's fonts there."""
        self._import = Task(_import_matplotlib, self)
        self._import.succeeded.connect(self._add_canvas)
        self._import.failed.connect(self._say_failed)
        self._import.start()

    def show_overview(self, overview: TreatmentOverview) -> None:
        """Show a treatment; the words at once, the picture when it can be drawn."""
        self._overview = overview
        self._summary.setText(overview.in_words)
        self._course.setText(self._course_text(overview))
        if self._chart is not None:
            self._chart.show_overview(overview)

    def finish(self) -> None:
        """Wait for the import, so that the program can end cleanly."""
        if self._import is not None:
            self._import.wait()

    def _chart_height(self) -> int:
        return self.fontMetrics().lineSpacing() * CHART_HEIGHT_IN_LINES

    def _fit(self) -> None:
        """Give the chart the height for the present text size."""
        chart = self._waiting if self._chart is None else self._chart.canvas
        chart.setFixedHeight(self._chart_height())

    def _course_text(self, overview: TreatmentOverview) -> str:
        label = self.tr("Expected course: {course}.").format(course=overview.expected.course.label)
        basis = self.tr("The days come from publications. The heights are a rough guide.")
        return "\n".join([f"{label} {basis}", *(remark.text for remark in overview.expected.remarks)])

    def _add_canvas(self) -> None:
        try:
            self._show_canvas()
        finally:
            self.prepared.emit()

    def _show_canvas(self) -> None:
        from tracker.ui.chart.read_chart import ReadChart

        self._chart = ReadChart(self._knowledge, self._theme)
        self._chart.canvas.setFixedHeight(self._chart_height())
        self._chart.painted.connect(self.painted)
        self._chart.day_wanted.connect(self.day_wanted)
        self.column.replaceWidget(self._waiting, self._chart)
        self._waiting.deleteLater()
        come_before(self._larger, self._chart)
        self._larger.setEnabled(True)
        if self._overview is not None:
            self._chart.show_overview(self._overview)

    def _say_failed(self, error: Exception) -> None:
        self._waiting.setText(
            self.tr("The chart cannot be drawn on this computer ({reason}). Everything else works.").format(
                reason=error
            )
        )
        self.prepared.emit()


def _import_matplotlib() -> None:
    import matplotlib.backends.backend_agg  # noqa: F401

    import tracker.chart.recovery  # noqa: F401
