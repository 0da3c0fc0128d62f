"""Documents and logs written to files."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from pytestqt.qtbot import QtBot

from tests.builders import TREATED_ON, day, treatment
from tracker.documents import EXPORT_KINDS

from .files import EXPORTS, export_as, take_all
from .program import DAY, Asked, Program
from .screen import Role, Screen, description_of, name_of, role_of


def test_choosing_no_file_writes_nothing(program: Program, asked: Asked) -> None:
    program.has(treatment())
    screen = program.open()
    asked.files = [None]
    screen.press("Ctrl+E", then=export_as("pdf"))
    assert asked.files == []
    assert screen.says("Everything stays on this computer.")


def export(qtbot: QtBot, screen: Screen, asked: Asked, target: Path) -> None:
    """Export to a file and wait until the window says that it is there."""
    asked.files = [target]
    kind = "fhir.json" if target.name.endswith("fhir.json") else target.suffix.lower().lstrip(".")
    screen.press("Ctrl+E", then=export_as(kind))
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
    program.open().press("Ctrl+O", then=take_all)
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
    program.open().press("Ctrl+E", then=export_as("pdf"))
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
    restarted.press("Ctrl+E", then=export_as("csv"))
    assert asked.suggested[-1] == files / "recovery-log-2026-03-02.csv"


def test_every_kind_of_file_is_offered_with_what_it_contains(program: Program) -> None:
    program.has(treatment())
    shown: list[str] = []

    def look(dialog: Screen) -> None:
        steps = [w for w in dialog.controls() if role_of(w) is Role.RadioButton]
        assert all(description_of(step) in dialog.texts() for step in steps)
        shown.extend(name_of(step) for step in steps)
        dialog.press("Esc")

    program.open().press("Ctrl+E", then=look)
    assert shown == list(EXPORTS.values())
    assert EXPORTS.keys() == EXPORT_KINDS


def test_a_calendar_gives_nothing_away_by_its_name(
    qtbot: QtBot, program: Program, asked: Asked, files: Path
) -> None:
    program.has(treatment())
    export(qtbot, program.open(), asked, files / "x.ics")
    assert asked.suggested[-1].name == "diary.ics"
