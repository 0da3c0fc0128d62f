"""Taking back and doing again, also after the program was closed in between."""

from __future__ import annotations

import datetime as dt
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from tests.pictures import photo, stored
from tracker.domain.journal import AboutMe, DayEntry, Journal, Treatment
from tracker.domain.results import Aspect, Improvement
from tracker.storage import NotRecorded, Store
from tracker.storage.changes import Change, ChangeKind

from .records import MORNING, TREATED_ON, Clock, date_of, day, saved_day, treatment


def test_a_fresh_log_has_nothing_to_undo_or_redo(clock: Clock) -> None:
    with Store.in_memory(now=clock) as store:
        assert store.next_undo is None
        assert store.next_redo is None
        with pytest.raises(NotRecorded):
            store.undo()
        with pytest.raises(NotRecorded):
            store.redo()


def test_a_deleted_day_comes_back_as_it_was(store: Store) -> None:
    saved = saved_day(store, day(1, redness=3, signs={"pus"}, note="tight"))
    store.delete_day(TREATED_ON, date_of(1))

    undone = store.undo()
    assert undone == Change(
        number=undone.number,
        kind=ChangeKind.DELETE_DAY,
        treated_on=TREATED_ON,
        date=date_of(1),
        made_at=MORNING,
    )
    assert store.read_treatment(TREATED_ON).days == (saved,)
    assert store.next_redo == undone


def test_two_changes_alike_in_the_same_second_are_two(store: Store) -> None:
    store.save_day(TREATED_ON, day(1, redness=3))
    first = store.next_undo
    store.save_day(TREATED_ON, day(1, redness=2))
    assert store.next_undo != first


def test_undo_and_redo_survive_a_restart(file: Path, store: Store, clock: Clock) -> None:
    saved = saved_day(store, day(1, redness=3))
    store.undo()
    store.close()

    with Store.open(file, now=clock) as reopened:
        assert reopened.read_treatment(TREATED_ON).days == ()
        reopened.redo()
        assert reopened.read_treatment(TREATED_ON).days == (saved,)
        assert reopened.next_redo is None


def test_something_new_ends_redo_but_not_history(store: Store) -> None:
    undone = saved_day(store, day(1, redness=3))
    store.undo()
    kept = saved_day(store, day(1, redness=1))

    assert store.next_redo is None
    history = store.day_history(TREATED_ON, date_of(1))
    assert [(revision.entry, revision.undone) for revision in history] == [(undone, True), (kept, False)]


def test_redo_goes_back_only_to_what_was_undone_last(store: Store) -> None:
    store.save_day(TREATED_ON, day(1, redness=3))
    store.undo()
    store.save_day(TREATED_ON, day(2, redness=2))
    store.undo()

    assert store.redo().date == date_of(2)
    assert store.next_redo is None


def test_an_undone_move_names_the_date_the_treatment_has_now(store: Store) -> None:
    store.change_treatment(TREATED_ON, treatment(treated_on=date_of(1)))

    assert store.undo().treated_on == TREATED_ON
    assert store.redo().treated_on == date_of(1)


def test_an_undone_treatment_is_named_by_the_date_it_had(store: Store) -> None:
    store.save_day(TREATED_ON, day(1, redness=3))
    store.undo()

    undone = store.undo()
    assert (undone.kind, undone.treated_on) == (ChangeKind.ADD_TREATMENT, TREATED_ON)
    assert store.read_journal() == Journal()


class PatientAtWork(RuleBasedStateMachine):
    """Whatever the patient does, undo leads back through the very states the record had, and redo forth."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.file = Path(self.folder.name) / "data" / "log.sqlite3"
        self.clock = Clock()
        self.store = Store.open(self.file, now=self.clock)
        self.states = [Journal()]
        self.position = 0

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    @rule(number=st.integers(0, 3), note=st.sampled_from(["a", "b"]))
    def add_or_change_treatment(self, number: int, note: str) -> None:
        facts = treatment(treated_on=date_of(number), note=note)
        if self.journal.treatment_on(date_of(number)):
            self.store.change_treatment(date_of(number), facts)
        else:
            self.store.add_treatment(facts)
        self.note_state()

    @precondition(lambda self: self.journal.treatments)
    @rule(
        data=st.data(),
        number=st.integers(4, 5),
        redness=st.integers(0, 4),
        results=st.dictionaries(st.sampled_from(Aspect), st.sampled_from(Improvement), max_size=2),
    )
    def save_day(
        self, data: st.DataObject, number: int, redness: int, results: dict[Aspect, Improvement]
    ) -> None:
        chosen = data.draw(st.sampled_from(self.journal.treatments))
        self.store.save_day(chosen.treated_on, day(number, redness=redness, results=results))
        self.note_state()

    @precondition(lambda self: any(t.days for t in self.journal.treatments))
    @rule(data=st.data())
    def delete_day(self, data: st.DataObject) -> None:
        days: list[tuple[Treatment, DayEntry]] = [(t, d) for t in self.journal.treatments for d in t.days]
        chosen, entry = data.draw(st.sampled_from(days))
        self.store.delete_day(chosen.treated_on, entry.date)
        self.note_state()

    @precondition(lambda self: self.journal.treatments)
    @rule(data=st.data())
    def delete_treatment(self, data: st.DataObject) -> None:
        self.store.delete_treatment(data.draw(st.sampled_from(self.journal.treatments)).treated_on)
        self.note_state()

    @precondition(lambda self: self.journal.treatments)
    @rule(data=st.data(), numbers=st.lists(st.integers(-2, 5), min_size=1, max_size=2))
    def add_photos(self, data: st.DataObject, numbers: list[int]) -> None:
        chosen = data.draw(st.sampled_from(self.journal.treatments))
        self.store.photos.add(chosen.treated_on, [(photo(date_of(n)), stored()) for n in numbers])
        self.note_state()

    @precondition(lambda self: any(t.photos for t in self.journal.treatments))
    @rule(data=st.data(), note=st.sampled_from(["", "a", "gone"]))
    def change_or_delete_photo(self, data: st.DataObject, note: str) -> None:
        photos = [p for t in self.journal.treatments for p in t.photos]
        chosen = data.draw(st.sampled_from(photos))
        if note == "gone":
            self.store.photos.delete(chosen.id)
        else:
            self.store.photos.change(chosen._replace(note=note))
        self.note_state()

    @rule(skin_type=st.integers(1, 3))
    def save_about_me(self, skin_type: int) -> None:
        self.store.save_about_me(AboutMe(skin_type=skin_type))
        self.note_state()

    @rule()
    def undo(self) -> None:
        assert (self.store.next_undo is None) == (self.position == 0)
        if self.position:
            self.store.undo()
            self.position -= 1
        assert self.store.read_journal() == self.journal

    @rule()
    def redo(self) -> None:
        assert (self.store.next_redo is None) == (self.position == len(self.states) - 1)
        if self.position < len(self.states) - 1:
            self.store.redo()
            self.position += 1
        assert self.store.read_journal() == self.journal

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = Store.open(self.file, now=self.clock)
        assert self.store.read_journal() == self.journal

    @property
    def journal(self) -> Journal:
        return self.states[self.position]

    def note_state(self) -> None:
        """Remember the state after a change, if there was one, and forget the undone ones."""
        self.clock.moment += dt.timedelta(minutes=1)
        now = self.store.read_journal()
        if now != self.journal:
            self.states[self.position + 1 :] = [now]
            self.position += 1


PatientAtWork.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestPatientAtWork = PatientAtWork.TestCase
