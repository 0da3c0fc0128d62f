"""The chart beside the form: there at once as a card, drawn as soon as matplotlib has been imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton

from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.ui.background import Task
from tracker.ui.pieces.card import Card
from tracker.ui.pieces.labels import text_label
from tracker.ui.theme import Theme

if TYPE_CHECKING:  # the canvas imports matplotlib, which the first frame must not wait for
    from tracker.ui.today.chart_canvas import ChartCanvas

CHART_HEIGHT_IN_LINES = 31
"""The chart's height in lines of text: it grows with the text it carries, and with nothing else.

A height that the layout may choose flips back and forth while the flags above are laid out anew, and each
flip costs a whole new picture: 100 ms and more after every save.
"""


class ChartCard(Card):
    """Shows the chart of one treatment with its summary in words.

    Signals:
        table_wanted(): the user asks for the same numbers as a table.
        sources_wanted(): the user asks where the expected course comes from.
        painted(): the chart is on the screen for the first time.
    """

    table_wanted = Signal()
    sources_wanted = Signal()
    painted = Signal()

    def __init__(self, knowledge: Knowledge, theme: Theme) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._theme = theme
        self._overview: TreatmentOverview | None = None
        self._canvas: ChartCanvas | None = None
        self._import: Task | None = None
        self._waiting = QLabel(self.tr("The chart is being prepared …"))
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting.setProperty("role", "muted")
        self._waiting.setFixedHeight(self._chart_height())
        self._summary = text_label()
        self._course = text_label(role="muted")
        table = QPushButton(self.tr("Same numbers as a table"))
        table.clicked.connect(self.table_wanted)
        sources = QPushButton(self.tr("Where the numbers come from"))
        sources.clicked.connect(self.sources_wanted)
        for label in (self._waiting, self._summary, self._course):
            self.column.addWidget(label)
        for button in (table, sources):
            self.column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._recolour)

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
        if self._canvas is not None:
            self._canvas.show_overview(overview)

    def finish(self) -> None:
        """Wait for the import, so that the program can end cleanly."""
        if self._import is not None:
            self._import.wait()

    def _chart_height(self) -> int:
        return self.fontMetrics().lineSpacing() * CHART_HEIGHT_IN_LINES

    def _course_text(self, overview: TreatmentOverview) -> str:
        label = self.tr("Expected course: {course}.").format(course=overview.expected.course.label)
        basis = self.tr(
            "Its days come from publications; its heights put words into steps and were not measured."
        )
        return "\n".join([f"{label} {basis}", *(remark.text for remark in overview.expected.remarks)])

    def _add_canvas(self) -> None:
        from tracker.ui.today.chart_canvas import ChartCanvas

        self._canvas = ChartCanvas(self._knowledge.scales, self._theme)
        self._canvas.setFixedHeight(self._chart_height())
        self._canvas.painted.connect(self.painted)
        self.column.replaceWidget(self._waiting, self._canvas)
        self._waiting.deleteLater()
        if self._overview is not None:
            self._canvas.show_overview(self._overview)

    def _say_failed(self, error: Exception) -> None:
        self._waiting.setText(
            self.tr("The chart cannot be drawn on this computer ({reason}). Everything else works.").format(
                reason=error
            )
        )

    def _recolour(self) -> None:
        if self._canvas is None:
            self._waiting.setFixedHeight(self._chart_height())
        else:
            self._canvas.setFixedHeight(self._chart_height())
            self._canvas.recolour()


def _import_matplotlib() -> None:
    import matplotlib.backends.backend_agg  # noqa: F401

    import tracker.chart.recovery  # noqa: F401
