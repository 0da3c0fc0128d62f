"""Many photos at once: never many in memory, one change to undo, and stopped when the user has had enough."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exchange.picture_files import file_of, quarters
from tracker.ui.photos import photo_reading
from tracker.ui.photos.photo_reading import PhotoReading

from .program import Asked, Program
from .screen import Screen, plain

pytestmark = pytest.mark.usefixtures("slow")
COUNT = 10


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many pictures were held in memory each time that they were handed on; that is soon here."""
    held: list[int] = []
    monkeypatch.setattr(photo_reading, "PART_BYTES", 3_000)
    begin = PhotoReading.start

    def start(reading: PhotoReading) -> None:
        reading.part_read.connect(lambda part: held.append(len(part)))
        begin(reading)

    monkeypatch.setattr(PhotoReading, "start", start)
    return held


@pytest.fixture
def pictures(files: Path) -> list[Path]:
    """Ten photos."""
    found = [files / f"{number}.jpg" for number in range(COUNT)]
    for number, file in enumerate(found):
        file.write_bytes(file_of(quarters(64 + 8 * number)))
    return found


def count(program: Program) -> int:
    return sum(len(treatment.photos) for treatment in program.stored().treatments)


def test_photos_that_are_stored_in_parts_are_one_change(
    program: Program, asked: Asked, day_three: Screen, pictures: list[Path], parts: list[int]
) -> None:
    asked.files = list(pictures)
    day_three.click("Add photo …")
    program.wait_until(lambda: count(program) == COUNT)
    assert len(parts) > 2
    assert sum(parts) == COUNT
    assert day_three.says("Added: photos.")
    day_three.press("Ctrl+Z")
    assert count(program) == 0
    program.restart().press("Ctrl+Shift+Z")
    assert count(program) == COUNT


def test_what_is_done_in_between_is_a_change_of_its_own(
    program: Program, asked: Asked, day_three: Screen, pictures: list[Path], parts: list[int]
) -> None:
    asked.files = list(pictures)
    day_three.click("Add photo …")
    program.wait_until(lambda: len(parts) == 1)
    day_three.answer_with("Trace", "None", "None", "0")
    day_three.press("Ctrl+S")
    program.wait_until(lambda: count(program) == COUNT)
    steps = []
    for _ in range(3):
        steps.append(plain(day_three.menu_action("Edit", "Undo")))
        day_three.press("Ctrl+Z")
    assert steps == ["Undo: add photos", "Undo: entry of 5 Mar 2026", "Undo: add photos"]
    assert (count(program), program.stored_days()) == (0, {})


def test_adding_is_stopped_and_keeps_what_is_read(
    program: Program, asked: Asked, day_three: Screen, pictures: list[Path], parts: list[int]
) -> None:
    asked.files = list(pictures) * 5
    day_three.click("Add photo …")
    program.wait_until(lambda: len(parts) > 0)
    program.wait_until(lambda: day_three.has("Stop"))
    assert day_three.says("Reading photo ")
    day_three.click("Stop")
    program.wait_until(lambda: not day_three.has("Stop"))
    assert 0 < count(program) == sum(parts) < COUNT * 5
    day_three.press("Ctrl+Z")
    assert count(program) == 0


def test_closing_keeps_what_is_read(
    program: Program, asked: Asked, day_three: Screen, pictures: list[Path], parts: list[int]
) -> None:
    asked.files = list(pictures) * 5
    day_three.click("Add photo …")
    program.wait_until(lambda: len(parts) > 0)
    program.close()
    assert 0 < count(program) == sum(parts) < COUNT * 5
