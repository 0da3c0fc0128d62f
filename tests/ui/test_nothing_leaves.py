"""The main job and every export, watched: no socket is opened, in Python or below it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import treatment
from tracker.domain.symptoms import Symptom
from tracker.ui.shell.first_window import Doorbell

from .files import export_as, log_file, take_all
from .program import Asked, Program

_watching = False
_seen: list[str] = []


def _note(event: str, arguments: tuple[object, ...]) -> None:
    """Note what Python is about to do with a socket; an audit hook stays for the life of the process."""
    if _watching and event.startswith(("socket.", "urllib.", "http.", "smtplib.", "ftplib.")):
        _seen.append(f"{event} {arguments!r}")


sys.addaudithook(_note)


@contextmanager
def watched() -> Iterator[list[str]]:
    """Collect what happens to sockets meanwhile."""
    global _watching
    _seen.clear()
    _watching = True
    try:
        yield _seen
    finally:
        _watching = False


def network_sockets() -> set[str]:
    """Return this process's TCP and UDP sockets, Qt's and the libraries' included; only Linux tells."""
    if sys.platform != "linux":
        return set()
    tables = [Path("/proc/self/net") / name for name in ("tcp", "tcp6", "udp", "udp6")]
    inodes = {
        line.split()[9] for table in tables if table.exists() for line in table.read_text().splitlines()[1:]
    }
    own = {str(link.readlink()) for link in Path("/proc/self/fd").iterdir() if link.is_symlink()}
    return {socket for socket in own if socket.removeprefix("socket:[").rstrip("]") in inodes}


@pytest.mark.parametrize("kind", ["json", "csv", "pdf"])
def test_the_main_job_and_every_export_open_no_socket(
    qtbot: QtBot, program: Program, asked: Asked, tmp_path: Path, kind: str
) -> None:
    target = tmp_path / f"log.{kind}"
    asked.files = [log_file(tmp_path, "2026-02-02"), target]
    program.has(treatment())
    with watched() as seen:
        screen = program.open()
        Doorbell(program.folder, screen.window.come_forward, screen.window)
        screen.press("2", "1", "0", "3", "N", "Ctrl+S", "Ctrl+2", "Ctrl+1")
        screen.press("Ctrl+O", then=take_all)
        screen.press("Ctrl+E", then=export_as(kind))
        qtbot.waitUntil(lambda: screen.says(f"Written: {target}"))
        found = network_sockets()
    assert program.stored_days()[3].scores[Symptom.PAIN] == 3
    assert len(program.stored().treatments) == 2
    assert seen == []
    assert found == set()


def test_the_watch_would_notice() -> None:
    import socket

    with watched() as seen, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as opened:
        opened.bind(("127.0.0.1", 0))
        assert seen
        assert len(network_sockets()) == (1 if sys.platform == "linux" else 0)
