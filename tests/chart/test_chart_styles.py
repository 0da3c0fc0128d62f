"""Contrast in numbers (WCAG 2.2: 1.4.3 text, 1.4.11 marks), and kinds of marks that differ without colour."""

from __future__ import annotations

import pytest

from tracker.chart.marks import FLAG_MARKS, Mark, answer_look, line_look
from tracker.chart.styles import DARK, LIGHT, PRINT, ChartStyle
from tracker.domain.flags import Level

from .courses import LARGE

STYLES = pytest.mark.parametrize("style", [LIGHT, DARK, PRINT], ids=["light", "dark", "print"])


def luminance(color: str) -> float:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted([luminance(one), luminance(other)])
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@STYLES
@pytest.mark.parametrize("name", ["text", "muted"])
def test_text_is_readable(style: ChartStyle, name: str) -> None:
    assert contrast(getattr(style, name), style.card) >= 4.5


@STYLES
@pytest.mark.parametrize("name", ["axis", "band_edge", "typical", "own", "attention", "emergency", "earlier"])
def test_marks_are_seen(style: ChartStyle, name: str) -> None:
    assert contrast(getattr(style, name), style.card) >= 3


@STYLES
@pytest.mark.parametrize("name", ["band_edge", "typical", "own", "attention"])
def test_marks_are_seen_on_the_expected_range(style: ChartStyle, name: str) -> None:
    assert contrast(getattr(style, name), style.band) >= 3


@STYLES
def test_earlier_lines_are_fainter_than_own(style: ChartStyle) -> None:
    assert contrast(style.earlier, style.card) < contrast(style.own, style.card)
    assert line_look(style, Mark.EARLIER)["linewidth"] < line_look(style, Mark.OWN)["linewidth"]


@STYLES
def test_points_above_the_range_have_another_shape_and_size(style: ChartStyle) -> None:
    inside, above = answer_look(style), line_look(style, Mark.ABOVE)
    assert inside["marker"] != above["marker"]
    assert inside["markersize"] < above["markersize"]


@STYLES
def test_flag_levels_differ_without_colour(style: ChartStyle) -> None:
    looks = [line_look(style, mark) for mark in dict.fromkeys(FLAG_MARKS.values())]
    watch, contact, same_day, emergency = looks
    assert watch["markerfacecolor"] == style.card
    assert contact["markerfacecolor"] != style.card
    assert len({contact["marker"], same_day["marker"], emergency["marker"]}) == 3
    assert watch["markersize"] < contact["markersize"] < emergency["markersize"]


@STYLES
def test_red_is_for_emergencies_only(style: ChartStyle) -> None:
    used = [line_look(style, mark) for mark in Mark if mark is not Mark.EMERGENCY]
    colors = {value for look in used for key, value in look.items() if key.endswith("color")}
    assert style.emergency not in colors


def test_every_level_that_flags_has_a_mark() -> None:
    assert set(FLAG_MARKS) == set(Level) - {Level.NONE}


def test_text_scale_enlarges_text_and_marks() -> None:
    large = LARGE
    assert large.em == 2 * LIGHT.em
    assert 1 < large.mark_scale < 2
