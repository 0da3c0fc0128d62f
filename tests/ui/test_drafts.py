"""Half-answered days: kept without being asked for, shown again, never an answer, never lost in silence."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import apsw
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import TREATED_ON, day, treatment
from tests.commands import exported
from tests.storage.failing_disk import FailingDisk
from tracker.domain.symptoms import Symptom
from tracker.ui.today import today_page

from .program import DAY, Asked, Program
from .screen import Screen

GO_BACK, CLOSE = 0, 1
NOTHING = {"Redness": None, "Swelling": None, "Flaking": None, "Pain": None}
HALF = NOTHING | {"Redness": "Mild", "Swelling": "Trace"}
TEMPERATURE = "Temperature, °C"


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let answers be kept a moment after they are given, and not a second."""
    monkeypatch.setattr(today_page, "DRAFT_AFTER_MS", 5)


# -------------------------------------------------------------------- closing and crashing


def test_closing_asks_nothing_and_the_answers_are_there_again(program: Program, day_three: Screen) -> None:
    day_three.press("2", "1")
    day_three.write("Note", "it stings")
    again = program.restart()
    assert again.answers() == HALF
    assert again.field("Note") == "it stings"
    assert again.says("Not saved yet. Not answered: Flaking, Pain, Danger signs")
    assert program.stored_days() == {}

    again.press("Ctrl+S")
    assert program.stored_days()[3].scores == {Symptom.REDNESS: 2, Symptom.SWELLING: 1}
    assert program.rows("SELECT * FROM draft") == []


@pytest.mark.usefixtures("soon")
def test_a_crash_loses_no_more_than_the_last_moment(
    qapp: QApplication, qtbot: QtBot, asked: Asked, program: Program, tmp_path: Path
) -> None:
    program.has(treatment())
    screen = program.open()
    screen.press("2", "1")
    # what is on the disk while the program runs is what a crash leaves
    other = Program(qapp, qtbot, tmp_path / "after the crash", asked)

    def is_on_the_disk() -> bool:
        shutil.copytree(program.folder, other.folder, dirs_exist_ok=True)
        return bool(other.rows("SELECT 1 FROM draft WHERE answers LIKE '%swelling%'"))

    qtbot.waitUntil(is_on_the_disk)
    program.close()
    assert other.open().answers() == HALF
    other.close()


def as_typed(screen: Screen) -> bool:
    """Tell whether the form says what only the hand that typed it knows."""
    return (
        screen.field(TEMPERATURE) == "37,"
        and screen.field("Products and medicines") == "balm;; "
        and screen.is_ticked("Itching")
        and not screen.is_chosen("None of these")
    )


def test_what_was_typed_comes_back_as_it_was_typed(program: Program, day_three: Screen) -> None:
    day_three.write(TEMPERATURE, "37,")
    day_three.write("Products and medicines", "balm;; ")
    day_three.click("Anything else? (itch, dryness, marks …)")
    day_three.click("Itch, dryness or an odd feeling?")
    day_three.click("Itching")
    day_three.press("Ctrl+Left")
    assert day_three.field(TEMPERATURE) == ""
    day_three.press("Ctrl+Right")
    assert as_typed(day_three)
    assert as_typed(program.restart())


def test_only_an_unreadable_temperature_is_something_unsaved_too(program: Program, day_three: Screen) -> None:
    day_three.write(TEMPERATURE, "warm")
    assert day_three.says("Not saved yet.")
    again = program.restart()
    assert again.field(TEMPERATURE) == "warm"
    assert again.says("A body temperature in °C lies between 30 and 45")


def test_another_day_that_is_not_saved_is_one_click_away(program: Program, day_three: Screen) -> None:
    day_three.press("Ctrl+Left", "3")
    program.today += DAY
    again = program.restart()
    assert again.answers() == NOTHING
    again.click("Not saved yet: 4 Mar 2026. Go there")
    assert again.says("4 Mar 2026 · Day 2")
    assert again.answer("Redness") == "Moderate"
    again.press("Ctrl+S")
    again.click("Go to today")
    assert not any(text.startswith("Not saved yet") for text in again.texts())
    assert not again.has("Not saved yet: 4 Mar 2026. Go there")


# -------------------------------------------------------------------- never an answer


def test_a_draft_counts_nowhere(program: Program, day_three: Screen) -> None:
    day_three.press("4", "4", "4", "9")
    day_three.press("Ctrl+2")
    assert day_three.table("Diary")[0]["What it looked like"] == "not saved yet"
    assert day_three.table("Diary")[0]["Redness"] == "–"
    assert day_three.lines("Sessions") == ["2 Mar 2026\nface\nDay 3, not logged yet"]
    assert day_three.menu_action("Edit", "Undo").text().endswith(": import of a log")
    program.close()
    assert json.loads(exported(program.folder, "log.json"))["treatments"][0]["days"] == []


def test_changes_to_a_saved_day_are_marked_in_the_diary(program: Program) -> None:
    program.has(day(3, redness=1))
    screen = program.open()
    screen.press("4", "Ctrl+2")
    row = screen.table("Diary")[0]
    assert row["What it looked like"].endswith("(changes not saved yet)")
    assert row["Redness"] == "Trace"


# -------------------------------------------------------------------- undo, and giving up


def test_undo_leaves_what_is_not_saved_in_the_form(program: Program, day_three: Screen) -> None:
    day_three.press("2", "Ctrl+S", "3")
    assert day_three.answer("Swelling") == "Moderate"
    day_three.press("Ctrl+Z")
    assert program.stored_days() == {}
    assert day_three.answers() == NOTHING | {"Redness": "Mild", "Swelling": "Moderate"}
    assert day_three.says("Not saved yet.")
    assert program.restart().answer("Swelling") == "Moderate"


def test_undo_shows_what_was_said_before_when_nothing_is_unsaved(program: Program, day_three: Screen) -> None:
    day_three.press("2", "Ctrl+S", "Ctrl+Z")
    assert day_three.answers() == NOTHING
    assert not day_three.says("Not saved yet")
    assert program.rows("SELECT * FROM draft") == []


def test_answers_are_given_up_and_brought_back(program: Program, day_three: Screen) -> None:
    assert not day_three.has("Discard unsaved answers")
    day_three.press("2", "1")
    day_three.click("Discard unsaved answers")
    assert day_three.answers() == NOTHING
    assert not day_three.says("Not saved yet")
    day_three.click("Bring back the answers")
    assert day_three.answers() == HALF
    day_three.click("Discard unsaved answers")
    day_three.click("0", "Pain")
    assert not day_three.has("Bring back the answers")
    day_three.click("Discard unsaved answers")
    assert program.restart().answers() == NOTHING
    assert program.rows("SELECT * FROM draft") == []


def test_a_session_that_moves_takes_its_draft_along(day_three: Screen) -> None:
    day_three.press("2", "1")

    def move_back(dialog: Screen) -> None:
        dialog.go_to(TREATED_ON - DAY, "Date")
        dialog.click("Save session")

    day_three.menu("Session", "Edit session", then=move_back)
    assert day_three.says("Today · Day 4 after your session of 1 Mar 2026")
    assert day_three.answers() == HALF


def test_a_draft_that_the_session_was_moved_away_from_is_not_offered(program: Program) -> None:
    program.has(treatment())
    screen = program.open()
    screen.press("Ctrl+Left", "Ctrl+Left", "2")

    def move(dialog: Screen) -> None:
        dialog.go_to(TREATED_ON + 2 * DAY, "Date")
        dialog.click("Save session")

    screen.menu("Session", "Edit session", then=move)
    assert screen.says("Today · Day 1 after your session of 4 Mar 2026")
    assert not screen.has("Not saved yet: 3 Mar 2026. Go there")
    screen.press("Ctrl+Z")
    assert screen.has("Not saved yet: 3 Mar 2026. Go there")


# -------------------------------------------------------------------- a disk that refuses


@pytest.mark.parametrize("answer", [GO_BACK, None], ids=["go back", "cancel"])
def test_only_answers_that_cannot_be_kept_are_asked_about(
    disk: FailingDisk, program: Program, asked: Asked, answer: int | None
) -> None:
    program.has(treatment())
    screen = program.open()
    with disk.fails_after(0, apsw.FullError):
        screen.press("2", "1", "Ctrl+Left")
        assert screen.answers() == NOTHING
        screen.press("Ctrl+Right")
        assert screen.answers() == HALF
        assert screen.says("Not saved yet, and not kept as a draft. The disk is full")
        asked.answers = [answer]
        assert not screen.close()
        text, options = asked.question()
        assert text.startswith("Some answers are not saved yet, and they could not be kept")
        assert "The disk is full" in text
        assert options == ["Go back", "Close all the same"]
        asked.answers = [CLOSE]
        assert screen.close()
        asked.question()
    program.forget_window()
    assert program.open().answers() == NOTHING


def test_what_could_not_be_kept_is_kept_once_the_disk_works_again(
    disk: FailingDisk, program: Program, asked: Asked
) -> None:
    program.has(treatment())
    screen = program.open()
    with disk.fails_after(0, apsw.FullError):
        screen.press("2", "1", "Ctrl+Left")
    assert program.restart().answers() == HALF
    assert asked.questions == []


# -------------------------------------------------------------------- the example


def test_the_example_keeps_no_draft_and_the_own_log_keeps_its_own(
    program: Program, day_three: Screen
) -> None:
    day_three.press("2", "1")
    day_three.menu("Session", "Look at an example")
    day_three.click("Severe", "Redness")
    again = program.restart()
    assert again.answers() == HALF
    assert program.rows("SELECT count(*) FROM draft") == [(1,)]
