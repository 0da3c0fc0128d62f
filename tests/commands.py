"""Running commands in this process, for tests: one that must succeed, one that must be refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker.app import main

ROOT = Path(__file__).resolve().parents[1]
CASES = ROOT / "tests" / "cases"
EXAMPLE = ROOT / "resources" / "examples" / "example-log.json"
SESSIONS = ("2026-01-12", "2026-03-09")
"""The treatments of the example log."""
EMPTY_LOG = '{"format": "microneedling-recovery-log", "version": 1, "treatments": []}'


def done(*arguments: object) -> None:
    """Run a command that must succeed."""
    assert main([str(argument) for argument in arguments]) == 0


def refusal(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Run a command that must be refused with status 1; return the one line that it says on stderr."""
    capsys.readouterr()
    assert main([str(argument) for argument in arguments]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    (line,) = said.err.splitlines()
    assert line.startswith("recovery-tracker: ")
    return line


def usage_error(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """Run a wrong command, which ends with status 2 after the usage; return why it is wrong."""
    capsys.readouterr()
    with pytest.raises(SystemExit) as ended:
        main([str(argument) for argument in arguments])
    assert ended.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"usage: recovery-tracker {arguments[0]}")
    start = f"recovery-tracker {arguments[0]}: error: "
    assert start in said.err
    return said.err.partition(start)[2].rstrip("\n")


def exported(data: Path, name: str, *arguments: object) -> bytes:
    """Return what `export` writes from the stored log under this file name, beside the data folder."""
    target = data.parent / name
    done("export", "--output", target, "--data-dir", data, *arguments)
    return target.read_bytes()
