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
from pytestqt.qtbot import QtBot

from tests.builders import TREATED_ON, day, journal, treatment
from tests.commands import ROOT
from tests.storage.locks import readable
from tracker.exchange.logs.log_json import to_json
from tracker.ui.shell.crash import report_crashes

from .meeting import meeting
from .program import Asked
from .screen import Screen
from .seated import PASSPHRASE, Seated

AREA, CLINIC, PHONE, PRODUCT, NOTE, DAY_NOTE, IMPORTED, UNSAVED = PLANTED = (
    "jawline-zyxwv",
    "Klinik Quittenbaum",
    "0777-424242",
    "Krötenöl",
    "before the wedding of Xanthippe",
    "slept on the wrong side, Fledermaus",
    "from an older notebook, Wacholder",
    "typed but not saved, Eulenspiegel",
)


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Where anything of the diary could be left: searched as a whole."""
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    (tmp_path / "stick").mkdir()
    return [tmp_path / "data", tmp_path / "stick", temporary, Path(os.environ["HOME"])]


def found(places: list[Path]) -> set[str]:
    """Return the planted words that can be read somewhere."""
    return {words for words in PLANTED for place in places if readable(place, words)}


def work(seated: Seated, asked: Asked, tmp_path: Path, qtbot: QtBot) -> None:
    """Do what a patient does, and what can go wrong, in a program that is open."""
    screen = seated.screen
    qtbot.waitUntil(lambda: not screen.says("The chart is being prepared"))
    screen.write("Note", DAY_NOTE)
    screen.press("Ctrl+S", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+2", "Ctrl+1")
    january = replace(treatment(treated_on=TREATED_ON.replace(month=1)), note=IMPORTED)
    log = tmp_path / "from outside.json"
    log.write_bytes(to_json(journal(january)))
    asked.files = [log]
    screen.press("Ctrl+O")
    assert screen.says("Added: the log from the file.")
    screen.menu("Session", "Backups …", then=lambda page: (page.click("Back up now"), page.press("Esc")))
    crash(seated)
    screen.write("Note", UNSAVED)


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
    seated.has(replace(treatment(day(1, redness=3)), **facts), passphrase=passphrase)
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
    assert len(list((tmp_path / "stick").iterdir())) == 1
    assert found(places) == (set() if passphrase else set(PLANTED) - {UNSAVED})


KILLED = """
import sys, pathlib
from tests.storage.locks import ONE
from tests.storage.records import Clock, TREATED_ON, day, treatment
from tracker.storage import Store
store = Store.open(pathlib.Path(sys.argv[1]), now=Clock())
store.lock_with(ONE if sys.argv[2] else None)
store.add_treatment(treatment(note=sys.argv[3]))
for number in range(10_000):
    store.save_day(TREATED_ON, day(number, redness=number % 5, note=sys.argv[3]))
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
