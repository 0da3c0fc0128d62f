"""A second start on the same folder: the first window comes forward and gets the file."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from tests.builders import TREATED_ON, day, journal, treatment
from tests.commands import ROOT
from tracker.exchange.logs.log_json import to_json
from tracker.paths import database
from tracker.storage import Store
from tracker.ui.shell.first_window import Answer, Doorbell, channel_name

from .program import EVENING, Asked, Program
from .screen import Screen, opening
from .test_real_start import start

JANUARY = dt.date(2026, 1, 12)
PATIENCE_S = 20


@pytest.fixture
def first(program: Program) -> Iterator[Screen]:
    """The window of a log, listening for later starts."""
    program.has(treatment())
    screen = program.open()
    bell = Doorbell(program.folder, screen.window.come_forward, screen.window)
    yield screen
    bell.deleteLater()


def start_again(folder: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Start the program on the folder while the first window goes on."""
    command = [sys.executable, ROOT / "main.py", "--data-dir", folder, *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        wait(lambda: process.poll() is not None)
        out, err = process.communicate()
    return subprocess.CompletedProcess(command, process.returncode, out, err)


def wait(is_done: Callable[[], bool]) -> None:
    """Let the window live until something has happened."""
    until = time.monotonic() + PATIENCE_S
    while not is_done():
        assert time.monotonic() < until, "waited in vain"
        QTest.qWait(10)


def call(name: str) -> QLocalSocket:
    """Connect to a window as a second start does."""
    caller = QLocalSocket()
    caller.connectToServer(name)
    assert caller.waitForConnected(1000)
    return caller


def test_a_second_start_brings_the_first_window_forward(program: Program, first: Screen) -> None:
    first.window.showMinimized()
    went = start_again(program.folder)
    assert (went.returncode, went.stdout, went.stderr) == (0, "", "")
    assert not first.window.isMinimized()
    assert first.window.isActiveWindow()


def test_a_hidden_start_leaves_the_first_window_where_it_is(program: Program, first: Screen) -> None:
    first.window.showMinimized()
    went = start_again(program.folder, "--hidden")
    assert (went.returncode, went.stdout, went.stderr) == (0, "", "")
    assert first.window.isMinimized()


def test_it_hands_over_its_file(program: Program, first: Screen, tmp_path: Path) -> None:
    log = tmp_path / "ein Protokoll ☂.json"
    log.write_bytes(to_json(journal(treatment(day(0, redness=3, treated_on=JANUARY), treated_on=JANUARY))))
    went: list[subprocess.CompletedProcess[str]] = []
    opening(
        lambda dialog: dialog.click("Import"), lambda: went.append(start_again(program.folder, "--open", log))
    )
    assert [(done.returncode, done.stderr) for done in went] == [(0, "")]
    assert first.says("Imported: 1 day.")
    assert [t.treated_on for t in program.stored().treatments] == [JANUARY, TREATED_ON]


@pytest.mark.usefixtures("first")
def test_a_file_that_is_no_log_is_refused_in_the_first_window(
    program: Program, asked: Asked, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{")
    assert start_again(program.folder, "--open", broken).returncode == 0
    wait(lambda: bool(asked.told))
    assert "broken.json" in asked.message()


def test_while_something_is_asked_the_file_has_to_wait(
    program: Program, first: Screen, tmp_path: Path
) -> None:
    question = QDialog(first.window)
    question.open()
    went = start_again(program.folder, "--open", tmp_path / "log.json")
    question.close()
    question.deleteLater()
    assert went.returncode == 1
    assert went.stderr.count("\n") == 1
    assert "answer that first" in went.stderr


def test_what_a_killed_window_left_behind_is_taken_over(program: Program) -> None:
    name = channel_name(program.folder)
    listening = f"QLocalServer(); server.listen({name!r}); print('there', flush=True); time.sleep(60)"
    code = f"import time; from PySide6.QtNetwork import QLocalServer; server = {listening}"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as killed:
        assert killed.stdout is not None
        killed.stdout.readline()
        killed.kill()
    parent = QObject()
    Doorbell(program.folder, lambda _file: Answer.SHOWN, parent)
    caller = call(name)
    caller.write(b'{"open": ""}\n')
    wait(caller.canReadLine)
    assert bytes(caller.readLine().data()) == b"shown\n"


@pytest.mark.parametrize("noise", [b"hello\n", b"[]\n", b'{"open": 3}\n', b"\xff\xfe\n", b"x" * 20_000])
def test_noise_on_the_socket_is_hung_up_on(program: Program, noise: bytes) -> None:
    called: list[Path | None] = []
    parent = QObject()
    Doorbell(program.folder, lambda file: called.append(file) or Answer.SHOWN, parent)
    caller = call(channel_name(program.folder))
    caller.write(noise)
    wait(lambda: caller.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert called == []


def test_a_file_comes_with_the_first_start_too(tmp_path: Path) -> None:
    log = tmp_path / "log.json"
    log.write_bytes(to_json(journal(day(0, redness=3))))
    went = start(tmp_path / "data", "Return", "Ctrl+Q", options=["--open", str(log)])
    assert (went.returncode, went.stderr) == (0, "")
    with Store.open(database(tmp_path / "data"), now=lambda: EVENING) as store:
        assert [t.treated_on for t in store.read_journal().treatments] == [TREATED_ON]
