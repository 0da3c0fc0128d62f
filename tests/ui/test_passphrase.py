"""Turning the passphrase on, changing it and turning it off in the window, and the sheet to keep."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication

from tests.builders import day, treatment
from tests.storage.locks import readable
from tracker.storage import StorageError, Store
from tracker.storage.keys import new_key, salt_of
from tracker.storage.unlocking import unlock
from tracker.ui.lock import attempt
from tracker.ui.lock.lock_words import strength_text
from tracker.ui.lock.passphrase_actions import PassphraseActions
from tracker.ui.lock.recovery_sheet import as_pdf, recovery_sheet
from tracker.ui.shell.window import MainWindow

from .meeting import Meet, meeting, wait_until_closed
from .program import EVENING, Asked
from .screen import CLICKABLE, Screen
from .seated import PASSPHRASE, Seated

PLANTED = "behind the left ear"
NEW = "four entirely other words"


@pytest.fixture
def plain(seated: Seated) -> Seated:
    """The program on a log without a passphrase."""
    seated.has(replace(treatment(day(1, redness=3)), note=PLANTED))
    seated.start()
    return seated


@pytest.fixture
def locked(seated: Seated, monkeypatch: pytest.MonkeyPatch) -> Seated:
    """The program on a log with a passphrase, unlocked."""
    monkeypatch.setattr(attempt, "SECOND_MS", 1)
    seated.has(replace(treatment(day(1, redness=3)), note=PLANTED), passphrase=PASSPHRASE)
    seated.start()
    seated.give(PASSPHRASE)
    return seated


def actions(seated: Seated) -> PassphraseActions:
    window = seated.screen.window
    assert isinstance(window, MainWindow)
    return window.passphrase


def leave(dialog: Screen) -> None:
    dialog.press("Esc")


def fill(button: str, **texts: str) -> Meet:
    """Return what fills in fields by name, with _ for a space, and clicks the button that ends the dialog."""

    def meet(dialog: Screen) -> None:
        write(dialog, button, **texts)
        wait_until_closed(dialog)

    return meet


def write(dialog: Screen, button: str, **texts: str) -> None:
    for name, text in texts.items():
        dialog.write(name.replace("_", " "), text)
    dialog.click(button)


def press(button: str, after: Callable[[Screen], None] = leave) -> Meet:
    """Return what presses a button under which other dialogs open, and goes on when they are gone."""

    def meet(dialog: Screen) -> None:
        control = dialog.find(CLICKABLE, button)
        assert isinstance(control, QAbstractButton)
        control.click()
        after(dialog)

    return meet


TURN_ON = fill("Lock my diary", New_passphrase=NEW, New_passphrase_again=NEW)


def open_page(seated: Seated, *dialogs: Meet) -> None:
    """Open the page about the passphrase, and meet it and what opens over it."""
    with meeting(*dialogs):
        seated.screen.menu_action("Session", "Passphrase …").trigger()


def opens_with(seated: Seated, passphrase: str) -> bool:
    """Tell whether the log says what it did, opened with this passphrase, once the program is closed."""
    seated.close()
    return bool(seated.stored(unlock(seated.file, passphrase)).treatments)


# -------------------------------------------------------------------- on


def test_it_is_turned_on_from_the_page_and_all_goes_on(plain: Seated) -> None:
    plain.screen.press("2", "Ctrl+S")
    assert readable(plain.folder, PLANTED)

    def look(page: Screen) -> None:
        assert page.says("Your diary is locked with a passphrase")
        assert (page.has("Turn on …"), page.has("Turn off …")) == (False, True)
        leave(page)

    open_page(plain, press("Turn on …", look), TURN_ON, leave)
    assert readable(plain.folder, PLANTED) == []
    plain.screen.press("1", "Ctrl+S", "Ctrl+Z")
    assert plain.screen.says("Undone")
    plain.screen.press("Ctrl+L")
    plain.settle()
    plain.give(NEW)
    assert not plain.is_locked
    assert opens_with(plain, NEW)


def test_the_settings_lead_to_the_same_page(plain: Seated) -> None:
    def look(settings: Screen) -> None:
        assert settings.says("Your diary is locked with a passphrase.")
        leave(settings)

    with meeting(press("Passphrase and lock …", look), press("Turn on …"), TURN_ON, leave):
        plain.screen.menu_action("Edit", "Settings").trigger()
    assert actions(plain).is_on


def test_before_it_is_turned_on_it_says_what_cannot_be_undone(plain: Seated) -> None:
    def look(dialog: Screen) -> None:
        assert dialog.says("Nobody can bring back a forgotten passphrase.")
        assert dialog.says("stays readable")
        leave(dialog)

    with meeting(look):
        assert not actions(plain).turn_on()
    assert not actions(plain).is_on
    assert salt_of(plain.file) is None


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("", "", "at least 8 letters"),
        ("seven77", "seven77", "at least 8 letters"),
        (NEW, f"{NEW} ", "not the same"),
        (NEW, "", "not the same"),
    ],
)
def test_what_cannot_be_a_passphrase_is_said_beside_the_fields(
    plain: Seated, spoken: list[str], first: str, second: str, told: str
) -> None:
    def try_it(dialog: Screen) -> None:
        write(dialog, "Lock my diary", New_passphrase=first, New_passphrase_again=second)
        assert dialog.says(told)
        assert told in spoken[-1]
        leave(dialog)

    with meeting(try_it):
        assert not actions(plain).turn_on()


@pytest.mark.parametrize(
    ("passphrase", "advice"),
    [
        ("", "Four or more words"),
        ("abc", "Letters still needed: 5"),
        ("19840302", "Numbers alone"),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", "Few different letters"),
        ("marzipan7", "One or two words more"),
        ("marzipan lantern", "Good."),
        (PASSPHRASE, "Very good."),
    ],
)
def test_advice_goes_by_the_length(passphrase: str, advice: str) -> None:
    assert advice in strength_text(passphrase)


def test_a_disk_that_is_full_leaves_the_log_as_it_was(plain: Seated, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_arguments: object) -> None:
        raise StorageError("The disk is full. Free some space and try again.")

    monkeypatch.setattr(Store, "lock_with", no_room)

    def try_it(dialog: Screen) -> None:
        write(dialog, "Lock my diary", New_passphrase=NEW, New_passphrase_again=NEW)
        while not dialog.says("The disk is full."):
            QApplication.processEvents()
        assert dialog.is_enabled("Lock my diary")
        assert dialog.field("New passphrase") == NEW
        leave(dialog)

    with meeting(try_it):
        assert not actions(plain).turn_on()


def test_a_second_folder_that_is_away_is_named_before_and_after(
    seated: Seated, asked: Asked, tmp_path: Path
) -> None:
    seated.has(day(1, redness=3))
    seated.preferences.write_text(f'{{"appearance": "light", "backup_folder": "{tmp_path / "stick"}"}}')
    seated.start()

    def look(dialog: Screen) -> None:
        assert dialog.says(f"The second folder {tmp_path / 'stick'} is not connected")
        TURN_ON(dialog)

    with meeting(look, leave):
        assert actions(seated).turn_on()
    assert str(tmp_path / "stick") in asked.message()
    seated.close()
    assert "could not be made" in asked.message()  # the day's backup, at the end of the program


# -------------------------------------------------------------------- another one, or none


def test_it_is_changed_with_the_present_one(locked: Seated) -> None:
    def change(dialog: Screen) -> None:
        button = "Change it"
        write(dialog, button, Passphrase="wrong", New_passphrase=NEW, New_passphrase_again=NEW)
        while not dialog.says("You can try again now."):
            QApplication.processEvents()
        fill(button, Passphrase=PASSPHRASE)(dialog)

    with meeting(change, leave):
        assert actions(locked).change()
    assert opens_with(locked, NEW)
    assert readable(locked.folder, PLANTED) == []


def test_it_is_turned_off_with_the_present_one(locked: Seated) -> None:
    open_page(locked, press("Turn off …"), fill("Turn it off", Passphrase=PASSPHRASE))
    assert not locked.screen.menu_action("Session", "Lock now").isEnabled()
    locked.close()
    assert locked.stored(None).treatments[0].note == PLANTED


def test_locking_from_the_page(locked: Seated) -> None:
    open_page(locked, press("Lock now", lambda _page: None))
    locked.settle()
    assert locked.is_locked


def test_a_backup_with_an_older_passphrase_asks_for_it(locked: Seated, asked: Asked) -> None:
    locked.screen.press("2", "Ctrl+S")
    locked.close()
    key = unlock(locked.file, PASSPHRASE)
    with Store.open(locked.file, now=lambda: EVENING, key=key) as store:
        kept = store.backups.write_to(locked.folder / "kept.db")
        store.delete_day(treatment().treated_on, day(3).date)
        store.lock_with(new_key(NEW))
    kept.rename(locked.folder / "backups" / "recovery-2026-03-04T080000Z-version-1.db")
    locked.start()
    locked.give(NEW)

    def go_back(page: Screen) -> None:
        row = next(i for i, line in enumerate(page.lines("Backups")) if "passphrase of its own" in line)
        page.click_line("Backups", row)
        press("Go back to this backup …")(page)

    asked.answers = [0]
    with meeting(go_back, fill("Open it", Passphrase=PASSPHRASE)):
        locked.screen.menu_action("Session", "Backups …").trigger()
    assert "These come back: 1 day" in asked.question()[0]
    assert opens_with(locked, NEW)
    assert readable(locked.folder, PLANTED) == []


# -------------------------------------------------------------------- the sheet


def words(pdf: bytes) -> str:
    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return " ".join(text.split())


@pytest.mark.usefixtures("qapp")
def test_the_sheet_is_one_page_with_a_line_to_write_on() -> None:
    pdf = as_pdf(recovery_sheet("/home/somebody/recovery.db", "5 March 2026"), "letter")
    [page] = PdfReader(io.BytesIO(pdf)).pages
    assert round(page.mediabox.width) == 612
    said = words(pdf)
    for text in ("Recovery sheet", "/home/somebody/recovery.db", "5 March 2026", "_____", "131072"):
        assert text in said


@pytest.mark.parametrize("ticked", [True, False])
def test_the_passphrase_is_in_the_saved_sheet_only_if_that_is_wanted(
    plain: Seated, asked: Asked, tmp_path: Path, ticked: bool
) -> None:
    target = tmp_path / "sheet.pdf"
    asked.files = [target]

    def save(sheet: Screen) -> None:
        if ticked:
            sheet.click("Put the passphrase into the saved file")
        sheet.click("Save as PDF …")
        assert sheet.says(f"Written: {target}")
        leave(sheet)

    with meeting(TURN_ON, save):
        assert actions(plain).turn_on()
    assert (NEW in words(target.read_bytes())) == ticked
    assert str(plain.file) in words(target.read_bytes()).replace(" ", "")
    assert "5 March 2026" in words(target.read_bytes())


def test_a_printed_sheet_never_has_it_and_later_ones_do_not_either(
    plain: Seated, asked: Asked, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    printed: list[str] = []

    def print_(document: QTextDocument, _printer: QPrinter) -> None:
        printed.append(document.toPlainText())

    monkeypatch.setattr(QTextDocument, "print_", print_)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    asked.printers = [printer]

    def take_it(sheet: Screen) -> None:
        sheet.click("Put the passphrase into the saved file")
        sheet.click("Print …")
        assert sheet.says("Sent to the printer.")
        leave(sheet)

    with meeting(TURN_ON, take_it):
        actions(plain).turn_on()

    def look(sheet: Screen) -> None:
        assert not sheet.has("Put the passphrase into the saved file")
        leave(sheet)

    with meeting(look):
        actions(plain).recovery_sheet()
    assert len(printed) == 1
    assert NEW not in printed[0]
    assert "____" in printed[0]
