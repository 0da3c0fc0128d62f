"""Closing the window, and what it remembers; and the day that changes while it is open."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette, QStyleHints
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import day, treatment
from tracker.preferences import PREFERENCES_NAME, Preferences
from tracker.ui.colours import DARK, LIGHT
from tracker.ui.shell import window as window_module

from .program import DAY, Program
from .screen import Screen


def page_colour() -> str:
    return QApplication.palette().color(QPalette.ColorRole.Window).name()


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
    assert kept.keys() == Preferences()._asdict().keys()
    assert kept["appearance"] == "dark"


SPOILT = (
    '{"geometry": "nonsense", "appearance": "purple", "text_size": 1000, "temperature_unit": "kelvin", '
    '"reminder_at": "25:00", "reminded_on": "yesterday", "backup_folder": 3}'
)


@pytest.mark.parametrize("content", ["", "[]", '{"geometry": 3}', "\x00", '{"text_size": "large"}', SPOILT])
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
