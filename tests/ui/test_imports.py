"""Logs brought in from files: shown before they are added, and taken back in one step."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.builders import day, treatment
from tests.commands import CASES
from tracker.domain.symptoms import Symptom

from .files import add_session, log_file, take_all
from .program import EVENING, Asked, Program
from .screen import Role, Screen, opening, plain

CSV = "treated_on,date,redness,pain,signs,note\n2026-03-02,2026-03-03,2,,none,tight\n"


def test_a_json_log_is_imported_and_can_be_undone(program: Program, asked: Asked, spoken: list[str]) -> None:
    screen = program.open()
    asked.files = [CASES / "A01.json"]
    screen.press("Ctrl+O", then=take_all)
    assert len(screen.lines("Sessions")) == 1
    assert program.stored_days()[0].scores == {
        Symptom.REDNESS: 2,
        Symptom.SWELLING: 1,
        Symptom.FLAKING: 0,
        Symptom.PAIN: 3,
    }
    assert spoken == ["Imported: 3 days."]
    screen.click("Undo")
    assert program.stored().treatments == ()
    assert screen.says("How is your skin healing?")


def test_an_import_is_undone_in_one_step_after_a_restart_too(program: Program, asked: Asked) -> None:
    program.has(treatment(day(0, redness=4), day(1, redness=1)))
    before = program.stored()
    asked.files = [CASES / "A01.json"]

    def take(dialog: Screen) -> None:
        dialog.click("Take all from the file")
        dialog.click("Import")

    program.open().press("Ctrl+O", then=take)
    assert program.stored() != before
    screen = program.restart()
    assert plain(screen.menu_action("Edit", "Undo")) == "Undo: import of 3 days"
    screen.press("Ctrl+Z")
    assert program.stored() == before
    assert screen.says("Undone: import of 3 days.")
    screen.press("Ctrl+Shift+Z")
    assert program.stored_days()[0].scores[Symptom.REDNESS] == 2


def test_a_csv_log_is_imported(program: Program, asked: Asked, files: Path) -> None:
    (files / "log.csv").write_text(CSV, encoding="utf-8")
    asked.files = [files / "log.csv"]
    screen = program.open()
    screen.click("Import a log …", then=take_all)
    entry = program.stored_days()[1]
    assert entry.scores == {Symptom.REDNESS: 2}
    assert (entry.signs, entry.note) == (frozenset(), "tight")
    assert screen.lines("Sessions") == ["2 Mar 2026\nDay 3, 1 logged"]


def test_a_bad_file_is_refused_whole_with_place_and_reason(
    program: Program, asked: Asked, files: Path
) -> None:
    screen = program.open()
    file = log_file(files, "2026-02-02", "2026-03-02", pain=11)
    asked.files = [file]
    screen.press("Ctrl+O")
    said = asked.message()
    assert said.startswith("Nothing was imported")
    for part in (str(file), "pain", "11", "10"):
        assert part in said
    assert program.stored().treatments == ()
    assert screen.says("How is your skin healing?")


@pytest.mark.parametrize(
    ("name", "content"),
    [("log.json", "{"), ("log.json", '{"format": "other"}'), ("log.csv", "a,b\n"), ("log.txt", "hello")],
)
def test_a_file_that_is_no_log_is_named(
    program: Program, asked: Asked, files: Path, name: str, content: str
) -> None:
    (files / name).write_text(content, encoding="utf-8")
    asked.files = [files / name, files / "missing.json", files / "missing.csv"]
    screen = program.open()
    screen.press("Ctrl+O")
    assert str(files / name) in asked.message()
    for missing in ("missing.json", "missing.csv"):
        program.wait_until(screen.window.isActiveWindow)  # again, after what may have said that it reads
        screen.press("Ctrl+O")
        assert str(files / missing) in asked.message()
    assert program.stored().treatments == ()


def test_the_preview_tells_what_is_new_the_same_and_different(
    program: Program, asked: Asked, files: Path
) -> None:
    program.has(treatment(day(0, redness=4), day(1, redness=2)))
    log = log_file(files, "2026-01-12")
    days = [{"date": f"2026-03-0{n}", "redness": 2, "pain": 1} for n in (2, 3, 4)]
    del days[1]["pain"]
    add_session(
        log, {"treated_on": "2026-03-02", "area": "neck", "questions": "Is the mark normal?", "days": days}
    )
    asked.files = [log]
    seen: list[str] = []
    differing: list[dict[str, str]] = []

    def look(dialog: Screen) -> None:
        seen.extend(dialog.texts())
        differing.extend(dialog.table("What differs"))
        dialog.press("Esc")

    screen = program.open()
    before = program.stored()
    screen.press("Ctrl+O", then=look)
    assert program.stored() == before
    assert "What log.json adds" in seen
    for line in (
        "New days: 2",
        "Days that your log has already, with the same answers: 1",
        "Answers that differ from your log: 4",
        "Session of 12 Jan 2026: new, with 1 days",
        "Session of 2 Mar 2026: days that are new 1, the same 1, different 1",
    ):
        assert line in seen
    assert [tuple(row.values()) for row in differing] == [
        ("Session of 2 Mar 2026: Area", "face", "neck"),
        ("Session of 2 Mar 2026: Questions for the doctor", "nothing", "Is the mark normal?"),
        ("2 Mar 2026: Redness", "Severe", "Mild"),
        ("2 Mar 2026: Pain", "not answered", "1 of 10"),
    ]


def test_what_differs_is_left_alone_unless_it_is_ticked(program: Program, asked: Asked, files: Path) -> None:
    program.has(treatment(day(0, redness=4)))
    screen = program.open()
    log = log_file(files, "2026-03-02", pain=1)
    add_session(log, {"treated_on": "2026-01-12", "days": []})
    asked.files = [log]
    screen.press("Ctrl+O", then=take_all)
    assert program.stored_days()[0].scores == {Symptom.REDNESS: 4}
    assert len(screen.lines("Sessions")) == 2


def test_one_differing_answer_can_be_taken_by_keyboard(program: Program, asked: Asked, files: Path) -> None:
    program.has(treatment(day(0, redness=4)))
    screen = program.open()
    asked.files = [log_file(files, "2026-03-02", pain=1)]

    def take_the_second(dialog: Screen) -> None:
        dialog.click("Import")
        assert dialog.says("Nothing is chosen.")
        dialog.find({Role.Table}, "What differs").setFocus()
        dialog.press("Down", "Space", "Return")

    screen.press("Ctrl+O", then=take_the_second)
    entry = program.stored_days()[0]
    assert entry.scores == {Symptom.REDNESS: 4, Symptom.PAIN: 1}
    assert entry.amended_at == EVENING


def test_what_differs_can_be_taken_and_left_all_at_once(program: Program, asked: Asked, files: Path) -> None:
    program.has(treatment(day(0, redness=4)))
    asked.files = [log_file(files, "2026-03-02")] * 2

    def change_my_mind(dialog: Screen) -> None:
        dialog.click("Take all from the file")
        dialog.click("Keep all of mine")
        dialog.click("Import")
        assert dialog.says("Nothing is chosen.")
        dialog.press("Esc")

    def take(dialog: Screen) -> None:
        dialog.click("Take all from the file")
        dialog.click("Import")

    screen = program.open()
    screen.press("Ctrl+O", then=change_my_mind)
    assert program.stored_days()[0].scores == {Symptom.REDNESS: 4}
    screen.press("Ctrl+O", then=take)
    assert program.stored_days()[0].scores == {Symptom.REDNESS: 2}


def test_a_file_with_nothing_new_says_so(program: Program, asked: Asked, files: Path) -> None:
    program.has(treatment(day(0, redness=2)))
    asked.files = [log_file(files, "2026-03-02")]
    program.open().press("Ctrl+O")
    assert asked.message() == "Nothing was imported: Everything in log.json is in your log already."


def test_fields_that_this_version_does_not_know_are_named(
    program: Program, asked: Asked, files: Path
) -> None:
    asked.files = [log_file(files, "2026-03-02", mood="good")]

    def take(dialog: Screen) -> None:
        assert dialog.says("Some fields were not read:")
        assert dialog.says("mood")
        dialog.click("Import")

    program.open().press("Ctrl+O", then=take)
    assert program.stored_days().keys() == {0}


def test_facts_about_the_person_are_shown_before(program: Program, asked: Asked, files: Path) -> None:
    program.has(treatment())
    log = log_file(files, "2026-01-12")
    content = json.loads(log.read_text(encoding="utf-8"))
    log.write_text(json.dumps({**content, "about_me": {"skin_type": 3, "risks": ["diabetes"]}}))
    asked.files = [log]

    def take(dialog: Screen) -> None:
        assert dialog.says("New about you: skin type III, ")
        dialog.click("Import")

    program.open().press("Ctrl+O", then=take)
    assert program.stored().about_me.skin_type == 3


def test_choosing_no_file_does_nothing(program: Program, asked: Asked) -> None:
    screen = program.open()
    asked.files = [None]
    screen.press("Ctrl+O")
    assert asked.files == []
    assert screen.says("Everything stays on this computer.")


def test_importing_keeps_answers_that_are_not_saved(program: Program, asked: Asked, files: Path) -> None:
    program.has(treatment(day(1, redness=4)))
    screen = program.open()
    screen.press("2", "1")
    asked.files = [log_file(files, "2026-01-12")]
    screen.press("Ctrl+O", then=take_all)
    assert len(program.stored().treatments) == 2
    screen.click_line("Sessions", 0)
    assert screen.answers() == {"Redness": "Mild", "Swelling": "Trace", "Flaking": None, "Pain": None}


# -------------------------------------------------------------------- drop


def drop(screen: Screen, target: QWidget, *files: Path, text: str = "") -> bool:
    """Drop files on a widget as a file manager does; tell whether they were welcome."""
    data = QMimeData()
    if files:
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    else:
        data.setText(text)
    place = target.mapTo(screen.window, target.rect().center())
    kinds = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place, *kinds)
    QApplication.sendEvent(screen.window.windowHandle(), entering)
    if entering.isAccepted():
        QApplication.sendEvent(screen.window.windowHandle(), QDropEvent(QPointF(place), *kinds))
    else:
        QApplication.sendEvent(screen.window.windowHandle(), QDragLeaveEvent())
    QApplication.processEvents()
    return entering.isAccepted()


@pytest.mark.parametrize("on", ["window", "note"])
def test_a_log_that_is_dropped_is_imported(program: Program, files: Path, on: str) -> None:
    program.has(treatment())
    screen = program.open()
    log = log_file(files, "2026-01-12")
    target = screen.window if on == "window" else screen.find({Role.EditableText}, "Note")
    opening(take_all, lambda: drop(screen, target, log))
    assert len(program.stored().treatments) == 2
    assert screen.field("Note") == ""


def test_other_files_are_not_welcome(program: Program, files: Path) -> None:
    program.has(treatment())
    screen = program.open()
    assert not drop(screen, screen.window, files / "picture.png")
    assert not drop(screen, screen.window, files / "a.json", files / "b.json")


def test_a_log_dropped_on_the_example_goes_into_the_own_log(program: Program, files: Path) -> None:
    screen = program.open()
    screen.menu("Session", "Look at an example")
    log = log_file(files, "2026-01-12")
    opening(take_all, lambda: drop(screen, screen.window, log))
    assert [t.treated_on.isoformat() for t in program.stored().treatments] == ["2026-01-12"]
    assert screen.lines("Sessions") == ["12 Jan 2026\nDay 52, 1 logged"]
