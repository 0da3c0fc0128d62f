"""A disk that fails at any call while a passphrase is turned on, changed or turned off: old or new, no third.

The ordinary run takes samples; `python -m pytest -m trust` tries every single call.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.figures import Figures
from tracker.domain.journal import Journal
from tracker.storage import Key, StorageError, Store
from tracker.storage.rescue import list_backups

from .failing_disk import FailingDisk
from .faults import FAULTS, LATER, Fault, prepare
from .locks import ONE, OTHER, key_of
from .records import TREATED_ON, day

SAMPLES = 2
TRIED = "a fault of the disk while the passphrase changes"
CHANGES: dict[str, tuple[Key | None, Key | None]] = {
    "turn on": (None, ONE),
    "change": (ONE, OTHER),
    "turn off": (ONE, None),
}


@pytest.fixture(scope="module", params=CHANGES, ids=CHANGES)
def change(request: pytest.FixtureRequest) -> tuple[Key | None, Key | None]:
    """The key before and the key after."""
    return CHANGES[request.param]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory, change: tuple[Key | None, Key | None]) -> Path:
    """A folder with a log that has the key before, backups beside it and one on a stick."""
    folder = tmp_path_factory.mktemp("prepared")
    (folder / "stick").mkdir()
    file = prepare(folder / "data")
    with Store.open(file, now=LATER) as store:
        store.backups.write_to(folder / "stick")
        store.lock_with(change[0], folder / "stick")
        store.save_day(TREATED_ON, day(30, redness=1))
    return folder


@pytest.fixture
def trial(prepared: Path, change: tuple[Key | None, Key | None], tmp_path: Path) -> Trial:
    return Trial(prepared, tmp_path / "trial", *change)


class Trial:
    """The change, done over and over on copies of the prepared log."""

    def __init__(self, prepared: Path, folder: Path, old: Key | None, new: Key | None) -> None:
        self.old, self.new = old, new
        self._prepared, self._folder = prepared, folder
        self.file, self.stick = folder / "data" / "recovery.db", folder / "stick"
        with self.begin() as store:
            self.journal = store.read_journal()

    def begin(self) -> Store:
        """Return the log as it was prepared, open."""
        shutil.rmtree(self._folder, ignore_errors=True)
        shutil.copytree(self._prepared, self._folder)
        return Store.open(self.file, now=LATER, key=self.old)

    def calls(self, disk: FailingDisk, fault: Fault) -> int:
        with self.begin() as store, disk.counting(fault.kinds):
            store.lock_with(self.new, self.stick)
            return disk.calls

    def fail(self, disk: FailingDisk, fault: Fault, call: int) -> bool:
        """Let this call fail; tell whether the change failed: what only follows the log may fail later."""
        with self.begin() as store:
            told = None
            with disk.fails_after(call, fault.error, kinds=fault.kinds, once=fault.once):
                try:
                    store.lock_with(self.new, self.stick)
                except StorageError as error:
                    told = error
            assert told is None or isinstance(told, fault.meaning)
            assert self.says_all(store)
            store.close()
            assert key_of(self.file) is (self.new if told is None else self.old)
            self.look_at_backups()
        with Store.open(self.file, now=LATER, key=key_of(self.file)) as again:
            assert self.says_all(again)
            again.lock_with(self.new, self.stick)
            again.backups.make_if_due(self.stick)
            assert self.says_all(again)
        self.look_at_end()
        return told is not None

    def says_all(self, store: Store) -> bool:
        journal: Journal = store.read_journal()
        return journal == self.journal and store.next_undo is not None

    def look_at_backups(self) -> None:
        """Every backup can be read with one of the two keys."""
        for key in {self.old, self.new, None}:
            for backup in list_backups(self.file, self.stick, key):
                assert backup.problem is None or key_of(backup.file) is not key, backup.problem
                assert key_of(backup.file) in (self.old, self.new)

    def look_at_end(self) -> None:
        """All files have the new key, and nothing is left over."""
        assert key_of(self.file) is self.new
        found = list_backups(self.file, self.stick, self.new)
        assert len(found) >= 3
        assert [backup.problem for backup in found] == [None] * len(found)
        assert {key_of(backup.file) for backup in found} == {self.new}
        assert not list(self._folder.rglob(".*"))


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_some_calls_fail(trial: Trial, disk: FailingDisk, fault: Fault, figures: Figures) -> None:
    calls = trial.calls(disk, fault)
    for call in sorted({number * calls // SAMPLES for number in range(SAMPLES)} if calls else ()):
        with figures.trying(TRIED):
            assert trial.fail(disk, fault, call) or call > 0 or fault.once


@pytest.mark.trust
@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_every_call_fails(trial: Trial, disk: FailingDisk, fault: Fault, figures: Figures) -> None:
    for call in range(trial.calls(disk, fault)):
        with figures.trying(TRIED):
            assert trial.fail(disk, fault, call) or call > 0 or fault.once


def test_there_are_calls_to_fail(trial: Trial, disk: FailingDisk) -> None:
    assert trial.calls(disk, FAULTS["full"]) > 30
