"""Another log beside the stored one: nothing stored is lost, and nothing is taken that nobody asked for."""

from __future__ import annotations

import datetime as dt
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import TREATED_ON, day, journal, treatment, with_entry
from tracker.domain.journal import AboutMe, Journal, Risk, Treatment
from tracker.domain.merging import Comparison, Place, compare

from .strategies import ENTRIES

ON_DAY_1 = day(1).date
NOTHING: frozenset[Place] = frozenset()


def places(comparison: Comparison) -> dict[str, tuple[object, object]]:
    """Return what differs by its field: the stored value and the coming one."""
    return {d.place.field: (d.stored, d.coming) for d in comparison.differences}


def test_against_an_empty_log_everything_is_new() -> None:
    coming = journal(day(0, redness=3), day(1), skin_type=3)
    comparison = compare(Journal(), coming)
    assert comparison.new_treatments == coming.treatments
    assert comparison.new_about_me == coming.about_me
    assert comparison.new_day_count == 2
    assert comparison.differences == ()
    assert comparison.additions(NOTHING).treatments == coming.treatments


def test_the_same_log_again_brings_nothing() -> None:
    stored = journal(day(0, redness=3, signs=[], temperature=36.8), skin_type=3)
    comparison = compare(stored, stored)
    assert not comparison.brings_new
    assert comparison.differences == ()
    assert [entry for _, entry in comparison.same_days] == list(stored.treatments[0].days)
    assert comparison.additions(NOTHING).nothing


def test_a_day_of_a_stored_session_is_new_by_itself() -> None:
    comparison = compare(journal(day(0, redness=3)), journal(day(0, redness=3), day(1, pain=2)))
    assert comparison.new_days == ((TREATED_ON, day(1, pain=2)),)
    assert comparison.new_treatments == ()
    assert comparison.brings_new


def test_when_it_was_recorded_is_no_difference() -> None:
    entry = day(0, redness=3)
    evening = dt.datetime(2026, 3, 2, 19, 20, tzinfo=dt.UTC)
    stamped = replace(entry, recorded_at=evening, amended_at=evening.replace(day=3))
    for comparison in (
        compare(journal(stamped), journal(entry)),
        compare(journal(entry), journal(stamped)),
        compare(journal(stamped), journal(replace(stamped, recorded_at=evening.replace(hour=20)))),
    ):
        assert [same.date for _, same in comparison.same_days] == [entry.date]
        assert comparison.differences == ()
        assert comparison.additions(NOTHING).nothing


def test_what_the_other_log_leaves_open_differs_from_nothing_and_takes_nothing_away() -> None:
    stored = journal(day(1, redness=3, pain=2, signs=["pus"], temperature=38.0))
    comparison = compare(stored, journal(day(1, redness=3)))
    assert comparison.differences == ()
    assert len(comparison.same_days) == 1


def test_each_differing_answer_can_be_taken_by_itself() -> None:
    stored = journal(day(1, redness=3, pain=2, signs=["pus"]))
    comparison = compare(stored, journal(day(1, redness=1, pain=4, signs=[], temperature=37.5)))
    assert places(comparison) == {
        "redness": (3, 1),
        "pain": (2, 4),
        "signs": (frozenset({"pus"}), frozenset()),
        "temperature_c": (None, 37.5),
    }
    taken = frozenset({Place(field="pain", treated_on=TREATED_ON, date=ON_DAY_1)})
    additions = comparison.additions(taken)
    assert additions.changed_days == ((TREATED_ON, day(1, redness=3, pain=4, signs=["pus"])),)
    assert comparison.additions(NOTHING).nothing


def test_facts_of_a_session_differ_one_by_one() -> None:
    stored, coming = journal(treatment(area="face", device="pen")), journal(treatment(area="neck", depth=1.5))
    comparison = compare(stored, coming)
    assert places(comparison) == {"area": ("face", "neck"), "needle_depth_mm": (None, 1.5)}
    taken = frozenset({Place(field="needle_depth_mm", treated_on=TREATED_ON)})
    assert comparison.additions(taken).facts == (treatment(area="face", device="pen", depth=1.5),)


def test_every_fact_of_a_session_is_compared() -> None:
    told = replace(
        treatment(device="pen", depth=1.5, performed_by="self"),
        clinic="Skin",
        phone="030 1234",
        products=("serum",),
        note="went well",
        questions="Is the mark still normal?",
    )
    compared = {field.name for field in fields(Treatment)} - {"treated_on", "days", "photos"}
    stored = Journal(treatments=(Treatment(treated_on=TREATED_ON),))
    comparison = compare(stored, journal(told))
    assert places(comparison) == {field: (None, getattr(told, field)) for field in compared}
    taken = comparison.additions(frozenset(d.place for d in comparison.differences))
    assert taken.facts == (told,)


def test_facts_about_the_person_are_new_only_when_none_are_stored() -> None:
    coming = journal(skin_type=4, risks=["diabetes"])
    assert compare(Journal(), coming).new_about_me == coming.about_me
    comparison = compare(journal(skin_type=2, risks=["diabetes"]), coming)
    assert comparison.new_about_me is None
    assert places(comparison) == {"skin_type": (2, 4)}
    taken = frozenset({Place(field="skin_type")})
    assert comparison.additions(taken).about_me == AboutMe(skin_type=4, risks=frozenset({Risk.DIABETES}))


def test_results_differ_by_aspect() -> None:
    stored = journal(day(60, results={"tone": "better", "scars": "worse"}))
    coming = journal(day(60, results={"tone": "much_better"}))
    comparison = compare(stored, coming)
    assert set(places(comparison)) == {"tone"}
    (difference,) = comparison.differences
    ((_, entry),) = comparison.additions(frozenset({difference.place})).changed_days
    assert entry == day(60, results={"tone": "much_better", "scars": "worse"})


@pytest.mark.parametrize("place", [Place(field="redness", treated_on=TREATED_ON, date=ON_DAY_1)])
def test_a_place_that_does_not_differ_changes_nothing(place: Place) -> None:
    stored = journal(day(1, redness=3))
    assert compare(stored, journal(day(1, redness=3))).additions(frozenset({place})).nothing


@settings(deadline=None)
@given(st.data())
def test_taking_everything_leaves_nothing_that_differs(data: st.DataObject) -> None:
    stored, coming = (
        journal(*data.draw(st.lists(ENTRIES, max_size=3, unique_by=lambda entry: entry.date)))
        for _ in range(2)
    )
    comparison = compare(stored, coming)
    additions = comparison.additions(frozenset(d.place for d in comparison.differences))
    merged = stored
    for _, entry in (*additions.new_days, *additions.changed_days):
        (course,) = merged.treatments
        merged = replace(merged, treatments=(with_entry(course, entry),))
    merged = replace(merged, treatments=(*merged.treatments, *additions.treatments))
    again = compare(merged, coming)
    assert not again.brings_new
    assert again.differences == ()
