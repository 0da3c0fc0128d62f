"""Adding a whole journal from a file: all of it or nothing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tracker.domain.journal import AboutMe, Journal, Risk
from tracker.storage import ChangeKind, Overlap, Store

from .records import TREATED_ON, date_of, day, treatment

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
