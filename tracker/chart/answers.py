"""What changes when a day is saved: one panel's own line, its points and its flagged days."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from math import nan
from typing import Any

from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from tracker.chart.days import DayAxis
from tracker.chart.marks import FLAG_MARKS, Mark, answer_look, line_look
from tracker.chart.styles import ChartStyle
from tracker.domain.overview import TreatmentOverview
from tracker.domain.points import Points
from tracker.domain.symptoms import Symptom


def line_with_gaps(segments: Iterable[Points]) -> tuple[list[float], list[float]]:
    """Return days and scores with a break (nan) between segments: a line is never drawn across a gap."""
    days: list[float] = []
    scores: list[float] = []
    for segment in segments:
        if days:
            days.append(nan)
            scores.append(nan)
        days += [day for day, _ in segment]
        scores += [score for _, score in segment]
    return days, scores


class PanelAnswers:
    """The artists of one panel that show the patient's own answers.

    `line` joins answers inside a segment, `inside` are the points up to the upper edge of the expected range,
    `above` those over it, and `flags` the flagged days, one artist a kind.
    """

    def __init__(
        self, axes: Axes, symptom: Symptom, days: DayAxis, style: ChartStyle, point: float, *, animated: bool
    ) -> None:
        self.symptom = symptom
        self._days = days
        self._flag_height = axes.get_ylim()[0] / 2  # the middle of the lane below the zero line
        line = partial(_empty, axes, animated=animated)
        self.line = line(Mark.OWN.name, line_look(style, Mark.OWN))
        self.line.set_clip_on(True)  # it goes on over the edges of a part of the course
        self.flags = {
            mark: line(mark.name, line_look(style, mark, point))
            for mark in dict.fromkeys(FLAG_MARKS.values())
        }
        self.inside = line("inside", answer_look(style, point))
        self.above = line(Mark.ABOVE.name, line_look(style, Mark.ABOVE, point))

    def artists(self) -> tuple[Line2D, ...]:
        """Return the artists, the lowest first."""
        return self.line, *self.flags.values(), self.inside, self.above

    def show(self, overview: TreatmentOverview) -> None:
        """Take over the answers and flags; an unanswered day has no point and no line."""
        segments = overview.segments[self.symptom]
        self.line.set_data(*line_with_gaps(segments))
        points = [point for segment in segments for point in segment if self._days.shows(point[0])]
        upper = overview.expected.upper
        above = [day for day, score in points if score > upper(self.symptom, day)]
        for artist, is_above in ((self.inside, False), (self.above, True)):
            chosen = [(day, score) for day, score in points if (day in above) is is_above]
            artist.set_data([day for day, _ in chosen], [score for _, score in chosen])
        for mark, artist in self.flags.items():
            flagged = [day for day, level in overview.flagged.items() if FLAG_MARKS[level] is mark]
            days = [day for day in flagged if self._days.shows(day)]
            artist.set_data(days, [self._flag_height] * len(days))


def _empty(axes: Axes, label: str, look: dict[str, Any], *, animated: bool) -> Line2D:
    # not clipped: a point at the first or last day is whole
    line = Line2D([], [], animated=animated, label=label.lower(), **look)
    axes.add_artist(line)
    line.set_clip_on(False)
    return line
