"""Before there is a session: what the program is for, and the example, which never touches one's own log."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.builders import TREATED_ON, day, knowledge, treatment
from tests.language.speaking import speaking
from tracker.domain.journal import Treatment
from tracker.domain.symptoms import Symptom
from tracker.paths import translations
from tracker.ui.shell.example import example_store

from .program import EVENING, TODAY, Program
from .screen import Role, Screen


def typed_by_the_user(treatment: Treatment) -> list[str]:
    texts = [treatment.area, treatment.clinic, *treatment.products, treatment.note]
    for entry in treatment.days:
        texts += [*entry.products, entry.note]
    return [text for text in texts if text]


EXAMPLE = "This is an example with invented data."


def test_an_empty_program_says_what_it_is_for_and_how_to_begin(program: Program) -> None:
    screen = program.open()
    assert screen.says("How is your skin healing?")
    assert screen.says("It is a diary and not a doctor")
    assert screen.focus() == "New session"
    assert screen.lines("Sessions") == []
    assert not screen.has("Save entry")
    assert screen.is_chosen("Today")
    assert not screen.is_enabled("Diary")
    for command in ("Edit session", "Delete session", "Export"):
        assert not screen.menu_action("Session", command).isEnabled()


def test_there_is_one_way_to_a_new_session_on_every_page(program: Program) -> None:
    screen = program.open()
    for step in (
        lambda: None,
        lambda: screen.press("Ctrl+3"),
        lambda: screen.press("Ctrl+1"),
        lambda: screen.click("Look at an example"),
        lambda: screen.press("Ctrl+2"),
        lambda: screen.click("Back to my log"),
    ):
        step()
        control = screen.find({Role.Button}, "New session")
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_new_session_can_be_made_without_the_steps(program: Program) -> None:
    screen = program.open()
    screen.press("Ctrl+N", then=lambda dialog: dialog.click("Save session"))
    assert [t.treated_on for t in program.stored().treatments] == [TODAY]
    assert screen.focus() == "Redness: None"


def test_the_example_can_be_tried_and_leaves_the_own_log_alone(program: Program) -> None:
    screen = program.open()
    screen.click("Look at an example")
    assert screen.says(EXAMPLE)
    assert len(screen.lines("Sessions")) == 2
    assert screen.says("Today · Day")

    screen.click("Severe", "Redness")
    screen.press("Ctrl+S")
    assert screen.says("Saved: entry of 5 Mar 2026.")
    screen.menu("Session", "Delete session")
    assert len(screen.lines("Sessions")) == 1
    assert program.stored().treatments == ()

    screen.click("Back to my log")
    assert screen.says("How is your skin healing?")
    assert not screen.says(EXAMPLE)
    assert screen.lines("Sessions") == []
    assert not screen.menu_action("Edit", "Undo").isEnabled()
    assert program.restart().lines("Sessions") == []


def test_the_example_is_new_each_time(program: Program) -> None:
    screen = program.open()
    screen.click("Look at an example")
    before = screen.lines("Sessions")
    screen.menu("Session", "Delete session")
    screen.click("Back to my log")
    screen.click("Look at an example")
    assert screen.lines("Sessions") == before


def test_the_example_speaks_the_language_of_the_window() -> None:
    with speaking("es", translations()):
        journal = example_store(knowledge(), TODAY, lambda: EVENING).read_journal()
    typed = [text for treatment in journal.treatments for text in typed_by_the_user(treatment)]
    own = example_store(knowledge(), TODAY, lambda: EVENING).read_journal()
    english = [text for treatment in own.treatments for text in typed_by_the_user(treatment)]
    assert len(typed) == len(english) > 8
    assert [text for text, same in zip(typed, english, strict=True) if text == same] == []


def test_own_answers_that_are_not_saved_survive_a_look_at_the_example(program: Program) -> None:
    program.has(day(1, redness=3, pain=4))
    screen = program.open()
    screen.press("2", "1")
    screen.click("Earlier day")
    screen.click("Severe", "Swelling")
    screen.menu("Session", "Look at an example")
    screen.click("Mild", "Redness")
    screen.click("Back to my log")

    screen.click("Go to today") if screen.has("Go to today") else None
    assert screen.answers() == {"Redness": "Mild", "Swelling": "Trace", "Flaking": None, "Pain": None}
    screen.click("Earlier day")
    assert screen.answers() == {"Redness": None, "Swelling": "Severe", "Flaking": None, "Pain": None}
    screen.press("Ctrl+S")
    assert program.stored_days()[2].scores == {Symptom.SWELLING: 4}
    assert program.stored_days().keys() == {1, 2}


def test_undo_in_the_example_undoes_the_example(program: Program) -> None:
    program.has(treatment(day(1, redness=3)))
    before = program.stored()
    screen = program.open()
    screen.menu("Session", "Look at an example")
    screen.press("Ctrl+Z")
    assert program.stored() == before
    screen.click("Back to my log")
    assert screen.says(f"after your session of {TREATED_ON.day} Mar 2026")
    assert screen.menu_action("Edit", "Undo").isEnabled()


def test_nothing_is_imported_into_the_example(program: Program) -> None:
    screen = program.open()
    screen.click("Look at an example")
    assert not screen.menu_action("Session", "Import a log").isEnabled()
    assert not screen.menu_action("Session", "Look at an example").isEnabled()


def test_help_names_the_keys_and_the_limits(program: Program) -> None:
    def read(dialog: Screen) -> None:
        assert dialog.says("no warning does not mean that all is well")
        for key in ("Ctrl+S", "Ctrl+Z, Ctrl+Shift+Z", "F1"):
            assert key in dialog.texts()
        dialog.click("Close")

    program.open().press("F1", then=read)
