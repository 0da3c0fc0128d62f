"""Contrast of the colours by numbers (WCAG 2.2): text 4.5:1, marks and the edges of controls 3:1."""

from __future__ import annotations

import pytest

from tracker.ui.theme import DARK, LIGHT, Colours

THEMES = {"light": LIGHT, "dark": DARK}
SURFACES = ("page", "card")


def luminance(colour: str) -> float:
    """Return the relative luminance of #rrggbb, from 0 (black) to 1 (white)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 (the same) to 21 (black on white)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_formula_is_the_one_of_the_w3c() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        *(("text", ground) for ground in (*SURFACES, "hover")),
        *(("muted", ground) for ground in SURFACES),
        ("on_accent", "accent"),
        ("accent", "card"),  # a link
    ],
)
def test_text_can_be_read(theme: str, text: str, ground: str) -> None:
    colours = THEMES[theme]
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("surface", SURFACES)
def test_edges_focus_rings_and_level_marks_can_be_seen(theme: str, surface: str) -> None:
    colours = THEMES[theme]
    ground = getattr(colours, surface)
    for mark in (colours.edge, colours.accent, *colours.levels):
        assert contrast(mark, ground) >= 3, mark


@pytest.mark.parametrize("theme", THEMES)
def test_what_went_wrong_can_be_read(theme: str) -> None:
    colours: Colours = THEMES[theme]
    for surface in (colours.page, colours.card):
        assert contrast(colours.levels[-1], surface) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_the_focus_ring_on_a_chosen_button_can_be_seen(theme: str) -> None:
    colours = THEMES[theme]
    assert contrast(colours.text, colours.card) >= 3
    assert contrast(colours.on_accent, colours.accent) >= 3
