"""A program that is killed at any moment loses nothing it said was done, and leaves nothing half done."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import tracker
from tests.figures import Figures

ROOT = Path(tracker.__file__).parents[1]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL and fork")


KILLED, WHILE_LOCKING = "killed while it works", "killed while the passphrase changes"


def kill(program: str, folder: Path, kills: int, seed: int, figures: Figures, what: str) -> dict[str, int]:
    """Let a program be killed so many times; nothing may be lost. Return its figures."""
    command = [sys.executable, "-m", f"tests.storage.{program}", str(folder), str(kills), str(seed)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, int] = json.loads(done.stdout)
    figures.add(what, found.pop("kills"), lost=found.pop("lost"))
    assert figures.lost(what) == 0, done.stderr
    for words, number in found.items():
        figures.note(what, words, number)
    return found


def test_a_killed_program_loses_nothing(tmp_path: Path, figures: Figures) -> None:
    found = kill("killing", tmp_path, 20, 20260302, figures, KILLED)
    assert found["changes acknowledged by then"] > 10
    assert found["with a passphrase"] == 10


@pytest.mark.trust
@pytest.mark.parametrize("seed", range(4))
def test_a_thousand_kills_lose_nothing(tmp_path: Path, figures: Figures, seed: int) -> None:
    found = kill("killing", tmp_path, 250, seed, figures, KILLED)
    assert found["changes acknowledged by then"] > 125


def test_a_program_killed_while_the_passphrase_changes_loses_nothing(
    tmp_path: Path, figures: Figures
) -> None:
    kill("killing_locks", tmp_path, 10, 20260302, figures, WHILE_LOCKING)


@pytest.mark.trust
@pytest.mark.parametrize("seed", range(3))
def test_three_hundred_kills_while_the_passphrase_changes_lose_nothing(
    tmp_path: Path, figures: Figures, seed: int
) -> None:
    found = kill("killing_locks", tmp_path, 100, seed, figures, WHILE_LOCKING)
    assert found["changes of it told by then"] > 5
