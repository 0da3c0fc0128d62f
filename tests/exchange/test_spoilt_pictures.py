"""Spoilt pictures are taken or refused, whatever was done to them: no crash, no hang, no flood of memory."""

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
TRIED = "a spoilt picture read (JPEG, PNG, WebP, HEIC)"
SLOWEST = 2.0
"""Seconds that a picture may keep a processor busy."""
MOST_MEMORY = 600
"""MiB: what the largest picture that is allowed needs while it is decoded."""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs the system's figures of used memory")


def fuzz(inputs: int, seed: int, figures: Figures) -> None:
    """Try so many spoilt pictures in a process of their own."""
    program = [sys.executable, "-m", "tests.exchange.picture_fuzzing", str(inputs), str(seed)]
    done = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        figures.add(TRIED, inputs, lost=1)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["taken"] + found["refused"] == inputs
    assert min(found["taken"], found["refused"]) > inputs / 20, found
    assert found["slowest"] < SLOWEST
    assert found["grown"] < MOST_MEMORY
    figures.add(TRIED, inputs)
    figures.note(TRIED, "refused in one line", found["refused"])
    figures.most(TRIED, "s at most", found["slowest"])
    figures.most(TRIED, "MiB at most", found["grown"])


def test_some_spoilt_pictures(figures: Figures) -> None:
    fuzz(500, 20260302, figures)


@pytest.mark.trust
@pytest.mark.parametrize("seed", range(4))
def test_many_spoilt_pictures(seed: int, figures: Figures) -> None:
    fuzz(5_000, seed, figures)
