"""Courses told as rows of scores, and a way to look at what was drawn of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from tracker.chart.recovery import RecoveryChart
from tracker.chart.styles import LIGHT
from tracker.domain.journal import DayEntry, Treatment
from tracker.domain.overview import TreatmentOverview
from tracker.domain.symptoms import SignId, Symptom

TREATED_ON = dt.date(2026, 3, 2)
LARGE = LIGHT._replace(text_scale=2)
"""The light style with text twice as large."""
Scores = Sequence[int | None]
"""Redness, swelling, flaking and pain of a day; None is unanswered."""
Course = dict[int, Scores]
"""The answers by day number."""

SETTLING: Course = {
    day: row for day, row in enumerate([(3, 1, 0, 3), (2, 1, 1, 2), (1, 1, 1, 1), (1, 0, 2, 0), (0, 0, 1, 0)])
}
WORSENING: Course = SETTLING | {5: (2, 2, 1, 4), 6: (3, 3, 1, 6), 7: (4, 3, 0, 8)}
SPARSE: Course = {0: (3, 2, 0, 6), 1: (4, 4, 0, 7), 7: (3, 2, 2, 4), 30: (2, 0, 0, 3)}
NINE_MONTHS: Course = SETTLING | {day: (0, 0, 0, 0) for day in [*range(5, 31), *range(37, 71, 7), 130, 270]}


def treatment(days: Course, treated_on: dt.date = TREATED_ON) -> Treatment:
    """Return a treatment with these answers."""
    return Treatment(
        treated_on=treated_on,
        days=tuple(
            DayEntry(
                date=treated_on + dt.timedelta(days=day),
                scores={s: score for s, score in zip(Symptom, row, strict=True) if score is not None},
                signs=frozenset[SignId](),
            )
            for day, row in days.items()
        ),
    )


@dataclass
class Drawn:
    """A chart on its own Agg canvas."""

    figure: Figure
    canvas: FigureCanvasAgg
    chart: RecoveryChart

    def line(self, symptom: Symptom, label: str) -> Line2D:
        """Return the line of this kind in a symptom's panel."""
        (axes,) = (axes for axes in self.figure.axes if axes.get_label() == symptom)
        (line,) = (line for line in axes.lines if line.get_label() == label)
        return line

    def points(self, symptom: Symptom, label: str) -> list[tuple[float, float]]:
        """Return the (day, score) pairs of a line; its breaks are (nan, nan)."""
        xs, ys = self.line(symptom, label).get_data()
        return [(float(x), float(y)) for x, y in zip(xs, ys, strict=True)]

    def words(self) -> list[str]:
        """Return everything that is written."""
        texts = [*self.figure.texts, *(text for axes in self.figure.axes for text in axes.texts)]
        return [text.get_text() for text in texts]


Tell = Callable[..., TreatmentOverview]
Draw = Callable[..., Drawn]
