"""One panel's frame: scale, expected range, the patient's own healing before, earlier treatments.

It changes rarely and is drawn behind.

The labels are texts of our own instead of matplotlib's ticks, which take two thirds of the drawing time, and
artists are added without asking for data limits, which are known.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import nan
from typing import Any, Literal, NamedTuple

from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon
from matplotlib.transforms import ScaledTranslation, Transform

from tracker.chart.answers import line_with_gaps
from tracker.chart.days import DayAxis, labelled_scores, squeeze, stretch
from tracker.chart.layout import DAY_BASELINE, SCORE_GAP, PanelBox
from tracker.chart.marks import BIGGEST_POINT, Mark, line_look, point_size
from tracker.chart.styles import ChartStyle
from tracker.chart.text import TITLE_SIZE, font, width_of
from tracker.domain.healing import ExpectedCourse
from tracker.domain.overview import EarlierCourse
from tracker.domain.own_healing import OwnHealing
from tracker.domain.points import split_at_gaps
from tracker.domain.questions import Scale

_Horizontal = Literal["left", "center", "right"]
_Vertical = Literal["baseline", "center_baseline"]

_OVER = 5.5
_LANE = 12.0
"""How far a panel reaches over the highest score, so that a point there is whole, and under 0, where the
flagged days are marked (typographic points, before the text scale)."""


class Panel(NamedTuple):
    """The axes of one symptom, on the box that the layout gave it."""

    axes: Axes
    scale: Scale
    days: DayAxis
    box: PanelBox
    style: ChartStyle

    def draw_frame(
        self, expected: ExpectedCourse, earlier: Sequence[EarlierCourse], own: OwnHealing | None
    ) -> None:
        """Draw everything that lies behind the patient's own answers."""
        scores = labelled_scores(self.scale.symptom.highest, self._step_height(), 1.2 * self.style.em)
        self._set_limits()
        self._write_title()
        self._draw_grid(scores)
        if self.box.has_scores:
            self._label_scores(scores)
        if self.box.has_days:
            self._label_days()
        self._draw_expected(expected)
        self._draw_earlier(earlier)
        if own is not None:
            self._draw_own_healing(own)

    def draw_today(self, day: int) -> None:
        """Mark today's day number by a faint upright line."""
        self._add_mark([day, day], [0, self.scale.symptom.highest], Mark.TODAY)

    def _set_limits(self) -> None:
        highest = self.scale.symptom.highest
        unit = self.style.mark_scale / 72 / self._step_height()
        if self.days.is_even:
            self.axes.set_xscale("linear")
        else:
            self.axes.set_xscale("function", functions=(squeeze, stretch))
        self.axes.set_xlim(*self.days.limits)
        self.axes.set_ylim(-_LANE * unit, highest + _OVER * unit)

    def _step_height(self) -> float:
        """Return how far apart two scores lie, in inches; above zero even in a window of no height."""
        room = self.box.height - (_LANE + _OVER) * self.style.mark_scale / 72
        return max(room, self.box.height / 4) / self.scale.symptom.highest

    def _write_title(self) -> None:
        em = self.style.em
        above = self._moved(self.axes.transAxes, self.box.title_left - self.box.left, 0.6 * em)
        self.axes.text(
            0,
            1,
            self.scale.label,
            transform=above,
            color=self.style.text,
            fontproperties=font(em * TITLE_SIZE, bold=True),
            parse_math=False,
        )

    def _label_scores(self, scores: Sequence[int]) -> None:
        beside = self._moved(self.axes.get_yaxis_transform(), -SCORE_GAP * self.style.em, 0)
        for score in scores:
            self._write_label(0, score, self.scale.word(score), beside, "right", "center_baseline")

    def _label_days(self) -> None:
        em = self.style.em
        below = self._moved(self.axes.get_xaxis_transform(), 0, -DAY_BASELINE * em)
        for day in self.days.labelled(lambda label: (width_of(label, em) + 0.9 * em) / self.box.width):
            is_flush = day == self.days.last and not self.days.is_even
            self._write_label(day, 0, str(day), below, "right" if is_flush else "center", "baseline")

    def _write_label(
        self, x: float, y: float, label: str, place: Transform, horizontal: _Horizontal, vertical: _Vertical
    ) -> None:
        self.axes.text(
            x,
            y,
            label,
            transform=place,
            horizontalalignment=horizontal,
            verticalalignment=vertical,
            color=self.style.muted,
            fontproperties=font(self.style.em),
            parse_math=False,
        )

    def _moved(self, place: Transform, right: float, up: float) -> Transform:
        """Return the transform with its result moved by this many inches."""
        return place + ScaledTranslation(right, up, self.axes.figure.dpi_scale_trans)

    def _draw_grid(self, scores: Sequence[int]) -> None:
        left, right = self.days.limits
        for heights, color in ((scores[1:], self.style.grid), (scores[:1], self.style.axis)):
            ys = [y for score in heights for y in (score, score, nan)]
            self._add([left, right, nan] * len(heights), ys, {"color": color, "linewidth": 0.8})

    def _draw_expected(self, expected: ExpectedCourse) -> None:
        """Draw each day's range as a step half a day to either side of it."""
        symptom, days = self.scale.symptom, range(self.days.first, self.days.last + 1)
        sides = [side for day in days for side in (day - 0.5, day + 0.5)]
        upper = [upper for day in days for upper in [expected.upper(symptom, day)] * 2]
        corners = [(sides[0], 0.0), *zip(sides, upper, strict=True), (sides[-1], 0.0)]
        self.axes.add_artist(Polygon(corners, facecolor=self.style.band, linewidth=0))
        self._add_mark(sides, upper, Mark.EXPECTED)
        self._add_mark(list(days), [expected.typical(symptom, day) for day in days], Mark.TYPICAL)

    def _draw_earlier(self, earlier: Sequence[EarlierCourse]) -> None:
        segments = [run for course in earlier for run in split_at_gaps(course.points[self.scale.symptom])]
        self._add_mark(*line_with_gaps(segments), Mark.EARLIER)

    def _draw_own_healing(self, own: OwnHealing) -> None:
        segments = split_at_gaps(own.points[self.scale.symptom])
        point = point_size(self.style, self.days.day_width() * self.box.width)
        self._add_mark(*line_with_gaps(segments), Mark.OWN_HEALING, point)

    def _add_mark(
        self, days: Sequence[float], scores: Sequence[float], mark: Mark, point: float = BIGGEST_POINT
    ) -> None:
        self._add(days, scores, line_look(self.style, mark, point) | {"label": mark.name.lower()})

    def _add(self, days: Sequence[float], scores: Sequence[float], look: dict[str, Any]) -> None:
        self.axes.add_artist(Line2D(list(days), list(scores), **look))
