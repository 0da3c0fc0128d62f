"""The legend at the foot of the chart: only the marks that are there, each drawn as in the panels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle

from tracker.chart.days import DayAxis
from tracker.chart.marks import FLAG_MARKS, Mark, answer_look, line_look
from tracker.chart.styles import ChartStyle
from tracker.chart.text import font, width_of
from tracker.chart.words import ChartWords
from tracker.domain.overview import TreatmentOverview
from tracker.domain.symptoms import Symptom

LINE = 1.45
"""The height of a legend line, in em."""
_SWATCH, _SPACE, _GAP = 1.9, 0.5, 1.5
"""The widths of a drawn sample, of the space after it, and of the gap to the next entry, in em."""


class Entry(NamedTuple):
    """One mark with its words; `left` is in em from the legend's left edge, `line` counts from the top."""

    mark: Mark
    text: str
    left: float
    line: int


def marks_of(overview: TreatmentOverview, *, today: bool, days: DayAxis) -> tuple[Mark, ...]:
    """Return the marks that the chart of this overview needs, in the order of the legend."""
    flags = {FLAG_MARKS[level] for level in overview.flagged.values()}
    present = {
        Mark.ABOVE: any(has_above(overview, symptom) for symptom in Symptom),
        Mark.OWN_HEALING: overview.own_healing is not None,
        Mark.EARLIER: any(any(earlier.points.values()) for earlier in overview.earlier),
        Mark.TODAY: today and days.shows(overview.day),
    } | {mark: mark in flags for mark in FLAG_MARKS.values()}
    # the first three always: an empty chart says what will be seen, and the first answer moves nothing
    return tuple(mark for mark in Mark if present.get(mark, True))


def has_above(overview: TreatmentOverview, symptom: Symptom) -> bool:
    """Tell whether any answer is over the upper edge of its day."""
    points = (point for segment in overview.segments[symptom] for point in segment)
    return any(score > overview.expected.upper(symptom, day) for day, score in points)


def arranged(marks: Iterable[Mark], words: ChartWords, em: float, width: float) -> tuple[Entry, ...]:
    """Return the entries in as many lines as the width (inches) asks for."""
    entries: list[Entry] = []
    left, line = 0.0, 0
    for mark in marks:
        text = _text(words, mark)
        taken = _SWATCH + _SPACE + width_of(text, em) / em
        if left and left + taken > width / em:
            left, line = 0.0, line + 1
        entries.append(Entry(mark, text, left, line))
        left += taken + _GAP
    return tuple(entries)


def line_count(entries: Sequence[Entry]) -> int:
    """Return how many lines the entries take."""
    return entries[-1].line + 1 if entries else 0


def draw_legend(figure: Figure, style: ChartStyle, entries: Sequence[Entry], left: float, top: float) -> None:
    """Draw the entries below and right of this point (inches from the figure's lower left corner)."""
    em = style.em
    for entry in entries:
        x = left + entry.left * em
        y = top - (entry.line + 0.5) * LINE * em
        _draw_sample(figure, style, entry.mark, x, y)
        figure.text(
            x + (_SWATCH + _SPACE) * em,
            y,
            entry.text,
            transform=figure.dpi_scale_trans,
            color=style.muted,
            fontproperties=font(em),
            verticalalignment="center_baseline",
            parse_math=False,
        )


def _draw_sample(figure: Figure, style: ChartStyle, mark: Mark, x: float, y: float) -> None:
    ends, middle = (x, x + _SWATCH * style.em), x + _SWATCH * style.em / 2
    if mark is Mark.EXPECTED:
        height = 0.9 * style.em
        box = Rectangle((x, y - height / 2), _SWATCH * style.em, height, facecolor=style.band, linewidth=0)
        box.set_transform(figure.dpi_scale_trans)
        figure.add_artist(box)
        _add_line(figure, ends, y + height / 2, line_look(style, mark))
    elif mark is Mark.OWN_HEALING:
        _add_line(figure, (*ends[:1], middle, *ends[1:]), y, line_look(style, mark) | {"markevery": [1]})
    elif mark in (Mark.TYPICAL, Mark.OWN, Mark.EARLIER):
        _add_line(figure, ends, y, line_look(style, mark) | {"marker": ""})
        if mark is Mark.OWN:
            _add_line(figure, (middle,), y, answer_look(style))
    elif mark is Mark.TODAY:
        reach = 0.6 * style.em
        _add_line(figure, (middle, middle), (y - reach, y + reach), line_look(style, mark))
    else:
        _add_line(figure, (middle,), y, line_look(style, mark))


def _add_line(
    figure: Figure, x: Sequence[float], y: float | Sequence[float], look: dict[str, object]
) -> None:
    heights = [y] * len(x) if isinstance(y, float) else list(y)
    figure.add_artist(Line2D(list(x), heights, transform=figure.dpi_scale_trans, **look))  # type: ignore[arg-type]


def _text(words: ChartWords, mark: Mark) -> str:
    texts = {
        Mark.EXPECTED: words.expected,
        Mark.TYPICAL: words.typical,
        Mark.OWN: words.own,
        Mark.ABOVE: words.above,
        Mark.WATCH: words.watch,
        Mark.CONTACT: words.contact,
        Mark.SAME_DAY: words.same_day,
        Mark.EMERGENCY: words.emergency,
        Mark.OWN_HEALING: words.own_healing,
        Mark.EARLIER: words.earlier,
        Mark.TODAY: words.today,
    }
    return texts[mark]
