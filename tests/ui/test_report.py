"""The report page: what is chosen shows, is saved and printed, and nothing holds up the window."""

from __future__ import annotations

import json
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QGuiApplication, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.builders import TREATED_ON, day, treatment
from tracker import documents
from tracker.exchange.errors import ExportError
from tracker.exchange.report.choice import EVERYTHING, Part
from tracker.preferences import PREFERENCES_NAME
from tracker.ui.report import rendering

from .files import export_as
from .program import DAY, Asked, Program
from .screen import CLICKABLE, Role, Screen, description_of, name_of, role_of
from .tour import AnyReport

OTHER = TREATED_ON - 49 * DAY
LOGGED = treatment(day(0, redness=3, signs=[]), day(3, redness=3, signs=["pus"]), device="pen", depth=1.5)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder for files beside the data folder."""
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[documents.Request]:
    """The requests that are made into pages, as they come; the pages are always the same, at once."""
    requests: list[documents.Request] = []

    def report(request: documents.Request) -> object:
        requests.append(request)
        return AnyReport()

    monkeypatch.setattr(rendering, "report", report)
    monkeypatch.setattr(rendering, "PAUSE_MS", 0)
    return requests


def open_report(qtbot: QtBot, screen: Screen) -> None:
    """Open the page and wait until the report is there."""
    screen.press("Ctrl+4")
    qtbot.waitUntil(lambda: screen.says("Pages: "), timeout=20_000)


def wait_for(qtbot: QtBot, screen: Screen, text: str) -> None:
    """Wait until the preview says this."""
    qtbot.waitUntil(lambda: text in heard(screen), timeout=20_000)


def pages(screen: Screen) -> list[QLabel]:
    return [w for w in screen.controls() if isinstance(w, QLabel) and name_of(w).startswith("Page ")]


def heard(screen: Screen) -> str:
    """Return what a screen reader says about the first page."""
    return " ".join(description_of(page) for page in pages(screen))


def text_of(file: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(file).pages).split())


# -------------------------------------------------------------------- the preview


def test_nothing_is_made_before_the_page_is_opened(
    qtbot: QtBot, program: Program, made: list[documents.Request]
) -> None:
    program.has(LOGGED)
    screen = program.open()
    screen.press("3", "Ctrl+S", "Ctrl+2", "Ctrl+3")
    assert made == []
    open_report(qtbot, screen)
    assert len(made) == 1


def test_the_pages_are_shown_and_told(qtbot: QtBot, program: Program) -> None:
    program.has(LOGGED)
    screen = program.open()
    open_report(qtbot, screen)
    shown = pages(screen)
    assert [name_of(page) for page in shown] == ["Page 1 of 2", "Page 2 of 2"]
    assert [role_of(page) for page in shown[:1]] == [Role.Graphic]
    picture = shown[0].pixmap().toImage()
    assert picture.width() > 300
    assert len({picture.pixel(x, y) for x in range(0, 300, 7) for y in range(0, 300, 3)}) > 2, "it is blank"
    assert "reported: pus" in heard(screen)
    assert screen.says("Report on the session of 2 Mar 2026")
    assert screen.says("So few days do not show a course yet.")


@pytest.mark.usefixtures("made")
def test_a_session_without_a_day_has_a_report_too(qtbot: QtBot, program: Program) -> None:
    program.has(treatment())
    screen = program.open()
    open_report(qtbot, screen)
    assert screen.says("Nothing is logged for this session yet.")
    assert "No day has been logged yet." in heard(screen)


def test_without_a_session_there_is_no_report(program: Program) -> None:
    screen = program.open()
    assert not screen.is_enabled("Report")
    assert not screen.menu_action("View", "Report").isEnabled()
    screen.press("Ctrl+4")
    assert screen.says("How is your skin healing?")


@pytest.mark.usefixtures("made")
def test_a_change_of_the_diary_is_in_the_report(qtbot: QtBot, program: Program) -> None:
    program.has(LOGGED)
    screen = program.open()
    open_report(qtbot, screen)
    assert "2 days logged, the last is day 3." in heard(screen)
    screen.press("Ctrl+1", "Ctrl+Left", "2", "1", "0", "1", "Ctrl+S", "Ctrl+4")
    wait_for(qtbot, screen, "3 days logged, the last is day 3.")


def test_of_many_wishes_only_the_last_is_shown(
    qtbot: QtBot, program: Program, made: list[documents.Request]
) -> None:
    program.has(LOGGED)
    screen = program.open()
    open_report(qtbot, screen)
    screen.write("My name, if it should be there", "Ann Lee")
    wait_for(qtbot, screen, "Patient: Ann Lee")
    assert made[-1].report.name == "Ann Lee"
    assert len(made) < 9, "every letter was made into a report"


def test_what_cannot_be_made_is_said_in_its_place_and_comes_back(
    qtbot: QtBot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_request: documents.Request) -> object:
        raise ExportError("The report cannot be made: no paper.")

    program.has(LOGGED)
    screen = program.open()
    monkeypatch.setattr(rendering, "report", fail)
    screen.press("Ctrl+4")
    qtbot.waitUntil(lambda: screen.says("The report cannot be made: no paper."))
    assert pages(screen) == []
    monkeypatch.setattr(rendering, "report", documents.report)
    screen.click("Sources")
    qtbot.waitUntil(lambda: len(pages(screen)) == 2, timeout=20_000)
    assert not screen.says("no paper")


@pytest.mark.usefixtures("made")
def test_pages_are_as_wide_as_the_window_or_as_asked(qtbot: QtBot, program: Program) -> None:
    program.has(LOGGED)
    screen = program.open()
    open_report(qtbot, screen)
    fitting = pages(screen)[0].width()
    assert screen.is_chosen("Fit width")
    for _ in range(8):
        screen.click("Larger")
    assert pages(screen)[0].width() == pytest.approx(2 * 8.27 * 96, abs=4)
    while screen.focus() != "Preview of the report":
        screen.press("Tab")
    screen.press("-")
    assert pages(screen)[0].width() == pytest.approx(1.5 * 8.27 * 96, abs=4)
    screen.press("+")
    assert pages(screen)[0].width() == pytest.approx(2 * 8.27 * 96, abs=4)
    assert not screen.is_chosen("Fit width")
    screen.press("0")
    assert pages(screen)[0].width() == fitting


# -------------------------------------------------------------------- what goes in


def test_parts_and_paper_are_kept_for_the_next_time_and_the_name_is_not(
    qtbot: QtBot, program: Program, made: list[documents.Request]
) -> None:
    program.has(LOGGED)
    screen = program.open()
    open_report(qtbot, screen)
    screen.click("Sources")
    screen.pick("Paper", "US Letter")
    screen.write("My name, if it should be there", "Ann")
    kept = json.loads((program.folder / PREFERENCES_NAME).read_text())
    assert (kept["report_paper"], kept["report_without"]) == ("letter", "sources")
    assert "Ann" not in json.dumps(kept)
    restarted = program.restart()
    open_report(qtbot, restarted)
    assert not restarted.is_ticked("Sources")
    assert restarted.field("Paper") == "US Letter"
    assert restarted.field("My name, if it should be there") == ""
    assert made[-1].report.paper == "letter"


def test_what_the_settings_choose_is_in_the_open_report_at_once(
    qtbot: QtBot, program: Program, made: list[documents.Request]
) -> None:
    def choose(dialog: Screen) -> None:
        assert dialog.is_ticked("Meaning of the scales")
        dialog.click("Meaning of the scales")
        dialog.pick("Paper", "US Letter")
        dialog.click("Close")

    program.has(LOGGED)
    screen = program.open()
    open_report(qtbot, screen)
    screen.click("Sources")
    screen.press("Ctrl+,", then=choose)
    assert not screen.is_ticked("Meaning of the scales")
    assert not screen.is_ticked("Sources")
    assert screen.field("Paper") == "US Letter"
    left_out = frozenset({Part.SCALES, Part.SOURCES})
    qtbot.waitUntil(lambda: made[-1].report.paper == "letter")
    assert made[-1].report.parts == EVERYTHING - left_out


@pytest.mark.usefixtures("made")
def test_another_session_can_be_put_in(qtbot: QtBot, program: Program) -> None:
    program.has(LOGGED, treatment(treated_on=OTHER, area="neck"))
    screen = program.open()
    open_report(qtbot, screen)
    assert screen.lines("Other sessions in this report") == ["12 Jan 2026\nneck"]
    screen.click_line("Other sessions in this report", 0)
    wait_for(qtbot, screen, "Session of 12 January 2026")
    screen.press("Space")
    qtbot.waitUntil(lambda: "12 January" not in heard(screen), timeout=20_000)
    screen.press("Space")
    wait_for(qtbot, screen, "Session of 12 January 2026")
    screen.click_line("Sessions", 1)
    wait_for(qtbot, screen, "session of 12 January 2026")
    assert "2 March" not in heard(screen), "another session starts anew"


@pytest.mark.usefixtures("made")
def test_questions_show_at_once_and_are_kept_with_the_session(qtbot: QtBot, program: Program) -> None:
    program.has(LOGGED)
    screen = program.open()
    open_report(qtbot, screen)
    screen.write("My questions for the doctor", "May I swim?")
    wait_for(qtbot, screen, "- May I swim?")
    (before,) = program.stored().treatments
    assert before.questions == ""
    screen.press("Tab")
    (after,) = program.stored().treatments
    assert after.questions == "May I swim?"
    restarted = program.restart()
    open_report(qtbot, restarted)
    assert restarted.field("My questions for the doctor") == "May I swim?"
    restarted.menu("Edit", "Undo")
    assert restarted.field("My questions for the doctor") == ""


@pytest.mark.usefixtures("made")
def test_questions_that_were_just_typed_are_kept_when_the_window_closes(
    qtbot: QtBot, program: Program
) -> None:
    program.has(LOGGED)
    screen = program.open()
    open_report(qtbot, screen)
    screen.write("My questions for the doctor", "And run?")
    program.close()
    (treatment_,) = program.stored().treatments
    assert treatment_.questions == "And run?"


@pytest.mark.usefixtures("made")
def test_editing_a_session_keeps_its_questions(qtbot: QtBot, program: Program) -> None:
    program.has(LOGGED)
    screen = program.open()
    open_report(qtbot, screen)
    screen.write("My questions for the doctor", "May I swim?")
    screen.press("Tab")

    def edit(dialog: Screen) -> None:
        dialog.write("Clinic", "By the river")
        dialog.click("Save session")

    screen.press("Ctrl+Shift+E", then=edit)
    (stored,) = program.stored().treatments
    assert (stored.clinic, stored.questions) == ("By the river", "May I swim?")
    seen: list[str] = []

    def read(history: Screen) -> None:
        seen.extend(line.partition(": ")[2] for line in history.lines("History of this session"))
        history.click("Close")

    def look(dialog: Screen) -> None:
        dialog.click("History", then=read)
        dialog.press("Esc")

    screen.press("Ctrl+Shift+E", then=look)
    assert seen[1:] == [
        "Questions for the doctor: May I swim? (before: nothing)",
        "Clinic: By the river (before: nothing)",
    ]


# -------------------------------------------------------------------- the ways out


def test_the_pdf_is_what_the_preview_shows(qtbot: QtBot, program: Program, asked: Asked, files: Path) -> None:
    program.has(LOGGED)
    screen = program.open()
    open_report(qtbot, screen)
    screen.write("My questions for the doctor", "May I swim?")
    screen.write("My name, if it should be there", "Ann")
    screen.click("Meaning of the scales")
    target = files / "mine.pdf"
    asked.files = [target]
    screen.click("Save PDF …")
    qtbot.waitUntil(lambda: screen.says(f"Written: {target}"), timeout=20_000)
    assert asked.suggested == [Path.home() / "recovery-report-2026-03-02.pdf"]
    text = text_of(target)
    assert "Patient: Ann" in text
    assert "May I swim?" in text
    assert "Meaning of the scales" not in text


@pytest.mark.parametrize("name", ["report.docx", "missing folder/report.pdf"])
def test_a_pdf_that_cannot_be_written_is_said(
    qtbot: QtBot, program: Program, asked: Asked, files: Path, name: str
) -> None:
    program.has(LOGGED)
    screen = program.open()
    open_report(qtbot, screen)
    asked.files = [files / name, None]
    screen.click("Save PDF …")
    qtbot.waitUntil(lambda: bool(asked.told), timeout=20_000)
    assert asked.message().startswith("Nothing was exported")
    screen.click("Save PDF …")  # and this time the user cancels
    assert list(files.iterdir()) == []


def test_the_menu_exports_with_the_same_parts(
    qtbot: QtBot, program: Program, asked: Asked, files: Path
) -> None:
    program.has(LOGGED)
    screen = program.open()
    open_report(qtbot, screen)
    screen.click("Sources")
    asked.files = [files / "x.pdf"]
    screen.press("Ctrl+E", then=export_as("pdf"))
    qtbot.waitUntil(lambda: screen.says("Written: "), timeout=20_000)
    assert "(A) regulator" not in text_of(files / "x.pdf")


def test_it_is_printed_page_by_page_over_the_whole_sheet(
    qtbot: QtBot, program: Program, asked: Asked, files: Path
) -> None:
    program.has(LOGGED)
    screen = program.open()
    open_report(qtbot, screen)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(files / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF())
    printer.setResolution(150)
    asked.printers = [printer, None]
    screen.press("Ctrl+P")
    qtbot.waitUntil(lambda: screen.says("Sent to the printer."), timeout=20_000)
    printed = pypdf.PdfReader(files / "printed.pdf")
    assert len(printed.pages) == 2
    (image,) = printed.pages[0].images
    assert image.image is not None
    assert image.image.width > 1000
    screen.press("Ctrl+P")  # and this time the user cancels
    assert QApplication.overrideCursor() is None


@pytest.mark.qt_log_ignore("QPainter::begin")  # Qt says on the console what the window says to the user
def test_a_printer_that_takes_nothing_is_said(
    qtbot: QtBot, program: Program, asked: Asked, files: Path
) -> None:
    program.has(LOGGED)
    screen = program.open()
    open_report(qtbot, screen)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(files / "no folder" / "printed.pdf"))
    asked.printers = [printer]
    screen.click("Print …")
    qtbot.waitUntil(lambda: bool(asked.told), timeout=20_000)
    assert asked.message() == "Nothing was printed: The printer could not be reached."


@pytest.mark.usefixtures("made")
def test_the_summary_is_copied_as_text(qtbot: QtBot, program: Program) -> None:
    program.has(LOGGED)
    screen = program.open()
    open_report(qtbot, screen)
    screen.click("Copy summary")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Recovery after microneedling, session of 2 March 2026\n")
    assert "reported: pus" in copied
    assert screen.says("Copied as text.")


@pytest.mark.usefixtures("made")
def test_every_option_can_be_reached_by_tab(qtbot: QtBot, program: Program) -> None:
    program.has(LOGGED, treatment(treated_on=OTHER))
    screen = program.open()
    open_report(qtbot, screen)
    assert screen.focus() == "Save PDF …"
    reached = []
    for _ in range(20):
        reached.append(screen.focus())
        screen.press("Tab")
    boxes = [name_of(w) for w in screen.controls() if role_of(w) in CLICKABLE and w.isEnabled()]
    assert {"Sources", "Fit width", "Larger"} <= set(boxes)
    assert {"My questions for the doctor", "Paper", "Preview of the report"} <= set(reached)
