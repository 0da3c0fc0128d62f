"""Every call that a change makes to the disk fails, in every way: nothing is lost, nothing is half there.

The ordinary run takes samples; `python -m pytest -m trust` tries every single call.
"""

from __future__ import annotations

import datetime as dt
import shutil
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.figures import Figures
from tracker.domain.draft import Draft
from tracker.domain.journal import Journal
from tracker.storage import StorageError, Store
from tracker.storage.backups.copies import opened_unchecked
from tracker.storage.changes import Change
from tracker.storage.connection import open_file
from tracker.storage.rescue import list_backups

from .failing_disk import FailingDisk
from .faults import FAULTS, LATER, NEWER, WITH_CLOSED_LOG, WITH_OPEN_LOG, Fault, migrate, prepare
from .locks import ONE, key_of
from .records import TREATED_ON

SAMPLES = 3
TRIED = "a fault of the disk"
"""So many calls of each operation fail in the ordinary run."""


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("prepared") / "data"
    prepare(folder)
    return folder


@pytest.fixture(scope="module")
def prepared_locked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("locked") / "data"
    prepare(folder, ONE)
    return folder


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
@pytest.mark.parametrize("operation", [*WITH_OPEN_LOG, *WITH_CLOSED_LOG])
def test_some_calls_fail(
    prepared: Path, disk: FailingDisk, operation: str, fault: Fault, figures: Figures
) -> None:
    calls = count_calls(prepared, disk, operation, fault)
    for call in sorted({number * calls // SAMPLES for number in range(SAMPLES)} if calls else ()):
        with figures.trying(TRIED):
            assert fail(prepared, disk, operation, fault, call) or call > 0 or fault.once


@pytest.mark.trust
@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
@pytest.mark.parametrize("operation", [*WITH_OPEN_LOG, *WITH_CLOSED_LOG])
def test_every_call_fails(
    prepared: Path, disk: FailingDisk, operation: str, fault: Fault, figures: Figures
) -> None:
    for call in range(count_calls(prepared, disk, operation, fault)):
        with figures.trying(TRIED):
            assert fail(prepared, disk, operation, fault, call) or call > 0 or fault.once


@pytest.mark.trust
@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
@pytest.mark.parametrize("operation", WITH_OPEN_LOG)
def test_every_call_fails_with_a_passphrase(
    prepared_locked: Path, disk: FailingDisk, operation: str, fault: Fault, figures: Figures
) -> None:
    for call in range(count_calls(prepared_locked, disk, operation, fault)):
        with figures.trying(TRIED):
            assert fail(prepared_locked, disk, operation, fault, call) or call > 0 or fault.once


def test_there_are_calls_to_fail(prepared: Path, disk: FailingDisk) -> None:
    for operation in {*WITH_OPEN_LOG, *WITH_CLOSED_LOG} - {"open"}:
        assert count_calls(prepared, disk, operation, FAULTS["full"]) >= 2, operation


class State(NamedTuple):
    """What a log says, and what is kept beside it."""

    journal: Journal
    next_undo: Change | None
    drafts: dict[dt.date, Draft]


class Trial:
    """One operation on a copy of the prepared log."""

    def __init__(self, prepared: Path, operation: str) -> None:
        self.folder = prepared.parent / "trial"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.file = Path(shutil.copytree(prepared, self.folder / "data")) / "recovery.db"
        self.closed = WITH_CLOSED_LOG.get(operation)
        self.open = WITH_OPEN_LOG.get(operation)
        self.key = key_of(self.file)
        self.store = None if self.closed else Store.open(self.file, now=LATER, key=self.key)

    def act(self) -> None:
        action: Any = self.closed or self.open
        action(self.store, self.file)

    def state(self) -> State:
        """Return what the log says; opens it when the operation does without."""
        if self.store is not None:
            return state_of(self.store)
        migrations = NEWER if self.closed is migrate else None
        with Store(open_file(self.file, now=LATER, migrations=migrations), now=LATER) as store:
            return state_of(store)

    def close(self) -> None:
        if self.store is not None:
            self.store.close()
            self.store = None


def state_of(store: Store) -> State:
    return State(store.read_journal(), store.next_undo, dict(store.read_drafts(TREATED_ON)))


def count_calls(prepared: Path, disk: FailingDisk, operation: str, fault: Fault) -> int:
    with closing(Trial(prepared, operation)) as trial, disk.counting(fault.kinds):
        trial.act()
        return disk.calls


@cache
def outcome(prepared: Path, operation: str) -> tuple[Any, Any]:
    """Return what the log says before the operation and after it."""
    with closing(Trial(prepared, operation)) as trial:
        before = trial.state()
    with closing(Trial(prepared, operation)) as trial:
        trial.act()
        return before, trial.state()


def fail(prepared: Path, disk: FailingDisk, operation: str, fault: Fault, call: int) -> bool:
    """Let this call fail: the log is as it was or all is done, and the operation works afterwards.

    Returns whether the operation failed: what only tidies up may fail without harm.
    """
    before, after = outcome(prepared, operation)
    with closing(Trial(prepared, operation)) as trial:
        with disk.fails_after(call, fault.error, kinds=fault.kinds, once=fault.once):
            try:
                trial.act()
                told = None
            except StorageError as error:
                told = error
        assert told is None or (isinstance(told, fault.meaning) and sentence(told))
        assert trial.state() == (after if told is None else before)
        if told is not None:
            trial.act()
            assert trial.state() == after
        file = trial.file
        trial.close()
        with opened_unchecked(file, trial.key) as left:
            assert left.pragma("integrity_check") == "ok"
        assert all(backup.problem is None for backup in list_backups(file, key=trial.key))
        assert not list(file.parent.rglob("*.part*"))
    return told is not None


def sentence(told: StorageError) -> bool:
    """Tell whether the message says what happened and what to do."""
    return len(str(told)) > 60 and str(told).count(". ") >= 1 and str(told).endswith(".")
