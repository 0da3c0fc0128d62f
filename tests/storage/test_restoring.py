"""Going back to a backup: what changes is known first, it happens whole, and it can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker.domain.journal import AboutMe, Journal
from tracker.storage import DamagedFile, DatabaseTooNew, NotOurFile, StorageError, Store
from tracker.storage.rescue import contents_of, difference, list_backups, read_backup

from .records import TREATED_ON, Clock, date_of, day, rows, tamper, treatment


@pytest.fixture
def backup(store: Store) -> Path:
    """A backup with one day, of a log that then goes on."""
    store.save_day(TREATED_ON, day(1, redness=3))
    backup = store.backups.make()
    assert backup is not None
    store.save_day(TREATED_ON, day(1, redness=1))
    store.save_day(TREATED_ON, day(2, redness=2))
    return backup


def test_the_log_says_what_the_backup_says_history_included(store: Store, backup: Path, file: Path) -> None:
    store.undo()
    store.restore(read_backup(backup))
    assert store.read_journal() == read_backup(backup).journal
    assert len(store.day_history(TREATED_ON, date_of(1))) == 1
    assert store.next_redo is None
    store.save_day(TREATED_ON, day(3, redness=1))
    after = store.read_journal()
    store.close()
    with Store.open(file, now=Clock()) as again:
        assert again.read_journal() == after


def test_a_restore_is_undone_by_the_backup_made_before_it(store: Store, backup: Path) -> None:
    was = store.read_journal()
    before = store.restore(read_backup(backup))
    assert before is not None
    store.restore(read_backup(before))
    assert store.read_journal() == was
    assert store.next_undo is not None


def test_restoring_into_an_empty_log_needs_no_backup(backup: Path, tmp_path: Path, clock: Clock) -> None:
    file = tmp_path / "new" / "recovery.db"
    with Store.open(file, now=clock) as new:
        assert new.restore(read_backup(backup)) is None
        assert contents_of(new.read_journal()).days == 1
    assert not list_backups(file)


def test_what_would_change_is_told(store: Store, backup: Path) -> None:
    store.add_treatment(treatment(treated_on=date_of(30)))
    store.save_about_me(AboutMe(skin_type=2))
    change = difference(store.read_journal(), read_backup(backup).journal)
    assert change.removed_sessions == {date_of(30)}
    assert change.removed_days == {(TREATED_ON, date_of(2))}
    assert change.changed_days == {(TREATED_ON, date_of(1))}
    assert not change.added_sessions | change.changed_sessions
    assert not change.added_days
    assert change.about_me_changed
    assert not change.nothing
    assert difference(store.read_journal(), store.read_journal()).nothing


def test_what_is_no_sound_backup_is_refused(store: Store, backup: Path, tmp_path: Path) -> None:
    for name, content, error in (
        ("notes.txt", b"Dear diary", NotOurFile),
        ("empty.db", b"", NotOurFile),
        ("short.db", backup.read_bytes()[:30_000], DamagedFile),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(error, match=name):
            read_backup(tmp_path / name)
        assert (tmp_path / name).read_bytes() == content
    newer = tmp_path / "newer.db"
    newer.write_bytes(backup.read_bytes())
    rows(newer, "PRAGMA user_version = 99")
    with pytest.raises(DatabaseTooNew, match="newer version"):
        read_backup(newer)
    with pytest.raises(StorageError, match="could not be opened"):
        read_backup(tmp_path / "not there.db")
    assert contents_of(store.read_journal()).days == 2


def test_a_backup_with_what_cannot_be_is_refused(store: Store, backup: Path) -> None:
    assert store.read_journal() != Journal()
    tamper(backup, "score", "UPDATE score SET symptom = 'rednesr'")
    with pytest.raises(DamagedFile):
        read_backup(backup)


def test_a_log_that_another_program_left_with_its_wal_is_read_whole(
    store: Store, backup: Path, file: Path, tmp_path: Path
) -> None:
    assert backup.exists()
    copied = tmp_path / "copied.db"
    for ending in ("", "-wal"):
        copied.with_name(copied.name + ending).write_bytes(file.with_name(file.name + ending).read_bytes())
    before = {path.name for path in tmp_path.iterdir()}
    assert read_backup(copied).journal == store.read_journal()
    assert {path.name for path in tmp_path.iterdir()} == before
