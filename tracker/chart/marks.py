"""How each kind of mark looks: one table for the panels and for the legend, so they cannot disagree.

Every kind differs from the others by shape, size or dashes; colour only repeats it.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import Any

from tracker.chart.styles import ChartStyle
from tracker.domain.flags import Level

BIGGEST_POINT = 5.0
SMALLEST_POINT = 4.0
"""The size of an answer's point (in typographic points), before the text scale."""
_FLAG = 6.0
"""The size of a flag: there are few, so it need not shrink with the days."""


class Mark(Enum):
    """One kind of mark, in the order of the legend."""

    EXPECTED = auto()
    TYPICAL = auto()
    OWN = auto()
    ABOVE = auto()
    WATCH = auto()
    CONTACT = auto()
    SAME_DAY = auto()
    EMERGENCY = auto()
    OWN_HEALING = auto()
    EARLIER = auto()
    TODAY = auto()


FLAG_MARKS = {
    Level.WATCH: Mark.WATCH,
    Level.CONTACT: Mark.CONTACT,
    Level.SAME_DAY: Mark.SAME_DAY,
    Level.EMERGENCY: Mark.EMERGENCY,
}


def point_size(style: ChartStyle, day_width: float) -> float:
    """Return the size of an answer's point where a day is `day_width` inches wide: neighbours stay apart."""
    room = day_width * 72 * 0.65 / style.mark_scale
    return min(BIGGEST_POINT, max(SMALLEST_POINT, room)) * style.mark_scale


def line_look(style: ChartStyle, mark: Mark, point: float = BIGGEST_POINT) -> dict[str, Any]:
    """Return the `Line2D` properties of a mark; `point` is the size of an answer's point."""
    thin = style.thin_width
    flag = _FLAG * style.mark_scale
    looks: dict[Mark, dict[str, Any]] = {
        Mark.EXPECTED: {"color": style.band_edge, "linewidth": thin},
        Mark.TYPICAL: {"color": style.typical, "linewidth": thin, "dashes": (3.5, 2.5)},
        Mark.OWN: {"color": style.own, "linewidth": style.own_width},
        Mark.ABOVE: _point(style, "D", style.attention, point * 1.35),
        Mark.WATCH: _point(style, "^", style.attention, flag) | _hollow(style),
        Mark.CONTACT: _point(style, "^", style.attention, flag * 1.3),
        Mark.SAME_DAY: _point(style, "s", style.attention, flag * 1.25),
        Mark.EMERGENCY: _point(style, "8", style.emergency, flag * 1.65),
        Mark.OWN_HEALING: {
            "color": style.own_healing,
            "linewidth": style.own_width * 0.85,
            "dashes": (5, 1.6, 1, 1.6),
            "marker": "o",
            "markersize": point * 0.85,
            "markerfacecolor": style.card,
            "markeredgewidth": 1.0,
        },
        Mark.EARLIER: {"color": style.earlier, "linewidth": thin * 0.8, "marker": ".", "markersize": 2.5},
        Mark.TODAY: {"color": style.axis, "linewidth": thin, "dashes": (1, 2)},
    }
    return looks[mark]


def answer_look(style: ChartStyle, point: float = BIGGEST_POINT) -> dict[str, Any]:
    """Return the `Line2D` properties of answers inside the expected range: points without a line."""
    return _point(style, "o", style.own, point)


def _point(style: ChartStyle, shape: str, color: str, size: float) -> dict[str, Any]:
    return {
        "linestyle": "none",
        "marker": shape,
        "markersize": size,
        "markerfacecolor": color,
        "markeredgecolor": style.card,  # a thin ring keeps a point apart from the lines below it
        "markeredgewidth": 0.7,
    }


def _hollow(style: ChartStyle) -> dict[str, Any]:
    return {"markerfacecolor": style.card, "markeredgecolor": style.attention, "markeredgewidth": 1.1}
