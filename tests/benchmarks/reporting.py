"""The one-page PDF, in a program that has made one before and in a new process."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.benchmarks.processes import ROOT, environment
from tests.benchmarks.table import Row, at_most
from tests.benchmarks.ten_years import one_session
from tracker.documents import Request, document
from tracker.knowledge import load_knowledge
from tracker.paths import resources

DAYS = 10


def measure(folder: Path, runs: int) -> Iterator[Row]:
    """Make the report of one session with ten days."""
    knowledge = load_knowledge(resources() / "knowledge")
    today = dt.datetime.now().astimezone().date()
    request = Request(journal=one_session(knowledge, today, DAYS), knowledge=knowledge, today=today)
    document("pdf", request)
    taken = [_seconds(lambda: document("pdf", request)) for _ in range(runs)]
    yield Row("report, in a running program", *at_most(median(taken), "s", 0.3, f"median of {runs}"))

    log, home = folder / "log.json", folder / "home"
    log.write_bytes(document("json", request))
    home.mkdir()
    command = [
        sys.executable,
        str(ROOT / "main.py"),
        "report",
        str(log),
        "--output",
        str(folder / "report.pdf"),
    ]
    cold = [
        _seconds(lambda: subprocess.run(command, env=environment(home), check=True)) for _ in range(runs + 1)
    ]
    yield Row("report, in a new process", *at_most(median(cold[1:]), "s", 1.5, f"median of {runs}"))


def _seconds(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return perf_counter() - started
