"""Starting at login: what is written for each system, and that it starts this program hidden."""

from __future__ import annotations

import configparser
import plistlib
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from tracker.cli import parser
from tracker.exchange.errors import ExportError
from tracker.opening import APP_ID
from tracker.paths import default_data_folder
from tracker.ui.reminders.login_start import (
    AutostartEntry,
    LaunchAgent,
    LoginStart,
    RunKey,
    exec_line,
    login_start,
    own_command,
)

COMMAND = ["/opt/a folder/python", '/home/ü/50% "off" $HOME `x` \\ y/main.py', "--hidden"]


def entry(file: Path) -> configparser.SectionProxy:
    parsed = configparser.ConfigParser(interpolation=None)
    parsed.optionxform = str  # type: ignore[assignment,method-assign] - the names are case-sensitive
    parsed.read(file, encoding="utf-8")
    return parsed["Desktop Entry"]


def understood(line: str) -> list[str]:
    """Read an Exec key as the specification says: text escapes, then quotes, then field codes."""
    text = line.replace("\\\\", "\\")
    arguments: list[str] = []
    place = 0
    while place < len(text):
        assert text[place] == '"'
        place += 1
        argument = ""
        while text[place] != '"':
            if text[place] == "\\":
                place += 1
            argument += text[place]
            place += 1
        arguments.append(argument.replace("%%", "%"))
        place += 2  # the quote and the space
    return arguments


def ways(folder: Path) -> list[LoginStart]:
    registry = QSettings(str(folder / "registry.ini"), QSettings.Format.IniFormat)
    return [AutostartEntry(folder, APP_ID), LaunchAgent(folder, APP_ID), RunKey(registry, APP_ID)]


@pytest.mark.parametrize("number", range(3), ids=["Linux", "macOS", "Windows"])
def test_it_is_turned_on_and_off_and_remembers_it_where_the_system_looks(tmp_path: Path, number: int) -> None:
    way = ways(tmp_path)[number]
    assert not way.is_on()
    way.turn_off()
    way.turn_on(COMMAND)
    way.turn_on(COMMAND)
    assert way.is_on()
    assert ways(tmp_path)[number].is_on()
    way.turn_off()
    assert not ways(tmp_path)[number].is_on()


def test_the_autostart_entry_starts_the_command(tmp_path: Path) -> None:
    way = AutostartEntry(tmp_path, APP_ID)
    way.turn_on(COMMAND)
    assert way.file == tmp_path / "autostart" / f"{APP_ID}.desktop"
    assert understood(entry(way.file)["Exec"]) == COMMAND


@given(st.lists(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1), min_size=1))
def test_no_path_can_break_out_of_the_exec_key(command: list[str]) -> None:
    assert understood(exec_line(command)) == command


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-validate is missing")
@pytest.mark.parametrize("command", [COMMAND, ["/usr/bin/recovery-tracker", "--hidden"]])
def test_the_autostart_entry_is_valid(tmp_path: Path, command: Sequence[str]) -> None:
    way = AutostartEntry(tmp_path, APP_ID)
    way.turn_on(command)
    done = subprocess.run(["desktop-file-validate", way.file], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_launch_agent_runs_the_command_at_login(tmp_path: Path) -> None:
    way = LaunchAgent(tmp_path, APP_ID)
    way.turn_on(COMMAND)
    agent = plistlib.loads(way.file.read_bytes())
    assert (agent["Label"], agent["ProgramArguments"], agent["RunAtLoad"]) == (APP_ID, COMMAND, True)


def test_the_run_key_holds_one_quoted_command(tmp_path: Path) -> None:
    registry = QSettings(str(tmp_path / "registry.ini"), QSettings.Format.IniFormat)
    RunKey(registry, APP_ID).turn_on([r"C:\Program Files\tracker.exe", "--hidden"])
    assert registry.value(APP_ID) == r'"C:\Program Files\tracker.exe" --hidden'


def test_what_the_system_refuses_is_said(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where a folder should be")
    with pytest.raises(ExportError, match="cannot be written"):
        AutostartEntry(tmp_path, APP_ID).turn_on(COMMAND)


def test_the_folder_of_the_user_is_where_the_session_looks(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    way = login_start(APP_ID)
    assert isinstance(way, AutostartEntry)
    assert way.file.parent == tmp_path / "autostart"


@pytest.mark.parametrize("is_usual", [True, False])
def test_the_own_command_starts_this_program_hidden_on_the_same_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, is_usual: bool
) -> None:
    script = tmp_path / "main.py"
    script.touch()
    monkeypatch.setattr(sys, "argv", [str(script), "--open", "x.json"])
    command = own_command(default_data_folder() if is_usual else tmp_path / "data")
    assert command[:2] == [sys.executable, str(script)]
    arguments = parser().parse_args(command[2:])
    assert (arguments.hidden, arguments.open, arguments.command) == (True, None, None)
    assert arguments.data_dir == (None if is_usual else tmp_path / "data")


def test_a_bundle_is_its_own_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "recovery-tracker")])
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command(None) == [str(tmp_path / "recovery-tracker"), "--hidden"]
