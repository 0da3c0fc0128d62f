"""Locking while the program runs: nothing of the diary is left in it, and unsaved answers come back."""

from __future__ import annotations

import gc
import subprocess
import weakref
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.builders import TREATED_ON, day, journal, treatment
from tracker.domain.journal import Journal
from tracker.exchange.logs.log_json import to_json
from tracker.preferences import load_preferences
from tracker.storage.keys import salt_of
from tracker.storage.unlocking import unlock
from tracker.ui.lock.idle import IdleWatch
from tracker.ui.lock.unlock_view import UnlockView
from tracker.ui.shell.window import MainWindow

from .files import take_all
from .meeting import meeting
from .screen import Screen, free_deleted
from .seated import PASSPHRASE, Seated
from .test_first_window import start_again, wait

PLANTED = "behind the left ear"


@pytest.fixture
def open_diary(seated: Seated) -> Seated:
    """The program on a log with a passphrase, unlocked."""
    session = replace(treatment(day(1, redness=3), day(2, redness=2)), note=PLANTED)
    seated.has(session, passphrase=PASSPHRASE)
    seated.start()
    seated.give(PASSPHRASE)
    assert not seated.is_locked
    return seated


def lock(seated: Seated) -> None:
    seated.screen.press("Ctrl+L")
    seated.settle()
    assert seated.is_locked


def words_in_widgets() -> str:
    """Return every word that any widget of this process holds, shown or not."""
    texts = []
    for widget in QApplication.allWidgets():
        texts += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        match widget:
            case QLabel() | QLineEdit():
                texts.append(widget.text())
            case QPlainTextEdit():
                texts.append(widget.toPlainText())
            case QComboBox():
                texts += [widget.itemText(row) for row in range(widget.count())]
    return "\n".join(texts)


# -------------------------------------------------------------------- nothing is left


def test_nothing_of_the_diary_is_left_in_the_program(open_diary: Seated, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not open_diary.screen.says("The chart is being prepared"))
    open_diary.screen.press("Ctrl+2", "Ctrl+1")
    open_diary.screen.write("Note", PLANTED)
    open_diary.screen.press("Ctrl+S")
    assert PLANTED in words_in_widgets()
    window = weakref.ref(open_diary.screen.window)
    state = weakref.ref(open_diary.screen.window._state)
    lock(open_diary)
    free_deleted()
    QApplication.processEvents()
    gc.collect()
    assert PLANTED not in words_in_widgets()
    assert window() is None
    assert state() is None
    journals = (thing for thing in gc.get_objects() if isinstance(thing, Journal))
    assert not any(PLANTED in repr(journal) for journal in journals)
    assert [type(w) for w in QApplication.topLevelWidgets() if w.isVisible()] == [UnlockView]


def test_the_file_is_let_go_of(open_diary: Seated) -> None:
    lock(open_diary)
    key = unlock(open_diary.file, PASSPHRASE)
    assert len(open_diary.stored(key).treatments[0].days) == 2
    assert not open_diary.file.with_name(f"{open_diary.file.name}-wal").exists()


def test_unsaved_answers_and_the_place_come_back(open_diary: Seated) -> None:
    screen = open_diary.screen
    screen.press("Ctrl+Left", "Ctrl+Left", "4")
    screen.write("Note", "not yet saved")
    lock(open_diary)
    assert "not yet saved" not in words_in_widgets()
    open_diary.give(PASSPHRASE)
    screen = open_diary.screen
    assert screen.answer("Redness") == "Moderate"
    assert screen.answer("Swelling") == "Severe", "the first question that was open"
    assert screen.field("Note") == "not yet saved"
    assert screen.says("Not answered: Flaking")
    screen.press("Ctrl+S")
    open_diary.close()
    stored = open_diary.stored(unlock(open_diary.file, PASSPHRASE)).treatments[0]
    entry = stored.entry_on(day(1).date)
    assert entry is not None
    assert entry.note == "not yet saved"


def test_answers_in_the_example_are_forgotten_and_ones_own_kept(open_diary: Seated) -> None:
    screen = open_diary.screen
    screen.press("2")
    screen.menu("Session", "Look at an example")
    screen.write("Note", "in the example")
    lock(open_diary)
    open_diary.give(PASSPHRASE)
    assert open_diary.screen.answer("Redness") == "Mild"
    assert open_diary.screen.field("Note") == ""


def test_a_backup_is_made_before(open_diary: Seated) -> None:
    open_diary.screen.press("2", "Ctrl+S")
    before = set((open_diary.folder / "backups").iterdir())
    for backup in before:
        backup.rename(backup.with_name(backup.name.replace("2026-03-05", "2026-03-04")))
    lock(open_diary)
    after = list((open_diary.folder / "backups").iterdir())
    assert len(after) == len(before) + 1
    assert {salt_of(backup) for backup in after} == {salt_of(open_diary.file)}


def test_the_theme_and_the_size_are_as_before(open_diary: Seated) -> None:
    open_diary.screen.menu("View", "Colours", "Dark")
    open_diary.screen.window.resize(701, 603)
    lock(open_diary)
    open_diary.give(PASSPHRASE)
    assert load_preferences(open_diary.preferences).appearance == "dark"
    assert open_diary.screen.window.size().toTuple() == (701, 603)


def test_an_open_dialog_is_closed_first(open_diary: Seated, qtbot: QtBot) -> None:
    def lock_now(dialog: Screen) -> None:
        open_diary.sitting.lock()
        assert not dialog.window.isVisible()

    with meeting(lock_now):
        open_diary.screen.menu_action("Session", "New session").trigger()
    qtbot.waitUntil(lambda: open_diary.is_locked)


def test_without_a_passphrase_there_is_nothing_to_lock(seated: Seated) -> None:
    seated.has(day(1, redness=3))
    seated.start()
    assert not seated.screen.menu_action("Session", "Lock now").isEnabled()
    seated.screen.press("Ctrl+L")
    assert not seated.is_locked


# -------------------------------------------------------------------- idle


class Clocks:
    def __init__(self) -> None:
        self.now = [0.0, 0.0]

    def __call__(self) -> tuple[float, float]:
        return self.now[0], self.now[1]


@pytest.mark.parametrize("clock", [0, 1], ids=["waiting", "a computer that slept"])
def test_the_watch_tells_when_nobody_touched_anything(open_diary: Seated, clock: int) -> None:
    clocks, told, parent = Clocks(), [], QObject()
    watch = IdleWatch(parent, clocks)
    watch.idle.connect(lambda: told.append(clocks.now[clock]))
    watch.start(5)
    for moment in (299, 300, 599, 600):
        clocks.now[clock] = moment
        watch.look()
    assert told == [300, 600]
    clocks.now[clock] = 700
    open_diary.screen.press("2")
    clocks.now[clock] = 999
    watch.look()
    assert told == [300, 600]
    clocks.now[clock] = 1000
    watch.look()
    assert told == [300, 600, 1000]
    watch.start(0)
    clocks.now[clock] = 9000
    watch.look()
    assert len(told) == 3


def test_an_idle_program_locks_itself(open_diary: Seated, qtbot: QtBot) -> None:
    window = open_diary.screen.window
    assert isinstance(window, MainWindow)
    assert window.passphrase.idle_minutes == 15
    [watch] = window.findChildren(IdleWatch)
    del window
    watch.idle.emit()
    qtbot.waitUntil(lambda: open_diary.is_locked)


def test_the_minutes_are_chosen_and_kept(open_diary: Seated) -> None:
    def choose(dialog: Screen) -> None:
        dialog.pick("Lock when nobody uses the program", "Never by itself")
        dialog.press("Return")  # closes it: nothing is changed by mistake

    open_diary.screen.menu("Session", "Passphrase …", then=choose)
    assert load_preferences(open_diary.preferences).lock_minutes == 0


# -------------------------------------------------------------------- second starts


def second_start(seated: Seated, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return start_again(seated.folder, *arguments)


def test_a_second_start_finds_the_locked_program(open_diary: Seated) -> None:
    lock(open_diary)
    open_diary.screen.window.showMinimized()
    went = second_start(open_diary)
    assert (went.returncode, went.stdout, went.stderr) == (0, "", "")
    assert not open_diary.screen.window.isMinimized()


def test_a_file_handed_over_while_locked_waits_for_the_passphrase(open_diary: Seated, tmp_path: Path) -> None:
    lock(open_diary)
    log = tmp_path / "log.json"
    january = TREATED_ON.replace(month=1)
    log.write_bytes(to_json(journal(treatment(day(0, redness=2, treated_on=january), treated_on=january))))
    went = second_start(open_diary, "--open", log)
    assert went.returncode == 0
    assert "the diary is locked" in went.stderr
    assert open_diary.screen.says("A log to import is waiting.")
    with meeting(take_all):
        open_diary.give(PASSPHRASE)
        wait(lambda: open_diary.screen.says("Imported: 1 day."))


def test_a_start_on_a_locked_log_asks_once(seated: Seated) -> None:
    seated.has(day(1, redness=3), passphrase=PASSPHRASE)
    seated.start()
    went = second_start(seated)
    assert (went.returncode, went.stdout, went.stderr) == (0, "", "")
