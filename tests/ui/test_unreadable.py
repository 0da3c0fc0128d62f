"""A log that cannot be read for a moment, and a text that it cannot take: said in words, nothing is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import day, treatment
from tracker.domain.symptoms import Symptom
from tracker.storage import StorageError, Store

from .program import Asked, Program


def refuse(*_asked: object) -> None:
    raise StorageError("The disk did not answer.")


def test_what_is_stored_and_not_read_back_is_not_called_unsaved(
    program: Program, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.has(treatment(day(2, redness=3, signs=[])))
    screen = program.open()
    screen.press("3")
    with monkeypatch.context() as broken:
        broken.setattr(Store, "read_treatment", refuse)
        screen.press("Ctrl+S")
    said = "It is saved, but your diary cannot be read now. The disk did not answer."
    assert asked.message() == f"Your diary cannot be read: {said}"
    assert program.stored_days()[3].scores == {Symptom.REDNESS: 3}
    screen.press("Ctrl+Z")
    assert screen.says("Undone: entry of 5 Mar 2026.")


def test_a_log_that_cannot_be_read_whole_at_the_start_says_so(
    program: Program, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.has(treatment(day(2, redness=3, signs=[])))
    with monkeypatch.context() as broken:
        broken.setattr(Store, "read_journal", refuse)
        program.open()
    assert asked.message() == "Your diary cannot be read: The disk did not answer."


def test_a_history_that_cannot_be_read_says_so(
    program: Program, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.has(treatment(day(2, redness=3, signs=[])))
    screen = program.open()
    screen.press("Ctrl+2")
    screen.click_line("Diary", 1)
    with monkeypatch.context() as broken:
        broken.setattr(Store, "day_history", refuse)
        screen.click("History of this day")
    assert asked.message() == "History of 4 Mar 2026: The disk did not answer."


def test_half_a_character_is_said_to_be_one(program: Program, asked: Asked) -> None:
    """Qt's own fields let none through, whatever an input method does."""
    program.has(treatment())
    screen = program.open()
    screen.window._state.save_day(replace(day(3, redness=2), note="well \ud83d"))
    assert asked.message() == "Not saved: the text has half a character at place 6: type it again"
    assert program.stored_days() == {}
