"""The chart on the screen: the picture behind the answers is kept, and a save draws only the answers.

The same goes for the mark where somebody looks.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import (
    QColor,
    QFontInfo,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)

from tracker.chart import styles
from tracker.chart.recovery import RecoveryChart
from tracker.chart.styles import ChartStyle
from tracker.chart.view import ChartView
from tracker.domain.overview import TreatmentOverview
from tracker.domain.questions import Scale
from tracker.domain.reading import Reading, Spot, reading_at
from tracker.domain.symptoms import Symptom
from tracker.ui import colours
from tracker.ui.theme import Theme

NORMAL_FONT_POINTS = 10.0
STYLES = {
    colours.LIGHT: styles.LIGHT,
    colours.DARK: styles.DARK,
    colours.CONTRAST_LIGHT: styles.CONTRAST_LIGHT,
    colours.CONTRAST_DARK: styles.CONTRAST_DARK,
}
"""What the chart looks like in each theme of the window."""


class ChartCanvas(FigureCanvasQTAgg):
    """Paints a `RecoveryChart`. Its words are its accessible description.

    Signals:
        painted(): a complete picture is on the screen; each time.
        looked_at(Reading or None, bool): where somebody looks now, and whether it is to be spoken.
    """

    painted = Signal()
    looked_at = Signal(object, bool)

    def __init__(self, scales: Mapping[Symptom, Scale], theme: Theme) -> None:
        super().__init__(Figure(dpi=96))
        self._theme = theme
        self._overview: TreatmentOverview | None = None
        self._spot: Spot | None = None
        self._background: Any = None
        self._chart = RecoveryChart(self.figure, scales, self._style(), animated=True)
        self.mpl_connect("draw_event", self._on_drawn)
        self.setAccessibleName(self.tr("Chart of your scores beside the expected course"))

    @property
    def spot(self) -> Spot | None:
        """Where somebody looks."""
        return self._spot

    @property
    def overview(self) -> TreatmentOverview | None:
        """What is drawn."""
        return self._overview

    @property
    def reading(self) -> Reading | None:
        """What is to be read where somebody looks."""
        if self._overview is None or self._spot is None:
            return None
        return reading_at(self._overview, self._spot)

    @property
    def view(self) -> ChartView:
        """The part of the course that is drawn, and what lies behind it."""
        return self._chart.view

    def show_overview(self, overview: TreatmentOverview) -> None:
        """Draw a treatment; while the canvas is out of sight that waits until it is shown."""
        before = self._overview
        if before is not None and before.treatment.treated_on != overview.treatment.treated_on:
            self._spot = None
        self._overview = overview
        self.setAccessibleDescription(overview.in_words)
        if self.isVisible():
            self._draw(overview)
        if self._spot is not None:
            self.look_at(self._spot)  # what it says there may have changed

    def show_view(self, view: ChartView) -> None:
        """Draw this part of the course."""
        self._chart.view = view
        if self._overview is not None:
            self.show_overview(self._overview)

    def recolour(self) -> None:
        """Draw again in the colours of the theme."""
        self._chart.style = self._style()
        if self._overview is not None:
            self.show_overview(self._overview)

    def look_at(self, spot: Spot | None, *, spoken: bool = False) -> None:
        """Mark a spot and say what is there; None takes the mark away."""
        self._spot = spot
        reading = self.reading
        self._chart.point_at(reading)
        if self._background is not None:
            self._draw_over_background()
        self.looked_at.emit(reading, spoken)

    def spot_under(self, place: QPointF) -> Spot | None:
        """Return the logged day next to a place on the canvas, in the panel there."""
        ratio = self.device_pixel_ratio
        return self._chart.spot_near(place.x() * ratio, (self.height() - place.y()) * ratio)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._overview is not None:
            self._draw(self._overview)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._background = None
        if self._overview is not None:
            self._chart.update(self._overview)
            self._chart.point_at(self.reading)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # nothing here to zoom: the page below scrolls

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            self._paint_focus()
        if self._background is not None:
            self.painted.emit()

    def _paint_focus(self) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _draw(self, overview: TreatmentOverview) -> None:
        frame_is_kept = self._chart.update(overview)
        if frame_is_kept and self._background is not None:
            self._draw_over_background()
        else:
            self._background = None
            self._chart.point_at(self.reading)
            self.draw_idle()

    def _draw_over_background(self) -> None:
        self.restore_region(self._background)
        self._draw_answers()
        self.update()

    def _on_drawn(self, _event: object) -> None:
        self._background = self.copy_from_bbox(self.figure.bbox)
        self._draw_answers()

    def _draw_answers(self) -> None:
        for artist in self._chart.dynamic_artists():
            self.figure.draw_artist(artist)

    def _style(self) -> ChartStyle:
        """Return the theme's style, its text as large as the window's."""
        style = STYLES[self._theme.colours]
        points = QFontInfo(self.font()).pointSizeF()  # also for fonts that were set in pixels
        dots = self.logicalDpiX() / 96
        card = self._theme.colours.card
        return style._replace(card=card, text_scale=dots * points / NORMAL_FONT_POINTS)
