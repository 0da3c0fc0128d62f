"""A disk that gets short loses its oldest backups, never the newest good ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker.storage import StorageFull, Store
from tracker.storage.backups import room
from tracker.storage.rescue import list_backups

from .records import TREATED_ON, Clock, day

BACKUPS = 6


@pytest.fixture
def with_backups(store: Store, clock: Clock) -> Store:
    for number in range(BACKUPS):
        store.save_day(TREATED_ON, day(number, redness=1))
        store.backups.make()
        clock.pass_hours(24)
    store.save_day(TREATED_ON, day(BACKUPS, redness=1))
    return store


def let_there_be(monkeypatch: pytest.MonkeyPatch, file: Path, room_for: int) -> None:
    """Let the disk have room for so many backups before it is short, counting those that are there."""
    room_in_all = room.COPIES * file.stat().st_size + room.SPARE + room_for * 10_000

    def free(folder: Path) -> int:
        return room_in_all - 10_000 * len(list(folder.glob("*.sqlite3")))

    monkeypatch.setattr(room, "free_room", free)


@pytest.mark.parametrize(("room_for", "left"), [(9, 7), (6, 7), (5, 6), (4, 5), (3, 4), (0, 4), (-9, 4)])
def test_the_oldest_go_as_long_as_the_disk_is_short(
    with_backups: Store, file: Path, monkeypatch: pytest.MonkeyPatch, room_for: int, left: int
) -> None:
    before = [backup.file for backup in list_backups(file)]
    let_there_be(monkeypatch, file, room_for)
    made = with_backups.backups.make()
    assert [backup.file for backup in list_backups(file)] == [made, *before][:left]


def test_a_spoilt_backup_does_not_count_among_those_that_stay(
    with_backups: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newest, *before = list_backups(file)
    newest.file.write_bytes(b"spoilt" * 999)
    let_there_be(monkeypatch, file, 0)
    with_backups.backups.make()
    found = list_backups(file)
    assert [backup.file for backup in found[1:]] == [newest.file, *(backup.file for backup in before[:3])]
    assert [backup.problem is None for backup in found] == [True, False, True, True, True]


def test_where_even_that_is_not_enough_the_disk_says_so(
    with_backups: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_there_be(monkeypatch, file, 0)

    def full(*_: object) -> object:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tracker.storage.backups.backup.make_private_file", full)
    with pytest.raises(StorageFull, match=r"Free some space"):
        with_backups.backups.make()
    assert len(list_backups(file)) == room.STAYING


def test_the_room_on_a_disk_is_known(tmp_path: Path) -> None:
    assert room.free_room(tmp_path) > 0
