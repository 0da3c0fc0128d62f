"""Whose file it is, who may read it, and who has it open."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import apsw
import pytest

import tracker
from tracker.domain.journal import Journal
from tracker.storage import (
    DamagedFile,
    DatabaseTooNew,
    NotOurFile,
    StorageError,
    StorageInUse,
    Store,
)
from tracker.storage.connection import open_file

from .records import TREATED_ON, Clock, day, rows, treatment

ROOT = Path(tracker.__file__).parents[1]
posix_only = pytest.mark.skipif(os.name != "posix", reason="permission bits are a POSIX matter")


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


@posix_only
def test_only_the_patient_may_read_the_log(file: Path, store: Store) -> None:
    store.save_day(TREATED_ON, day(1, redness=3))
    wal = file.with_name(f"{file.name}-wal")

    assert wal.stat().st_size > 0
    assert [mode(path) for path in (file.parent, file, wal)] == [0o700, 0o600, 0o600]


@posix_only
def test_wider_permissions_are_narrowed(file: Path, store: Store, clock: Clock) -> None:
    # As a killed program leaves it: with a WAL beside the file.
    killed = Path(shutil.copytree(file.parent, file.parent.parent / "killed"))
    log = killed / file.name
    wal = killed / f"{file.name}-wal"
    for path, wide in ((killed, 0o755), (log, 0o644), (wal, 0o644)):
        path.chmod(wide)
    with Store.open(log, now=clock) as opened:
        assert [mode(path) for path in (killed, log, wal)] == [0o700, 0o600, 0o600]
        assert opened.read_journal() == store.read_journal()


@posix_only
def test_a_shared_folder_stays_shared(tmp_path: Path, clock: Clock) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    with Store.open(shared / "log.sqlite3", now=clock):
        assert mode(shared) == 0o777
        assert mode(shared / "log.sqlite3") == 0o600


def test_the_settings_that_keep_the_log_safe_are_on(file: Path, clock: Clock) -> None:
    connection = open_file(file, now=clock)
    try:
        names = ("journal_mode", "locking_mode", "synchronous", "foreign_keys", "secure_delete")
        assert [connection.pragma(name) for name in names] == ["wal", "exclusive", 2, 1, 1]
        assert connection.transaction_mode == "IMMEDIATE"
    finally:
        connection.close()


def test_a_second_window_is_told_at_once(file: Path, store: Store, clock: Clock) -> None:
    with pytest.raises(StorageInUse, match="in use"):
        Store.open(file, now=clock)

    store.save_day(TREATED_ON, day(1, redness=3))


def test_another_process_is_told_at_once(file: Path, store: Store) -> None:
    opener = (
        "import sys, pathlib, tracker.storage as storage\n"
        "try: storage.Store.open(pathlib.Path(sys.argv[1]), now=lambda: None)\n"
        "except storage.StorageInUse: print('in use')"
    )
    found = subprocess.run(
        [sys.executable, "-c", opener, str(file)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert found.stdout == "in use\n"
    assert store.read_journal().treatments == (treatment(),)


def test_a_closed_log_can_be_opened_again_and_closed_twice(file: Path, store: Store, clock: Clock) -> None:
    store.close()
    store.close()
    Store.open(file, now=clock).close()


def test_a_newer_log_is_refused_and_left_alone(tmp_path: Path, file: Path, clock: Clock) -> None:
    connection = open_file(file, now=clock)
    connection.pragma("user_version", 99)
    # As a killed program leaves it: the version is in the WAL and not in the file itself.
    killed = Path(shutil.copytree(file.parent, tmp_path / "killed"))
    connection.close()
    for folder in (file.parent, killed):
        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        with pytest.raises(DatabaseTooNew, match="newer version"):
            Store.open(folder / file.name, now=clock)
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("journal_mode", ["delete", "wal"])
def test_a_database_of_another_program_is_refused_and_left_alone(
    tmp_path: Path, clock: Clock, journal_mode: str
) -> None:
    foreign = tmp_path / "bookmarks.sqlite3"
    rows(foreign_file(foreign), f"PRAGMA journal_mode = {journal_mode}; CREATE TABLE bookmark (url)")
    before = foreign.read_bytes()
    with pytest.raises(NotOurFile, match="another program"):
        Store.open(foreign, now=clock)

    assert foreign.read_bytes() == before
    assert rows(foreign, "SELECT name FROM sqlite_schema") == [("bookmark",)]


def foreign_file(file: Path) -> Path:
    file.touch()
    return file


@pytest.mark.parametrize("content", [b"x", b"Dear diary, my skin is red today.\n" * 200, bytes(8192)])
def test_a_file_that_is_no_database_is_refused_and_left_alone(
    tmp_path: Path, clock: Clock, content: bytes
) -> None:
    diary = tmp_path / "diary.txt"
    diary.write_bytes(content)
    with pytest.raises(NotOurFile, match=r"diary\.txt"):
        Store.open(diary, now=clock)

    assert diary.read_bytes() == content


def test_an_empty_file_becomes_a_log(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "log.sqlite3").touch()
    with Store.open(tmp_path / "log.sqlite3", now=clock) as store:
        assert store.read_journal() == Journal()


def test_a_log_that_was_cut_short_is_called_damaged(file: Path, store: Store, clock: Clock) -> None:
    store.save_day(TREATED_ON, day(1, note="x" * 50_000))
    store.close()
    content = file.read_bytes()
    for length in (50, 4096, len(content) // 2, len(content) - 4096):
        file.write_bytes(content[:length])
        with pytest.raises(DamagedFile, match="damaged"):
            Store.open(file, now=clock)
        assert file.read_bytes() == content[:length]


def test_spoilt_pages_are_called_damaged_when_they_are_read(file: Path, store: Store, clock: Clock) -> None:
    store.save_day(TREATED_ON, day(1, redness=3))
    store.close()
    content = file.read_bytes()
    file.write_bytes(content[:8192] + b"\xff" * (len(content) - 8192))
    with pytest.raises(DamagedFile, match="latest backup"), Store.open(file, now=clock) as spoilt:
        spoilt.read_journal()


def test_a_folder_in_the_place_of_the_log_is_refused(tmp_path: Path, clock: Clock) -> None:
    with pytest.raises(StorageError, match="could not be opened"):
        Store.open(tmp_path, now=clock)


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path, clock: Clock) -> None:
    in_the_way = tmp_path / "data"
    in_the_way.write_text("not a folder")
    with pytest.raises(StorageError, match="data is a file, and the log needs a folder"):
        Store.open(in_the_way / "log.sqlite3", now=clock)
    assert in_the_way.read_text() == "not a folder"


def test_our_own_mistakes_are_not_dressed_up_as_the_computers(file: Path, clock: Clock) -> None:
    connection = open_file(file, now=clock)
    connection.execute("DROP VIEW current_day")
    with Store(connection, now=clock) as store, pytest.raises(apsw.SQLError):
        store.read_journal()
