"""The settings: each choice is in use at once, in the window behind, and after a restart."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from tests.builders import day, treatment
from tracker.preferences import PREFERENCES_NAME, Preferences, load_preferences
from tracker.ui.choices import Choices
from tracker.ui.colours import DARK, LIGHT
from tracker.ui.theme import TEXT_SIZES

from .program import Asked, Program
from .screen import Role, Screen, name_of
from .test_every_page import USUAL, what_is_cut
from .tour import tour


def kept(program: Program) -> dict[str, Any]:
    stored: dict[str, Any] = json.loads((program.folder / PREFERENCES_NAME).read_text())
    return stored


def page_colour() -> str:
    return QApplication.palette().color(QPalette.ColorRole.Window).name()


def points() -> float:
    return QApplication.font().pointSizeF()


def text_height(screen: Screen, question: str) -> int:
    """Return how high the steps of a question are drawn."""
    return screen.find({Role.RadioButton}, "Mild", question).height()


# -------------------------------------------------------------------- how it looks


def test_colours_change_behind_the_dialog_and_in_the_menu(program: Program, day_three: Screen) -> None:
    def choose(dialog: Screen) -> None:
        assert dialog.field("Colours") == "Light"
        dialog.pick("Colours", "Dark")
        assert page_colour() == DARK.page
        assert kept(program)["appearance"] == "dark"
        dialog.click("Close")

    assert page_colour() == LIGHT.page
    places = {name_of(w): w.geometry() for w in day_three.controls()}
    day_three.press("Ctrl+,", then=choose)
    assert {name_of(w): w.geometry() for w in day_three.controls()} == places, "colours move nothing"
    assert day_three.menu_action("View", "Colours", "Dark").isChecked()
    program.restart()
    assert page_colour() == DARK.page


def test_the_menu_and_the_dialog_say_the_same(day_three: Screen) -> None:
    def look(dialog: Screen) -> None:
        assert dialog.field("Colours") == "Dark"
        dialog.press("Esc")

    day_three.menu("View", "Colours", "Dark")
    day_three.press("Ctrl+,", then=look)


def test_larger_text_is_there_at_once_and_after_a_restart(program: Program, day_three: Screen) -> None:
    def choose(dialog: Screen) -> None:
        dialog.pick("Text size", "200")
        dialog.click("Close")

    usual, low = points(), text_height(day_three, "Redness")
    day_three.press("Ctrl+,", then=choose)
    assert points() == pytest.approx(usual * 2)
    assert text_height(day_three, "Redness") > low
    assert kept(program)["text_size"] == 200
    program.close()
    font = QApplication.font()
    font.setPointSizeF(usual)  # a new process begins with the system's
    QApplication.setFont(font)
    program.open()
    assert points() == pytest.approx(usual * 2)


def test_keys_go_through_the_sizes_and_stop_at_the_ends(program: Program, day_three: Screen) -> None:
    usual = points()
    for percent in (*TEXT_SIZES[1:], 200):
        day_three.press("Ctrl++")
        assert points() == pytest.approx(usual * percent / 100)
    for _ in TEXT_SIZES:
        day_three.press("Ctrl+-")
    assert points() == pytest.approx(usual)
    assert kept(program)["text_size"] == 100


def test_nothing_is_cut_when_the_size_changes_in_an_open_window(
    qtbot: QtBot, qapp: QApplication, program: Program
) -> None:
    def look(page: str, shown: Screen) -> None:
        qapp.processEvents()
        qapp.processEvents()
        cut = {type(w).__name__: why for w in shown.controls() if (why := what_is_cut(w))}
        assert not cut, page

    def change_size(key: str) -> None:
        screen.press(*[key] * len(TEXT_SIZES))
        for page in pages:
            screen.press(page)
            look(page, screen)

    program.has(treatment(day(1, redness=3, pain=6, signs=["pus"], temperature=38.4)))
    screen = program.open()
    screen.window.resize(*USUAL)
    pages = ("Ctrl+2", "Ctrl+3", "Ctrl+5", "Ctrl+1")
    screen.press(*pages)  # every page has been seen small
    change_size("Ctrl++")
    tour(qtbot, screen, look)
    change_size("Ctrl+-")


# -------------------------------------------------------------------- emergency, backups, the page itself


def test_the_wheel_scrolls_the_page_and_changes_no_choice(day_three: Screen) -> None:
    def scroll(dialog: Screen) -> None:
        for box in [w for w in dialog.controls() if isinstance(w, QComboBox)]:
            before = box.currentIndex()
            buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
            for turn in (-120, 120):
                event = QWheelEvent(
                    QPointF(5, 5), QPointF(5, 5), QPointF(0, 0).toPoint(), QPointF(0, turn).toPoint(),
                    buttons, Qt.KeyboardModifier.NoModifier, phase, False,
                )  # fmt: skip
                QApplication.sendEvent(box, event)
                assert not event.isAccepted()
            assert box.currentIndex() == before
        dialog.press("Esc")

    day_three.press("Ctrl+,", then=scroll)


def test_the_second_folder_is_chosen_here_too(
    program: Program, asked: Asked, tmp_path: Path, day_three: Screen
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    def choose(dialog: Screen) -> None:
        assert dialog.says("No second folder is chosen.")
        asked.files = [stick]
        dialog.click("Second folder …")
        assert dialog.says(f"Second folder: {stick}")
        assert len(list(stick.iterdir())) == 1
        asked.answers = [1]
        dialog.click("Second folder …")
        assert dialog.says("No second folder is chosen.")
        dialog.click("Close")

    day_three.press("Ctrl+,", then=choose)
    assert kept(program)["backup_folder"] == ""


def test_return_in_a_field_does_not_close_the_page(day_three: Screen) -> None:
    def write(dialog: Screen) -> None:
        dialog.write("Emergency number", "999")
        dialog.press("Return")
        assert dialog.window.isVisible()
        dialog.press("Esc")

    day_three.press("Ctrl+,", then=write)


def test_where_there_is_no_tray_it_says_so_and_offers_the_calendar(
    qtbot: QtBot, asked: Asked, tmp_path: Path, day_three: Screen
) -> None:
    target = tmp_path / "diary.ics"

    def export(dialog: Screen) -> None:
        assert dialog.says("This desktop has no tray for programs")
        assert not any(name.startswith("Remind me") for name in dialog.texts())
        assert not dialog.has("Remind me when an entry is due and not made")
        asked.files = [target]
        dialog.click("Reminders for your calendar …")
        dialog.click("Close")

    day_three.press("Ctrl+,", then=export)
    qtbot.waitUntil(target.exists)
    assert b"BEGIN:VCALENDAR" in target.read_bytes()
    assert b"T200000" in target.read_bytes()
    qtbot.waitUntil(lambda: day_three.says(f"Written: {target}"))


def test_without_a_session_there_is_nothing_for_a_calendar(program: Program) -> None:
    def look(dialog: Screen) -> None:
        assert not dialog.is_enabled("Reminders for your calendar …")
        assert dialog.says("There is no session yet")
        dialog.press("Esc")

    program.open().press("Ctrl+,", then=look)


# -------------------------------------------------------------------- what is kept


def test_a_choice_is_told_once_and_the_same_choice_again_is_no_news() -> None:
    told: list[Preferences] = []
    choices = Choices(Preferences())
    choices.changed.connect(told.append)
    choices.keep(text_size=150)
    choices.keep(text_size=150)
    assert told == [Preferences(text_size=150)]


def test_what_makes_no_sense_counts_as_not_chosen(tmp_path: Path) -> None:
    file = tmp_path / PREFERENCES_NAME
    file.write_text(
        '{"text_size": true, "appearance": "mauve", "temperature_unit": "kelvin", "stay_in_tray": 1, '
        '"reminder_at": "20:00+01:00", "reminded_on": "2026-02-30"}'
    )
    choices = Choices(load_preferences(file), "US")
    assert (choices.text_size, choices.appearance.value) == (100, "system")
    assert choices.temperature_unit is choices.usual_unit
    assert choices.chosen_unit is None
    assert choices.preferences.stay_in_tray is False
    assert choices.reminded_on is None
    assert choices.reminder_at is not None
    assert choices.reminder_at.tzinfo is None
