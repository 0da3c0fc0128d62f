"""A log that is not what it was: found at start, never written to, and there is a way on from each."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.figures import Figures
from tracker.domain.journal import Journal
from tracker.storage import DamagedFile, DatabaseTooNew, MissingLog, NotOurFile, StorageError, Store, schema
from tracker.storage.rescue import (
    begin_anew,
    contents_of,
    newest_good,
    put_in_place,
    read_backup,
    salvage,
)

from .broken import TOMORROW, open_and_read, refusal
from .damages import damage
from .records import date_of, rows, tamper

# ------------------------------------------------------------------ found, and left alone


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", MissingLog),
        (b"x", NotOurFile),
        (b"shopping list\n" * 999, NotOurFile),
        (bytes(9000), NotOurFile),
    ],
    ids=["empty", "one byte", "a text", "zeros"],
)
def test_what_is_no_log_is_found(sound_file: Path, content: bytes, kind: type[StorageError]) -> None:
    sound_file.write_bytes(content)
    assert type(refusal(sound_file)) is kind
    assert sound_file.read_bytes() == content


def test_a_log_that_is_gone_is_found_and_not_begun_anew(sound_file: Path) -> None:
    sound_file.unlink()
    problem = refusal(sound_file)
    assert isinstance(problem, MissingLog)
    assert "backup" in str(problem)
    assert not sound_file.exists()


def try_damage(sound: Path, folder: Path, seed: int) -> str:
    """Damage a copy of the log: it is refused untouched, or says what it said, or is found out later."""
    shutil.rmtree(folder, ignore_errors=True)
    file = Path(shutil.copytree(sound, folder)) / "recovery.db"
    right = open_and_read(file)
    spoilt = damage(file, seed)
    journal, problem = try_to_read(file)
    if problem is not None:
        assert isinstance(problem, DamagedFile | NotOurFile | DatabaseTooNew), (seed, problem)
        assert file.read_bytes() == spoilt, seed
        check_the_ways_on(file, problem, spoilt, right)
        return "refused at the start"
    if journal == right:
        return "without harm"
    # Only a value can have changed; what the backup says is still known, what came after it is not.
    with Store.open(file, now=TOMORROW) as store:
        store.backups.make_if_due()
        found = isinstance(store.backups.problem, DamagedFile)
    return "found beside the backup" if found else "not found"


def try_to_read(file: Path) -> tuple[Journal | None, StorageError | None]:
    try:
        return open_and_read(file), None
    except StorageError as problem:
        return None, problem


def check_the_ways_on(file: Path, problem: StorageError, spoilt: bytes, right: Journal) -> None:
    backup = newest_good(file)
    assert backup is not None
    saved = read_backup(backup.file)
    try:
        salvaged = salvage(file, now=TOMORROW)
    except DamagedFile:
        salvaged = saved
    assert contents_of(salvaged.journal).days >= contents_of(saved.journal).days
    aside = put_in_place(file, salvaged, problem, now=TOMORROW)
    assert aside is not None
    assert aside.read_bytes() == spoilt
    assert open_and_read(file) == salvaged.journal
    assert contents_of(salvaged.journal).days in (30, 31)
    kept = [entry for t in right.treatments for entry in t.days][:30]
    assert [entry for t in salvaged.journal.treatments for entry in t.days][:30] == kept


TRIED = "a diary file damaged"


def count(found: list[str], figures: Figures) -> None:
    for what in found:
        figures.add(TRIED)
        figures.note(TRIED, what)


def test_damage_is_found(sound: Path, tmp_path: Path, figures: Figures) -> None:
    found = [try_damage(sound, tmp_path / "data", seed) for seed in range(30)]
    count(found, figures)
    assert found.count("refused at the start") > 15


@pytest.mark.trust
def test_much_damage_is_found(sound: Path, tmp_path: Path, figures: Figures) -> None:
    found = [try_damage(sound, tmp_path / "data", seed) for seed in range(1000, 1500)]
    count(found, figures)
    assert found.count("refused at the start") > 250
    # Only what was saved after the last backup has no second witness.
    assert found.count("not found") <= len(found) / 50


def test_a_value_that_cannot_be_is_damage(sound_file: Path) -> None:
    tamper(sound_file, "score", "UPDATE score SET symptom = 'rednesr'")
    assert isinstance(refusal(sound_file), DamagedFile)


@pytest.mark.parametrize(
    ("object_", "before", "after"),
    [("current_day", "change_id", "chajge_id"), ("change", "'import'", "'ilport'")],
)
def test_a_spoilt_letter_in_a_rule_is_damage(sound_file: Path, object_: str, before: str, after: str) -> None:
    rows(
        sound_file,
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema "
        f"SET sql = replace(sql, '{before.replace(chr(39), chr(39) * 2)}', "
        f"'{after.replace(chr(39), chr(39) * 2)}') WHERE name = '{object_}'",
    )
    assert isinstance(refusal(sound_file), DamagedFile)


def test_a_rule_that_was_taken_away_is_damage(sound_file: Path) -> None:
    rows(sound_file, "DROP TRIGGER score_no_update")
    assert isinstance(refusal(sound_file), DamagedFile)


def test_tables_without_a_known_checksum_are_made_and_compared(
    sound_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As they would be after a step that another SQLite words otherwise."""
    monkeypatch.setattr(schema, "CHECKSUMS", {})
    assert open_and_read(sound_file)

    rows(sound_file, "DROP TRIGGER score_no_update")
    assert isinstance(refusal(sound_file), DamagedFile)


# ------------------------------------------------------------------ the ways on


@pytest.mark.parametrize(
    ("error", "name"),
    [
        (DamagedFile(""), "recovery (damaged 2026-03-03).db"),
        (NotOurFile(""), "recovery (not a log 2026-03-03).db"),
        (DatabaseTooNew(""), "recovery (newer version 2026-03-03).db"),
    ],
)
def test_it_is_set_aside_under_a_clear_name(sound_file: Path, error: StorageError, name: str) -> None:
    sound_file.write_bytes(b"broken")
    sound_file.with_name("recovery.db-wal").write_bytes(b"what was written last")
    aside = begin_anew(sound_file, error, now=TOMORROW)
    assert aside is not None
    assert aside.name == name
    assert aside.read_bytes() == b"broken"
    assert sound_file.with_name(f"{name}-wal").read_bytes() == b"what was written last"
    assert open_and_read(sound_file) == Journal()


def test_a_second_one_on_one_day_gets_a_name_of_its_own(sound_file: Path) -> None:
    for content, name in ((b"1", "(damaged 2026-03-03)"), (b"2", "(damaged 2026-03-03, 2)")):
        sound_file.write_bytes(content)
        aside = begin_anew(sound_file, DamagedFile(""), now=TOMORROW)
        assert aside == sound_file.with_name(f"recovery {name}.db")
        assert aside.read_bytes() == content


def test_without_second_names_it_is_copied(sound_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_names: object) -> None:
        raise OSError("no links here")

    monkeypatch.setattr("os.link", refuse)
    spoilt = damage(sound_file, 0)
    aside = begin_anew(sound_file, DamagedFile(""), now=TOMORROW)
    assert aside is not None
    assert aside.read_bytes() == spoilt
    assert open_and_read(sound_file) == Journal()


def test_a_log_that_is_gone_leaves_nothing_to_set_aside(sound_file: Path) -> None:
    sound_file.unlink()
    backup = newest_good(sound_file)
    assert backup is not None
    assert backup.contents is not None
    assert (backup.contents.days, backup.contents.newest_day) == (30, date_of(29))
    assert put_in_place(sound_file, read_backup(backup.file), MissingLog(""), now=TOMORROW) is None
    assert open_and_read(sound_file) == read_backup(backup.file).journal
    assert {path.name for path in sound_file.parent.iterdir()} == {"backups", "recovery.db"}
