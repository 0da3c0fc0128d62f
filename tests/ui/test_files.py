"""Logs brought in from files and written to files."""

from __future__ import annotations

import json
from pathlib import Path

import pypdf
import pytest
from pytestqt.qtbot import QtBot

from tests.builders import TREATED_ON, day, treatment
from tests.commands import CASES
from tracker.domain.symptoms import Symptom

from .program import DAY, Asked, Program
from .screen import Screen

CSV = "treated_on,date,redness,pain,signs,note\n2026-03-02,2026-03-03,2,,none,tight\n"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder for files beside the data folder."""
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


def log_file(folder: Path, *sessions: str, **day_fields: object) -> Path:
    """Write a log with a session on each of these dates, logged on its first day."""
    treatments = [
        {"treated_on": date, "days": [{"date": date, "redness": 2, **day_fields}]} for date in sessions
    ]
    log = {"format": "microneedling-recovery-log", "version": 1, "treatments": treatments}
    file = folder / "log.json"
    file.write_text(json.dumps(log), encoding="utf-8")
    return file


# -------------------------------------------------------------------- import


def test_a_json_log_is_imported_and_can_be_undone(program: Program, asked: Asked, spoken: list[str]) -> None:
    screen = program.open()
    asked.files = [CASES / "A01.json"]
    screen.press("Ctrl+O")
    assert len(screen.lines("Sessions")) == 1
    assert program.stored_days()[0].scores == {
        Symptom.REDNESS: 2,
        Symptom.SWELLING: 1,
        Symptom.FLAKING: 0,
        Symptom.PAIN: 3,
    }
    assert spoken == ["Added: the log from the file."]
    screen.click("Undo")
    assert program.stored().treatments == ()
    assert screen.says("How is your skin healing?")


def test_a_csv_log_is_imported(program: Program, asked: Asked, files: Path) -> None:
    (files / "log.csv").write_text(CSV, encoding="utf-8")
    asked.files = [files / "log.csv"]
    screen = program.open()
    screen.click("Import a log …")
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
    [("log.json", "{"), ("log.json", '{"format": "other"}'), ("log.csv", "a,b\n1,2\n"), ("log.txt", "hello")],
)
def test_a_file_that_is_no_log_is_named(
    program: Program, asked: Asked, files: Path, name: str, content: str
) -> None:
    (files / name).write_text(content, encoding="utf-8")
    asked.files = [files / name, files / "missing.json"]
    screen = program.open()
    screen.press("Ctrl+O")
    assert str(files / name) in asked.message()
    screen.press("Ctrl+O")
    assert str(files / "missing.json") in asked.message()
    assert program.stored().treatments == ()


def test_a_session_that_is_stored_already_is_never_replaced(
    program: Program, asked: Asked, files: Path
) -> None:
    program.has(treatment(day(0, redness=4)))
    screen = program.open()
    asked.files = [log_file(files, "2026-03-02")]
    screen.press("Ctrl+O")
    said = asked.message()
    assert said.startswith("Part of this log is already here")
    assert "Nothing was imported." in said
    assert program.stored_days()[0].scores == {Symptom.REDNESS: 4}


@pytest.mark.parametrize("answer", [0, None], ids=["add the others", "cancel"])
def test_an_overlap_is_asked_about(program: Program, asked: Asked, files: Path, answer: int | None) -> None:
    program.has(treatment(day(0, redness=4)))
    screen = program.open()
    asked.files, asked.answers = [log_file(files, "2026-01-12", "2026-03-02")], [answer]
    screen.press("Ctrl+O")
    text, options = asked.question()
    assert "2026-03-02" in text
    assert options == ["Add only the sessions of 12 Jan 2026"]
    assert len(screen.lines("Sessions")) == (2 if answer == 0 else 1)
    assert program.stored_days()[0].scores == {Symptom.REDNESS: 4}


def test_fields_that_this_version_does_not_know_are_named(
    program: Program, asked: Asked, files: Path
) -> None:
    asked.files = [log_file(files, "2026-03-02", mood="good")]
    program.open().press("Ctrl+O")
    said = asked.message()
    assert said.startswith("Some fields were not read")
    assert "mood" in said
    assert program.stored_days().keys() == {0}


def test_choosing_no_file_does_nothing(program: Program, asked: Asked) -> None:
    program.has(treatment())
    screen = program.open()
    asked.files = [None, None]
    screen.press("Ctrl+O", "Ctrl+E")
    assert asked.files == []
    assert screen.says("Everything stays on this computer.")


def test_importing_keeps_answers_that_are_not_saved(program: Program, asked: Asked, files: Path) -> None:
    program.has(treatment(day(1, redness=4)))
    screen = program.open()
    screen.press("2", "1")
    asked.files = [log_file(files, "2026-01-12")]
    screen.press("Ctrl+O")
    assert len(program.stored().treatments) == 2
    screen.click_line("Sessions", 0)
    assert screen.answers() == {"Redness": "Mild", "Swelling": "Trace", "Flaking": None, "Pain": None}


# -------------------------------------------------------------------- export


def export(qtbot: QtBot, screen: Screen, asked: Asked, target: Path) -> None:
    """Export to a file and wait until the window says that it is there."""
    asked.files = [target]
    screen.press("Ctrl+E")
    qtbot.waitUntil(lambda: screen.says(f"Written: {target}") or bool(asked.told))


def test_the_report_is_written_for_the_chosen_session(
    qtbot: QtBot, program: Program, asked: Asked, files: Path
) -> None:
    program.has(
        treatment(day(0, redness=3, signs=[])), treatment(treated_on=TREATED_ON - 49 * DAY, area="neck")
    )
    screen = program.open()
    export(qtbot, screen, asked, files / "report.pdf")
    assert asked.suggested == [Path.home() / "recovery-log-2026-03-02.pdf"]
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(files / "report.pdf").pages)
    assert "2 March 2026" in text or "2026-03-02" in text or "2 Mar 2026" in text


@pytest.mark.parametrize("name", ["log.json", "log.csv", "LOG.JSON"])
def test_what_is_exported_can_be_imported_again(
    qtbot: QtBot, tmp_path: Path, program: Program, asked: Asked, files: Path, name: str
) -> None:
    program.has(
        treatment(day(0, redness=3, signs=["pus"], temperature=36.8), day(2, pain=0), device="pen", depth=1.5)
    )
    before = program.stored()
    export(qtbot, program.open(), asked, files / name)
    program.close()

    program.folder = tmp_path / "another"
    program.folder.mkdir()
    asked.files = [files / name]
    program.open().press("Ctrl+O")
    assert program.stored() == before


@pytest.mark.parametrize(
    ("name", "found"),
    [("x.fhir.json", b'"performedDateTime": "2026-03-02"'), ("x.ics", b"DTSTART:20260302T")],
)
def test_other_programs_get_the_chosen_session(
    qtbot: QtBot, program: Program, asked: Asked, files: Path, name: str, found: bytes
) -> None:
    program.has(treatment(day(0, redness=3, signs=[])), treatment(treated_on=TREATED_ON - 49 * DAY))
    export(qtbot, program.open(), asked, files / name)
    assert found in (files / name).read_bytes()


def test_a_name_without_a_known_ending_is_refused(program: Program, asked: Asked, files: Path) -> None:
    program.has(treatment())
    asked.files = [files / "report.docx"]
    program.open().press("Ctrl+E")
    said = asked.message()
    assert said.startswith("Nothing was exported")
    assert ".pdf" in said
    assert list(files.iterdir()) == []


def test_a_folder_that_takes_no_file_is_named(
    qtbot: QtBot, program: Program, asked: Asked, files: Path
) -> None:
    (files / "plain file").touch()
    program.has(treatment(day(0, redness=3)))
    screen = program.open()
    target = files / "plain file" / "log.json"
    export(qtbot, screen, asked, target)
    said = asked.message()
    assert said.startswith("Nothing was exported")
    assert str(target) in said or str(target.parent) in said
    assert not screen.says("Written")
    export(qtbot, screen, asked, files / "log.json")
    assert (files / "log.json").exists()


def test_the_last_folder_is_suggested_the_next_time(
    qtbot: QtBot, program: Program, asked: Asked, files: Path
) -> None:
    program.has(treatment())
    export(qtbot, program.open(), asked, files / "log.csv")
    restarted = program.restart()
    asked.files = [None]
    restarted.press("Ctrl+E")
    assert asked.suggested[-1].parent == files
