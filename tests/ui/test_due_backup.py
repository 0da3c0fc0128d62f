"""The backup of the day makes itself while the window is used, and is never in the way of an answer."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import TREATED_ON, day, treatment
from tests.pictures import photo, stored
from tracker.storage import Store
from tracker.storage.rescue import list_backups
from tracker.ui.shell.window import MainWindow

from .program import EVENING, Asked, Program
from .screen import Screen
from .seated import PASSPHRASE, Seated

YESTERDAY = EVENING - dt.timedelta(days=1)


def store_much(file: Path) -> None:
    """Store a session with some megabytes of photos, backed up yesterday, and a day that is not."""
    with Store.open(file, now=lambda: YESTERDAY) as store:
        store.add_treatment(treatment())
        store.photos.add(TREATED_ON, [(photo(TREATED_ON, n), stored(b"skin", 800_000)) for n in "abcde"])
        store.backups.make()
        store.save_day(TREATED_ON, day(1, redness=2))


@pytest.fixture
def much(program: Program, slow: None) -> Screen:  # noqa: ARG001
    """The window on such a log."""
    store_much(program.file)
    return program.open()


def window_of(screen: Screen) -> MainWindow:
    assert isinstance(screen.window, MainWindow)
    return screen.window


def is_being_written(folder: Path) -> bool:
    return any(folder.rglob("*.part"))


def test_answers_are_saved_while_a_backup_makes_itself(program: Program, much: Screen) -> None:
    window_of(much).back_up_if_due()
    program.wait_until(lambda: is_being_written(program.folder))
    assert much.says("A backup is being made: ")
    much.press("1", "0", "0", "0", "N", "Ctrl+S")
    assert program.stored_days().keys() == {1, 3}
    assert is_being_written(program.folder)
    program.wait_until(lambda: not much.says("A backup is being made"))
    newest, _ = list_backups(program.file)
    assert newest.contents is not None
    assert (newest.contents.days, newest.contents.photos) == (2, 5)


def test_closing_gives_a_backup_up_that_is_not_finished(program: Program, much: Screen) -> None:
    window_of(much).back_up_if_due()
    program.wait_until(lambda: is_being_written(program.folder))
    program.close()
    assert not is_being_written(program.folder)
    assert len(list_backups(program.file)) == 1
    window_of(program.open()).back_up_if_due()
    program.wait_until(lambda: len(list_backups(program.file)) == 2)


def test_a_backup_waits_while_something_is_asked(program: Program, much: Screen) -> None:
    window_of(much).back_up_if_due()

    def think(dialog: Screen) -> None:
        before = len(list_backups(program.file))
        for _ in range(50):
            QApplication.processEvents()
        assert len(list_backups(program.file)) == before
        dialog.press("Esc")

    much.menu("Session", "About me", then=think)
    program.wait_until(lambda: len(list_backups(program.file)) == 2)


def test_a_backup_of_the_day_that_fails_is_said(program: Program, much: Screen, asked: Asked) -> None:
    (program.folder / "backups").rename(program.folder / "moved")
    (program.folder / "backups").write_text("in the way")
    window_of(much).back_up_if_due()
    program.wait_until(lambda: bool(asked.told))
    assert "the backup of today could not be made" in asked.message()
    (program.folder / "backups").unlink()
    window_of(much).back_up_if_due()
    program.wait_until(lambda: len(list_backups(program.file)) == 1)


def test_a_lock_gives_it_up_and_makes_its_own(seated: Seated, slow: None) -> None:  # noqa: ARG001
    seated.has(treatment(day(1, redness=2)), passphrase=PASSPHRASE)
    seated.start()
    seated.give(PASSPHRASE)
    seated.screen.press("1", "0", "0", "0", "N", "Ctrl+S")
    window_of(seated.screen).back_up_if_due()
    seated.screen.press("Ctrl+L")
    assert seated.is_locked
    assert not is_being_written(seated.folder)
    seated.give(PASSPHRASE)
    assert seated.screen.answers()["Redness"] == "Trace"
