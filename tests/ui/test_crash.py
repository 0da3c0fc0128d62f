"""Our own mistakes: said once, logged without what the patient wrote, and the window goes on."""

from __future__ import annotations

import logging
import sys

import pytest

from tests.builders import day
from tracker.storage import Store

from .program import Asked, Program
from .screen import Screen

SECRET = "redness 3, pus, my note"


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


def test_a_mistake_of_ours_is_said_and_the_window_goes_on(
    program: Program, screen: Screen, asked: Asked
) -> None:
    screen.press("Del")
    said = asked.message()
    assert "Something went wrong inside the program (RuntimeError)." in said
    assert "safe on disk" in said
    assert SECRET not in said
    screen.press("Ctrl+1")
    screen.click("Mild", "Redness")
    screen.press("Ctrl+S")
    assert screen.says("Saved: entry of 5 Mar 2026.")
    assert program.stored_days()[3].signs == {"pus"}


def test_the_log_says_where_but_not_what(
    screen: Screen, asked: Asked, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, logger="tracker"):
        screen.press("Del")
    asked.message()
    assert "unexpected RuntimeError" in caplog.text
    assert "delete_day" in caplog.text
    for word in ("redness", "pus", "my note", "2026-03"):
        assert word not in caplog.text


def test_a_mistake_while_one_is_being_said_is_not_said_as_well(
    screen: Screen, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    say = asked.told.append

    def say_and_fail_again(_parent: object, title: str, _text: str) -> None:
        say(title)
        screen.press("Del")

    monkeypatch.setattr("tracker.ui.messages.tell", say_and_fail_again)
    screen.press("Del")
    assert asked.message() == "Microneedling Recovery Tracker"
