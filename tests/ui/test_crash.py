"""Our own mistakes: said once, logged without what the patient wrote, and the window goes on."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import day
from tests.commands import ROOT
from tracker.storage import Store

from .program import Program
from .screen import Screen, opening

SECRET = "redness 3, pus, my note"
PRIVATE = ("redness", "pus", "my note", "2026-03")


@pytest.fixture
def screen(program: Program, monkeypatch: pytest.MonkeyPatch) -> Screen:
    """The diary of a program in which deleting a day is broken, with its own way of reporting that."""

    def fail(_store: Store, _treated_on: object, _day: object) -> None:
        raise RuntimeError(SECRET)

    monkeypatch.setattr(Store, "delete_day", fail)
    program.has(day(3, redness=3, signs=["pus"]))
    screen = program.open()
    monkeypatch.setattr(sys, "excepthook", program.crash_hook)
    screen.press("Ctrl+2")
    return screen


def test_a_mistake_of_ours_is_said_and_the_window_goes_on(program: Program, screen: Screen) -> None:
    said: list[str] = []

    def read(dialog: Screen) -> None:
        said.extend(dialog.texts())
        dialog.press("Esc")

    screen.press("Del", then=read)
    assert "Something went wrong inside the program." in said[0]
    assert "safe on disk" in said[0]
    screen.press("Ctrl+1")
    screen.click("Mild", "Redness")
    screen.press("Ctrl+S")
    assert screen.says("Saved: entry of 5 Mar 2026.")
    assert program.stored_days()[3].signs == {"pus"}


def test_the_report_can_be_copied_and_says_where_but_not_what(screen: Screen) -> None:
    def copy(dialog: Screen) -> None:
        dialog.click("Copy report")
        assert dialog.field("Report") == QApplication.clipboard().text()
        dialog.press("Esc")

    screen.press("Del", then=copy)
    report = QApplication.clipboard().text()
    assert "RuntimeError" in report
    assert "tracker/ui/state.py:" in report
    assert "Qt 6." in report
    for word in (*PRIVATE, str(Path.home()), str(ROOT)):
        assert word not in report


def test_the_log_says_where_but_not_what(screen: Screen, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="tracker"):
        screen.press("Del", then=lambda dialog: dialog.press("Esc"))
    assert "unexpected RuntimeError" in caplog.text
    assert "delete_day" in caplog.text
    for word in (*PRIVATE, str(ROOT)):
        assert word not in caplog.text


def test_a_mistake_while_one_is_being_said_is_not_said_as_well(screen: Screen) -> None:
    def fail_again(dialog: Screen) -> None:
        opening(None, lambda: sys.excepthook(ValueError, ValueError("again"), None))
        dialog.press("Esc")

    screen.press("Del", then=fail_again)
