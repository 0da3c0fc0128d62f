"""Photos are kept with their day, area and note; a picture is stored once and read only to be shown."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from tests.pictures import photo, stored
from tracker.domain.journal import InvalidRecord, Journal, Treatment
from tracker.domain.photos import Photo
from tracker.storage import DamagedFile, NotRecorded, Store
from tracker.storage.changes import ChangeKind
from tracker.storage.rescue import contents_of, difference, list_backups, read_backup, salvage
from tracker.storage.rescue.erasing import erase_everything

from .broken import TOMORROW
from .records import MORNING, TREATED_ON, Clock, date_of, day, tamper, treatment

CHEEK = stored(b"left cheek", 30_000)
CHIN = stored(b"chin", 30_000)
BEFORE = photo(TREATED_ON - dt.timedelta(days=4), "left cheek")
DAY_3 = photo(date_of(3), "chin", "by the window")


@pytest.fixture
def ids(store: Store) -> tuple[int, ...]:
    """Two photos, one from before the session."""
    return store.photos.add(TREATED_ON, [(DAY_3, CHIN), (BEFORE, CHEEK)])


def photos(store: Store) -> tuple[Photo, ...]:
    return store.read_treatment(TREATED_ON).photos


def test_photos_come_back_in_the_order_of_their_days(store: Store, ids: tuple[int, ...]) -> None:
    assert photos(store) == (
        BEFORE._replace(id=ids[1], recorded_at=MORNING),
        DAY_3._replace(id=ids[0], recorded_at=MORNING),
    )
    assert store.read_journal().treatments[0].photos == photos(store)
    assert store.read_treatment(TREATED_ON).photos_on(date_of(3)) == photos(store)[1:]
    assert store.photos.picture(ids[0]) == CHIN.jpeg
    assert store.photos.thumbnail(ids[1]) == CHEEK.thumbnail
    assert store.photos.picture(99) is None


def test_each_thing_done_is_undone_and_redone_after_a_restart(file: Path, clock: Clock) -> None:
    """Adding one, describing it, deleting it: back through every state, and forth again."""
    with Store.open(file, now=clock) as store:
        store.add_treatment(treatment())
    states, kinds = [], []

    def then(kind: ChangeKind) -> None:
        with Store.open(file, now=clock) as store:
            states.append(photos(store))
            assert store.next_undo is not None
            assert (store.next_undo.kind, store.next_undo.treated_on) == (kind, TREATED_ON)
            kinds.append(store.next_undo)

    with Store.open(file, now=clock) as store:
        [number] = store.photos.add(TREATED_ON, [(DAY_3, CHIN)])
    then(ChangeKind.ADD_PHOTO)
    assert kinds[-1].date == date_of(3)
    with Store.open(file, now=clock) as store:
        store.photos.change(DAY_3._replace(id=number, date=date_of(4), note="sharper"))
    then(ChangeKind.CHANGE_PHOTO)
    assert kinds[-1].date == date_of(4)
    with Store.open(file, now=clock) as store:
        store.photos.delete(number)
    then(ChangeKind.DELETE_PHOTO)
    assert [len(state) for state in states] == [1, 1, 0]
    for state in [*reversed(states[:-1]), ()]:
        with Store.open(file, now=clock) as store:
            assert store.undo() == kinds.pop()
            assert photos(store) == state
    for state in states:
        with Store.open(file, now=clock) as store:
            store.redo()
            assert photos(store) == state
            assert store.photos.picture(number) == CHIN.jpeg


def test_photos_added_together_are_one_change(store: Store, ids: tuple[int, ...]) -> None:
    change = store.next_undo
    assert change is not None
    assert (change.kind, change.date, len(ids)) == (ChangeKind.ADD_PHOTOS, None, 2)
    store.undo()
    assert photos(store) == ()


def test_what_is_stored_already_is_no_change(store: Store, ids: tuple[int, ...]) -> None:
    before = store.next_undo
    store.photos.change(DAY_3._replace(id=ids[0]))
    assert store.photos.add(TREATED_ON, []) == ()
    assert store.next_undo == before


def test_a_photo_needs_no_entry_and_outlives_one(store: Store, ids: tuple[int, ...]) -> None:
    store.save_day(TREATED_ON, day(3, redness=2))
    store.delete_day(TREATED_ON, date_of(3))
    assert len(photos(store)) == len(ids)


def test_a_deleted_session_takes_its_photos_along(store: Store, ids: tuple[int, ...]) -> None:
    kept = photos(store)
    store.change_treatment(TREATED_ON, treatment(treated_on=date_of(1)))
    assert store.read_treatment(date_of(1)).photos == kept
    store.delete_treatment(date_of(1))
    assert store.read_journal() == Journal()
    with pytest.raises(NotRecorded):
        store.photos.delete(ids[0])
    store.undo()
    assert store.read_treatment(date_of(1)).photos == kept


def test_half_a_letter_or_no_jpeg_adds_nothing(store: Store) -> None:
    with pytest.raises(InvalidRecord):
        store.photos.add(TREATED_ON, [(BEFORE, CHEEK), (photo(date_of(1), "\ud83d"), CHIN)])
    with pytest.raises(apsw.ConstraintError):
        store.photos.add(TREATED_ON, [(BEFORE, CHEEK), (DAY_3, replace(CHIN, jpeg=b"GIF89a"))])
    assert photos(store) == ()
    assert store.next_undo is not None
    assert store.next_undo.kind is ChangeKind.ADD_TREATMENT


@pytest.mark.usefixtures("ids")
def test_a_journal_brings_its_photos_with_or_without_pictures(store: Store, clock: Clock) -> None:
    moment = dt.datetime(2026, 3, 9, tzinfo=dt.UTC)
    with_picture = Photo(date=date_of(9), id=7, area="chin", recorded_at=moment)
    without = Photo(date=date_of(8), id=8, note="lost")
    other = Treatment(treated_on=date_of(7), photos=(with_picture, without))
    clock.pass_hours(1)
    store.add_journal(Journal(treatments=(other,)), {7: CHIN})
    lost, found = store.read_treatment(date_of(7)).photos
    assert (lost.note, store.photos.picture(lost.id)) == ("lost", None)
    assert found._replace(id=7) == with_picture
    assert store.photos.picture(found.id) == CHIN.jpeg
    store.undo()
    assert store.read_journal().treatment_on(date_of(7)) is None


def test_merging_adds_the_photos_that_are_not_there(store: Store, ids: tuple[int, ...]) -> None:
    known = photos(store)[0]._replace(id=1)
    new = known._replace(id=2, area="nose")
    twice = known._replace(id=3)
    coming = Treatment(treated_on=TREATED_ON, photos=(known, new, twice))
    store.merge_journal(Journal(treatments=(coming,)), pictures={2: CHIN})
    areas = [each.area for each in photos(store)]
    assert sorted(areas) == ["chin", "left cheek", "left cheek", "nose"]
    [nose] = [each for each in photos(store) if each.area == "nose"]
    assert store.photos.picture(nose.id) == CHIN.jpeg
    before = store.next_undo
    store.merge_journal(Journal(treatments=(coming,)), pictures={2: CHIN})
    assert store.next_undo == before
    store.undo()
    assert len(photos(store)) == len(ids)


# ------------------------------------------------------------------ safekeeping


def test_a_backup_brings_photos_back_and_says_which(store: Store, ids: tuple[int, ...]) -> None:
    backup = store.backups.make()
    assert backup is not None
    [listed] = store.backups.listed()
    assert listed.contents is not None
    assert (listed.contents.photos, contents_of(store.read_journal()).photos) == (2, 2)
    store.photos.delete(ids[0])
    store.photos.change(BEFORE._replace(id=ids[1], note="dark"))
    [new] = store.photos.add(TREATED_ON, [(DAY_3, CHEEK)])
    change = difference(store.read_journal(), read_backup(backup).journal)
    assert change.added_photos == {(TREATED_ON, ids[0])}
    assert change.changed_photos == {(TREATED_ON, ids[1])}
    assert change.removed_photos == {(TREATED_ON, new)}
    assert not change.changed_sessions
    store.restore(read_backup(backup))
    assert store.photos.picture(ids[0]) == CHIN.jpeg
    assert store.photos.picture(new) is None


def test_backups_of_an_older_version_have_no_photos(sound_file: Path) -> None:
    [backup] = list_backups(sound_file)
    assert backup.contents is not None
    assert backup.contents.photos == 0


@pytest.mark.usefixtures("ids")
def test_a_picture_that_was_silently_changed_is_found_beside_its_backup(
    store: Store, file: Path, clock: Clock
) -> None:
    assert store.backups.make() is not None
    store.close()
    tamper(
        file,
        "picture",
        "UPDATE picture SET jpeg = CAST(replace(jpeg, 'chin', 'CHIN') AS BLOB)",
    )
    clock.pass_hours(24)
    with Store.open(file, now=clock) as store:
        store.save_day(TREATED_ON, day(1, redness=3))
        store.backups.make_if_due()
        assert isinstance(store.backups.problem, DamagedFile)


def spoil(file: Path, content: bytes) -> None:
    """Overwrite the page in which these bytes stand."""
    damaged = bytearray(file.read_bytes())
    begin = damaged.index(content) // 4096 * 4096
    damaged[begin : begin + 4096] = b"\xff" * 4096
    file.write_bytes(damaged)


@pytest.mark.parametrize("with_backup", [True, False])
def test_pictures_are_salvaged_but_for_those_whose_pages_are_gone(
    store: Store, ids: tuple[int, ...], file: Path, *, with_backup: bool
) -> None:
    if with_backup:
        store.backups.make()
    later = store.photos.add(TREATED_ON, [(DAY_3, stored(b"nose", 30_000))])
    whole = store.read_journal()
    store.close()
    spoil(file, b"...chin")
    spoil(file, b"CREATE TABLE day_revision")
    salvaged = salvage(file, now=TOMORROW)
    assert salvaged.journal == whole
    pictures = dict(salvaged.connection.execute("SELECT photo_id, jpeg FROM picture"))
    assert pictures[ids[1]] == CHEEK.jpeg
    assert pictures[later[0]] == stored(b"nose", 30_000).jpeg
    assert pictures.get(ids[0]) == (CHIN.jpeg if with_backup else None)


@pytest.mark.usefixtures("ids")
def test_deleting_everything_leaves_no_picture(store: Store, file: Path, tmp_path: Path) -> None:
    store.backups.make()
    store.close()
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path for path in written if b"...left cheek" in path.read_bytes()]
    erase_everything(file)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


# ------------------------------------------------------------------ 500 photos


class Watching(apsw.VFS):
    """Counts what is read of each file below SQLite."""

    def __init__(self) -> None:
        self.read = 0
        self.real = apsw.vfs_names()[0]
        super().__init__("watching", self.real, makedefault=True)

    def xOpen(  # noqa: N802 - SQLite's name
        self, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> apsw.VFSFile:
        return _WatchedFile(self, name, flags)


class _WatchedFile(apsw.VFSFile):
    def __init__(self, watching: Watching, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        self._watching = watching
        super().__init__(watching.real, name, flags)

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        self._watching.read += amount
        return super().xRead(amount, offset)


def test_a_start_with_500_photos_reads_no_picture(file: Path, clock: Clock) -> None:
    """Opening, the check at the start, and the whole journal read a small part of a large file."""
    with Store.open(file, now=clock) as store:
        store.add_treatment(treatment())
        store.photos.add(TREATED_ON, [(DAY_3, stored(b"x", 40_000))] * 500)
    size = file.stat().st_size
    watching = Watching()
    try:
        with Store.open(file, now=clock) as store:
            assert len(store.read_journal().treatments[0].photos) == 500
            at_start = watching.read
            store.photos.thumbnail(400)
            for_thumbnail = watching.read - at_start
            store.photos.picture(400)
    finally:
        watching.unregister()
    assert size > 20_000_000
    assert at_start < 500_000
    assert for_thumbnail < 20_000
    assert watching.read - at_start - for_thumbnail > 30_000
