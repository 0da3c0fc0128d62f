"""Backups that make themselves: when they are due, what is checked, where they go, what goes wrong."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tracker.domain.journal import Journal
from tracker.storage import DamagedFile, NotOurFile, StorageError, StorageFull, Store
from tracker.storage.rescue import list_backups, newest_good, read_backup

from .records import TREATED_ON, Clock, date_of, day, rows, tamper, treatment


def files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.exists() else []


@pytest.fixture
def folder(file: Path) -> Path:
    """Where the backups of the log are kept."""
    return file.parent / "backups"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


def test_a_backup_says_what_the_log_says_and_is_private(store: Store, folder: Path) -> None:
    store.save_day(TREATED_ON, day(1, redness=3))
    backup = store.backups.make()
    assert backup is not None
    assert files(folder) == [backup]
    assert backup.name == "recovery-log-2026-03-02T080000Z-version-{}.sqlite3".format(
        rows(backup, "PRAGMA user_version")[0][0]
    )
    assert read_backup(backup).journal == store.read_journal()
    if os.name == "posix":
        assert (folder.stat().st_mode & 0o777, backup.stat().st_mode & 0o777) == (0o700, 0o600)


def test_a_day_on_which_something_changed_gets_one_backup(store: Store, clock: Clock, folder: Path) -> None:
    for hours, backups in ((0, 1), (1, 1), (24, 1)):
        clock.pass_hours(hours)
        store.backups.make_if_due()
        assert store.backups.problem is None
        assert len(files(folder)) == backups
    store.save_day(TREATED_ON, day(1, redness=3))
    store.backups.make_if_due()
    store.save_day(TREATED_ON, day(1, redness=2))
    store.backups.make_if_due()
    assert len(files(folder)) == 2


def test_an_undo_is_a_change_too(store: Store, clock: Clock, folder: Path) -> None:
    store.backups.make_if_due()
    store.undo()
    clock.pass_hours(24)
    store.backups.make_if_due()
    assert len(files(folder)) == 2


def test_a_log_without_anything_has_no_backup(file: Path, clock: Clock, folder: Path) -> None:
    with Store.open(file, now=clock) as store:
        store.backups.make_if_due()
        assert store.backups.make() is None
    assert not folder.exists()


def test_the_example_is_not_backed_up(clock: Clock) -> None:
    with Store.in_memory(now=clock) as store:
        store.add_treatment(treatment())
        store.backups.make_if_due()
        assert (store.backups.make(), store.backups.problem) == (None, None)


def test_two_backups_of_one_second_are_two_files(store: Store) -> None:
    first = store.backups.make()
    store.save_day(TREATED_ON, day(1, redness=3))
    second = store.backups.make()
    assert first is not None
    assert second is not None
    assert second.stem == f"{first.stem}-2"
    assert store.backups.make() == second


def test_an_import_is_preceded_by_a_backup(store: Store, folder: Path) -> None:
    before = store.read_journal()
    store.add_journal(Journal(treatments=(treatment(day(40), treated_on=date_of(40)),)))
    [backup] = files(folder)
    assert read_backup(backup).journal == before


def test_an_import_without_a_backup_is_not_made(store: Store, folder: Path) -> None:
    folder.write_text("in the way")
    before = store.read_journal()
    with pytest.raises(StorageError, match="backups"):
        store.add_journal(Journal(treatments=(treatment(day(40), treated_on=date_of(40)),)))
    assert store.read_journal() == before


def test_old_backups_and_unfinished_ones_are_thrown_away(store: Store, clock: Clock, folder: Path) -> None:
    store.backups.make()
    left = folder / ".recovery-log-2026-03-02T070000Z-version-1.sqlite3.part"
    left.write_bytes(b"half a backup")
    (folder / "my own notes.txt").write_text("not a backup")
    for number in range(1, 60):
        clock.pass_hours(24)
        store.save_day(TREATED_ON, day(number, redness=1))
        store.backups.make_if_due()
    assert not left.exists()
    assert (folder / "my own notes.txt").exists()
    found = list_backups(folder.parent / "recovery-log.sqlite3")
    assert [backup.made_at for backup in found] == sorted((b.made_at for b in found), reverse=True)
    # The second week back ends on a Sunday, the 48th day after the session.
    days = [backup.contents.days for backup in found if backup.contents]
    assert days[:8] == [59, 58, 57, 56, 55, 54, 53, 48]
    assert len(days) <= 7 + 4 + 12


# ------------------------------------------------------------------ a second folder


def test_a_second_folder_gets_its_own(store: Store, clock: Clock, folder: Path, stick: Path) -> None:
    store.backups.make_if_due()
    store.backups.make_if_due(stick)  # plugged in later that day
    assert [path.name for path in files(stick)] == [path.name for path in files(folder)]
    clock.pass_hours(24)
    store.save_day(TREATED_ON, day(1))
    store.backups.make_if_due(stick)
    assert len(files(stick)) == len(files(folder)) == 2


def test_a_stick_that_is_not_there_is_told_and_not_made_up(store: Store, folder: Path, stick: Path) -> None:
    stick.rmdir()
    store.backups.make_if_due(stick)
    assert str(store.backups.problem).startswith(f"There is no folder {stick}. Connect")
    assert not stick.exists()
    assert len(files(folder)) == 1
    stick.mkdir()
    store.backups.make_if_due(stick)
    assert store.backups.problem is None
    assert len(files(stick)) == 1


def test_a_folder_of_the_users_stays_as_open_as_it_is(store: Store, stick: Path) -> None:
    stick.chmod(0o755)
    store.backups.make_if_due(stick)
    assert stick.stat().st_mode & 0o777 == 0o755


# ------------------------------------------------------------------ where the user wants one


def test_a_backup_goes_into_a_file_or_a_folder(store: Store, stick: Path) -> None:
    named = store.backups.write_to(stick / "mine.db")
    dated = store.backups.write_to(stick)
    assert files(stick) == sorted([named, dated])
    assert read_backup(named).journal == read_backup(dated).journal == store.read_journal()
    store.save_day(TREATED_ON, day(1, redness=3))
    store.backups.write_to(stick / "mine.db")
    assert read_backup(named).journal == store.read_journal()


def test_a_backup_replaces_nothing_but_a_backup(store: Store, file: Path, stick: Path) -> None:
    thesis = stick / "thesis.txt"
    thesis.write_text("years of work " * 100)
    with pytest.raises(NotOurFile, match=r"thesis\.txt is not a backup"):
        store.backups.write_to(thesis)
    with pytest.raises(StorageError, match="is the log itself"):
        store.backups.write_to(file)
    assert thesis.read_text() == "years of work " * 100
    assert store.read_journal().treatments == (treatment(),)
    assert files(stick) == [thesis]


def test_a_full_disk_is_called_full(store: Store, monkeypatch: pytest.MonkeyPatch, stick: Path) -> None:
    def no_room(_self: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", no_room)
    with pytest.raises(StorageFull, match="Free some space"):
        store.backups.write_to(stick)
    assert files(stick) == []


# ------------------------------------------------------------------ bits that tip over


@contextmanager
def opened_again(store: Store, file: Path, clock: Clock, change: str) -> Iterator[Store]:
    """Close the log, let something that is no patient change it, and open it again the next day."""
    store.close()
    tamper(file, "score", change)
    clock.pass_hours(24)
    with Store.open(file, now=clock) as again:
        yield again


def test_an_answer_that_changed_by_itself_is_found(
    store: Store, file: Path, clock: Clock, folder: Path
) -> None:
    store.save_day(TREATED_ON, day(1, redness=3))
    store.backups.make_if_due()
    with opened_again(store, file, clock, "UPDATE score SET value = 2") as again:
        for _ in range(2):  # with nothing else changed, and with something
            again.backups.make_if_due()
            assert isinstance(again.backups.problem, DamagedFile)
            assert "no longer says what its backup" in str(again.backups.problem)
            again.save_day(TREATED_ON, day(2, redness=2))
        assert len(files(folder)) == 1


def test_going_on_from_an_older_backup_is_no_damage(store: Store, clock: Clock, folder: Path) -> None:
    first = store.backups.make()
    assert first is not None
    store.save_day(TREATED_ON, day(1, redness=3))
    clock.pass_hours(24)
    store.backups.make_if_due()
    store.restore(read_backup(first))
    clock.pass_hours(24)
    store.save_day(TREATED_ON, day(1, redness=1))
    store.backups.make_if_due()
    assert store.backups.problem is None
    assert len(files(folder)) == 3


def test_a_spoilt_backup_is_passed_over(store: Store, clock: Clock, file: Path) -> None:
    good = store.backups.make()
    clock.pass_hours(24)
    store.save_day(TREATED_ON, day(1, note="x" * 9000))
    spoilt = store.backups.make()
    assert spoilt is not None
    spoilt.write_bytes(spoilt.read_bytes()[:20_000])
    found = newest_good(file)
    assert found is not None
    assert found.file == good
    [first, second] = list_backups(file)
    assert isinstance(first.problem, DamagedFile)
    assert (first.contents, second.problem) == (None, None)
    clock.pass_hours(24)
    store.backups.make_if_due()
    assert store.backups.problem is None
    assert newest_good(file) != found
