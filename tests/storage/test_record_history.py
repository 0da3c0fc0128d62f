"""What a session and the facts about the person said before, and when they were changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tracker.domain.journal import AboutMe, Device, Journal, Risk
from tracker.storage import Store
from tracker.storage.changes import ChangeKind

from .records import MORNING, TREATED_ON, Clock, day, treatment

PLAIN = treatment()
PEN = replace(PLAIN, device=Device.PEN)
ROLLER = replace(PLAIN, device=Device.ROLLER)


def changes(store: Store) -> list[tuple[object, object, bool]]:
    return [(r.before, r.facts, r.undone) for r in store.treatment_history(TREATED_ON)]


def test_every_version_of_a_session_is_kept_with_its_moment(file: Path, store: Store, clock: Clock) -> None:
    later = clock.pass_hours(5)
    store.change_treatment(TREATED_ON, PEN)
    store.save_day(TREATED_ON, day(1, redness=3))
    store.close()
    with Store.open(file, now=clock) as reopened:
        added, changed = reopened.treatment_history(TREATED_ON)
    assert (added.before, added.facts, added.changed_at) == (None, PLAIN, MORNING)
    assert (changed.before, changed.facts, changed.changed_at) == (PLAIN, PEN, later)
    assert [added.kind, changed.kind] == [ChangeKind.ADD_TREATMENT, ChangeKind.CHANGE_TREATMENT]


def test_what_was_taken_back_is_marked_and_nothing_rests_on_it(store: Store) -> None:
    store.change_treatment(TREATED_ON, PEN)
    store.undo()
    store.change_treatment(TREATED_ON, ROLLER)
    assert changes(store) == [(None, PLAIN, False), (PLAIN, PEN, True), (PLAIN, ROLLER, False)]


def test_what_was_taken_back_later_still_stood_when_the_next_was_made(store: Store) -> None:
    store.change_treatment(TREATED_ON, PEN)
    store.undo()
    store.redo()
    store.change_treatment(TREATED_ON, ROLLER)
    store.undo()
    store.undo()
    assert changes(store) == [(None, PLAIN, False), (PLAIN, PEN, True), (PEN, ROLLER, True)]


def test_a_deleted_session_that_came_back_says_so(store: Store) -> None:
    store.delete_treatment(TREATED_ON)
    store.undo()
    assert changes(store) == [(None, PLAIN, False), (PLAIN, None, True)]


def test_every_version_of_the_facts_about_the_person_is_kept(store: Store) -> None:
    assert store.about_me_history() == ()
    first = AboutMe(skin_type=3)
    second = AboutMe(skin_type=3, risks=frozenset({Risk.DIABETES}))
    store.save_about_me(first)
    store.save_about_me(second)
    store.undo()
    one, two = store.about_me_history()
    assert (one.before, one.about_me, one.undone) == (AboutMe(), first, False)
    assert (two.before, two.about_me, two.undone) == (first, second, True)


def test_facts_from_a_file_are_part_of_the_history(store: Store) -> None:
    store.add_journal(Journal(about_me=AboutMe(skin_type=2)))
    (only,) = store.about_me_history()
    assert only.kind is ChangeKind.IMPORT
