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


def kill(folder: Path, kills: int, figures: Figures) -> None:
    """Kill so many times; nothing may be lost."""
    program = [sys.executable, "-m", "tests.storage.killing", str(folder), str(kills), "20260302"]
    done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    for what, number in found.items():
        figures.add("changes acknowledged before a kill" if what == "told" else what, number)
    assert found["kills"] == kills
    assert found["told"] > kills / 2
    assert found["lost"] == 0, done.stderr


def kill_while_locking(folder: Path, kills: int, figures: Figures) -> None:
    """Kill so many times while the passphrase changes; nothing may be lost."""
    program = [sys.executable, "-m", "tests.storage.killing_locks", str(folder), str(kills), "20260302"]
    done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    for what, number in found.items():
        figures.add(what, number)
    assert found["kills"] == kills
    assert found["lost"] == 0, done.stderr


def test_a_program_killed_while_the_passphrase_changes_loses_nothing(
    tmp_path: Path, figures: Figures
) -> None:
    kill_while_locking(tmp_path, 10, figures)


@pytest.mark.trust
def test_three_hundred_kills_while_the_passphrase_changes_lose_nothing(
    tmp_path: Path, figures: Figures
) -> None:
    kill_while_locking(tmp_path, 300, figures)


def test_a_killed_program_loses_nothing(tmp_path: Path, figures: Figures) -> None:
    kill(tmp_path, 20, figures)


@pytest.mark.trust
def test_a_thousand_kills_lose_nothing(tmp_path: Path, figures: Figures) -> None:
    kill(tmp_path, 1000, figures)
