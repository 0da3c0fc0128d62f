"""The program as its own process: terminals, pipes and computers without a display."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import CASES, ROOT


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder that is not there yet."""
    return tmp_path / "data"


def run(*arguments: object, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run main.py as its user would, with the environment changed as given (an empty text removes)."""
    environment = {**os.environ, **(env or {})}
    environment = {name: value for name, value in environment.items() if value != ""}
    return subprocess.run(
        [sys.executable, ROOT / "main.py", *map(str, arguments)],
        capture_output=True,
        env=environment,
        check=False,
        timeout=60,
    )


def test_the_program_runs_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(CASES / "A01.json", tmp_path / "log.json")
    monkeypatch.chdir(tmp_path)
    checked = run("check", "log.json", "--json")
    assert (checked.returncode, checked.stderr) == (0, b"")
    assert json.loads(checked.stdout)["treatments"][0]["days"][1]["level"] == "same_day"
    assert run("check", "no.json").returncode == 1
    assert run("check").returncode == 2


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_one_line_names_what_works(data: Path) -> None:
    nothing = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    started = run("--data-dir", data, env=nothing)
    assert started.returncode == 1
    assert started.stdout == b""
    (line,) = started.stderr.decode().splitlines()
    for command in ("check", "chart", "report", "import", "export"):
        assert command in line


def test_a_terminal_that_knows_only_ascii_gets_question_marks() -> None:
    checked = run("check", CASES / "A01.json", env={"PYTHONIOENCODING": "ascii"})
    assert (checked.returncode, checked.stderr) == (0, b"")
    assert b"You reported ?Many spots" in checked.stdout


def test_json_loses_no_letter_whatever_the_terminal_knows() -> None:
    narrow, wide = (
        run("check", CASES / "A01.json", "--json", env={"PYTHONIOENCODING": e}) for e in ("ascii", "utf-8")
    )
    assert json.loads(narrow.stdout) == json.loads(wide.stdout)
    assert "“" in json.loads(narrow.stdout)["treatments"][0]["days"][1]["flags"][0]["why"]


@pytest.mark.skipif(os.name != "posix", reason="a shell as on Unix")
@pytest.mark.parametrize(
    ("redirected", "status", "said"),
    [
        ("| head -n 1", 0, ""),
        ("--json | true", 0, ""),
        (">&-", 0, ""),
        pytest.param(
            "> /dev/full",
            1,
            "recovery-tracker: the output cannot be written: No space left on device\n",
            marks=pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full"),
        ),
        (">&- 2>&-", 0, ""),
    ],
)
def test_an_output_that_is_closed_or_full_is_no_crash(redirected: str, status: int, said: str) -> None:
    command = f'"{sys.executable}" "{ROOT / "main.py"}" check "{CASES / "A01.json"}" {redirected}'
    piped = (
        f"({command.replace(' |', '; echo $? >&3) |', 1)}" if "|" in redirected else f"{command}; echo $? >&3"
    )
    shell = subprocess.run(
        ["/bin/sh", "-c", f"exec 3>&1; {{ {piped}; }} 3>&3"],  # the exit status goes round the pipe
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert shell.stdout.splitlines()[-1] == str(status)
    assert shell.stderr == said
