"""One window for one data folder: a second start finds the first, brings it forward and hands over its file.

The two talk over a local socket that only the same user can open; nothing goes over a network. Who may
write the log is decided by the lock on the database alone: this is a courtesy on top of it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 2000
LONGEST_REQUEST_BYTES = 10_000
"""Far more than the longest path of a file."""


class Answer(StrEnum):
    """What the first window says to a second start."""

    SHOWN = "shown"
    BUSY = "busy"
    LOCKED = "locked"


class Doorbell(QObject):
    """Listens for second starts on the same data folder and lets `answer` say what becomes of each.

    `answer` gets the file that the second start was given, or None. The folder's log has to be open: with
    it this process holds the folder, and a socket that a crash left behind can be taken away. While it is
    locked nobody holds it; then `ring` must have found nobody.
    """

    def __init__(self, folder: Path, answer: Callable[[Path | None], Answer], parent: QObject) -> None:
        super().__init__(parent)
        self._answer = answer
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        name = channel_name(folder)
        QLocalServer.removeServer(name)
        # without it a second start is told that the log is in use, as on a system without local sockets
        self._server.listen(name)

    def _greet(self) -> None:
        caller = self._server.nextPendingConnection()
        caller.readyRead.connect(lambda: self._reply(caller))
        caller.disconnected.connect(caller.deleteLater)

    def _reply(self, caller: QLocalSocket) -> None:
        if not caller.canReadLine():
            if caller.bytesAvailable() > LONGEST_REQUEST_BYTES:
                caller.abort()
            return
        request = _understood(bytes(caller.readLine(LONGEST_REQUEST_BYTES).data()))
        if request is None:
            caller.abort()
            return
        caller.write(self._answer(Path(request) if request else None).encode() + b"\n")
        caller.disconnectFromServer()


def ring(folder: Path, file: Path | None) -> Answer | None:
    """Ask the window that holds this folder to come forward and read the file; None when none answers."""
    socket = QLocalSocket()
    socket.connectToServer(channel_name(folder))
    if not socket.waitForConnected(PATIENCE_MS):
        return None
    request = json.dumps({"open": str(file.resolve()) if file else ""})
    socket.write(request.encode() + b"\n")
    while not socket.canReadLine():
        if not socket.waitForReadyRead(PATIENCE_MS):
            return None
    answer = bytes(socket.readLine().data()).decode(errors="replace").strip()
    return Answer(answer) if answer in list(Answer) else None


def channel_name(folder: Path) -> str:
    """Return the socket's name: short, since some systems allow 100 bytes with the folder for sockets."""
    return "recovery-tracker-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]


def _understood(line: bytes) -> str | None:
    """Return the path in a request, "" for none in it; None when it is no request."""
    try:
        request = json.loads(line)
    except ValueError:
        return None
    path = request.get("open") if isinstance(request, dict) else None
    return path if isinstance(path, str) else None
