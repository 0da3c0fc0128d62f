"""Adding a whole journal from a file: all of it or nothing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tracker.domain.journal import AboutMe, DayEntry, Journal, Risk
from tracker.domain.merging import Place
from tracker.domain.symptoms import Symptom
from tracker.storage import Overlap, Store
from tracker.storage.changes import ChangeKind

from .records import TREATED_ON, Clock, date_of, day, treatment

FROM_FILE = Journal(
    about_me=AboutMe(skin_type=2),
    treatments=(
        treatment(day(40, pain=4), treated_on=date_of(40)),
        treatment(
            replace(day(70, pain=1), recorded_at=dt.datetime(2020, 1, 1, tzinfo=dt.UTC)),
            treated_on=date_of(70),
        ),
    ),
)


def test_everything_in_the_file_is_added_as_one_change(store: Store) -> None:
    store.add_journal(FROM_FILE)

    assert store.read_journal() == replace(FROM_FILE, treatments=(treatment(), *FROM_FILE.treatments))
    assert store.undo().kind is ChangeKind.IMPORT
    assert store.read_journal() == Journal(treatments=(treatment(),))


def test_a_treatment_that_is_there_already_refuses_the_file_and_is_named(store: Store) -> None:
    known = treatment(day(1), note="from the file")
    with pytest.raises(Overlap, match="2026-03-02"):
        store.add_journal(replace(FROM_FILE, treatments=(*FROM_FILE.treatments, known)))

    assert store.read_journal() == Journal(treatments=(treatment(),))


def test_other_facts_about_the_person_refuse_the_file(store: Store) -> None:
    store.save_about_me(AboutMe(skin_type=5))
    with pytest.raises(Overlap, match="about you"):
        store.add_journal(FROM_FILE)

    assert store.read_journal() == Journal(about_me=AboutMe(skin_type=5), treatments=(treatment(),))


@pytest.mark.parametrize("in_file", [AboutMe(), AboutMe(risks=frozenset({Risk.KELOIDS}))])
def test_no_facts_or_the_same_facts_about_the_person_are_fine(store: Store, in_file: AboutMe) -> None:
    known = AboutMe(risks=frozenset({Risk.KELOIDS}))
    store.save_about_me(known)
    store.add_journal(replace(FROM_FILE, about_me=in_file))

    assert store.read_about_me() == known


def test_a_file_with_nothing_new_makes_no_change(store: Store) -> None:
    store.save_about_me(FROM_FILE.about_me)
    before = store.next_undo
    store.add_journal(Journal(about_me=FROM_FILE.about_me))

    assert store.next_undo == before
    assert TREATED_ON in {saved.treated_on for saved in store.read_journal().treatments}


# -------------------------------------------------------------------- beside what is stored

IN_LOG = (day(1, redness=3, pain=2), day(2, redness=2))
IN_FILE = (day(1, redness=1), day(2, redness=2), day(3, pain=1))
REDNESS = Place(field="redness", treated_on=TREATED_ON, date=date_of(1))


@pytest.fixture
def logged(store: Store) -> Store:
    """A store with two days, two hours old."""
    for entry in IN_LOG:
        store.save_day(TREATED_ON, entry)
    return store


def answers(store: Store) -> tuple[DayEntry, ...]:
    return tuple(
        replace(entry, recorded_at=None, amended_at=None) for entry in store.read_treatment(TREATED_ON).days
    )


def test_what_is_stored_stays_where_the_file_says_something_else(logged: Store) -> None:
    logged.merge_journal(Journal(treatments=(treatment(*IN_FILE),)))
    assert answers(logged) == (*IN_LOG, day(3, pain=1))


def test_an_answer_that_is_taken_is_an_amendment(logged: Store, clock: Clock) -> None:
    recorded = logged.read_treatment(TREATED_ON).days[0].recorded_at
    later = clock.pass_hours(5)
    logged.merge_journal(Journal(treatments=(treatment(*IN_FILE),)), frozenset({REDNESS}))
    taken, other, _ = logged.read_treatment(TREATED_ON).days
    assert answers(logged)[0] == day(1, redness=1, pain=2)
    assert (taken.recorded_at, taken.amended_at) == (recorded, later)
    assert other.amended_at is None
    assert [
        revision.entry and revision.entry.scores for revision in logged.day_history(TREATED_ON, date_of(1))
    ] == [
        {Symptom.REDNESS: 3, Symptom.PAIN: 2},
        {Symptom.REDNESS: 1, Symptom.PAIN: 2},
    ]


def test_facts_of_a_session_and_of_the_person_are_taken_where_asked(logged: Store) -> None:
    logged.save_about_me(AboutMe(skin_type=5))
    coming = Journal(about_me=FROM_FILE.about_me, treatments=(treatment(note="from the file"),))
    logged.merge_journal(coming)
    assert logged.read_about_me() == AboutMe(skin_type=5)
    assert logged.read_treatment(TREATED_ON).note == ""
    places = {Place(field="skin_type"), Place(field="note", treated_on=TREATED_ON)}
    logged.merge_journal(coming, frozenset(places))
    assert logged.read_about_me() == FROM_FILE.about_me
    assert logged.read_treatment(TREATED_ON).note == "from the file"
    assert answers(logged) == IN_LOG


def test_an_import_is_one_step_that_knows_its_days_after_a_restart(
    file: Path, logged: Store, clock: Clock
) -> None:
    before = logged.read_journal()
    logged.merge_journal(
        replace(FROM_FILE, treatments=(*FROM_FILE.treatments, treatment(*IN_FILE))), frozenset({REDNESS})
    )
    after = logged.read_journal()
    logged.close()
    with Store.open(file, now=clock) as reopened:
        change = reopened.next_undo
        assert change is not None
        assert (change.kind, change.days) == (ChangeKind.IMPORT, 4)
        reopened.undo()
        assert reopened.read_journal() == before
        assert reopened.redo().days == 4
        assert reopened.read_journal() == after


def test_nothing_new_and_nothing_taken_makes_no_change(logged: Store) -> None:
    before = logged.next_undo
    logged.merge_journal(logged.read_journal())
    assert logged.next_undo == before
