"""What is saved is what is loaded, to the last character."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tracker.domain.journal import InvalidRecord, Journal, Treatment
from tracker.domain.symptoms import SignId, Symptom
from tracker.storage import Store

from .records import MORNING, TREATED_ON, Clock, date_of, day, rows, saved_day, treatment
from .strategies import JOURNALS


# The first text that Hypothesis ever makes on a computer takes it seconds: it tabulates Unicode.
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(journal=JOURNALS)
def test_a_journal_is_loaded_as_it_was_saved(journal: Journal) -> None:
    with Store.in_memory(now=Clock()) as store:
        store.add_journal(journal)

        assert store.read_journal() == journal
        assert store.read_about_me() == journal.about_me
        for saved in journal.treatments:
            assert store.read_treatment(saved.treated_on) == saved


def test_it_is_still_there_after_the_program_was_closed(file: Path, store: Store, clock: Clock) -> None:
    store.save_day(TREATED_ON, day(1, redness=3, signs={"pus"}, note="😀 10,000 characters" * 500))
    saved = store.read_journal()
    store.close()

    with Store.open(file, now=clock) as reopened:
        assert reopened.read_journal() == saved
    assert saved.treatments[0].days[0].scores == {Symptom.REDNESS: 3}


def test_an_unanswered_question_has_no_row(file: Path, store: Store) -> None:
    store.save_day(TREATED_ON, day(1, redness=0))
    store.close()

    assert rows(file, "SELECT symptom, value FROM score") == [("redness", 0)]


def test_an_aspect_that_was_not_rated_has_no_row(file: Path, store: Store) -> None:
    store.save_day(TREATED_ON, day(120, results={"texture": "no_change", "scars": "very_much_better"}))
    store.close()

    assert rows(file, "SELECT aspect, improvement FROM rated_result") == [
        ("scars", "very_much_better"),
        ("texture", "no_change"),
    ]


def test_signs_not_asked_differ_from_none_of_these(store: Store) -> None:
    assert saved_day(store, day(1)).signs is None
    assert saved_day(store, day(2, signs=set())).signs == frozenset()


def test_a_moment_comes_back_as_the_same_moment_in_utc(store: Store) -> None:
    in_vienna = MORNING.astimezone(dt.timezone(dt.timedelta(hours=1)))
    store.add_treatment(treatment(replace(day(9), recorded_at=in_vienna), treated_on=date_of(9)))

    [entry] = store.read_treatment(date_of(9)).days
    assert entry.recorded_at == MORNING
    assert entry.recorded_at.tzinfo is dt.UTC


def test_a_moment_without_a_time_zone_is_refused(store: Store) -> None:
    no_zone = replace(day(9), recorded_at=MORNING.replace(tzinfo=None))
    with pytest.raises(InvalidRecord, match="no time zone"):
        store.add_treatment(treatment(no_zone, treated_on=date_of(9)))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: replace(treatment(), note=text),
        lambda text: replace(treatment(), area=text),
        lambda text: replace(treatment(), questions=text),
        lambda text: replace(treatment(), products=("serum", text)),
        lambda text: treatment(day(1, note=text)),
        lambda text: treatment(replace(day(1), products=(text,))),
        lambda text: treatment(replace(day(1), signs=frozenset({SignId(text)}))),
    ],
)
def test_half_a_character_is_refused_and_nothing_is_kept(spoil: Callable[[str], Treatment]) -> None:
    with Store.in_memory(now=Clock()) as store:
        with pytest.raises(InvalidRecord, match="half a character at place 3"):
            store.add_treatment(spoil("ab\ud83d"))

        assert store.read_journal() == Journal()
        assert store.next_undo is None


def test_an_example_in_memory_leaves_nothing_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with Store.in_memory(now=Clock()) as store:
        store.add_treatment(treatment(day(0, pain=2)))

        assert list(tmp_path.iterdir()) == []
