"""What the picture behind the answers is made from: while it stays so, a save draws only the answers."""

from __future__ import annotations

from typing import NamedTuple

from matplotlib.figure import Figure

from tracker.chart.days import DayAxis
from tracker.chart.legend import marks_of
from tracker.chart.marks import Mark
from tracker.chart.styles import ChartStyle
from tracker.chart.view import ChartView
from tracker.domain.healing import ExpectedCourse
from tracker.domain.overview import EarlierCourse, TreatmentOverview
from tracker.domain.own_healing import OwnHealing
from tracker.domain.reading import logged_days


class Frame(NamedTuple):
    """Everything that the picture behind the answers is drawn from: equal frames look the same."""

    width: float
    height: float
    dpi: float
    style: ChartStyle
    days: DayAxis
    today: int | None
    expected: ExpectedCourse
    earlier: tuple[EarlierCourse, ...]
    own_healing: OwnHealing | None
    marks: tuple[Mark, ...]


def frame_of(overview: TreatmentOverview, figure: Figure, style: ChartStyle, view: ChartView) -> Frame:
    """Return the frame of an overview on a figure of this size."""
    days = view.days or DayAxis.reaching(max(logged_days(overview), default=0))
    shown = overview._replace(
        earlier=overview.earlier if view.shows_earlier else (),
        own_healing=overview.own_healing if view.shows_own_healing else None,
    )
    marks = marks_of(shown, today=style.marks_today, days=days)
    width, height = figure.get_size_inches()
    return Frame(
        width=float(width),
        height=float(height),
        dpi=figure.dpi,
        style=style,
        days=days,
        today=overview.day if Mark.TODAY in marks else None,
        expected=overview.expected,
        earlier=shown.earlier,
        own_healing=shown.own_healing,
        marks=marks,
    )
