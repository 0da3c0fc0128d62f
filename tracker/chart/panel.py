"""One panel's frame: scale, expected range, earlier treatments. It changes rarely and is drawn behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from tracker.chart.answers import line_with_gaps, split_at_gaps
from tracker.chart.days import DayAxis, labelled_scores, squeeze, stretch
from tracker.chart.layout import LABEL_GAP, PanelBox
from tracker.chart.marks import Mark, line_look
from tracker.chart.styles import ChartStyle
from tracker.chart.text import TITLE_SIZE, font, width_of
from tracker.domain.healing import ExpectedCourse
from tracker.domain.knowledge import Scale
from tracker.domain.overview import EarlierCourse

_OVER = 5.5
_LANE = 12.0
"""How far a panel reaches over the highest score, so that a point there is whole, and under 0, where the
flagged days are marked (typographic points, before the text scale)."""


@dataclass(frozen=True, slots=True)
class Panel:
    """The axes of one symptom, on the box that the layout gave it."""

    axes: Axes
    scale: Scale
    days: DayAxis
    box: PanelBox
    style: ChartStyle

    def draw_frame(self, expected: ExpectedCourse, earlier: Sequence[EarlierCourse]) -> None:
        """Draw everything that lies behind the patient's own answers."""
        self._set_scales()
        self._label()
        self._draw_grid()
        self._draw_expected(expected)
        self._draw_earlier(earlier)

    def draw_today(self, day: int) -> None:
        """Mark today's day number by a faint upright line."""
        self._add([day, day], [0, self.scale.symptom.highest], Mark.TODAY)

    def _set_scales(self) -> None:
        highest = self.scale.symptom.highest
        if not self.days.is_even:
            self.axes.set_xscale("function", functions=(squeeze, stretch))
        self.axes.set_xlim(*self.days.limits)
        unit = self.style.mark_scale / 72 / self._step_height()
        self.axes.set_ylim(-_LANE * unit, highest + _OVER * unit)

    def _label(self) -> None:
        em = self.style.em
        self.axes.set_title(
            self.scale.label,
            loc="left",
            x=(self.box.title_left - self.box.left) / self.box.width,
            y=1,  # given, so that matplotlib does not measure the whole panel at each draw
            pad=0.6 * em * 72,
            color=self.style.text,
            fontproperties=font(em * TITLE_SIZE, bold=True),
            parse_math=False,
        )
        look = {"fontproperties": font(em), "color": self.style.muted, "parse_math": False}
        scores = labelled_scores(self.scale.symptom.highest, self._step_height(), 1.2 * em)
        words = [self.scale.word(score) if self.box.has_scores else "" for score in scores]
        self.axes.set_yticks(scores, words, **look)
        days = self.days.labelled(lambda text: (width_of(text, em) + 0.9 * em) / self.box.width)
        self.axes.set_xticks(days, [str(day) if self.box.has_days else "" for day in days], **look)
        self.axes.tick_params(length=0, pad=LABEL_GAP * em * 72)

    def _step_height(self) -> float:
        """Return how far apart two scores lie, in inches; above zero even in a window of no height."""
        room = self.box.height - (_LANE + _OVER) * self.style.mark_scale / 72
        return max(room, self.box.height / 4) / self.scale.symptom.highest

    def _draw_grid(self) -> None:
        levels = [score for score in self.axes.get_yticks() if score]
        self.axes.hlines(levels, *self.days.limits, colors=self.style.grid, linewidth=0.8, zorder=0.5)
        self.axes.hlines([0], *self.days.limits, colors=self.style.axis, linewidth=0.8, zorder=1.5)

    def _draw_expected(self, expected: ExpectedCourse) -> None:
        """Draw each day's range as a step half a day to either side of it."""
        symptom = self.scale.symptom
        days = range(self.days.last + 1)
        upper = [expected.upper(symptom, day) for day in days]
        edges = [day - 0.5 for day in (*days, self.days.last + 1)]
        look = line_look(self.style, Mark.EXPECTED)
        self.axes.stairs(upper, edges, fill=True, color=self.style.band, linewidth=0, zorder=0.2)
        self.axes.stairs(upper, edges, baseline=None, zorder=1.6, **look)
        self._add(list(days), [expected.typical(symptom, day) for day in days], Mark.TYPICAL)

    def _draw_earlier(self, earlier: Sequence[EarlierCourse]) -> None:
        segments = [run for course in earlier for run in split_at_gaps(course.points[self.scale.symptom])]
        self._add(*line_with_gaps(segments), Mark.EARLIER)

    def _add(self, days: Sequence[float], scores: Sequence[float], mark: Mark) -> None:
        look = line_look(self.style, mark)
        self.axes.add_line(Line2D(list(days), list(scores), zorder=1.8, label=mark.name.lower(), **look))
