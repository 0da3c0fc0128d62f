"""Measures what the README says about speed and size: `python -m tests.benchmarks [PART …] [--runs N]`."""

from __future__ import annotations

import argparse
import os
import platform
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.processes import environment
from tests.benchmarks.table import Row, heading, line


def _starting(folder: Path, runs: int) -> Iterator[Row]:
    from tests.benchmarks import starting

    yield from starting.measure(folder, runs)


def _saving(folder: Path, runs: int) -> Iterator[Row]:
    from tests.benchmarks import saving

    yield from saving.measure(folder, 10 * runs)


def _reporting(folder: Path, runs: int) -> Iterator[Row]:
    from tests.benchmarks import reporting

    yield from reporting.measure(folder, max(3, runs // 3))


PARTS: dict[str, Callable[[Path, int], Iterator[Row]]] = {
    "starting": _starting,
    "saving": _saving,
    "reporting": _reporting,
}


def main() -> None:
    """Measure the parts asked for, in a temporary folder."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; else all")
    parser.add_argument("--runs", type=int, default=15, help="how often each program is started")
    asked = parser.parse_args()
    if unknown := set(asked.parts) - PARTS.keys():
        parser.error(f"there is no part called {', '.join(unknown)}")
    with tempfile.TemporaryDirectory(prefix="recovery-benchmarks-") as name:
        folder = Path(name)
        os.environ.update(environment(folder / "own-home"))
        print(f"Python {platform.python_version()}, {platform.system()}, {os.cpu_count()} processors\n")
        print(heading())
        for part in asked.parts or PARTS:
            own = folder / part
            own.mkdir()
            for row in PARTS[part](own, asked.runs):
                print(line(row), flush=True)


if __name__ == "__main__":
    main()
