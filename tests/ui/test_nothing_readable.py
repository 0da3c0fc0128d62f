"""With a passphrase nothing of the diary can be found on the disk, whatever was done; without one it can.

Every byte of every file is looked at: the data folder, a second folder for backups, temporary files, and what
libraries keep in the home folder.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.builders import TREATED_ON, day, journal, treatment
from tests.commands import ROOT
from tests.exchange.picture_files import PLANTED as PLANTED_BY_CAMERA
from tests.exchange.picture_files import file_of, notes, quarters
from tests.pictures import Stored, photo
from tests.storage.locks import readable
from tracker.exchange.logs.log_json import to_json
from tracker.storage import Store
from tracker.storage.keys import new_key
from tracker.ui.shell.crash import report_crashes

from .files import export_as, take_all
from .meeting import meeting
from .program import EVENING, Asked
from .screen import Screen
from .seated import PASSPHRASE, Seated

AREA, CLINIC, PHONE, PRODUCT, NOTE, DAY_NOTE, IMPORTED, UNSAVED, PHOTO_NOTE, PICTURE = PLANTED = (
    "jawline-zyxwv",
    "Klinik Quittenbaum",
    "0777-424242",
    "Krötenöl",
    "before the wedding of Xanthippe",
    "slept on the wrong side, Fledermaus",
    "from an older notebook, Wacholder",
    "typed but not saved, Eulenspiegel",
    "left cheek by the window, Brombeere",
    "these would be the bytes of a picture",
)
FILE_NAME, CAMERA_NOTE = "Holunder in the garden", PLANTED_BY_CAMERA
"""What of a photo is kept nowhere, not even without a passphrase."""


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Where anything of the diary could be left: searched as a whole."""
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    (tmp_path / "stick").mkdir()
    return [tmp_path / "data", tmp_path / "stick", temporary, Path(os.environ["HOME"])]


def picture() -> Stored:
    """Return a picture that can be shown, with words in it that no viewer shows."""
    drawn, buffer = QImage(40, 30, QImage.Format.Format_RGB32), QBuffer()
    drawn.fill(0x886655)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    drawn.save(buffer, "JPEG")
    jpeg = bytes(buffer.data().data())
    words = PICTURE.encode()
    comment = b"\xff\xfe" + (len(words) + 2).to_bytes(2, "big") + words
    with_words = jpeg[:2] + comment + jpeg[2:]
    return Stored(with_words, with_words)


def found(places: list[Path]) -> set[str]:
    """Return the planted words that can be read somewhere."""
    planted = {*PLANTED, FILE_NAME, CAMERA_NOTE}
    return {words for words in planted for place in places if readable(place, words)}


def work(seated: Seated, asked: Asked, tmp_path: Path, qtbot: QtBot) -> None:
    """Do what a patient does, and what can go wrong, in a program that is open."""
    screen = seated.screen
    qtbot.waitUntil(lambda: not screen.says("The chart is being prepared"))
    screen.press("Ctrl+4")
    qtbot.waitUntil(lambda: screen.says("Pages: "), timeout=20_000)
    screen.press("Ctrl+5")
    add_photo(screen, asked, tmp_path, qtbot)
    screen.press("Ctrl+1")
    screen.write("Note", DAY_NOTE)
    screen.press("Ctrl+S", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+2", "Ctrl+1")
    january = replace(treatment(treated_on=TREATED_ON.replace(month=1)), note=IMPORTED)
    log = tmp_path / "from outside.json"
    log.write_bytes(to_json(journal(january)))
    asked.files = [log]
    screen.press("Ctrl+O", then=take_all)
    assert screen.says("Imported")
    screen.menu("Session", "Backups …", then=lambda page: go_back_and_forth(page, asked))
    asked.files = [None]
    screen.menu("Session", "Export", then=export_as("json"))
    crash(seated)
    screen.write("Note", UNSAVED)


def add_photo(screen: Screen, asked: Asked, tmp_path: Path, qtbot: QtBot) -> None:
    """Add a photo whose name and notes tell something, and look at it, next to the one that is there."""
    assert len(screen.lines("Photos")) == 1
    photo_file = tmp_path / f"{FILE_NAME}.jpg"
    photo_file.write_bytes(file_of(quarters(), exif=notes().tobytes(), comment=CAMERA_NOTE.encode()))
    asked.files = [photo_file]
    screen.click("Add photos …")
    qtbot.waitUntil(lambda: len(screen.lines("Photos")) == 2)
    screen.click("View", then=lambda dialog: dialog.press("Esc"))
    screen.click("Compare", then=lambda dialog: dialog.press("Esc"))


def go_back_and_forth(backups: Screen, asked: Asked) -> None:
    """Back up, go back to the oldest backup, and then to the newest again."""
    backups.click("Back up now")
    for row in (len(backups.lines("Backups")) - 1, 0):
        asked.answers = [0]
        backups.click_line("Backups", row)
        backups.click("Go back to this backup …")
        asked.questions.clear()
    backups.press("Esc")


def crash(seated: Seated) -> None:
    """Let the program stumble over something that holds the patient's words."""
    hook = sys.excepthook
    report_crashes(seated.screen.window)

    def look(dialog: Screen) -> None:
        assert not any(words in dialog.field("Report") for words in PLANTED)
        dialog.press("Esc")

    try:
        raise ValueError(DAY_NOTE)
    except ValueError as error:
        with meeting(look):
            sys.excepthook(type(error), error, error.__traceback__)
    finally:
        sys.excepthook = hook


@pytest.mark.parametrize("passphrase", [PASSPHRASE, ""], ids=["with a passphrase", "without one"])
def test_what_can_be_read_after_an_evening(
    seated: Seated, asked: Asked, places: list[Path], tmp_path: Path, qtbot: QtBot, passphrase: str
) -> None:
    facts = {"area": AREA, "clinic": CLINIC, "phone": PHONE, "products": (PRODUCT,), "note": NOTE}
    seated.has(replace(treatment(day(1, redness=3)), **facts))
    with Store.open(seated.file, now=lambda: EVENING) as store:
        store.photos.add(TREATED_ON, [(photo(TREATED_ON, note=PHOTO_NOTE), picture())])
        if passphrase:
            store.lock_with(new_key(passphrase))
    seated.preferences.write_text(f'{{"backup_folder": "{tmp_path / "stick"}"}}')
    seated.start()
    if passphrase:
        seated.give(passphrase)
    work(seated, asked, tmp_path, qtbot)
    if passphrase:
        assert found(places) == set()
        seated.screen.press("Ctrl+L")
        seated.settle()
        assert found(places) == set()
        seated.give(passphrase)
        assert seated.screen.field("Note") == UNSAVED
    seated.close()
    assert {path.name for path in seated.folder.iterdir()} >= {"recovery.db", "program.log", "window.json"}
    assert "unexpected ValueError" in (seated.folder / "program.log").read_text()
    assert list((tmp_path / "stick").iterdir())
    assert found(places) == (set() if passphrase else set(PLANTED) - {UNSAVED})


KILLED = """
import sys, pathlib
from tests.pictures import photo, stored
from tests.storage.locks import ONE
from tests.storage.records import Clock, TREATED_ON, day, treatment
from tracker.storage import Store
store = Store.open(pathlib.Path(sys.argv[1]), now=Clock())
store.lock_with(ONE if sys.argv[2] else None)
store.add_treatment(treatment(note=sys.argv[3]))
for number in range(10_000):
    store.save_day(TREATED_ON, day(number, redness=number % 5, note=sys.argv[3]))
    store.photos.add(TREATED_ON, [(photo(TREATED_ON, sys.argv[3]), stored(sys.argv[3].encode(), 200_000))])
    store.backups.make()
    print(number, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
@pytest.mark.parametrize("locked", ["locked", ""], ids=["with a passphrase", "without one"])
def test_what_can_be_read_after_a_kill(places: list[Path], locked: str) -> None:
    command = [sys.executable, "-c", KILLED, str(places[0] / "recovery.db"), locked, DAY_NOTE]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        for _ in range(8):
            running.stdout.readline()
        running.send_signal(signal.SIGKILL)
    assert (places[0] / "recovery.db-wal").stat().st_size > 10_000
    assert found(places) == (set() if locked else {DAY_NOTE})
