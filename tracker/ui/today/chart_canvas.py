"""The chart on the screen: the picture behind the answers is kept, and a save draws only the answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontInfo, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent

from tracker.chart.recovery import RecoveryChart
from tracker.chart.styles import DARK, LIGHT, ChartStyle
from tracker.domain.overview import TreatmentOverview
from tracker.domain.questions import Scale
from tracker.domain.symptoms import Symptom
from tracker.ui.theme import Theme

NORMAL_FONT_POINTS = 10.0


class ChartCanvas(FigureCanvasQTAgg):
    """Paints a `RecoveryChart`. Its words are its accessible description.

    Signals: `painted()` each time a complete picture is on the screen.
    """

    painted = Signal()

    def __init__(self, scales: Mapping[Symptom, Scale], theme: Theme) -> None:
        super().__init__(Figure(dpi=96))
        self._theme = theme
        self._overview: TreatmentOverview | None = None
        self._background: Any = None
        self._chart = RecoveryChart(self.figure, scales, self._style(), animated=True)
        self.mpl_connect("draw_event", self._on_drawn)
        self.setAccessibleName(self.tr("Chart of your scores beside the expected course"))

    def show_overview(self, overview: TreatmentOverview) -> None:
        """Draw a treatment; while the canvas is out of sight that waits until it is shown."""
        self._overview = overview
        self.setAccessibleDescription(overview.in_words)
        if self.isVisible():
            self._draw(overview)

    def recolour(self) -> None:
        """Draw again in the colours of the theme."""
        self._chart.style = self._style()
        if self._overview is not None:
            self.show_overview(self._overview)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._overview is not None:
            self._draw(self._overview)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._background = None
        if self._overview is not None:
            self._chart.update(self._overview)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # nothing here to zoom: the page below scrolls

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._background is not None:
            self.painted.emit()

    def _draw(self, overview: TreatmentOverview) -> None:
        frame_is_kept = self._chart.update(overview)
        if frame_is_kept and self._background is not None:
            self.restore_region(self._background)
            self._draw_answers()
            self.update()
        else:
            self._background = None
            self.draw_idle()

    def _on_drawn(self, _event: object) -> None:
        self._background = self.copy_from_bbox(self.figure.bbox)
        self._draw_answers()

    def _draw_answers(self) -> None:
        for artist in self._chart.dynamic_artists():
            self.figure.draw_artist(artist)

    def _style(self) -> ChartStyle:
        """Return the theme's style, its text as large as the window's."""
        style = DARK if self._theme.is_dark else LIGHT
        points = QFontInfo(self.font()).pointSizeF()  # also for fonts that were set in pixels
        dots = self.logicalDpiX() / 96
        card = self._theme.colours.card
        return replace(style, card=card, text_scale=dots * points / NORMAL_FONT_POINTS)
