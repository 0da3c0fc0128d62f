"""A log with a passphrase: who can open it, what it is taken for without, and that its backups go with it."""

from __future__ import annotations

import os
import shutil
import unicodedata
from pathlib import Path

import apsw
import pytest

from tracker.domain.journal import Journal
from tracker.storage import (
    DamagedFile,
    Key,
    Locked,
    MissingLog,
    NotOurFile,
    StorageInUse,
    Store,
    WrongPassphrase,
)
from tracker.storage.connection import open_file
from tracker.storage.keys import derive_key, new_key, salt_of
from tracker.storage.rescue import begin_anew, list_backups, newest_good, put_in_place, read_backup
from tracker.storage.rescue.erasing import erase_everything
from tracker.storage.unlocking import lock_of, unlock, unlock_file

from .faults import NEWER
from .locks import ONE, OTHER, key_of, make_keys_quick, readable
from .records import TREATED_ON, Clock, date_of, day, treatment

WORDS = "itchy behind the ear"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    make_keys_quick(monkeypatch)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


@pytest.fixture
def plain(store: Store, clock: Clock) -> Store:
    """A log with a backup of yesterday, and a day since."""
    store.save_day(TREATED_ON, day(1, redness=3, note=WORDS))
    store.backups.make()
    clock.pass_hours(24)
    store.save_day(TREATED_ON, day(2, redness=2, note=WORDS))
    return store


@pytest.fixture
def locked(plain: Store) -> Store:
    plain.lock_with(ONE)
    return plain


def backups(file: Path) -> list[Path]:
    return sorted((file.parent / "backups").iterdir())


# -------------------------------------------------------------------- on, other, off


def test_turning_it_on_locks_the_log_and_its_backups(plain: Store, file: Path, tmp_path: Path) -> None:
    before = plain.read_journal()
    assert len(readable(tmp_path, WORDS)) == 2  # the WAL and the backup
    outcome = plain.lock_with(ONE)
    assert (outcome.left, outcome.deleted, outcome.away, outcome.problem) == ((), (), None, None)
    assert plain.is_locked
    assert plain.read_journal() == before
    plain.save_day(TREATED_ON, day(3, note=WORDS))
    assert len(backups(file)) == 2  # one was made before
    assert readable(tmp_path, WORDS) == []
    assert {key_of(backup) for backup in backups(file)} == {ONE}


@pytest.mark.parametrize("key", [OTHER, None], ids=["changed", "turned off"])
def test_another_key_or_none_is_for_all_of_them(
    locked: Store, file: Path, clock: Clock, key: Key | None
) -> None:
    before = locked.read_journal()
    assert locked.next_undo is not None
    locked.lock_with(key)
    assert locked.undo().date == date_of(2)
    locked.redo()
    locked.close()
    assert {key_of(backup) for backup in [file, *backups(file)]} == {key}
    with Store.open(file, now=clock, key=key) as again:
        assert again.read_journal() == before
        assert again.is_locked == (key is not None)


def test_an_empty_log_can_be_locked(file: Path, clock: Clock) -> None:
    with Store.open(file, now=clock) as store:
        store.lock_with(ONE)
        store.add_treatment(treatment())
    assert key_of(file) is ONE


def test_files_are_for_their_owner_only(locked: Store, file: Path) -> None:
    locked.save_day(TREATED_ON, day(3, redness=1))
    if os.name == "posix":
        files = [path for path in file.parent.rglob("*") if path.is_file()]
        assert {path.stat().st_mode & 0o777 for path in files} == {0o600}


def test_nobody_else_gets_in_meanwhile(locked: Store, file: Path, clock: Clock) -> None:
    locked.save_day(TREATED_ON, day(3, redness=1))
    with pytest.raises(StorageInUse):
        Store.open(file, now=clock, key=ONE)


# -------------------------------------------------------------------- backups


def test_backups_are_made_listed_and_restored_with_the_key(
    locked: Store, file: Path, clock: Clock, stick: Path, tmp_path: Path
) -> None:
    locked.save_day(TREATED_ON, day(3, note=WORDS))
    clock.pass_hours(24)
    locked.backups.make_if_due(stick)
    assert locked.backups.problem is None
    listed = locked.backups.listed(stick)
    assert len(listed) == 4
    assert [backup.problem for backup in listed] == [None] * 4
    written = locked.backups.write_to(tmp_path / "mine.db")
    assert readable(tmp_path, WORDS) == []

    locked.restore(read_backup(listed[-1].file, ONE))
    assert [entry.date for entry in locked.read_treatment(TREATED_ON).days] == [date_of(1)]
    locked.restore(read_backup(written, ONE))
    assert len(locked.read_treatment(TREATED_ON).days) == 3
    assert readable(tmp_path, WORDS) == []
    assert not list(file.parent.glob(".*"))


def test_a_backup_from_before_can_be_restored_and_is_locked_then(
    plain: Store, file: Path, tmp_path: Path
) -> None:
    early = plain.backups.write_to(tmp_path / "early.db")
    plain.save_day(TREATED_ON, day(5, redness=1))
    plain.lock_with(ONE)
    plain.restore(read_backup(early))
    assert len(plain.read_treatment(TREATED_ON).days) == 2
    assert readable(file.parent, WORDS) == []


def test_a_locked_backup_can_be_restored_into_a_log_without_passphrase(locked: Store, tmp_path: Path) -> None:
    written = locked.backups.write_to(tmp_path / "mine.db")
    locked.lock_with(None)
    locked.delete_day(TREATED_ON, date_of(1))
    locked.restore(read_backup(written, ONE))
    assert len(locked.read_treatment(TREATED_ON).days) == 2


def test_a_second_folder_follows_too(plain: Store, stick: Path) -> None:
    plain.backups.make_if_due(stick)
    assert plain.lock_with(ONE, stick).away is None
    assert [key_of(file) for file in stick.iterdir()] == [ONE]


def test_a_folder_that_was_away_is_locked_when_it_is_back(plain: Store, stick: Path, tmp_path: Path) -> None:
    plain.backups.make_if_due(stick)
    (stick / "recovery-log-2026-03-01T080000Z-version-1.sqlite3").write_bytes(WORDS.encode())
    stick.rename(tmp_path / "elsewhere")
    assert plain.lock_with(ONE, stick).away == stick
    (tmp_path / "elsewhere").rename(stick)
    assert len(readable(stick, WORDS)) == 2
    plain.backups.make_if_due(stick)
    assert readable(stick, WORDS) == []
    assert {key_of(file) for file in stick.iterdir()} == {ONE}


def test_a_backup_of_an_older_passphrase_stays_as_it_is(
    locked: Store, clock: Clock, stick: Path, tmp_path: Path
) -> None:
    old = locked.backups.write_to(stick)
    stick.rename(tmp_path / "elsewhere")
    locked.lock_with(OTHER, stick)
    (tmp_path / "elsewhere").rename(stick)
    clock.pass_hours(48)
    locked.save_day(TREATED_ON, day(3, redness=1))
    locked.backups.make_if_due(stick)
    assert locked.backups.problem is None
    assert {key_of(backup) for backup in stick.iterdir()} == {ONE, OTHER}
    [problem] = [backup.problem for backup in locked.backups.listed(stick) if backup.file == old]
    assert isinstance(problem, Locked)
    assert read_backup(old, ONE).journal.treatments
    assert locked.lock_with(None, stick).left == (old,)


def test_what_cannot_be_read_is_deleted_rather_than_left_readable(plain: Store, file: Path) -> None:
    [backup] = backups(file)
    backup.write_bytes(backup.read_bytes()[:9000] + WORDS.encode())
    outcome = plain.lock_with(ONE)
    assert outcome.deleted == (backup,)
    assert readable(file.parent, WORDS) == []


def test_logs_that_were_set_aside_are_locked_or_deleted(file: Path, clock: Clock, store: Store) -> None:
    store.save_day(TREATED_ON, day(1, note=WORDS))
    store.close()
    sound = file.read_bytes()
    for content in (sound, sound[:-5000]):
        file.write_bytes(content)
        begin_anew(file, DamagedFile("as if"), now=clock)
    assert len(readable(file.parent, WORDS)) == 2
    with Store.open(file, now=clock) as again:
        outcome = again.lock_with(ONE)
    assert len(outcome.deleted) == 1
    assert readable(file.parent, WORDS) == []
    assert len(list(file.parent.glob("*damaged*"))) == 1


def test_what_a_killed_program_left_goes_away(plain: Store, file: Path) -> None:
    for name in (f".{file.name}.ready", f".{file.name}.ready.part", f"..{file.name}.ready.part"):
        file.with_name(name).write_text(WORDS)
    (file.parent / "backups" / f".{file.stem}-2026-01-01T000000Z-version-1{file.suffix}.part").write_text(
        WORDS
    )
    plain.lock_with(ONE)
    assert readable(file.parent, WORDS) == []


def test_what_a_program_left_that_was_killed_while_turning_it_off_goes_away(
    locked: Store, file: Path
) -> None:
    [newest, _] = reversed(backups(file))
    for name in (f".{file.name}.ready", f"..{file.name}.ready.part", f"backups/.{newest.name}.next"):
        (file.parent / name).write_text(WORDS)
    locked.backups.make_if_due()
    assert locked.backups.problem is None
    assert readable(file.parent, WORDS) == []
    assert not list(file.parent.rglob(".*"))


def test_a_migration_backs_up_with_the_key(locked: Store, file: Path, clock: Clock) -> None:
    locked.save_day(TREATED_ON, day(3, note=WORDS))
    locked.close()
    clock.pass_hours(24)
    with Store(open_file(file, now=clock, migrations=NEWER, key=ONE), now=clock, key=ONE) as store:
        assert len(store.read_treatment(TREATED_ON).days) == 3
    assert len(backups(file)) == 3
    assert readable(file.parent, WORDS) == []


def test_deleting_everything_deletes_what_waits_as_well(locked: Store, file: Path, stick: Path) -> None:
    locked.close()
    for folder in (file.parent / "backups", stick):
        waiting = f".{file.stem}-2026-03-02T080000Z-version-1{file.suffix}.next"
        (folder / waiting).write_text(WORDS)
        (folder / f".{waiting}.part").write_text(WORDS)
    erase_everything(file, second_folder=stick)
    assert not file.parent.exists()
    assert list(stick.iterdir()) == []


# -------------------------------------------------------------------- without the key, or with a wrong one


def test_without_the_passphrase_it_is_locked_and_stays_as_it_is(
    locked: Store, file: Path, clock: Clock
) -> None:
    locked.close()
    before = file.read_bytes()
    with pytest.raises(Locked, match="locked with a passphrase"):
        Store.open(file, now=clock)
    assert file.read_bytes() == before
    assert [type(backup.problem) for backup in list_backups(file)] == [Locked, Locked]
    assert newest_good(file) is None


@pytest.fixture
def with_passphrase(plain: Store, file: Path) -> Path:
    plain.lock_with(new_key("Späte Äpfel"))
    plain.close()
    return file


def test_the_passphrase_opens_it_however_its_letters_are_composed(
    with_passphrase: Path, clock: Clock
) -> None:
    for form in ("NFC", "NFD"):
        key = unlock(with_passphrase, unicodedata.normalize(form, "Späte Äpfel"))
        with Store.open(with_passphrase, now=clock, key=key) as store:
            assert len(store.read_treatment(TREATED_ON).days) == 2


@pytest.mark.parametrize("wrong", ["", "späte äpfel", "Späte Äpfel ", "x" * 10_000])
def test_a_wrong_passphrase_is_refused_and_writes_nothing(with_passphrase: Path, wrong: str) -> None:
    before = {path: path.read_bytes() for path in with_passphrase.parent.rglob("*") if path.is_file()}
    with pytest.raises(WrongPassphrase, match="not the passphrase"):
        unlock(with_passphrase, wrong)
    with pytest.raises(WrongPassphrase):
        unlock_file(backups(with_passphrase)[0], wrong)
    assert before == {path: path.read_bytes() for path in with_passphrase.parent.rglob("*") if path.is_file()}


def test_a_log_whose_first_page_is_gone_still_knows_its_passphrase(
    with_passphrase: Path, clock: Clock
) -> None:
    content = with_passphrase.read_bytes()
    with_passphrase.write_bytes(os.urandom(4096) + content[4096:])
    with pytest.raises(Locked):
        Store.open(with_passphrase, now=clock)
    with pytest.raises(WrongPassphrase):
        unlock(with_passphrase, "wrong")
    key = unlock(with_passphrase, "Späte Äpfel")
    with pytest.raises(NotOurFile, match="damaged"):
        Store.open(with_passphrase, now=clock, key=key)


@pytest.mark.parametrize("left", [None, b""], ids=["gone", "empty"])
def test_a_log_that_is_gone_asks_for_the_passphrase_of_its_backups(
    with_passphrase: Path, clock: Clock, left: bytes | None
) -> None:
    with_passphrase.unlink()
    if left is not None:
        with_passphrase.write_bytes(left)
    with pytest.raises(Locked):
        Store.open(with_passphrase, now=clock)
    key = unlock(with_passphrase, "Späte Äpfel")
    with pytest.raises(MissingLog) as missing:
        Store.open(with_passphrase, now=clock, key=key)
    newest = newest_good(with_passphrase, key=key)
    assert newest is not None
    put_in_place(with_passphrase, read_backup(newest.file, key), missing.value, now=clock, key=key)
    with Store.open(with_passphrase, now=clock, key=key) as store:
        assert len(store.read_treatment(TREATED_ON).days) == 2
    assert readable(with_passphrase.parent, WORDS) == []


def test_noise_without_backups_is_no_locked_log(file: Path, clock: Clock) -> None:
    file.parent.mkdir()
    file.write_bytes(os.urandom(20_000))
    assert lock_of(file) is None
    with pytest.raises(NotOurFile, match="is not a recovery log"):
        Store.open(file, now=clock)


def test_a_plain_log_whose_first_bytes_are_gone_is_not_taken_for_a_locked_one(
    locked: Store, file: Path, clock: Clock
) -> None:
    locked.lock_with(None)
    locked.close()
    shutil.rmtree(file.parent / "backups")
    file.write_bytes(os.urandom(16) + file.read_bytes()[16:])
    assert salt_of(file) is None
    with pytest.raises(NotOurFile):
        Store.open(file, now=clock)


def test_another_programs_database_is_not_a_locked_log(file: Path, clock: Clock) -> None:
    file.parent.mkdir()
    connection = apsw.Connection(str(file))
    connection.execute("CREATE TABLE songs (name)")
    connection.close()
    with pytest.raises(NotOurFile, match="another program"):
        Store.open(file, now=clock)


def test_who_forgot_the_passphrase_can_begin_anew(with_passphrase: Path, clock: Clock) -> None:
    before = with_passphrase.read_bytes()
    aside = begin_anew(with_passphrase, Locked("forgotten"), now=clock)
    assert aside is not None
    assert "(locked 2026-03-03)" in aside.name
    assert aside.read_bytes() == before
    with Store.open(with_passphrase, now=clock) as store:
        assert store.read_journal() == Journal()
        store.add_treatment(treatment())
        clock.pass_hours(24)
        store.backups.make_if_due()
        assert store.backups.problem is None
    assert len(backups(with_passphrase)) == 3


# -------------------------------------------------------------------- the key itself


def test_a_guess_costs_what_was_decided(monkeypatch: pytest.MonkeyPatch) -> None:
    """scrypt of "pässword" with sixteen zeros, N = 2^17, r = 8, p = 1: half a second and 128 MiB."""
    monkeypatch.undo()
    key = derive_key("pässword", bytes(16))
    assert key.text == ("raw:b2b2804e262d44c43081da99fb3089670518eaf8ccf781d4cf00db7a0f28166a" + 32 * "0")


def test_a_key_is_not_printed() -> None:
    assert b"1".hex() * 4 not in repr(ONE)
    assert not hasattr(ONE, "__dict__")


def test_every_log_gets_a_salt_of_its_own() -> None:
    assert new_key("the same").text != new_key("the same").text
