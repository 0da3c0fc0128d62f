"""Answers that are not saved yet: kept through everything, and never taken for an answer."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import apsw
import pytest

from tracker.domain.journal import DayEntry, Journal
from tracker.storage import NotRecorded, Store
from tracker.storage.connection import open_file
from tracker.storage.rescue import contents_of, read_backup, salvage

from .records import TREATED_ON, Clock, date_of, day, draft, rows, tamper, treatment

TYPED = draft(redness=2, pain=10, danger=set(), temperature="37,", note="half \ud83d a thought\n")


def test_a_draft_says_just_what_was_typed_also_after_a_restart(
    file: Path, store: Store, clock: Clock
) -> None:
    store.keep_draft(TREATED_ON, date_of(1), draft(redness=4))
    store.keep_draft(TREATED_ON, date_of(1), TYPED)
    store.keep_draft(TREATED_ON, date_of(2), draft(danger={"pus"}))
    store.close()
    with Store.open(file, now=clock) as reopened:
        assert reopened.read_drafts(TREATED_ON) == {date_of(1): TYPED, date_of(2): draft(danger={"pus"})}


def test_a_draft_is_no_answer_and_no_change(store: Store) -> None:
    before, undo = store.read_journal(), store.next_undo
    store.keep_draft(TREATED_ON, date_of(1), TYPED)
    assert store.read_journal() == before
    assert store.next_undo == undo
    assert store.day_history(TREATED_ON, date_of(1)) == ()
    backup = store.backups.make()
    assert backup is not None
    assert contents_of(read_backup(backup).journal).days == 0


@pytest.mark.parametrize("logged", [(), (day(1, redness=3),)], ids=["new day", "same answers again"])
def test_saving_the_day_lets_go_of_its_draft_and_of_no_other(
    store: Store, logged: tuple[DayEntry, ...]
) -> None:
    for entry in logged:
        store.save_day(TREATED_ON, entry)
    store.keep_draft(TREATED_ON, date_of(1), TYPED)
    store.keep_draft(TREATED_ON, date_of(2), TYPED)
    store.save_day(TREATED_ON, day(1, redness=3))
    assert store.read_drafts(TREATED_ON).keys() == {date_of(2)}


def test_a_draft_can_be_given_up(store: Store) -> None:
    store.keep_draft(TREATED_ON, date_of(1), TYPED)
    store.keep_draft(TREATED_ON, date_of(1), None)
    assert store.read_drafts(TREATED_ON) == {}
    store.keep_draft(TREATED_ON, date_of(1), None)


def test_undo_redo_and_deleting_leave_drafts_alone(store: Store) -> None:
    store.save_day(TREATED_ON, day(1, redness=3))
    store.keep_draft(TREATED_ON, date_of(1), TYPED)
    for change in (store.undo, store.redo, lambda: store.delete_day(TREATED_ON, date_of(1)), store.undo):
        change()
        assert store.read_drafts(TREATED_ON) == {date_of(1): TYPED}


def test_a_draft_goes_with_its_session_wherever_that_goes(store: Store) -> None:
    earlier = TREATED_ON - dt.timedelta(days=1)
    store.keep_draft(TREATED_ON, date_of(1), TYPED)
    store.change_treatment(TREATED_ON, treatment(treated_on=earlier))
    assert store.read_drafts(earlier) == {date_of(1): TYPED}
    assert store.read_drafts(TREATED_ON) == {}
    store.delete_treatment(earlier)
    assert store.read_drafts(earlier) == {}
    store.undo()
    assert store.read_drafts(earlier) == {date_of(1): TYPED}
    store.undo()
    assert store.read_drafts(TREATED_ON) == {date_of(1): TYPED}


def test_a_draft_needs_its_session(store: Store) -> None:
    with pytest.raises(NotRecorded):
        store.keep_draft(date_of(5), date_of(6), TYPED)


def test_going_back_to_a_backup_keeps_what_is_not_saved_yet(store: Store, clock: Clock) -> None:
    store.save_day(TREATED_ON, day(1, redness=3))
    store.keep_draft(TREATED_ON, date_of(2), draft(redness=1))
    backup = store.backups.make()
    assert backup is not None
    clock.pass_hours(1)
    store.save_day(TREATED_ON, day(2, redness=1))
    store.keep_draft(TREATED_ON, date_of(3), TYPED)
    store.add_treatment(treatment(treated_on=date_of(40)))
    store.keep_draft(date_of(40), date_of(41), TYPED)
    store.restore(read_backup(backup))
    assert store.read_treatment(TREATED_ON).days[-1].date == date_of(1)
    assert store.read_drafts(TREATED_ON) == {date_of(3): TYPED}


def test_a_draft_that_came_and_went_does_not_make_a_log_look_damaged(store: Store, clock: Clock) -> None:
    store.save_day(TREATED_ON, day(1, redness=3))
    store.keep_draft(TREATED_ON, date_of(2), TYPED)
    store.backups.make()
    store.save_day(TREATED_ON, day(2, redness=1))
    clock.pass_hours(24)
    store.backups.make_if_due()
    assert store.backups.problem is None


def test_salvaging_takes_the_drafts_of_the_log_not_those_of_its_backup(
    file: Path, store: Store, clock: Clock
) -> None:
    store.keep_draft(TREATED_ON, date_of(1), draft(redness=1))
    store.backups.make()
    store.save_day(TREATED_ON, day(1, redness=1))
    store.keep_draft(TREATED_ON, date_of(2), TYPED)
    store.close()
    salvaged = Store(salvage(file, now=clock).connection, now=clock)
    assert salvaged.read_drafts(TREATED_ON) == {date_of(2): TYPED}


@pytest.mark.parametrize(
    "answers", ["{}", "[]", '{"scores": 3}', '{"scores": {"redness": 9}, "danger": null}', "7"]
)
def test_a_draft_that_cannot_be_read_keeps_nobody_from_their_log(
    file: Path, store: Store, clock: Clock, answers: str
) -> None:
    store.keep_draft(TREATED_ON, date_of(1), TYPED)
    store.keep_draft(TREATED_ON, date_of(2), TYPED)
    store.close()
    tamper(file, "draft", f"UPDATE draft SET answers = '{answers}' WHERE date = '{date_of(1)}'")
    with Store.open(file, now=clock) as reopened:
        assert reopened.read_drafts(TREATED_ON) == {date_of(2): TYPED}
        assert reopened.read_journal() == Journal(treatments=(treatment(),))


def test_nothing_of_a_draft_is_left_in_the_file_once_it_is_gone(file: Path, store: Store) -> None:
    store.keep_draft(TREATED_ON, date_of(1), draft(note="a secret about my skin"))
    store.keep_draft(TREATED_ON, date_of(1), None)
    store.close()
    assert rows(file, "SELECT * FROM draft") == []
    assert b"a secret" not in file.read_bytes()


def test_looking_for_drafts_is_one_small_query(file: Path, clock: Clock) -> None:
    connection = open_file(file, now=clock)
    store = Store(connection, now=clock)
    store.add_treatment(treatment())
    store.keep_draft(TREATED_ON, date_of(1), TYPED)
    asked: list[str] = []
    connection.trace_v2(apsw.SQLITE_TRACE_STMT, lambda event: asked.append(event["sql"]))
    store.read_drafts(TREATED_ON)
    store.close()
    assert len(asked) == 1
