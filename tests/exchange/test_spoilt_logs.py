"""A spoilt file is read or refused: in one line, soon, in little memory, and the log is as it was."""

from __future__ import annotations

import datetime as dt
import random
import resource
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.builders import day, journal, knowledge
from tests.exchange.log_mutations import mutated, seeds
from tests.figures import Figures
from tracker.domain.journal import Journal
from tracker.exchange.errors import LogFileError
from tracker.exchange.logs.reading import read_log
from tracker.exchange.logs.table_csv import is_own_table
from tracker.exchange.tables.matched_journal import journal_of
from tracker.exchange.tables.matched_rows import match_rows
from tracker.exchange.tables.matching import guess
from tracker.exchange.tables.table import is_table, read_tables
from tracker.storage import Store

TODAY = dt.date(2026, 3, 10)
NOW = dt.datetime(2026, 3, 10, 19, 0, tzinfo=dt.UTC)
LOG = journal(day(0, redness=3, signs=["pus"]), day(2, pain=4), skin_type=3)
PATIENCE_S = 2.0
MOST_MEMORY_KIB = 1024 * 1024
FRESH_STORE_AFTER = 40
TRIED = {
    ".json": "a spoilt log (JSON) read",
    ".csv": "a spoilt table (CSV) read",
    ".xlsx": "a spoilt workbook read",
}

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="asks the system for the memory used")


def read_all(path: Path) -> list[Journal]:
    """Read a file in every way in which the program would, as if its user agreed to every guess."""
    read = []
    if is_table(path):
        for table in read_tables(path):
            matching = guess(table, dt.date(2026, 3, 1))
            rows = match_rows(table, matching, knowledge(), TODAY, lambda numbers: str(numbers))
            read.append(journal_of(rows))
    if not is_table(path) or is_own_table(path):
        read.append(read_log(path, knowledge_signs=knowledge().signs, today=TODAY).journal)
    return read


class Fuzzer:
    """Tries one input after the other on a log, which must say the same after each."""

    def __init__(self, folder: Path, figures: Figures) -> None:
        self._folder = folder
        self._figures = figures
        self.outcomes: Counter[str] = Counter()
        self._store = self._fresh_store()

    def try_one(self, suffix: str, data: bytes) -> None:
        path = self._folder / f"spoilt{suffix}"
        path.write_bytes(data)
        begun = time.process_time()
        try:
            read = read_all(path)
        except LogFileError as error:
            self._check_message(str(error), path)
            self._figures.note(TRIED[suffix], "refused in one line")
            self.outcomes["refused"] += 1
            read = []
        took = time.process_time() - begun
        self._figures.most(TRIED[suffix], "s at most", took)
        assert took < PATIENCE_S, f"{took:.1f} s"
        for found in read:
            self._import(found)
            self.outcomes["read"] += 1
        assert self._store.read_journal() == LOG

    def _import(self, found: Journal) -> None:
        """Import and take it back: all of it was there, and nothing stays."""
        before = self._store.next_undo
        self._store.merge_journal(found)
        if self._store.next_undo != before:
            stored = self._store.read_journal()
            assert {t.treated_on for t in found.treatments} <= {t.treated_on for t in stored.treatments}
            for treatment in found.treatments:
                known = stored.treatment_on(treatment.treated_on)
                assert known is not None
                assert {entry.date for entry in treatment.days} <= {entry.date for entry in known.days}
            self._store.undo()
        if self.outcomes["read"] % FRESH_STORE_AFTER == FRESH_STORE_AFTER - 1:
            self._store.close()
            self._store = self._fresh_store()

    @staticmethod
    def _check_message(message: str, path: Path) -> None:
        assert message.startswith(f"{path}: ")
        assert message.isprintable()
        assert len(message.encode()) < len(str(path)) + 400

    @staticmethod
    def _fresh_store() -> Store:
        store = Store.in_memory(now=lambda: NOW)
        store.add_journal(LOG)
        return store


def fuzz(folder: Path, count: int, seed: int, figures: Figures) -> Counter[str]:
    """Try so many inputs, the same for the same seed; return how many were read and how many refused."""
    chance = random.Random(seed)
    fuzzer, sound = Fuzzer(folder, figures), seeds()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    suffixes = [".json", ".json", ".csv", ".csv", ".xlsx"]
    for number in range(count):
        suffix = suffixes[number % len(suffixes)]
        data = mutated(chance, suffix, chance.choice(sound[suffix]))
        try:
            with figures.trying(TRIED[suffix]):
                fuzzer.try_one(suffix, data)
        except BaseException:
            (folder / f"failed-{seed}-{number}{suffix}").write_bytes(data)
            raise
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MOST_MEMORY_KIB
    return fuzzer.outcomes


def test_spoilt_files_do_no_harm(tmp_path: Path, figures: Figures) -> None:
    outcomes = fuzz(tmp_path, 500, 20260302, figures)
    assert outcomes["read"] > 50
    assert outcomes["refused"] > 100


@pytest.mark.trust
@pytest.mark.parametrize("seed", range(10))
def test_ten_thousand_spoilt_files_do_no_harm(tmp_path: Path, figures: Figures, seed: int) -> None:
    fuzz(tmp_path, 1_000, seed, figures)
