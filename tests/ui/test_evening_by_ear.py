"""The evening minute for somebody who has nothing but a screen reader: found by role and name, and pressed.

No widget, key or pointer is used, only what Qt tells assistive technology.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.builders import treatment
from tracker.domain.symptoms import Symptom
from tracker.preferences import PREFERENCES_NAME, load_preferences

from .program import Program
from .screen import Screen

Role, Text = QAccessible.Role, QAccessible.Text
PRESS, TOGGLE = QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.toggleAction()


class Tree:
    """What a screen reader is told of a window."""

    def __init__(self, screen: Screen, qtbot: QtBot) -> None:
        self._window = QAccessible.queryAccessibleInterface(screen.window)
        self._qtbot = qtbot
        self.screen = screen

    def find(self, role: QAccessible.Role, name: str, within: str = "") -> QAccessibleInterface:
        """Return the one thing in sight of this role and name, in the group of that name."""
        (root,) = [self._window] if not within else [self.find(Role.Grouping, within)]
        found = [node for node in below(root) if (node.role(), node.text(Text.Name)) == (role, name)]
        assert len(found) == 1, f"{len(found)} times {name!r}"
        return found[0]

    def press(self, role: QAccessible.Role, name: str, within: str = "") -> None:
        """Do what the screen reader's "activate" does."""
        node = self.find(role, name, within)
        assert not node.state().disabled
        actions = node.actionInterface()
        assert actions is not None, f"{name} cannot be activated"
        offered = actions.actionNames()
        actions.doAction(PRESS if PRESS in offered else TOGGLE)
        self._qtbot.waitUntil(lambda: not node.state().pressed)  # Qt shows a button pressed for a moment

    def texts(self) -> list[str]:
        """Return what can be read."""
        return [node.text(Text.Name) for node in below(self._window) if node.role() is Role.StaticText]


def below(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Return everything in sight below a node."""
    for number in range(node.childCount()):
        child = node.child(number)
        if child is not None and not child.state().invisible:
            yield child
            yield from below(child)


@pytest.fixture
def tree(program: Program, qtbot: QtBot) -> Tree:
    program.has(treatment())
    return Tree(program.open(), qtbot)


def test_an_evening_is_logged_by_ear_alone(tree: Tree, program: Program, spoken: list[str]) -> None:
    for question, step in {"Redness": "Mild", "Swelling": "Trace", "Flaking": "None", "Pain": "3"}.items():
        tree.press(Role.RadioButton, step, question)
        assert tree.find(Role.RadioButton, step, question).state().checked
    tree.press(Role.Button, "None of these")
    assert tree.find(Role.Button, "None of these").text(Text.Description).startswith("Chosen")
    assert "Not saved yet" in tree.texts()
    tree.press(Role.Button, "Save entry")

    entry = program.stored_days()[3]
    assert entry.scores == dict(zip(Symptom, (2, 1, 0, 3), strict=True))
    assert entry.signs == frozenset()
    (said,) = spoken
    assert said.startswith("Saved: entry of 5 Mar 2026. Day 3: ")
    assert "Day 3: redness and pain are above what is usual by now; see below." in tree.texts()


def test_a_danger_sign_is_ticked_by_ear_alone(tree: Tree, program: Program) -> None:
    tree.press(Role.CheckBox, "Fluid, pus or yellow crust?", "Danger signs")
    tree.press(Role.CheckBox, "Pus: thick, yellow, green or creamy", "Danger signs")
    tree.press(Role.Button, "Save entry")
    assert program.stored_days()[3].signs == {"pus"}
    assert "Day 3: you ticked a danger sign; see below." in tree.texts()


@pytest.mark.qt_log_ignore(
    "does not support grabbing the keyboard"
)  # for the list that opens, without a screen
def test_a_choice_is_made_in_a_list_by_ear_alone(tree: Tree, program: Program) -> None:
    def choose(dialog: Screen) -> None:
        box = dialog.find({Role.ComboBox}, "Text size")
        assert isinstance(box, QComboBox)
        node = QAccessible.queryAccessibleInterface(box)
        node.actionInterface().doAction(QAccessibleActionInterface.showMenuAction())
        (line,) = (n for n in below(node) if n.role() is Role.ListItem and n.text(Text.Name) == "150 %")
        line.actionInterface().doAction(TOGGLE)
        program.wait_until(lambda: box.currentText() == "150 %" and not box.view().isVisible())
        dialog.press("Esc")

    tree.screen.press("Ctrl+,", then=choose)
    assert load_preferences(program.folder / PREFERENCES_NAME).text_size == 150


def test_half_a_day_is_given_up_and_brought_back_by_ear_alone(tree: Tree) -> None:
    tree.press(Role.RadioButton, "Mild", "Redness")
    tree.press(Role.Button, "Discard unsaved answers")
    assert not tree.find(Role.RadioButton, "Mild", "Redness").state().checked
    tree.press(Role.Button, "Bring back the answers")
    assert tree.find(Role.RadioButton, "Mild", "Redness").state().checked
