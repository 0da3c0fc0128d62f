"""Kills a program again and again while it works on a log, and looks at what is left: a program of its own.

    python -m tests.storage.killing FOLDER KILLS SEED

It tells over a pipe what is done; what was told must be there, and what was under way must be there whole or
not at all. Every other log has a passphrase. Prints as JSON how often it killed, how often one with a
passphrase, how much had been told by then, and how often something of it was lost.
"""

from __future__ import annotations

import copy
import json
import os
import random
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from itertools import count
from pathlib import Path

from tracker.storage import Store
from tracker.storage.rescue import list_backups

from .diarist import KEPT, Diarist, without_moments
from .locks import ONE

KILLS_FOR_EACH_LOG = 25
TOLD, LOCKED = "changes acknowledged by then", "with a passphrase"
LONGEST_WAIT = 0.1
"""Seconds until the kill."""


def main(folder: Path, kills: int, seed: int) -> Counter[str]:
    """Kill so many times, beginning a new log now and then; return the figures."""
    figures: Counter[str] = Counter({"kills": 0, TOLD: 0, "lost": 0, LOCKED: 0})
    logs_of = min(KILLS_FOR_EACH_LOG, kills // 2)
    chance = random.Random(seed)
    as_told = False
    for number in range(kills):
        if number % logs_of == 0 or not as_told:
            is_locked = number // logs_of % 2 == 1
            diarist = Diarist(folder / str(number), seed + number, ONE if is_locked else None)
        told = work_until_killed(diarist, chance)
        figures["kills"] += 1
        figures[TOLD] += told
        figures[LOCKED] += is_locked
        diarist, as_told = look(diarist, told)
        figures["lost"] += not as_told
    return figures


def work_until_killed(diarist: Diarist, chance: random.Random) -> int:
    """Let a process work on the log, kill it at some moment, return how many things it told to be done."""
    # Mostly once it works; sometimes while it is still opening the log that the last kill left.
    once_open = chance.random() < 0.8
    seconds = chance.uniform(0, LONGEST_WAIT)
    return killed_after(seconds, lambda writing: work(diarist, writing), once_open=once_open)


def killed_after(seconds: float, work: Callable[[int], None], *, once_open: bool = True) -> int:
    """Let a process work, kill it after so many seconds, return how many things it told to be done.

    `work` gets where to write a byte once the log is open and one for each thing that is done; it never
    returns. The seconds count from the start, or from when the log is open.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        work(writing)
    os.close(writing)
    if once_open:
        os.read(reading, 1)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the program ended by itself"
    told = b""
    while some := os.read(reading, 4096):
        told += some
    os.close(reading)
    return max(0, len(told) - (0 if once_open else 1))


def work(diarist: Diarist, told: int) -> None:
    """Open the log and do one thing after the other, telling each when it is done; never returns."""
    try:
        store = Store.open(diarist.file, now=diarist.clock, key=diarist.key)
        os.write(told, b"o")
        for _ in count():
            diarist.next()(store)
            os.write(told, b".")
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(1)


def look(before: Diarist, told: int) -> tuple[Diarist, bool]:
    """Return where the work goes on, and whether the log says what was told, or one thing more."""
    for _ in range(told):
        before.next()
    after = copy.deepcopy(before)
    after.next()
    with Store.open(before.file, now=before.clock, key=before.key) as store:
        log = next((state.log for state in (before, after) if state.log.is_what(store)), None)
    kept = next((state.kept for state in (before, after) if is_kept(state)), None)
    sound = all(backup.problem is None for backup in list_backups(before.file, key=before.key))
    as_told = log is not None and sound and (kept is not None or before.kept is None)
    after.log, after.kept = log or after.log, kept
    return after, as_told


def is_kept(state: Diarist) -> bool:
    """Tell whether the backup that was kept says what it must, or is not there where none was made."""
    file = state.file.with_name(KEPT)
    if state.kept is None or not file.exists():
        return state.kept is None and not file.exists()
    return without_moments(state.kept.done[-1]) == without_moments(state.read_kept().journal)


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))  # noqa: T201
