"""Adding, changing and deleting treatments, and the facts about the person."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tracker.domain.journal import AboutMe, Device, InvalidRecord, Performer, Risk
from tracker.storage import NotRecorded, Overlap, Store

from .records import TREATED_ON, date_of, day, saved_day, treatment


def test_two_treatments_on_one_date_are_refused(store: Store) -> None:
    with pytest.raises(Overlap, match="2026-03-02"):
        store.add_treatment(treatment(note="another"))

    assert store.read_journal().treatments == (treatment(),)


def test_changed_facts_leave_the_days_alone(store: Store) -> None:
    saved = saved_day(store, day(1, redness=3))
    facts = replace(
        treatment(day(5, pain=9)),
        device=Device.RF,
        needle_depth_mm=2.5,
        performed_by=Performer.SELF,
        products=("serum", "balm"),
    )
    store.change_treatment(TREATED_ON, facts)

    assert store.read_treatment(TREATED_ON) == replace(facts, days=(saved,))


def test_the_same_facts_again_make_no_change(store: Store) -> None:
    store.save_day(TREATED_ON, day(1, redness=3))
    before = store.next_undo
    store.change_treatment(TREATED_ON, treatment())

    assert store.next_undo == before


def test_a_treatment_can_move_to_another_date_with_its_days(store: Store) -> None:
    saved = saved_day(store, day(1, redness=3))
    store.change_treatment(TREATED_ON, treatment(treated_on=date_of(1)))

    assert store.read_journal().treatments == (treatment(saved, treated_on=date_of(1)),)
    with pytest.raises(NotRecorded):
        store.read_treatment(TREATED_ON)


def test_a_treatment_cannot_move_past_a_logged_day(store: Store) -> None:
    store.save_day(TREATED_ON, day(1, redness=3))
    with pytest.raises(InvalidRecord, match="2026-03-03 is before its session on 2026-03-04"):
        store.change_treatment(TREATED_ON, treatment(treated_on=date_of(2)))

    assert store.read_treatment(TREATED_ON).treated_on == TREATED_ON


def test_a_treatment_cannot_move_onto_another(store: Store) -> None:
    store.add_treatment(treatment(treated_on=date_of(30)))
    with pytest.raises(Overlap, match="2026-04-01"):
        store.change_treatment(TREATED_ON, treatment(treated_on=date_of(30)))


def test_the_date_of_a_deleted_treatment_is_free_again(store: Store) -> None:
    store.save_day(TREATED_ON, day(1, redness=3))
    store.delete_treatment(TREATED_ON)
    store.add_treatment(treatment(note="the right one"))

    assert store.read_journal().treatments == (treatment(note="the right one"),)


def test_the_facts_about_the_person_are_replaced_as_a_whole(store: Store) -> None:
    assert store.read_about_me() == AboutMe()
    store.save_about_me(AboutMe(skin_type=3, risks=frozenset({Risk.DIABETES, Risk.ECZEMA})))
    store.save_about_me(AboutMe(risks=frozenset({Risk.ECZEMA})))

    assert store.read_about_me() == AboutMe(risks=frozenset({Risk.ECZEMA}))


def test_the_same_facts_about_the_person_make_no_change(store: Store) -> None:
    before = store.next_undo
    store.save_about_me(AboutMe())

    assert store.next_undo == before
