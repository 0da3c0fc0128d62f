"""Saving, amending and deleting a day, and what its history tells afterwards."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tracker.domain.journal import InvalidRecord
from tracker.storage import NotRecorded, Store
from tracker.storage.changes import ChangeKind

from .records import MORNING, TREATED_ON, Clock, date_of, day, saved_day, treatment


def test_a_new_day_tells_when_it_was_recorded(store: Store) -> None:
    store.save_day(TREATED_ON, day(1, redness=3))

    assert store.read_treatment(TREATED_ON).days == (replace(day(1, redness=3), recorded_at=MORNING),)


def test_an_amended_day_keeps_when_it_was_first_recorded(store: Store, clock: Clock) -> None:
    store.save_day(TREATED_ON, day(1, redness=3))
    clock.pass_hours(1)
    store.save_day(TREATED_ON, day(1, redness=2))
    later = clock.pass_hours(1)
    saved = saved_day(store, day(1, pain=1))

    assert saved == replace(day(1, pain=1), recorded_at=MORNING, amended_at=later)


def test_the_form_cannot_say_when_a_day_was_recorded(store: Store) -> None:
    backdated = replace(day(1, redness=3), recorded_at=MORNING.replace(year=2020), amended_at=MORNING)

    assert saved_day(store, backdated) == replace(day(1, redness=3), recorded_at=MORNING)


def test_an_imported_day_of_unknown_moment_stays_so_when_amended(store: Store) -> None:
    store.add_treatment(treatment(day(9, redness=3), treated_on=date_of(9)))

    saved = saved_day(store, day(9, redness=2), date_of(9))
    assert (saved.recorded_at, saved.amended_at) == (None, MORNING)


def test_the_same_answers_again_make_no_change(store: Store, clock: Clock) -> None:
    first = saved_day(store, day(1, redness=3, signs=set(), note="tight"))
    clock.pass_hours(1)

    assert saved_day(store, day(1, redness=3, signs=set(), note="tight")) == first
    assert len(store.day_history(TREATED_ON, date_of(1))) == 1


def test_a_deleted_day_is_gone_and_recorded_anew_later(store: Store, clock: Clock) -> None:
    store.save_day(TREATED_ON, day(1, redness=3))
    store.delete_day(TREATED_ON, date_of(1))
    assert store.read_treatment(TREATED_ON).days == ()

    later = clock.pass_hours(48)
    saved = saved_day(store, day(1, redness=1))
    assert (saved.recorded_at, saved.amended_at) == (later, None)


def test_the_history_of_a_day_tells_everything(store: Store, clock: Clock) -> None:
    first = saved_day(store, day(1, redness=3, signs={"pus"}))
    amended_at = clock.pass_hours(1)
    second = saved_day(store, day(1, redness=2))
    deleted_at = clock.pass_hours(1)
    store.delete_day(TREATED_ON, date_of(1))
    store.undo()

    history = store.day_history(TREATED_ON, date_of(1))
    assert [revision.entry for revision in history] == [first, second, None]
    assert [revision.changed_at for revision in history] == [MORNING, amended_at, deleted_at]
    assert [revision.deleted for revision in history] == [False, False, True]
    assert [revision.undone for revision in history] == [False, False, True]
    assert [revision.kind for revision in history] == [
        ChangeKind.SAVE_DAY,
        ChangeKind.SAVE_DAY,
        ChangeKind.DELETE_DAY,
    ]


def test_the_history_of_a_day_tells_how_the_result_was_rated(store: Store) -> None:
    first = saved_day(store, day(120, pain=0, results={"tone": "better", "scars": "no_change"}))
    second = saved_day(store, day(120, pain=0, results={"tone": "much_better"}))
    third = saved_day(store, day(120, pain=0))

    history = store.day_history(TREATED_ON, date_of(120))
    assert [revision.entry for revision in history] == [first, second, third]
    assert len({len(entry.results) for entry in (first, second, third)}) == 3


def test_a_day_that_was_never_logged_has_no_history(store: Store) -> None:
    assert store.day_history(TREATED_ON, date_of(5)) == ()


def test_a_day_before_its_treatment_is_refused(store: Store) -> None:
    with pytest.raises(InvalidRecord, match="before its session"):
        store.save_day(TREATED_ON, day(-1, redness=1))
    assert store.read_treatment(TREATED_ON).days == ()


def test_what_is_not_there_is_a_mistake_of_the_caller(store: Store) -> None:
    with pytest.raises(NotRecorded):
        store.save_day(date_of(7), day(7))
    with pytest.raises(NotRecorded):
        store.delete_day(TREATED_ON, date_of(1))
    with pytest.raises(NotRecorded):
        store.read_treatment(date_of(7))
    with pytest.raises(NotRecorded):
        store.day_history(date_of(7), date_of(7))
