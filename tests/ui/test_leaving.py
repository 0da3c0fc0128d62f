"""Closing the window, and what it remembers; and the day that changes while it is open."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette, QStyleHints
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import day, treatment
from tracker.app import PREFERENCES_NAME
from tracker.domain.symptoms import Symptom
from tracker.ui.shell import window as window_module
from tracker.ui.theme import DARK, LIGHT

from .program import DAY, Asked, Program
from .screen import Screen

GO_BACK, CLOSE = 0, 1


def page_colour() -> str:
    return QApplication.palette().color(QPalette.ColorRole.Window).name()


# -------------------------------------------------------------------- unsaved answers


@pytest.mark.parametrize("answer", [GO_BACK, None], ids=["go back", "cancel"])
def test_unsaved_answers_are_asked_about_and_can_still_be_saved(
    program: Program, day_three: Screen, asked: Asked, answer: int | None
) -> None:
    day_three.press("2", "1")
    asked.answers = [answer]
    assert not day_three.close()
    text, options = asked.question()
    assert text.startswith("Some answers are not saved yet.")
    assert options == ["Go back and save", "Close without saving"]
    assert day_three.window.isVisible()
    day_three.press("Ctrl+S")
    assert day_three.close()
    assert asked.questions == []
    assert program.stored_days()[3].scores == {Symptom.REDNESS: 2, Symptom.SWELLING: 1}


def test_answers_can_be_given_up(program: Program, day_three: Screen, asked: Asked) -> None:
    day_three.press("2", "Ctrl+Left")
    asked.answers = [CLOSE]
    day_three.press("Ctrl+Q")
    assert not day_three.window.isVisible()
    assert program.stored_days() == {}


def test_without_unsaved_answers_nothing_is_asked(program: Program, asked: Asked) -> None:
    program.has(day(3, redness=2))
    screen = program.open()
    screen.click("Severe", "Redness")
    screen.click("Mild", "Redness")
    assert screen.close()
    assert asked.questions == []


def test_answers_in_the_example_are_not_asked_about(program: Program, asked: Asked) -> None:
    screen = program.open()
    screen.click("Look at an example")
    screen.click("Severe", "Redness")
    assert screen.close()
    assert asked.questions == []


def test_own_answers_are_asked_about_also_from_the_example(
    program: Program, day_three: Screen, asked: Asked
) -> None:
    day_three.press("2", "1")
    day_three.menu("Session", "Look at an example")
    asked.answers = [GO_BACK]
    assert not day_three.close()
    assert asked.question()[0].startswith("Some answers are not saved yet.")
    assert program.stored_days() == {}


# -------------------------------------------------------------------- remembered


def test_size_and_colours_are_remembered(program: Program, day_three: Screen) -> None:
    assert page_colour() == LIGHT.page
    day_three.window.resize(780, 640)
    day_three.menu("View", "Colours", "Dark")
    assert page_colour() == DARK.page

    restarted = program.restart()
    assert restarted.window.size() == QSize(780, 640)
    assert restarted.menu_action("View", "Colours", "Dark").isChecked()
    assert page_colour() == DARK.page
    program.close()
    kept = json.loads((program.folder / PREFERENCES_NAME).read_text())
    assert kept.keys() == {
        "geometry",
        "appearance",
        "export_folder",
        "backup_folder",
        "emergency_number",
        "report_paper",
        "report_without",
    }
    assert kept["appearance"] == "dark"


@pytest.mark.parametrize("content", ["", "[]", '{"geometry": 3}', "\x00", '{"geometry": "nonsense"}'])
def test_preferences_that_are_spoilt_do_no_harm(program: Program, content: str) -> None:
    (program.folder / PREFERENCES_NAME).write_text(content)
    program.has(treatment())
    assert program.open().says("Today · Day 3")


def test_the_colours_follow_the_system_while_the_window_is_open(
    qapp: QApplication, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    (program.folder / PREFERENCES_NAME).write_text('{"appearance": "system"}')
    program.has(treatment())
    screen = program.open()
    for scheme, colours in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        # without a screen there is no system to ask
        monkeypatch.setattr(QStyleHints, "colorScheme", lambda _hints, scheme=scheme: scheme)
        qapp.styleHints().colorSchemeChanged.emit(scheme)
        assert page_colour() == colours.page
    screen.menu("View", "Colours", "Dark")
    assert page_colour() == DARK.page


# -------------------------------------------------------------------- midnight


@pytest.fixture
def quick_midnight(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the window look at the calendar often."""
    monkeypatch.setattr(window_module, "MIDNIGHT_CHECK_MS", 10)


@pytest.mark.usefixtures("quick_midnight")
def test_at_midnight_the_new_day_is_asked_about(qtbot: QtBot, program: Program) -> None:
    program.has(day(3, redness=2, pain=1))
    screen = program.open()
    assert screen.answer("Redness") == "Mild"
    program.today += DAY
    qtbot.waitUntil(lambda: screen.says("Today · Day 4 after your session of 2 Mar 2026"))
    assert screen.answer("Redness") is None
    assert screen.lines("Sessions") == ["2 Mar 2026\nface\nDay 4, 1 logged"]


@pytest.mark.usefixtures("quick_midnight")
def test_answers_given_before_midnight_stay_on_their_day(
    qtbot: QtBot, program: Program, day_three: Screen
) -> None:
    day_three.press("2", "1")
    program.today += DAY
    qtbot.waitUntil(lambda: day_three.says("5 Mar 2026 · Day 3"))
    day_three.press("0", "3", "N", "Ctrl+S")
    assert program.stored_days().keys() == {3}
    day_three.click("Go to today")
    assert day_three.says("Today · Day 4")


@pytest.mark.usefixtures("quick_midnight")
def test_a_day_that_was_looked_up_stays_in_sight_at_midnight(
    qtbot: QtBot, program: Program, day_three: Screen
) -> None:
    day_three.press("Ctrl+Left", "Ctrl+Left")
    program.today += DAY
    qtbot.waitUntil(lambda: day_three.lines("Sessions") == ["2 Mar 2026\nface\nDay 4, not logged yet"])
    assert day_three.says("3 Mar 2026 · Day 1")
