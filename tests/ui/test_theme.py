"""Contrast of the colours by numbers (WCAG 2.2): text 4.5:1, marks and the edges of controls 3:1.

With high contrast all text has 7:1 and every mark 4.5:1.
"""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette, QStyleHints
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.colour_vision import contrast
from tracker.domain.flags import Level
from tracker.ui.colours import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours
from tracker.ui.theme import THEMES, Appearance, Theme
from tracker.ui.today.level_mark import LevelMark

STRONG = (CONTRAST_LIGHT, CONTRAST_DARK)
EVERY = pytest.mark.parametrize("colours", THEMES.values(), ids=[name.value for name in THEMES])
TEXTS = (
    *(("text", ground) for ground in ("page", "card", "hover")),
    *(("muted", ground) for ground in ("page", "card", "hover")),  # switched off; hints in fields
    ("on_accent", "accent"),  # an answer, the main button, marked text
    ("on_chosen", "chosen"),  # where a list or the sidebar stands
    ("accent", "page"),  # a link
    ("accent", "card"),
)
PAINTED = 50
"""A pixel that is so much lighter or darker than the ground (of 255) is part of a mark."""
MARKS = ("edge", "accent", "muted")
"""Around fields and buttons; the ring of the keyboard; the handle of a scroll bar under the pointer."""


def test_the_formula_is_the_one_of_the_w3c() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@EVERY
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_can_be_read(colours: Colours, text: str, ground: str) -> None:
    needed = 7 if colours in STRONG else 4.5
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= needed


@EVERY
@pytest.mark.parametrize("surface", ["page", "card"])
def test_edges_focus_rings_and_level_marks_can_be_seen(colours: Colours, surface: str) -> None:
    ground, needed = getattr(colours, surface), 4.5 if colours in STRONG else 3
    for mark in (*(getattr(colours, name) for name in MARKS), *colours.levels):
        assert contrast(mark, ground) >= needed, mark


@EVERY
def test_what_went_wrong_can_be_read(colours: Colours) -> None:
    needed = 7 if colours in STRONG else 4.5
    for surface in (colours.page, colours.card):
        assert contrast(colours.levels[-1], surface) >= needed


@EVERY
def test_the_focus_ring_on_a_chosen_button_can_be_seen(colours: Colours) -> None:
    assert contrast(colours.text, colours.card) >= 3
    assert contrast(colours.on_accent, colours.accent) >= 3


@pytest.mark.parametrize("colours", STRONG, ids=["light", "dark"])
def test_with_high_contrast_cards_have_edges_too(colours: Colours) -> None:
    assert contrast(colours.line, colours.card) >= 3


def test_a_pale_theme_would_be_found_out() -> None:
    assert contrast("#9aa0a3", LIGHT.card) < 3  # a grey that is often taken for hints


@EVERY
def test_qt_is_told_the_same_colours(qapp: QApplication, colours: Colours) -> None:
    theme = Theme(qapp, next(name for name, known in THEMES.items() if known is colours))
    theme.apply()
    palette, role, off = qapp.palette(), QPalette.ColorRole, QPalette.ColorGroup.Disabled
    told = {
        role.Window: colours.page,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.accent,
        role.Link: colours.accent,
    }
    assert {part: palette.color(part).name() for part in told} == told
    assert palette.color(off, role.WindowText).name() == colours.muted
    theme.deleteLater()


# ------------------------------------------------------------ colour is never the only sign


def shapes(qapp: QApplication, qtbot: QtBot) -> dict[Level, list[bool]]:
    """Return of each level's mark which of its pixels are painted, whatever their colour."""
    theme = Theme(qapp, Appearance.LIGHT)
    painted = {}
    for level in Level:
        mark = LevelMark(theme)
        qtbot.addWidget(mark)
        mark.resize(32, 32)
        mark.set_level(level)
        image = mark.grab().toImage()
        ground = image.pixelColor(0, 0).lightness()
        places = [(x, y) for y in range(32) for x in range(32)]
        painted[level] = [abs(image.pixelColor(x, y).lightness() - ground) > PAINTED for x, y in places]
    theme.deleteLater()
    return painted


def test_every_level_has_a_shape_of_its_own(qapp: QApplication, qtbot: QtBot) -> None:
    for (level, one), (next_level, other) in combinations(shapes(qapp, qtbot).items(), 2):
        differing = sum(a is not b for a, b in zip(one, other, strict=True))
        assert differing >= len(one) * 0.05, (level, next_level)


# ------------------------------------------------------------ what the system asks for


class Hints(QObject):
    """Stands in for the system's wishes, of which the offscreen platform has none."""

    contrastPreferenceChanged = Signal()  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.wish = Qt.ContrastPreference.NoPreference

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
        return self.wish


@pytest.fixture
def hints(monkeypatch: pytest.MonkeyPatch) -> Hints:
    asked = Hints()
    monkeypatch.setattr(QStyleHints, "accessibility", lambda _hints: asked, raising=False)
    return asked


@pytest.mark.usefixtures("nothing_left")
def test_high_contrast_follows_the_system_live(
    qapp: QApplication, hints: Hints, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = Theme(qapp, Appearance.SYSTEM)
    theme.apply()
    theme.follow_contrast()
    told: list[Colours] = []
    theme.changed.connect(lambda: told.append(theme.colours))
    hints.wish = Qt.ContrastPreference.HighContrast
    hints.contrastPreferenceChanged.emit()
    assert told == [CONTRAST_LIGHT]
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _hints: Qt.ColorScheme.Dark)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert told[-1] is CONTRAST_DARK
    hints.wish = Qt.ContrastPreference.NoPreference
    hints.contrastPreferenceChanged.emit()
    assert told[-1] is DARK
    theme.deleteLater()


@pytest.mark.usefixtures("nothing_left")
def test_a_chosen_theme_stays_whatever_the_system_asks_for(qapp: QApplication, hints: Hints) -> None:
    hints.wish = Qt.ContrastPreference.HighContrast
    theme = Theme(qapp, Appearance.LIGHT)
    theme.apply()
    theme.follow_contrast()
    assert theme.colours is LIGHT
    theme.choose(Appearance.CONTRAST_DARK)
    assert theme.colours is CONTRAST_DARK
    theme.deleteLater()


@pytest.mark.usefixtures("nothing_left")
def test_an_older_qt_that_cannot_tell_is_no_problem(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(QStyleHints, "accessibility", raising=False)
    theme = Theme(qapp, Appearance.LIGHT)
    theme.follow_contrast()
    assert theme.colours is LIGHT
    theme.deleteLater()
