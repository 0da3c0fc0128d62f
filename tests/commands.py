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


def exported(data: Path, name: str, *arguments: object) -> bytes:
    """Return what `export` writes from the stored log under this file name, beside the data folder."""
    target = data.parent / name
    done("export", "--output", target, "--data-dir", data, *arguments)
    return target.read_bytes()
