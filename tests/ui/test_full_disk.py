"""A disk that is full or broken: nothing typed is lost, nothing unsaved is shown, and it goes on."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from tests.builders import day, treatment
from tests.exchange.picture_files import file_of, quarters
from tests.storage.failing_disk import FailingDisk
from tracker.domain.symptoms import Symptom
from tracker.ui.photos import photo_reading

from .program import Asked, Program
from .screen import Screen

UNSAVED = {"Redness": "Moderate", "Swelling": "Trace", "Flaking": None, "Pain": "4"}


@pytest.fixture
def screen(disk: FailingDisk, program: Program) -> Screen:  # noqa: ARG001 - the disk must be there first
    """The window on day 3 with day 2 logged, on a disk that still works."""
    program.has(treatment(day(2, redness=3, signs=["pus"])))
    return program.open()


def shown(screen: Screen) -> tuple[list[str], list[str]]:
    return sorted(screen.texts()), screen.lines("Sessions")


@pytest.mark.parametrize(
    ("error", "said"),
    [(apsw.FullError, "The disk is full"), (apsw.IOError, "The disk did not answer properly")],
    ids=["full", "broken"],
)
def test_answers_stay_until_they_can_be_saved(
    disk: FailingDisk,
    program: Program,
    screen: Screen,
    asked: Asked,
    spoken: list[str],
    error: type[apsw.Error],
    said: str,
) -> None:
    screen.press("3", "1", "Tab", "4")
    screen.write("Note", "it stings")
    before = shown(screen)
    stored = program.stored()
    with disk.fails_after(0, error):
        screen.press("Ctrl+S")
    message = asked.message()
    assert message.startswith(f"Not saved: {said}")
    assert "try again" in message
    assert spoken == []
    assert shown(screen) == before
    assert screen.answers() == UNSAVED
    assert screen.field("Note") == "it stings"
    assert program.stored() == stored

    screen.press("Ctrl+S")
    assert screen.says("Saved: entry of 5 Mar 2026.")
    assert program.stored_days()[3].scores == {Symptom.REDNESS: 3, Symptom.SWELLING: 1, Symptom.PAIN: 4}
    assert program.restart().answers() == UNSAVED


def test_a_day_that_cannot_be_deleted_stays_in_the_diary(
    disk: FailingDisk, program: Program, screen: Screen, asked: Asked
) -> None:
    screen.press("Ctrl+2")
    screen.click_line("Diary", 1)
    rows = screen.table("Diary")
    with disk.fails_after(0, apsw.FullError):
        screen.press("Del")
    assert "The disk is full" in asked.message()
    assert screen.table("Diary") == rows
    screen.press("Del")
    assert program.stored_days() == {}


def test_undo_that_fails_can_be_repeated(
    disk: FailingDisk, program: Program, screen: Screen, asked: Asked
) -> None:
    screen.press("2", "Ctrl+S")
    with disk.fails_after(0, apsw.FullError):
        screen.press("Ctrl+Z")
    assert "The disk is full" in asked.message()
    assert screen.answer("Redness") == "Mild"
    assert program.stored_days().keys() == {2, 3}
    screen.press("Ctrl+Z")
    assert program.stored_days().keys() == {2}


def test_photos_that_have_no_room_are_said_once_and_those_before_stay(
    disk: FailingDisk,
    program: Program,
    screen: Screen,
    asked: Asked,
    files: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(photo_reading, "PART_BYTES", 1)
    for number in range(5):
        (files / f"{number}.jpg").write_bytes(file_of(quarters()))
    asked.files = sorted(files.iterdir())
    with disk.fails_after(20, apsw.FullError):
        screen.click("Add photo …")
        program.wait_until(lambda: bool(asked.told))
    assert "The disk is full" in asked.message()
    [session] = program.stored().treatments
    assert 0 < len(session.photos) < 5
    screen.press("Ctrl+Z")
    assert program.stored().treatments[0].photos == ()
