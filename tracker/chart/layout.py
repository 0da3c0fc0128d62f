"""Where everything goes, in inches from the lower left corner: margins from the figure's and the text's size.

Worked out by hand once a frame; matplotlib's own layout engines would do it again at every draw.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from tracker.chart.legend import LINE, Entry, arranged, line_count
from tracker.chart.marks import Mark
from tracker.chart.text import TITLE_SIZE, width_of
from tracker.chart.words import ChartWords
from tracker.domain.questions import Scale
from tracker.domain.symptoms import Symptom

# All of these in em, the height of the small text.
MARGIN = 0.9
SCORE_GAP = 0.45
DAY_BASELINE = 1.3
"""How far left of a panel its scores end, and how far below it its day numbers stand."""
_GUTTER_GAP = 0.6
_COLUMN_GAP = 1.3
_ROW_GAP = 0.7
_TITLE = 1.8
_DAY_LABELS = 1.6
_AXIS_TITLE = 1.7
_HEADING = 2.4
_LEGEND_GAP = 0.5
_NARROW = 10.0
"""Under this width of a panel only the first column carries the words of the skin signs."""
_FLAT = 5.0
"""Under this height of a panel only the lowest row carries the day numbers."""
_FLATTEST = 3.0
"""Under this height of a panel the legend gives way."""
_TINY = 0.02
"""No panel is smaller than this (inches), whatever the window does."""

_LEGEND_BY_NEED = (
    frozenset(Mark),
    frozenset(Mark) - {Mark.TYPICAL, Mark.EARLIER, Mark.TODAY},
    frozenset[Mark](),
)
"""What the legend holds: everything, what tells good from bad, nothing; the first that fits."""


class PanelBox(NamedTuple):
    """The plot area of one symptom and the left edge of its title (inches), and which axes are labelled."""

    left: float
    bottom: float
    width: float
    height: float
    title_left: float
    has_scores: bool
    has_days: bool


class _Column(NamedTuple):
    left: float
    width: float
    title_left: float
    is_labelled: bool


class _Row(NamedTuple):
    bottom: float
    height: float
    is_labelled: bool


class Layout(NamedTuple):
    """The whole figure; `axis_title_y` is None where the day axis has room for a short word only."""

    panels: Mapping[Symptom, PanelBox]
    axis_title_y: float | None
    legend_top: float
    legend: tuple[Entry, ...]


class Sheet(NamedTuple):
    """What a layout is made for: the figure's size and the text's (inches), the words and the marks."""

    width: float
    height: float
    em: float
    scales: Mapping[Symptom, Scale]
    words: ChartWords
    marks: tuple[Mark, ...]
    has_heading: bool

    @property
    def columns(self) -> int:
        """A wide strip has the panels side by side, everything else two by two."""
        return 4 if self.width > 2.6 * self.height else 2

    @property
    def rows(self) -> int:
        """The panels fill the rows one after another."""
        return len(Symptom) // self.columns


def arrange(sheet: Sheet) -> Layout:
    """Return the first layout with panels of a useful height, giving up the legend step by step."""
    layouts = (_with_legend(sheet, kept, index == 0) for index, kept in enumerate(_LEGEND_BY_NEED))
    for layout in layouts:
        if min(box.height for box in layout.panels.values()) >= _FLATTEST * sheet.em:
            return layout
    return layout


def _with_legend(sheet: Sheet, kept: frozenset[Mark], has_axis_title: bool) -> Layout:
    em = sheet.em
    marks = [mark for mark in sheet.marks if mark in kept]
    legend = arranged(marks, sheet.words, em, sheet.width - 2 * MARGIN * em)
    legend_top = (MARGIN + LINE * line_count(legend)) * em
    above_legend = legend_top + (_LEGEND_GAP * em if legend else 0)
    foot = above_legend + (_AXIS_TITLE * em if has_axis_title else 0)
    return Layout(
        panels=_panels(sheet, foot),
        axis_title_y=above_legend + _AXIS_TITLE * em / 2 if has_axis_title else None,
        legend_top=legend_top,
        legend=legend,
    )


def _panels(sheet: Sheet, foot: float) -> dict[Symptom, PanelBox]:
    columns = _columns(sheet)
    rows = _rows(sheet, foot)
    boxes = {}
    for index, symptom in enumerate(Symptom):
        row, column = rows[index // sheet.columns], columns[index % sheet.columns]
        boxes[symptom] = PanelBox(
            left=column.left,
            bottom=row.bottom,
            width=column.width,
            height=row.height,
            title_left=column.title_left,
            has_scores=column.is_labelled or symptom is Symptom.PAIN,
            has_days=row.is_labelled,
        )
    return boxes


def _columns(sheet: Sheet) -> list[_Column]:
    """Return the columns from left to right; narrow ones share the words of the skin signs."""
    for sharing in (False, True):
        gutters = [_gutter(sheet, column, sharing) for column in range(sheet.columns)]
        gaps = (2 * MARGIN + _COLUMN_GAP * (sheet.columns - 1)) * sheet.em
        width = max(_TINY, (sheet.width - sum(gutters) - gaps) / sheet.columns)
        if width >= _NARROW * sheet.em:
            break
    widest_title = max(
        width_of(scale.label, sheet.em * TITLE_SIZE, bold=True) for scale in sheet.scales.values()
    )
    columns = []
    left = MARGIN * sheet.em
    for column, gutter in enumerate(gutters):
        title_left = left if widest_title > width else left + gutter
        columns.append(_Column(left + gutter, width, title_left, column == 0 or not sharing))
        left += gutter + width + _COLUMN_GAP * sheet.em
    return columns


def _gutter(sheet: Sheet, column: int, sharing: bool) -> float:
    """Return the room left of a column's panels for the labels of the scores."""
    symptoms = list(Symptom)[column :: sheet.columns]
    if sharing and column:
        symptoms = [symptom for symptom in symptoms if symptom is Symptom.PAIN]
    labels = [step.word for symptom in symptoms for step in sheet.scales[symptom].steps]
    widest = max((width_of(label, sheet.em) for label in labels), default=0)
    return widest + _GUTTER_GAP * sheet.em if labels else 0


def _rows(sheet: Sheet, foot: float) -> list[_Row]:
    """Return the rows from the top; low ones share the day numbers of the last."""
    last = sheet.rows - 1
    for labelled in (range(sheet.rows), range(last, sheet.rows)):
        taken = _TITLE * sheet.rows + _DAY_LABELS * len(labelled) + _ROW_GAP * (len(labelled) - 1)
        height = max(_TINY, (sheet.height - _head(sheet) - foot - taken * sheet.em) / sheet.rows)
        if height >= _FLAT * sheet.em:
            break
    rows = []
    top = sheet.height - _head(sheet)
    for row in range(sheet.rows):
        bottom = top - _TITLE * sheet.em - height
        rows.append(_Row(bottom, height, row in labelled))
        top = bottom - (_DAY_LABELS + _ROW_GAP if row in labelled else 0) * sheet.em
    return rows


def _head(sheet: Sheet) -> float:
    return (MARGIN * 0.7 + (_HEADING if sheet.has_heading else 0)) * sheet.em
