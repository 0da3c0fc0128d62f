"""Delete everything: what is said, the word that is asked for, and that nothing is left on the disk."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.builders import TREATED_ON, day, treatment
from tests.exchange.picture_files import file_of, quarters
from tests.pictures import photo
from tests.storage.records import Clock
from tests.storage.test_erasing import PLANTED, plant, planted_in
from tracker.domain.journal import Journal
from tracker.exchange.pictures.reading import picture_from
from tracker.opening import APP_ID, erase
from tracker.paths import database
from tracker.preferences import PREFERENCES_NAME
from tracker.storage import StorageError, Store
from tracker.ui.reminders.login_start import login_start

from .files import export_as
from .program import DAY, EVENING, Asked, Program
from .screen import Screen
from .test_real_start import start

COMMAND = ("Session", "Delete everything")


@pytest.fixture
def filled(program: Program) -> Screen:
    """A window on two sessions with three days and a backup."""
    program.has(
        treatment(day(1, redness=3), day(2, redness=2)),
        treatment(day(0, pain=2, treated_on=TREATED_ON - 60 * DAY), treated_on=TREATED_ON - 60 * DAY),
    )
    with Store.open(program.file, now=lambda: EVENING) as store:
        picture = picture_from(file_of(quarters()), "")
        store.photos.add(TREATED_ON, [(photo(TREATED_ON), picture), (photo(TREATED_ON + DAY), picture)])
        store.backups.make()
    return program.open()


def test_it_says_what_goes_and_what_stays(filled: Screen) -> None:
    def read(dialog: Screen) -> None:
        assert dialog.says("Sessions: 2. Days: 3.")
        assert dialog.says("Photos: 2.")
        assert dialog.says("Backups on this computer: 1.")
        assert dialog.says("Files that you exported")
        assert dialog.says("It cannot be undone")
        assert dialog.focus() == "The word DELETE"
        dialog.click("Cancel")

    filled.menu(*COMMAND, then=read)
    assert filled.window.isVisible()


@pytest.mark.parametrize("typed", ["", "yes", "DELETED"])
def test_without_the_word_nothing_happens(program: Program, filled: Screen, typed: str) -> None:
    before = program.stored()

    def try_it(dialog: Screen) -> None:
        dialog.write("The word DELETE", typed)
        dialog.click("Delete everything")
        assert dialog.says("Nothing is deleted yet. Type the word DELETE here, or choose Cancel.")
        dialog.press("Esc")

    filled.menu(*COMMAND, then=try_it)
    assert filled.window.isVisible()
    assert program.stored() == before


def test_everything_can_be_exported_first(
    filled: Screen, program: Program, asked: Asked, tmp_path: Path
) -> None:
    kept = tmp_path / "kept.json"
    asked.files = [kept]

    def export(dialog: Screen) -> None:
        dialog.click("Export first …", then=export_as("json"))
        program.wait_until(lambda: dialog.says(f"Exported to {kept}. This file stays."))
        dialog.click("Cancel")

    filled.menu(*COMMAND, then=export)
    assert len(json.loads(kept.read_text())["treatments"]) == 2


def test_with_the_word_the_window_closes_and_asks_no_more(filled: Screen, asked: Asked) -> None:
    filled.press("4")

    def do_it(dialog: Screen) -> None:
        dialog.write("The word DELETE", "delete ")
        dialog.click("Delete everything")

    filled.menu(*COMMAND, then=do_it)
    assert not filled.window.isVisible()
    assert asked.questions == []


def test_a_second_folder_that_is_not_there_is_named(program: Program) -> None:
    gone = program.folder.parent / "stick"
    (program.folder / PREFERENCES_NAME).write_text(json.dumps({"backup_folder": str(gone)}))
    program.has(treatment())

    def read(dialog: Screen) -> None:
        assert dialog.says(f"The backups in {gone}, which cannot be reached now.")
        assert not dialog.says("Photos")
        dialog.click("Cancel")

    screen = program.open()
    screen.menu(*COMMAND, then=read)
    gone.mkdir()

    def read_again(dialog: Screen) -> None:
        assert dialog.says(f"Backups in {gone}: 0.")
        dialog.click("Cancel")

    screen.menu(*COMMAND, then=read_again)


def test_the_example_cannot_be_taken_for_it(program: Program) -> None:
    screen = program.open()
    screen.click("Look at an example")
    assert not screen.menu_action(*COMMAND).isEnabled()


# -------------------------------------------------------------------- what is left


def test_nothing_that_the_program_ever_wrote_is_left(tmp_path: Path, asked: Asked) -> None:
    folder, stick = tmp_path / "data", tmp_path / "stick"
    stick.mkdir()
    plant(database(folder), stick, Clock())
    (folder / ".a1b2c3.part").write_bytes(PLANTED)
    assert erase(folder, stick) == 0
    assert planted_in(tmp_path) == []
    assert not folder.exists()
    assert "Everything was deleted." in asked.message()


@pytest.mark.skipif(sys.platform != "linux", reason="looks at the entry of a Linux desktop")
def test_it_does_not_start_at_login_any_more(
    tmp_path: Path, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    login_start(APP_ID).turn_on(["recovery-tracker", "--hidden"])
    plant(database(tmp_path / "data"), tmp_path, Clock())
    assert erase(tmp_path / "data", None) == 0
    assert not login_start(APP_ID).is_on()
    assert "Everything was deleted." in asked.message()


def test_what_could_not_be_deleted_is_said(
    tmp_path: Path, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object, **_named: object) -> None:
        raise StorageError("These files could not be deleted: recovery.db.")

    monkeypatch.setattr("tracker.storage.rescue.erasing.erase_everything", fail)
    assert erase(tmp_path, None) == 1
    assert asked.message().endswith("recovery.db.")


def test_the_real_program_leaves_nothing_and_begins_anew(tmp_path: Path) -> None:
    folder, stick = tmp_path / "data", tmp_path / "stick"
    stick.mkdir()
    plant(database(folder), stick, Clock())
    (folder / PREFERENCES_NAME).write_text(json.dumps({"backup_folder": str(stick)}))
    went = start(folder, "2", "Menu: Delete everything", "Type: DELETE", "Return")
    assert (went.returncode, went.stderr) == (0, "")
    assert planted_in(tmp_path) == []
    assert not folder.exists()
    assert list(stick.iterdir()) == []
    with Store.open(database(folder), now=lambda: EVENING) as store:
        assert store.read_journal() == Journal()
