"""The three steps of a first start: each can be skipped, and what is kept is stored before the next."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import TREATED_ON, day, journal, treatment
from tests.language.speaking import speaking
from tracker.domain.journal import Device, Risk
from tracker.paths import translations
from tracker.storage import StorageError, Store
from tracker.ui.translation import speak

from .files import log_file
from .program import DAY, TODAY, Asked, Program
from .screen import Screen

BEGIN, NEXT = "New session", "Next: your session"
"""The way on in the first step, without a session and with one."""
SKIP = "Skip this step"


def at_session(program: Program) -> Screen:
    """Go to the second step of a first start."""
    screen = program.open()
    screen.click(BEGIN)
    return screen


def test_the_first_step_says_what_it_does_and_where_its_limits_are(program: Program) -> None:
    screen = program.open()
    assert screen.says("Step 1 of 3")
    assert screen.says("Answer a few questions once a day")
    assert screen.says("it never says what you have, and it cannot say that all is well")
    assert screen.says("No study has tested it")
    assert screen.focus() == BEGIN
    assert not screen.has(NEXT)


def test_all_three_steps_by_keyboard_lead_to_the_questions(program: Program) -> None:
    screen = program.open()
    screen.press("Return")
    assert screen.says("Step 2 of 3")
    assert screen.focus() == "Date"
    screen.pick("Device", "Pen")
    screen.write("Needle depth, mm", "1.5")
    while screen.focus() != "Save and go on":
        screen.press("Tab")
    screen.press("Return")
    assert screen.says("Step 3 of 3")
    assert screen.says("Added: session of 5 Mar 2026.")
    assert screen.focus() == "Skin type"
    screen.press("Down", "Down")
    screen.click("Diabetes")
    screen.click("Save and begin")
    assert screen.says("Saved: About me.")
    assert screen.focus() == "Redness: None"
    stored = program.stored()
    (only,) = stored.treatments
    assert (only.treated_on, only.device, only.needle_depth_mm) == (TODAY, Device.PEN, 1.5)
    assert (stored.about_me.skin_type, stored.about_me.risks) == (2, {Risk.DIABETES})


def test_every_step_can_be_skipped_and_nothing_is_stored(program: Program) -> None:
    screen = at_session(program)
    screen.write("Clinic", "typed and left")
    screen.click(SKIP)
    assert screen.says("Step 3 of 3")
    screen.click("Diabetes")
    screen.click(SKIP)
    assert screen.says("Step 1 of 3")
    assert program.stored() == journal()
    assert not screen.menu_action("Edit", "Undo").isEnabled()


def test_a_session_alone_is_enough(program: Program) -> None:
    screen = at_session(program)
    screen.click("Save and go on")
    screen.click(SKIP)
    assert screen.focus() == "Redness: None"
    assert len(program.stored().treatments) == 1


def test_what_does_not_fit_is_said_below_the_fields_and_stays_there(program: Program) -> None:
    screen = at_session(program)
    screen.write("Needle depth, mm", "deep")
    screen.click("Save and go on")
    assert screen.says("Needle depth is a number of mm")
    assert screen.says("Step 2 of 3")
    assert screen.field("Needle depth, mm") == "deep"
    assert program.stored().treatments == ()


def test_a_disk_that_refuses_keeps_the_step_and_its_answers(
    program: Program, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_told: object) -> None:
        raise StorageError("The disk is full.")

    screen = at_session(program)
    screen.write("Clinic", "Skin at the Bridge")
    monkeypatch.setattr(Store, "add_treatment", refuse)
    screen.click("Save and go on")
    assert "The disk is full." in asked.message()
    assert screen.says("Step 2 of 3")
    assert screen.field("Clinic") == "Skin at the Bridge"
    monkeypatch.undo()
    screen.click("Save and go on")
    assert screen.says("Step 3 of 3")


def test_back_leads_to_what_was_stored(program: Program) -> None:
    screen = at_session(program)
    screen.write("Clinic", "Skin at the Brigde")
    screen.click("Save and go on")
    screen.click("Back")
    assert screen.field("Clinic") == "Skin at the Brigde"
    screen.write("Clinic", "Skin at the Bridge")
    screen.click("Save and go on")
    (only,) = program.stored().treatments
    assert only.clinic == "Skin at the Bridge"
    screen.click("Back")
    screen.click("Back")
    assert screen.says("Step 1 of 3")


def test_from_help_the_steps_correct_what_is_there(program: Program) -> None:
    program.has(treatment(day(1, redness=3), device="pen"))
    screen = program.open()
    screen.menu("Help", "First steps")
    assert not screen.menu_action("Edit", "Save entry").isEnabled()
    screen.click(NEXT)
    assert screen.field("Device") == "Pen"
    screen.pick("Device", "Stamp")
    screen.click("Save and go on")
    screen.click("Save and begin")
    assert screen.focus() == "Redness: None"
    assert screen.menu_action("Edit", "Save entry").isEnabled()
    (only,) = program.stored().treatments
    assert (only.treated_on, only.device, len(only.days)) == (TREATED_ON, Device.STAMP, 1)


def test_the_pages_lead_out_of_the_steps(program: Program) -> None:
    program.has(treatment())
    screen = program.open()
    screen.menu("Help", "First steps")
    screen.click(NEXT)
    screen.click("Diary")
    assert screen.table("Diary")
    screen.click("Today")
    assert screen.focus() == "Redness: None"


def test_the_example_leads_out_of_the_steps_and_has_none_itself(program: Program) -> None:
    screen = at_session(program)
    screen.menu("Session", "Look at an example")
    assert screen.says("Today · Day")
    assert not screen.menu_action("Help", "First steps").isEnabled()
    screen.click("Back to my log")
    assert screen.says("Step 1 of 3")


def test_undo_in_the_third_step_takes_the_session_back(program: Program) -> None:
    screen = at_session(program)
    screen.click("Save and go on")
    screen.press("Ctrl+Z")
    assert program.stored().treatments == ()
    screen.click(SKIP)
    assert screen.says("Step 1 of 3")


def test_an_import_leads_to_its_newest_session(program: Program, asked: Asked, tmp_path: Path) -> None:
    asked.files = [log_file(tmp_path, (TODAY - 2 * DAY).isoformat())]
    screen = program.open()
    screen.click("Import a log …", then=lambda preview: preview.click("Import"))
    assert screen.says("Today · Day 2")


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_letter_leads_to_one_thing(program: Program, qapp: QApplication, language: str) -> None:
    """Also beside the menus, which take theirs from everything else."""
    letters = []
    with speaking(language, translations()):
        speak(qapp, language, translations(), is_system_language=True)
        screen = program.open()
        for _ in range(3):
            letters.append(screen.letters())
            screen.go_on()
        program.abandon()
    speak(qapp, "en", translations(), is_system_language=True)

    assert len(letters[1]) > len(letters[0])
    assert {letter: texts for step in letters for letter, texts in step.items() if len(texts) > 1} == {}
