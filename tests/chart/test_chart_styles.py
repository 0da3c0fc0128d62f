"""Contrast in numbers (WCAG 2.2: 1.4.3 text, 1.4.11 marks), and kinds of marks that differ without colour."""

from __future__ import annotations

from itertools import combinations

import pytest

from tests.colour_vision import VISIONS, contrast, difference, seen_by
from tracker.chart.marks import FLAG_MARKS, Mark, answer_look, line_look
from tracker.chart.styles import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, PRINT, ChartStyle
from tracker.domain.flags import Level

from .courses import LARGE

NAMED = {
    "light": LIGHT,
    "dark": DARK,
    "contrast light": CONTRAST_LIGHT,
    "contrast dark": CONTRAST_DARK,
    "print": PRINT,
}
STYLES = pytest.mark.parametrize("style", NAMED.values(), ids=NAMED)
CONTRAST = pytest.mark.parametrize("style", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
SCREEN = pytest.mark.parametrize(
    "style", [style for style in NAMED.values() if style is not PRINT], ids=list(NAMED)[:-1]
)
TOLD_APART_BY_COLOUR = ("own", "attention", "own_healing", "card")
"""Lines and points that lie over one another everywhere in the chart; of these the colour tells as well."""
FAR_APART = 20.0
"""Colours that differ by this much (CIE 1976) are different colours also in thin lines and small points."""


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


@CONTRAST
def test_high_contrast_is_high(style: ChartStyle) -> None:
    for name in ("text", "muted"):
        assert contrast(getattr(style, name), style.card) >= 7, name
        assert contrast(getattr(style, name), style.band) >= 7, name
    for name in ("axis", "band_edge", "typical", "own", "attention", "emergency", "own_healing", "earlier"):
        assert contrast(getattr(style, name), style.card) >= 4.5, name


def confused(style: ChartStyle) -> list[tuple[str, str, str]]:
    """Return which of the colours that must tell apart look alike, and to whose eyes."""
    seen = {
        (vision, name): seen_by(vision, getattr(style, name))
        for vision in VISIONS
        for name in TOLD_APART_BY_COLOUR
    }
    return [
        (vision, one, other)
        for vision in VISIONS
        for one, other in combinations(TOLD_APART_BY_COLOUR, 2)
        if difference(seen[vision, one], seen[vision, other]) < FAR_APART
    ]


@SCREEN
def test_the_colours_of_the_answers_differ_to_colour_blind_eyes_too(style: ChartStyle) -> None:
    assert confused(style) == []


def test_a_palette_of_red_and_green_would_be_found_out() -> None:
    bad = LIGHT._replace(own="#4f7a2a", attention="#a34700")
    assert confused(LIGHT) == []
    found = {vision for vision, *names in confused(bad) if names == ["own", "attention"]}
    assert "deuteranopia" in found


def form(style: ChartStyle, mark: Mark) -> tuple[object, ...]:
    """Return what of a mark is left without its colours: line, dashes, shape, whether it is filled, size."""
    look = line_look(style, mark)
    is_hollow = look.get("markerfacecolor") == style.card
    dashes = look.get("dashes", ()) if look.get("linestyle") != "none" else None
    return dashes, look.get("linewidth"), look.get("marker"), is_hollow, look.get("markersize")


@STYLES
def test_no_two_marks_of_the_legend_differ_by_colour_alone(style: ChartStyle) -> None:
    forms = [form(style, mark) for mark in Mark]
    assert len(set(forms)) == len(forms)


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
