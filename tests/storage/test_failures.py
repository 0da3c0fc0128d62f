"""Full and failing disks, killed programs, folders that may only be read: what was saved stays saved."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw
import pytest

import tracker
from tracker.domain.symptoms import SignId
from tracker.storage import StorageError, StorageFull, StorageReadOnly, Store

from .failing_disk import FailingDisk
from .records import TREATED_ON, Clock, day, treatment

ROOT = Path(tracker.__file__).parents[1]
NOBODY = 65534
LONG_NOTE = "It itches. " * 2000


@pytest.mark.parametrize(
    ("error", "meaning"),
    [(apsw.FullError, StorageFull), (apsw.IOError, StorageError)],
    ids=["full", "broken"],
)
def test_a_save_that_fails_at_any_write_changes_nothing(
    disk: FailingDisk, file: Path, clock: Clock, error: type[apsw.Error], meaning: type[StorageError]
) -> None:
    with Store.open(file, now=clock) as store:
        store.add_treatment(treatment())
        store.save_day(TREATED_ON, day(1, redness=3))
        before = store.read_journal()
        writes = 0
        while not _saves(store, disk, writes, error, meaning):
            assert store.read_journal() == before
            assert store.next_redo is None
            writes += 1
        assert writes > 5
        after = store.read_journal()
        assert after.treatments[0].days[0].note == LONG_NOTE

    with Store.open(file, now=clock) as reopened:
        assert reopened.read_journal() == after
        assert len(reopened.day_history(TREATED_ON, day(1).date)) == 2


def _saves(
    store: Store, disk: FailingDisk, writes: int, error: type[apsw.Error], meaning: type[StorageError]
) -> bool:
    """Save a day while the disk does only so many writes; tell whether that was enough."""
    with disk.fails_after(writes, error):
        try:
            store.save_day(TREATED_ON, day(1, redness=2, note=LONG_NOTE))
        except meaning:
            return False
    return True


@pytest.mark.parametrize("writes", range(0, 31, 5))
def test_a_log_that_could_not_be_begun_is_begun_the_next_time(
    disk: FailingDisk, file: Path, clock: Clock, writes: int
) -> None:
    with disk.fails_after(writes, apsw.FullError), pytest.raises(StorageFull):
        Store.open(file, now=clock)

    with Store.open(file, now=clock) as store:
        store.add_treatment(treatment())


@pytest.mark.parametrize("writes", [0, 3, 9, 15, 21, 27])
def test_a_log_whose_first_start_was_killed_is_begun_the_next_time(
    file: Path, clock: Clock, writes: int
) -> None:
    program = (
        "import os, sys, pathlib\n"
        "from tests.storage.failing_disk import FailingDisk\n"
        "from tests.storage.records import Clock\n"
        "from tracker.storage import Store\n"
        "with FailingDisk().fails_after(int(sys.argv[2]), lambda _: os._exit(9)):\n"
        "    Store.open(pathlib.Path(sys.argv[1]), now=Clock())\n"
    )
    killed = subprocess.run([sys.executable, "-c", program, str(file), str(writes)], cwd=ROOT, check=False)
    assert killed.returncode == 9

    with Store.open(file, now=clock) as store:
        store.add_treatment(treatment())


@pytest.mark.parametrize("kill_after", [1, 2, 7, 20])
def test_a_killed_program_loses_nothing_that_it_called_saved(
    file: Path, store: Store, clock: Clock, kill_after: int
) -> None:
    store.close()
    program = (
        "import sys, pathlib, datetime as dt\n"
        "from tests.storage.records import Clock, TREATED_ON, day\n"
        "from tracker.storage import Store\n"
        "store = Store.open(pathlib.Path(sys.argv[1]), now=Clock())\n"
        "for number in range(10_000):\n"
        "    store.save_day(TREATED_ON, day(number, redness=number % 5, signs={'pus'}))\n"
        "    print(number, flush=True)\n"
    )
    running = subprocess.Popen(
        [sys.executable, "-c", program, str(file)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert running.stdout is not None
    for _ in range(kill_after):
        running.stdout.readline()
    running.kill()
    acknowledged = kill_after + len(running.stdout.read().splitlines())
    running.stdout.close()
    running.wait()

    with Store.open(file, now=clock) as reopened:
        days = reopened.read_treatment(TREATED_ON).days
    assert len(days) >= acknowledged
    assert all(entry.signs == frozenset({SignId("pus")}) and len(entry.scores) == 1 for entry in days)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user can reach; those of pytest are closed to others than its own user."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@contextmanager
def as_ordinary_user() -> Iterator[None]:
    """Do without the rights of root, who may write everywhere."""
    if os.name != "posix":
        pytest.skip("permission bits are a POSIX matter")
    user = os.geteuid()
    if user == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(user)


def test_a_folder_that_may_only_be_read_is_named(open_folder: Path, clock: Clock) -> None:
    open_folder.chmod(0o555)
    with as_ordinary_user(), pytest.raises(StorageReadOnly, match=r"log\.sqlite3.*Allow writing"):
        Store.open(open_folder / "log.sqlite3", now=clock)


@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o555, 0o666), (0o755, 0o444)])
def test_a_log_that_may_only_be_read_is_named(
    open_folder: Path, clock: Clock, folder_mode: int, file_mode: int
) -> None:
    file = open_folder / "log.sqlite3"
    Store.open(file, now=clock).close()
    file.chmod(file_mode)
    open_folder.chmod(folder_mode)
    before = file.read_bytes()
    with as_ordinary_user(), pytest.raises(StorageReadOnly, match=r"log\.sqlite3"):
        Store.open(file, now=clock)
    assert file.read_bytes() == before
