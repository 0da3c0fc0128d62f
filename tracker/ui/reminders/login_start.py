"""Starting with the computer: an autostart entry on Linux, a launch agent on macOS, a Run key on Windows.

The entry itself says whether it is on; nothing else remembers it.
"""

from __future__ import annotations

import os
import plistlib
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSettings

from tracker.exchange.atomic import write_atomically
from tracker.exchange.errors import ExportError
from tracker.language import tr
from tracker.paths import default_data_folder

RUN_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
NAME = "Microneedling Recovery Tracker"
"""What the list of login programs calls it; the same as in the menu of programs."""
_RESERVED = re.compile(r'(["`$\\])')


class LoginStart(Protocol):
    """One system's way; `turn_on` and `turn_off` raise `ExportError` where it does not let us."""

    def is_on(self) -> bool:
        """Tell whether the program starts at login."""

    def turn_on(self, command: Sequence[str]) -> None:
        """Let this command run at each login."""

    def turn_off(self) -> None:
        """Do not start at login any more."""


class AutostartEntry:
    """A desktop entry in the autostart folder (freedesktop.org)."""

    def __init__(self, config_folder: Path, app_id: str) -> None:
        self.file = config_folder / "autostart" / f"{app_id}.desktop"
        self._icon = app_id

    def is_on(self) -> bool:
        """Tell whether the entry is there."""
        return self.file.is_file()

    def turn_on(self, command: Sequence[str]) -> None:
        """Write the entry."""
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            f"Name={NAME}",
            f"Exec={exec_line(command)}",
            f"Icon={self._icon}",
            "Terminal=false",
            "StartupNotify=false",
        )
        _write(self.file, ("\n".join(lines) + "\n").encode())

    def turn_off(self) -> None:
        """Take the entry away."""
        _remove(self.file)


class LaunchAgent:
    """A property list that launchd reads at login."""

    def __init__(self, home: Path, app_id: str) -> None:
        self.file = home / "Library" / "LaunchAgents" / f"{app_id}.plist"
        self._label = app_id

    def is_on(self) -> bool:
        """Tell whether the list is there."""
        return self.file.is_file()

    def turn_on(self, command: Sequence[str]) -> None:
        """Write the list."""
        agent = {
            "Label": self._label,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
        _write(self.file, plistlib.dumps(agent))

    def turn_off(self) -> None:
        """Take the list away."""
        _remove(self.file)


class RunKey:
    """A value under the user's Run key in the registry."""

    def __init__(self, registry: QSettings, app_id: str) -> None:
        self._registry = registry
        self._name = app_id

    def is_on(self) -> bool:
        """Tell whether the value is there."""
        return self._registry.contains(self._name)

    def turn_on(self, command: Sequence[str]) -> None:
        """Write the value."""
        self._registry.setValue(self._name, subprocess.list2cmdline(command))
        self._finish()

    def turn_off(self) -> None:
        """Take the value away."""
        self._registry.remove(self._name)
        self._finish()

    def _finish(self) -> None:
        self._registry.sync()
        if self._registry.status() is not QSettings.Status.NoError:
            raise ExportError(tr("the list of programs that start at login cannot be changed."))


def login_start(app_id: str) -> LoginStart:
    """Return the way of this system."""
    if sys.platform == "win32":
        return RunKey(QSettings(RUN_KEY, QSettings.Format.NativeFormat), app_id)
    if sys.platform == "darwin":
        return LaunchAgent(Path.home(), app_id)
    return AutostartEntry(Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"), app_id)


def own_command(data_folder: Path | None) -> list[str]:
    """Return what starts this program hidden, on this data folder; None is the usual one."""
    program = Path(sys.argv[0]).resolve()
    # the bundle is its own program, and so is what pip makes on Windows; all others are scripts
    is_program = getattr(sys, "frozen", False) or program.suffix.lower() == ".exe"
    start = [str(program)] if is_program else [sys.executable, str(program)]
    if data_folder is not None and data_folder.resolve() != default_data_folder().resolve():
        start += ["--data-dir", str(data_folder.resolve())]
    return [*start, "--hidden"]


def exec_line(command: Sequence[str]) -> str:
    """Return a command as the Exec key of a desktop entry wants it: quoted, then escaped as a text."""
    quoted = " ".join('"' + _RESERVED.sub(r"\\\1", part) + '"' for part in command)
    return quoted.replace("%", "%%").replace("\\", "\\\\")


def _write(file: Path, data: bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            tr("{file} cannot be written: {reason}.").format(file=file, reason=error.strerror)
        ) from error
    write_atomically(file, data)


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise ExportError(
            tr("{file} cannot be deleted: {reason}.").format(file=file, reason=error.strerror)
        ) from error
