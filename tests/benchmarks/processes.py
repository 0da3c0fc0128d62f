"""Starts programs over and over, in turns, and notes when each says that it is ready and how large it is."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

PROGRAMS = Path(__file__).parent / "programs"
ROOT = Path(__file__).resolve().parents[2]
SCREEN = Path(__file__).parent / "screen.json"
"""Qt's screen in memory is 800 pixels wide unless told otherwise, which leaves the chart below the fold."""
PATIENCE_S = 60


class Sample(NamedTuple):
    """One run: milliseconds from the start of the process to its mark, and its memory (MiB) there."""

    ms: float
    mib: float


def program(name: str, *arguments: str | Path) -> list[str]:
    """Return the command that runs one of the programs beside this file."""
    return [sys.executable, str(PROGRAMS / f"{name}.py"), *map(str, arguments)]


def tracker(mark: str, data_folder: Path) -> list[str]:
    """Return the command that starts the recovery tracker and stops it at a mark."""
    return program("recovery_tracker", mark, "--data-dir", data_folder)


def in_turns(commands: Mapping[str, Sequence[str]], home: Path, runs: int) -> dict[str, Sample]:
    """Run each command this many times, one after another, and return the median of each.

    One run of each before that fills the caches of the disk, of Python and of matplotlib.
    """
    samples: dict[str, list[Sample]] = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            sample = run_to_mark(command, home)
            if turn:
                samples[name].append(sample)
    return {
        name: Sample(median(sample.ms for sample in taken), median(sample.mib for sample in taken))
        for name, taken in samples.items()
    }


def run_to_mark(command: Sequence[str], home: Path) -> Sample:
    """Start a program, wait for the line it prints, let it go on and end."""
    started = time.perf_counter()
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(home), text=True
    ) as process:
        assert process.stdout is not None, "its output is a pipe"
        watchdog = threading.Timer(PATIENCE_S, process.kill)
        watchdog.start()
        line = process.stdout.readline()
        ms = (time.perf_counter() - started) * 1000
        watchdog.cancel()
        if not line:
            raise RuntimeError(f"ended without a word: {' '.join(command)}")
        mib = resident_mib(process.pid)
        process.communicate("go on\n", timeout=PATIENCE_S)
    return Sample(ms, mib)


def environment(home: Path) -> dict[str, str]:
    """Return an environment with a home folder of its own; without a display, windows are drawn in memory."""
    plain = {**os.environ, "HOME": str(home), "QT_LOGGING_RULES": "*.warning=false"}
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "MPLCONFIGDIR"):
        plain.pop(name, None)
    if not plain.get("DISPLAY") and not plain.get("WAYLAND_DISPLAY"):
        plain["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREEN}"
    return plain


def resident_mib(process_id: int) -> float:
    """Return the memory of a running process in MiB, or nan where the system does not say it in `/proc`."""
    try:
        status = Path(f"/proc/{process_id}/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return float("nan")
    resident = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(resident.split()[1]) / 1024
