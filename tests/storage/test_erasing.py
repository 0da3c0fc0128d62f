"""Delete everything leaves nothing behind, and nothing of others is touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker.domain.journal import Journal
from tracker.storage import DamagedFile, StorageError, Store
from tracker.storage.rescue import begin_anew
from tracker.storage.rescue.erasing import erase_everything

from .records import TREATED_ON, Clock, date_of, day, treatment

PLANTED = b"a secret about my skin"
WRITTEN_BESIDE = ("program.log*", "window.json")


def plant(file: Path, stick: Path, clock: Clock) -> None:
    """Leave the words in every file that the program may ever write."""
    note = PLANTED.decode()
    with Store.open(file, now=clock) as store:
        store.add_treatment(treatment(day(0, note=note), note=note))
        store.backups.make_if_due(stick)
        clock.pass_hours(24)
        store.save_day(TREATED_ON, day(1, note=note))
        store.add_journal(Journal(treatments=(treatment(treated_on=date_of(40), note=note),)))
        wal = file.with_name(f"{file.name}-wal").read_bytes()
        damaged = file.read_bytes()
    file.write_bytes(damaged)
    file.with_name(f"{file.name}-wal").write_bytes(wal)
    begin_anew(file, DamagedFile(""), now=clock)
    with Store.open(file, now=clock) as store:
        store.add_treatment(treatment(note=note))
    for name in ("program.log", "program.log.1", "window.json", f".{file.name}.ready"):
        (file.parent / name).write_bytes(PLANTED)
    unfinished = f".{file.stem}-2026-03-02T080000Z-version-1{file.suffix}.part"
    for folder in (file.parent / "backups", stick):
        (folder / unfinished).write_bytes(PLANTED)
        (folder / f"{unfinished}-journal").write_bytes(PLANTED)


def planted_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and PLANTED in path.read_bytes()]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return stick


def test_nothing_is_left(file: Path, stick: Path, clock: Clock, tmp_path: Path) -> None:
    plant(file, stick, clock)
    assert len(planted_in(tmp_path)) > 9
    erase_everything(file, beside=WRITTEN_BESIDE, second_folder=stick)
    assert planted_in(tmp_path) == []
    assert not file.parent.exists()
    assert list(tmp_path.iterdir()) == [stick]
    assert list(stick.iterdir()) == []


def test_what_belongs_to_others_stays(file: Path, stick: Path, clock: Clock) -> None:
    plant(file, stick, clock)
    others = [file.parent / "letter.txt", file.parent / "backups" / "photos.zip", stick / "thesis.txt"]
    for other in others:
        other.write_text("not ours")
    erase_everything(file, beside=WRITTEN_BESIDE, second_folder=stick)
    assert [other.read_text() for other in others] == ["not ours"] * 3
    assert sorted(path for path in file.parent.rglob("*") if path.is_file()) == sorted(others[:2])


def test_a_log_can_be_begun_afterwards(file: Path, stick: Path, clock: Clock) -> None:
    plant(file, stick, clock)
    erase_everything(file, beside=WRITTEN_BESIDE, second_folder=stick)
    with Store.open(file, now=clock) as store:
        assert store.read_journal() == Journal()


def test_where_nothing_is_nothing_happens(file: Path) -> None:
    erase_everything(file)
    assert not file.parent.exists()


def test_what_could_not_be_deleted_is_named_and_the_rest_is_gone(
    file: Path, stick: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(file, stick, clock)
    unlink = Path.unlink

    def refuse(path: Path, *, missing_ok: bool = False) -> None:
        if path.name == "window.json":
            raise PermissionError(path)
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(StorageError, match=r"could not be deleted: .*window\.json\."):
        erase_everything(file, beside=WRITTEN_BESIDE, second_folder=stick)
    assert planted_in(file.parent) == [file.parent / "window.json"]
