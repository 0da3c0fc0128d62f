"""Kills a program again and again while it changes the passphrase of a log: a program of its own.

    python -m tests.storage.killing_locks FOLDER KILLS SEED

What is left must be the whole log, with one of the two keys, and backups that can be read with one of them.
Prints as JSON how often it killed, how many changes were done by then, and how often something was lost.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
import traceback
from collections import Counter
from itertools import cycle, islice
from pathlib import Path

from tracker.domain.journal import Journal
from tracker.storage import Key, Store
from tracker.storage.rescue import list_backups

from .faults import LATER, prepare
from .killing import killed_after
from .locks import ONE, OTHER, key_of

ROUND = (None, ONE, OTHER)
"""Turned on, changed, turned off, and so on."""
LONGEST_WAIT = 2.5
"""Until the kill, in the time that one change takes."""


def main(folder: Path, kills: int, seed: int) -> Counter[str]:
    """Kill so many times; return the figures."""
    figures: Counter[str] = Counter({"kills": 0, "changes of it told by then": 0, "lost": 0})
    chance = random.Random(seed)
    file = prepare(folder / "data")
    (folder / "stick").mkdir()
    with Store.open(file, now=LATER) as store:
        store.backups.write_to(folder / "stick")
        journal = store.read_journal()
        started = time.monotonic()
        store.lock_with(ONE, folder / "stick")
        longest = LONGEST_WAIT * (time.monotonic() - started)
    for _ in range(kills):
        key = key_of(file)
        done = change_until_killed(file, key, chance.uniform(0, longest))
        figures["kills"] += 1
        figures["changes of it told by then"] += done
        figures["lost"] += not is_whole(file, journal, following(key, done))
    return figures


def following(key: Key | None, steps: int) -> list[Key | None]:
    """Return the keys that the log may have after so many changes were told to be done, and their next."""
    keys = list(islice(cycle(ROUND), ROUND.index(key), ROUND.index(key) + steps + 2))
    return keys[steps:]


def change_until_killed(file: Path, key: Key | None, seconds: float) -> int:
    """Let a process change the key, kill it after so many seconds, return how many changes it told of."""
    return killed_after(seconds, lambda writing: change(file, key, writing))


def change(file: Path, key: Key | None, told: int) -> None:
    """Open the log and give it one key after the other, telling each when it is done; never returns."""
    try:
        store = Store.open(file, now=LATER, key=key)
        os.write(told, b"o")
        for following_key in islice(cycle(ROUND), ROUND.index(key) + 1, None):
            store.lock_with(following_key, file.parents[1] / "stick")
            os.write(told, b".")
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(1)


def is_whole(file: Path, journal: Journal, allowed: list[Key | None]) -> bool:
    """Tell whether the log says all it did, with a key it may have, and its backups follow it."""
    key = key_of(file)
    readable = {
        backup.file
        for with_key in allowed
        for backup in list_backups(file, file.parents[1] / "stick", with_key)
        if backup.problem is None
    }
    with Store.open(file, now=LATER, key=key) as store:
        says_all = store.read_journal() == journal and store.next_undo is not None
        store.backups.make_if_due(file.parents[1] / "stick")
        settled = store.backups.problem is None
        found = store.backups.listed(file.parents[1] / "stick")
    left_over = list(file.parents[1].rglob(".*"))
    follow = not left_over and all(backup.problem is None and key_of(backup.file) is key for backup in found)
    return key in allowed and says_all and settled and follow and len(readable) == len(found) >= 3


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))  # noqa: T201
