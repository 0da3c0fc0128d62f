"""Backups in the window: seen, made, gone back to, and a second folder for them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.builders import day
from tracker.preferences import load_preferences

from .program import Asked, Program
from .screen import Screen

LINE = "1 session, 2 days, the newest 4 Mar 2026"


@pytest.fixture
def screen(program: Program) -> Screen:
    """A log of two days with a backup, and a third day since."""
    program.has(day(1, redness=3), day(2, redness=2))
    screen = program.open()
    screen.menu(
        "Session", "Backups …", then=lambda dialog: (dialog.click("Back up now"), dialog.press("Esc"))
    )
    screen.press("1", "0", "0", "0", "N", "Ctrl+S")
    return screen


def test_the_backups_are_listed_with_what_they_contain(screen: Screen) -> None:
    def look(dialog: Screen) -> None:
        (line,) = dialog.lines("Backups")
        assert line.endswith(LINE)
        assert dialog.says("No second folder is chosen.")
        dialog.press("Esc")

    screen.menu("Session", "Backups …", then=look)


def test_going_back_says_first_what_changes_and_can_itself_be_taken_back(
    program: Program, screen: Screen, asked: Asked
) -> None:
    def go_back(dialog: Screen) -> None:
        asked.answers = [0]
        dialog.click("Go back to this backup …")
        assert len(dialog.lines("Backups")) == 2
        dialog.press("Esc")

    screen.menu("Session", "Backups …", then=go_back)
    text, _ = asked.question()
    assert "These go away: 1 day" in text
    assert "is backed up first" in text
    assert program.stored_days().keys() == {1, 2}
    assert screen.says("Your log says what the backup said.")
    assert screen.answer("Redness") is None
    screen = program.restart()

    def come_again(dialog: Screen) -> None:
        asked.answers = [0]
        newest = next(i for i, line in enumerate(dialog.lines("Backups")) if "3 days" in line)
        dialog.click_line("Backups", newest)
        dialog.click("Go back to this backup …")
        dialog.press("Esc")

    screen.menu("Session", "Backups …", then=come_again)
    assert program.stored_days().keys() == {1, 2, 3}


def test_nothing_happens_without_a_yes_or_a_difference(
    program: Program, screen: Screen, asked: Asked
) -> None:
    def think_again(dialog: Screen) -> None:
        asked.answers = [None]
        dialog.click("Go back to this backup …")
        dialog.click("Back up now")
        dialog.click_line("Backups", 0)
        dialog.click("Go back to this backup …")
        dialog.press("Esc")

    screen.menu("Session", "Backups …", then=think_again)
    assert "says the same already" in asked.message()
    assert program.stored_days().keys() == {1, 2, 3}


def test_a_backup_that_is_broken_says_so_and_cannot_be_chosen(program: Program, screen: Screen) -> None:
    (backup,) = (program.folder / "backups").iterdir()
    backup.write_bytes(backup.read_bytes()[:5000])

    def look(dialog: Screen) -> None:
        assert "is damaged" in dialog.lines("Backups")[0]
        assert not dialog.is_enabled("Go back to this backup …")
        dialog.press("Esc")

    screen.menu("Session", "Backups …", then=look)


def test_a_second_folder_gets_a_copy_and_is_remembered(
    program: Program, screen: Screen, asked: Asked, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    asked.files = [stick]

    def choose(dialog: Screen) -> None:
        dialog.click("Second folder …")
        assert dialog.says(f"Second folder: {stick}")
        assert len(dialog.lines("Backups")) == 3
        dialog.press("Esc")

    screen.menu("Session", "Backups …", then=choose)
    assert len(list(stick.iterdir())) == 1

    screen = program.restart()
    assert load_preferences(program.folder / "window.json").backup_folder == str(stick)

    def choose_none(dialog: Screen) -> None:
        asked.answers = [1]
        dialog.click("Second folder …")
        assert dialog.says("No second folder is chosen.")
        dialog.press("Esc")

    screen.menu("Session", "Backups …", then=choose_none)
    program.close()
    assert load_preferences(program.folder / "window.json").backup_folder == ""


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder that nobody can write to")
def test_a_folder_that_cannot_be_written_is_said(screen: Screen, asked: Asked) -> None:
    asked.files = [Path("/proc")]

    def choose(dialog: Screen) -> None:
        dialog.click("Second folder …")
        dialog.press("Esc")

    screen.menu("Session", "Backups …", then=choose)
    assert asked.message().startswith("No backup was made: ")
