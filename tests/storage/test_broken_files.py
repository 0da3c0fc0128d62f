"""A log that is not what it was: found at start, never written to, and there is a way on from each."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from tests.figures import Figures
from tracker.domain.journal import AboutMe, Journal
from tracker.storage import DamagedFile, DatabaseTooNew, MissingLog, NotOurFile, StorageError, Store
from tracker.storage.rescue import begin_anew, contents_of, newest_good, put_in_place, read_backup, salvage

from .damages import damage
from .records import TREATED_ON, Clock, date_of, day, rows, tamper, treatment

TOMORROW = Clock()
TOMORROW.pass_hours(24)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a log that has a backup of almost all of it."""
    file = tmp_path_factory.mktemp("sound") / "data" / "recovery.db"
    with Store.open(file, now=Clock()) as store:
        store.save_about_me(AboutMe(skin_type=3))
        store.add_treatment(treatment(note="the first"))
        for number in range(30):
            store.save_day(TREATED_ON, day(number, redness=number % 5, signs={"itching"}, note="dry " * 60))
        store.backups.make()
        store.save_day(TREATED_ON, day(30, pain=1, note="after the backup"))
    return file.parent


@pytest.fixture
def file(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sound, tmp_path / "data")) / "recovery.db"


def open_and_read(file: Path) -> Journal:
    with Store.open(file, now=TOMORROW) as store:
        return store.read_journal()


def refusal(file: Path) -> StorageError:
    with pytest.raises(StorageError) as refused:
        open_and_read(file)
    return refused.value


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
def test_what_is_no_log_is_found(file: Path, content: bytes, kind: type[StorageError]) -> None:
    file.write_bytes(content)
    assert type(refusal(file)) is kind
    assert file.read_bytes() == content


def test_a_log_that_is_gone_is_found_and_not_begun_anew(file: Path) -> None:
    file.unlink()
    problem = refusal(file)
    assert isinstance(problem, MissingLog)
    assert "backup" in str(problem)
    assert not file.exists()


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
        return "refused"
    if journal == right:
        return "harmless"
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


def count(found: list[str], figures: Figures) -> None:
    for what in found:
        figures.add("damaged files")
        figures.add(f"damaged files, {what}")


def test_damage_is_found(sound: Path, tmp_path: Path, figures: Figures) -> None:
    found = [try_damage(sound, tmp_path / "data", seed) for seed in range(30)]
    count(found, figures)
    assert found.count("refused") > 15


@pytest.mark.trust
def test_much_damage_is_found(sound: Path, tmp_path: Path, figures: Figures) -> None:
    found = [try_damage(sound, tmp_path / "data", seed) for seed in range(1000, 1500)]
    count(found, figures)
    assert found.count("refused") > 250
    # Only what was saved after the last backup has no second witness.
    assert found.count("not found") <= len(found) / 50


def test_a_value_that_cannot_be_is_damage(file: Path) -> None:
    tamper(file, "score", "UPDATE score SET symptom = 'rednesr'")
    assert isinstance(refusal(file), DamagedFile)


@pytest.mark.parametrize(
    ("object_", "before", "after"),
    [("current_day", "change_id", "chajge_id"), ("change", "'import'", "'ilport'")],
)
def test_a_spoilt_letter_in_a_rule_is_damage(file: Path, object_: str, before: str, after: str) -> None:
    rows(
        file,
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema "
        f"SET sql = replace(sql, '{before.replace(chr(39), chr(39) * 2)}', "
        f"'{after.replace(chr(39), chr(39) * 2)}') WHERE name = '{object_}'",
    )
    assert isinstance(refusal(file), DamagedFile)


def test_a_rule_that_was_taken_away_is_damage(file: Path) -> None:
    rows(file, "DROP TRIGGER score_no_update")
    assert isinstance(refusal(file), DamagedFile)


# ------------------------------------------------------------------ the ways on


@pytest.mark.parametrize(
    ("error", "name"),
    [
        (DamagedFile(""), "recovery (damaged 2026-03-03).db"),
        (NotOurFile(""), "recovery (not a log 2026-03-03).db"),
        (DatabaseTooNew(""), "recovery (newer version 2026-03-03).db"),
    ],
)
def test_it_is_set_aside_under_a_clear_name(file: Path, error: StorageError, name: str) -> None:
    file.write_bytes(b"broken")
    file.with_name("recovery.db-wal").write_bytes(b"what was written last")
    aside = begin_anew(file, error, now=TOMORROW)
    assert aside is not None
    assert aside.name == name
    assert aside.read_bytes() == b"broken"
    assert file.with_name(f"{name}-wal").read_bytes() == b"what was written last"
    assert open_and_read(file) == Journal()


def test_a_second_one_on_one_day_gets_a_name_of_its_own(file: Path) -> None:
    for content, name in ((b"1", "(damaged 2026-03-03)"), (b"2", "(damaged 2026-03-03, 2)")):
        file.write_bytes(content)
        aside = begin_anew(file, DamagedFile(""), now=TOMORROW)
        assert aside == file.with_name(f"recovery {name}.db")
        assert aside.read_bytes() == content


def test_on_a_disk_without_second_names_it_is_copied(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_names: object) -> None:
        raise OSError("no links here")

    monkeypatch.setattr("os.link", refuse)
    spoilt = damage(file, 0)
    aside = begin_anew(file, DamagedFile(""), now=TOMORROW)
    assert aside is not None
    assert aside.read_bytes() == spoilt
    assert open_and_read(file) == Journal()


def test_a_log_that_is_gone_leaves_nothing_to_set_aside(file: Path) -> None:
    file.unlink()
    backup = newest_good(file)
    assert backup is not None
    assert backup.contents is not None
    assert (backup.contents.days, backup.contents.newest_day) == (30, date_of(29))
    assert put_in_place(file, read_backup(backup.file), MissingLog(""), now=TOMORROW) is None
    assert open_and_read(file) == read_backup(backup.file).journal
    assert {path.name for path in file.parent.iterdir()} == {"backups", "recovery.db"}


# ------------------------------------------------------------------ what can still be read


def without_backups(file: Path) -> Path:
    shutil.rmtree(file.parent / "backups")
    return file


def pages_of(file: Path, table: str) -> list[int]:
    query = f"SELECT pageno FROM dbstat WHERE name = '{table}' AND pagetype = 'leaf' ORDER BY path"
    return [int(str(number)) for (number,) in rows(file, query)]


def spoil_page(file: Path, number: int) -> None:
    content = bytearray(file.read_bytes())
    content[(number - 1) * 4096 : number * 4096] = b"\xff" * 4096
    file.write_bytes(content)


def test_days_around_a_lost_page_are_salvaged(file: Path) -> None:
    whole = open_and_read(file).treatments[0]
    pages = pages_of(without_backups(file), "day_revision")
    assert len(pages) > 2
    spoil_page(file, pages[1])
    salvaged = salvage(file, now=TOMORROW)
    [left] = salvaged.journal.treatments
    assert 15 < len(left.days) < 31
    assert all(entry in whole.days for entry in left.days)
    assert left.days[0] == whole.days[0]
    assert left.days[-1] == whole.days[-1]
    assert salvaged.unreadable == ("day_revision",)


def test_the_newest_backup_fills_what_is_lost(file: Path) -> None:
    whole = open_and_read(file)
    pages = [pages_of(file, table)[0] for table in ("day_revision", "change", "treatment_revision")]
    for page in pages:
        spoil_page(file, page)
    assert salvage(file, now=TOMORROW).journal == whole


def test_changes_whose_own_record_is_lost_are_stood_in_for(file: Path) -> None:
    whole = open_and_read(file)
    spoil_page(without_backups(file), pages_of(file, "change")[0])
    salvaged = salvage(file, now=TOMORROW)
    assert salvaged.journal == whole
    put_in_place(file, salvaged, DamagedFile(""), now=TOMORROW)
    with Store.open(file, now=TOMORROW) as store:
        [revision] = store.day_history(TREATED_ON, date_of(5))
        assert revision.changed_at == TOMORROW.moment
        store.save_day(TREATED_ON, day(31, pain=0))
        store.undo()


def test_a_session_that_is_lost_takes_its_days_along(file: Path) -> None:
    spoil_page(without_backups(file), pages_of(file, "treatment_revision")[0])
    salvaged = salvage(file, now=TOMORROW)
    assert salvaged.journal == Journal(about_me=AboutMe(skin_type=3))


def test_without_its_first_page_a_log_is_salvaged(file: Path) -> None:
    whole = open_and_read(file)
    spoil_page(without_backups(file), 1)
    assert isinstance(refusal(file), NotOurFile)
    assert salvage(file, now=TOMORROW).journal == whole


def test_days_that_say_what_cannot_be_are_left_out(file: Path) -> None:
    whole = open_and_read(file).treatments[0]
    rows(
        without_backups(file),
        "DROP TRIGGER score_no_update; DROP TRIGGER day_revision_no_update;"
        "UPDATE score SET symptom = 'rednesr' WHERE revision_id = 3;"
        "UPDATE day_revision SET date = '1926-03-06' WHERE id = 5",
    )
    [left] = salvage(file, now=TOMORROW).journal.treatments
    assert [entry.date for entry in whole.days if entry not in left.days] == [date_of(2), date_of(4)]


def test_a_backup_of_before_a_restore_does_not_fill_in(file: Path) -> None:
    with Store.open(file, now=TOMORROW) as store:
        for _ in range(20):
            store.undo()
    other = Path(shutil.copytree(file.parent, file.parent.parent / "other")) / file.name
    with Store.open(other, now=lambda: dt.datetime(2027, 1, 1, tzinfo=dt.UTC)) as store:
        backup = store.backups.make()
    assert backup is not None
    tamper(backup, "change", "UPDATE change SET made_at = '2020-01-01T00:00:00.000000Z'")
    tamper(backup, "day_revision", "UPDATE day_revision SET note = 'another history'")
    tamper(backup, "treatment_revision", "UPDATE treatment_revision SET note = 'another history'")
    shutil.copy(backup, file.parent / "backups")
    assert salvage(file, now=TOMORROW).journal == open_and_read(file)


@pytest.mark.parametrize("content", [b"", b"shopping list\n" * 999, bytes(40_960)])
def test_nothing_comes_of_nothing(file: Path, content: bytes) -> None:
    without_backups(file).write_bytes(content)
    with pytest.raises(DamagedFile, match="Nothing can be read"):
        salvage(file, now=TOMORROW)
    assert file.read_bytes() == content
