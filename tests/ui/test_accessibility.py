"""What someone has who uses only the keyboard, a screen reader, or an unsteady pointer."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.builders import TREATED_ON, day, treatment
from tracker.preferences import PREFERENCES_NAME

from .looking import shows_keyboard
from .program import DAY, Program
from .screen import QUESTIONS, Role, Screen, group_of, name_of, role_of
from .tour import tour

WORDS = ["None", "Trace", "Mild", "Moderate", "Severe"]
LOGGED = (
    day(1, redness=3, swelling=1, flaking=0, pain=4, signs=["pus", "chills"]),
    day(2, redness=2, pain=1, signs=["itching"]),
)
LEAST_HEIGHT = 32
STOPS_TO_COUNT = 200


def focusable(screen: Screen) -> list[QWidget]:
    """Return what can take the keyboard."""
    return [
        w
        for w in screen.controls()
        if w.focusPolicy() is not Qt.FocusPolicy.NoFocus and w.focusProxy() is None and w.isEnabled()
    ]


def tab_stops(screen: Screen) -> list[QWidget]:
    """Return what Tab should reach."""
    return [w for w in focusable(screen) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]


def describe(widgets: Iterable[QWidget]) -> list[str]:
    return [f"{group_of(w)}: {name_of(w)}" if group_of(w) else name_of(w) for w in widgets]


def walk(screen: Screen, key: str) -> list[QWidget]:
    """Return where the keyboard goes with this key until it is back where it was."""
    start = QApplication.focusWidget()
    assert start is not None, "nothing has the keyboard"
    visited = [start]
    for _ in range(STOPS_TO_COUNT):
        screen.press(key)
        widget = QApplication.focusWidget()
        assert widget is not None, f"the keyboard is lost after {describe(visited[-1:])}"
        if widget is start:
            return visited
        visited.append(widget)
    raise AssertionError(f"the keyboard does not come back: {describe(visited[-5:])}")


@pytest.mark.parametrize("theme", ["light", "dark"], ids=["empty, light", "logged, dark"])
def test_every_page_can_be_used_by_keyboard_by_ear_and_with_an_unsteady_pointer(
    qtbot: QtBot, program: Program, theme: str
) -> None:
    (program.folder / PREFERENCES_NAME).write_text(f'{{"appearance": "{theme}"}}')
    if theme == "dark":
        program.has(treatment(*LOGGED))
    looked_at: set[tuple[object, ...]] = set()

    def look(page: str, screen: Screen) -> None:
        reached = focusable(screen)
        assert [type(w).__name__ for w in reached if not name_of(w).strip()] == [], f"{page}: no name"
        assert fields_without_a_label(screen, reached) == [], page
        assert {name_of(w): w.height() for w in reached if is_too_low(w)} == {}, page
        if isinstance(screen.window, QDialog):
            letters = access_keys(screen)
            assert len(letters) == len(set(letters)), page
        check_tab_keys(page, screen)
        check_ring(page, screen, looked_at)

    tour(qtbot, program.open(), look)


def check_tab_keys(page: str, screen: Screen) -> None:
    """Check that Tab reaches everything, and that Shift+Tab goes the same way back."""
    forward = walk(screen, "Tab")
    missed = set(tab_stops(screen)) - set(forward)
    assert not missed, f"{page}: Tab does not reach {describe(missed)}"
    backward = walk(screen, "Shift+Tab")
    assert describe(backward[1:]) == describe(reversed(forward[1:])), f"{page}: Shift+Tab goes elsewhere"


def check_ring(page: str, screen: Screen, looked_at: set[tuple[object, ...]]) -> None:
    """Check that it is seen where the keyboard is, on one control of each look and state."""
    before = QApplication.focusWidget()
    for widget in tab_stops(screen):
        states = [widget.property(name) for name in ("chosen", "primary", "role")]
        kind = (type(widget), widget.objectName(), *states)
        if kind not in looked_at:
            looked_at.add(kind)
            assert shows_keyboard(widget), f"{page}: {name_of(widget)}"
    if before is not None:
        before.setFocus()


def fields_without_a_label(screen: Screen, among: Iterable[QWidget]) -> list[str]:
    """Return the fields that no label in sight belongs to."""
    labelled = {label.buddy() for label in screen.window.findChildren(QLabel) if label.isVisible()}
    return describe(w for w in among if isinstance(w, QLineEdit | QComboBox) and w not in labelled)


def is_too_low(widget: QWidget) -> bool:
    """Tell whether a target is hard to hit."""
    targets = QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox
    return isinstance(widget, targets) and widget.height() < LEAST_HEIGHT


def access_keys(screen: Screen) -> list[str]:
    """Return the letters that lead to the fields and buttons of a dialog."""
    texts = [w.text() for w in screen.controls() if isinstance(w, QLabel | QAbstractButton)]
    return [key for text in texts if (key := access_key(text))]


def test_tab_follows_the_reading_order(day_three: Screen) -> None:
    order = describe(walk(day_three, "Tab"))
    form = ["Redness: None", "Swelling: None", "Flaking: None", "Pain: 0", "Danger signs: None of these"]
    assert order[:5] == form
    later = ["Temperature, °C", "Products and medicines", "Note", "Save entry"]
    places = [order.index(name) for name in later]
    assert places == sorted(places)


def test_tab_follows_the_reading_order_through_parts_that_are_made_late(program: Program) -> None:
    program.today = TREATED_ON + 120 * DAY
    program.has(treatment())
    screen = program.open()
    screen.click("Anything else? (itch, dryness, marks …)")
    order = describe(walk(screen, "Tab"))
    begin = order.index("Anything else? (itch, dryness, marks …)")
    end = order.index("Temperature, °C")
    inside = order[begin + 1 : end]
    assert inside[-5:] == [
        "The result so far",
        "Texture: Worse",
        "Tone: Worse",
        "Scars: Worse",
        "Pigment: Worse",
    ]
    assert len(inside) > 6


def test_the_questions_are_groups_of_radio_buttons_with_fixed_names(day_three: Screen) -> None:
    groups = [w for w in day_three.controls() if role_of(w) is Role.Grouping]
    assert [name_of(w) for w in groups][:4] == list(QUESTIONS)
    for question in QUESTIONS:
        steps = [
            name_of(w)
            for w in day_three.controls()
            if role_of(w) is Role.RadioButton and group_of(w) == question
        ]
        assert steps == ([str(n) for n in range(11)] if question == "Pain" else WORDS)


@pytest.mark.parametrize("name", ["None of these", "Save entry", "New session"])
def test_the_buttons_with_fixed_names_are_buttons(day_three: Screen, name: str) -> None:
    assert isinstance(day_three.find({Role.Button}, name), QAbstractButton)


def test_questions_and_steps_say_what_they_mean(day_three: Screen) -> None:
    (redness,) = (w for w in day_three.controls() if role_of(w) is Role.Grouping and name_of(w) == "Redness")
    assert redness.accessibleDescription() == "How red or flushed is the treated skin?"
    step = day_three.find({Role.RadioButton}, "Mild", "Redness")
    assert step.accessibleDescription().startswith("Pink, easy to see up close.")


# -------------------------------------------------------------------- keys of the menus


def menus(screen: Screen) -> list[QMenu]:
    assert isinstance(screen.window, QMainWindow)
    return [m for m in screen.window.menuBar().findChildren(QMenu) if m.actions()]


def access_key(text: str) -> str:
    """Return the letter after the "&"."""
    return text.replace("&&", "").partition("&")[2][:1].lower()


def test_no_two_commands_have_the_same_shortcut(day_three: Screen) -> None:
    window = day_three.window
    keys = [a.shortcut().toString() for menu in menus(day_three) for a in menu.actions()]
    keys += [
        s.key().toString()
        for s in window.findChildren(QShortcut)
        if s.context() is not Qt.ShortcutContext.WidgetShortcut
    ]
    used = [key for key in keys if key]
    assert len(used) > 10
    assert len(used) == len(set(used))


def test_every_command_has_an_access_key_of_its_own(day_three: Screen) -> None:
    assert isinstance(day_three.window, QMainWindow)
    bar = [a.text() for a in day_three.window.menuBar().actions()]
    for texts in (bar, *([a.text() for a in m.actions() if not a.isSeparator()] for m in menus(day_three))):
        letters = [access_key(text) for text in texts]
        assert all(letters), texts
        assert len(letters) == len(set(letters)), texts


def test_the_help_lists_the_keys_that_the_menus_have(day_three: Screen) -> None:
    listed: list[str] = []

    def read(dialog: Screen) -> None:
        listed.extend(dialog.texts())
        dialog.press("Esc")

    day_three.press("F1", then=read)
    arrows = {"Left": "←", "Right": "→"}
    text = " ".join(listed)
    for menu in menus(day_three):
        for action in menu.actions():
            key = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
            for name, arrow in arrows.items():
                key = key.replace(name, arrow)
            assert key in text, f"{action.text()}: {key}"


def test_a_screen_reader_hears_the_lines_of_lists_as_sentences(program: Program) -> None:
    program.has(treatment(*LOGGED, device="pen", depth=1.5))
    screen = program.open()
    (sessions,) = (w for w in screen.controls() if role_of(w) is Role.List)
    line = QAccessible.queryAccessibleInterface(sessions).child(0)
    assert line.text(QAccessible.Text.Name) == "2 Mar 2026, face, pen 1.5 mm, Day 3, 2 logged"
