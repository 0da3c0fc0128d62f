"""Where somebody is looking: an upright line at the day in each panel, and a ring around the one score."""

from __future__ import annotations

from typing import Any

from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from tracker.chart.marks import BIGGEST_POINT
from tracker.chart.styles import ChartStyle
from tracker.domain.reading import Reading
from tracker.domain.symptoms import Symptom

_RING = BIGGEST_POINT * 2.4


class PanelPointer:
    """The two artists of one panel; they show nothing until somebody looks."""

    def __init__(self, axes: Axes, symptom: Symptom, style: ChartStyle, *, animated: bool) -> None:
        self._symptom = symptom
        line: dict[str, Any] = {"color": style.text, "linewidth": style.thin_width}
        ring: dict[str, Any] = {
            "linestyle": "none",
            "marker": "o",
            "markersize": _RING * style.mark_scale,
            "markerfacecolor": "none",
            "markeredgecolor": style.text,
            "markeredgewidth": 1.6,
        }
        self.line = Line2D([], [], animated=animated, label="pointed_day", **line)
        self.ring = Line2D([], [], animated=animated, label="pointed_score", **ring)
        for artist in (self.line, self.ring):
            axes.add_artist(artist)
        self.ring.set_clip_on(False)

    def artists(self) -> tuple[Line2D, ...]:
        """Return the artists, the lowest first."""
        return self.line, self.ring

    def show(self, reading: Reading | None) -> None:
        """Mark the day of the reading, and its score in the panel that it is about."""
        if reading is None:
            self.line.set_data([], [])
            self.ring.set_data([], [])
            return
        day = reading.spot.day
        self.line.set_data([day, day], [0, self._symptom.highest])
        scores = [] if reading.score is None or reading.spot.symptom is not self._symptom else [reading.score]
        self.ring.set_data([day] * len(scores), scores)
