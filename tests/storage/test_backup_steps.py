"""A backup that makes itself in steps while the log is used: nothing waits for it, nothing is lost to it."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.pictures import photo, stored
from tracker.storage import Key, Store
from tracker.storage.backups.steps import Errand, Steps, apart, done_at_once
from tracker.storage.rescue import list_backups, read_backup

from .locks import ONE
from .records import TREATED_ON, Clock, day, treatment


@pytest.fixture(params=[None, ONE], ids=["plain", "locked"])
def large(request: pytest.FixtureRequest, file: Path, clock: Clock) -> Iterator[Store]:
    """A log of some megabytes that has a backup of yesterday."""
    with Store.open(file, now=clock, key=request.param) as store:
        store.add_treatment(treatment(day(0, redness=3)))
        store.photos.add(TREATED_ON, [(photo(TREATED_ON, str(n)), stored(b"skin", 500_000)) for n in "12345"])
        store.backups.make()
        clock.pass_hours(24)
        store.save_day(TREATED_ON, day(1, redness=2))
        yield store


def proceed(steps: Steps[None]) -> bool:
    """Take the next step; tell whether there was one."""
    try:
        step = next(steps)
        while isinstance(step, Errand):
            step = steps.send(step())
    except StopIteration:
        return False
    return True


def is_being_written(file: Path) -> bool:
    return any(file.parent.rglob("*.part"))


def test_what_is_saved_while_a_backup_is_made_is_saved_and_in_it(large: Store, file: Path) -> None:
    steps, days = large.backups.begin_if_due(), 1
    while proceed(steps):
        if is_being_written(file):
            days += 1
            large.save_day(TREATED_ON, day(days, pain=days % 11))
    assert days > 6
    assert large.backups.problem is None
    key = key_of(large)
    newest, _ = list_backups(file, key=key)
    assert newest.contents is not None
    assert read_backup(newest.file, key).journal.treatments[0].days[-1].date == newest.contents.newest_day
    assert newest.contents.days >= days  # day 0, and all but what came after the last page
    assert len(large.read_treatment(TREATED_ON).days) == days + 1


def test_the_first_backup_that_is_due_makes_the_folder(large: Store, file: Path) -> None:
    shutil.rmtree(file.parent / "backups")
    large.backups.make_if_due()
    assert large.backups.problem is None
    assert [backup.problem for backup in list_backups(file, key=key_of(large))] == [None]


@pytest.mark.parametrize("taken", [1, 3, 6])
def test_a_backup_that_is_given_up_leaves_nothing(large: Store, file: Path, taken: int) -> None:
    steps = large.backups.begin_if_due()
    assert all(proceed(steps) for _ in range(taken))
    large.backups.give_up()
    assert not is_being_written(file)
    assert not proceed(steps)
    assert len(list_backups(file, key=key_of(large))) == 1
    large.backups.make_if_due()
    assert large.backups.problem is None
    assert len(list_backups(file, key=key_of(large))) == 2


def test_another_backup_takes_the_place_of_the_one_under_way(large: Store, file: Path) -> None:
    steps = large.backups.begin_if_due()
    while not is_being_written(file):
        assert proceed(steps)
    made = large.backups.make()
    assert not proceed(steps)
    assert made is not None
    assert [backup.problem for backup in list_backups(file, key=key_of(large))] == [None, None]


def test_a_restore_and_another_passphrase_do_so_too(large: Store, file: Path) -> None:
    before = large.read_journal()
    (yesterday,) = list_backups(file, key=key_of(large))
    for change in (
        lambda: large.lock_with(None),
        lambda: large.restore(read_backup(yesterday.file, key_of(large))),
    ):
        steps = large.backups.begin_if_due()
        proceed(steps)
        change()
        assert not proceed(steps)
        assert not is_being_written(file)
    assert len(large.read_journal().treatments[0].days) == len(before.treatments[0].days) - 1


def test_who_waits_for_a_backup_hears_how_far_it_is_and_can_give_up(large: Store, file: Path) -> None:
    heard: list[float] = []

    class EnoughError(Exception):
        pass

    def tell(share: float) -> None:
        heard.append(share)
        if share > 0.5:
            raise EnoughError

    with pytest.raises(EnoughError):
        large.backups.make(tell)
    assert len(heard) > 3
    assert heard == sorted(heard)
    assert not is_being_written(file)
    assert large.backups.make() is not None


def test_an_errand_is_waited_for_before_the_steps_end() -> None:
    begun, may_end = threading.Event(), threading.Event()

    def work() -> str:
        begun.set()
        assert may_end.wait(5)
        return "done"

    steps = apart(work)
    errand = next(steps)
    assert isinstance(errand, Errand)
    results: list[object] = []
    thread = threading.Thread(target=lambda: results.append(errand()))
    thread.start()
    assert begun.wait(5)
    closing = threading.Thread(target=steps.close)
    closing.start()
    assert closing.is_alive()
    may_end.set()
    closing.join(5)
    thread.join(5)
    assert results == ["done"]
    assert errand() is None  # nobody begins it any more


def test_what_goes_wrong_in_an_errand_goes_wrong_in_the_steps() -> None:
    def fails() -> None:
        raise ValueError("on purpose")

    def steps() -> Steps[str]:
        try:
            yield from apart(fails)
        except ValueError:
            return "caught"
        return "missed"

    assert done_at_once(steps()) == "caught"


def key_of(store: Store) -> Key | None:
    return ONE if store.is_locked else None
