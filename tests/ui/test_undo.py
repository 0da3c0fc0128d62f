"""Every kind of change can be undone and redone, also after a restart, and the menu says which it is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from tests.builders import day, treatment
from tests.exchange.picture_files import file_of, quarters

from .files import take_all
from .program import Asked, Program
from .screen import Screen

LOG = {
    "format": "microneedling-recovery-log",
    "version": 1,
    "about_me": {"skin_type": 4},
    "treatments": [{"treated_on": "2026-01-12", "days": [{"date": "2026-01-13", "pain": 4}]}],
}


def save_day(screen: Screen) -> None:
    screen.press("3", "Ctrl+S")


def change_day(screen: Screen) -> None:
    screen.press("Ctrl+Left", "4", "Ctrl+S")


def delete_day(screen: Screen) -> None:
    screen.press("Ctrl+2")
    screen.click_line("Diary", 1)
    screen.press("Del")


def add_session(screen: Screen) -> None:
    screen.press("Ctrl+N", then=lambda dialog: dialog.click("Save session"))


def change_session(screen: Screen) -> None:
    def correct(dialog: Screen) -> None:
        dialog.pick("Device", "Roller")
        dialog.click("Save session")

    screen.menu("Session", "Edit session", then=correct)


def delete_session(screen: Screen) -> None:
    screen.menu("Session", "Delete session")


def about_me(screen: Screen) -> None:
    def tell(dialog: Screen) -> None:
        dialog.click("Diabetes")
        dialog.click("Save")

    screen.menu("Session", "About me", then=tell)


def import_log(screen: Screen) -> None:
    screen.press("Ctrl+O", then=take_all)


def add_photo(screen: Screen) -> None:
    screen.click("Add photo …")
    while not screen.says("1 photo of this day"):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


CHANGES: dict[Callable[[Screen], None], str] = {
    save_day: "entry of 5 Mar 2026",
    change_day: "entry of 4 Mar 2026",
    delete_day: "deleting the entry of 4 Mar 2026",
    add_session: "new session of 5 Mar 2026",
    change_session: "change to the session of 2 Mar 2026",
    delete_session: "deleting the session of 2 Mar 2026",
    about_me: "change to About me",
    import_log: "import of 1 day",
    add_photo: "add photo of 5 Mar 2026",
}


def offered(screen: Screen, step: str) -> str:
    """Return what undo or redo in the menu would do."""
    return screen.menu_action("Edit", step).text().partition(": ")[2]


@pytest.mark.parametrize(("change", "named"), CHANGES.items(), ids=lambda each: getattr(each, "__name__", ""))
def test_it_is_undone_and_redone_after_a_restart(
    program: Program, asked: Asked, tmp_path: Path, change: Callable[[Screen], None], named: str
) -> None:
    file = tmp_path / "log.json"
    file.write_text(json.dumps(LOG))
    (tmp_path / "photo.jpg").write_bytes(file_of(quarters()))
    asked.files = [tmp_path / "photo.jpg" if change is add_photo else file]
    program.has(treatment(day(2, redness=2), device="pen"))
    screen = program.open()
    before = program.stored()
    change(screen)
    after = program.stored()
    assert after != before

    screen = program.restart()
    assert offered(screen, "Undo") == named
    screen.press("Ctrl+Z")
    assert program.stored() == before
    assert screen.says(f"Undone: {named}.")

    screen = program.restart()
    assert offered(screen, "Redo") == named
    screen.press("Ctrl+Shift+Z")
    assert program.stored() == after
    assert offered(program.restart(), "Undo") == named
