"""The record itself: day numbers, what can be part of it, and what is refused."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import FrozenInstanceError, replace

import pytest

from tests.builders import TREATED_ON, day, journal, treatment
from tracker.domain.journal import AboutMe, DayEntry, InvalidRecord, Journal
from tracker.domain.symptoms import SignId, Symptom

# ------------------------------------------------------------------ day numbers


@pytest.mark.parametrize(
    ("treated_on", "date", "number"),
    [
        ("2026-03-02", "2026-03-02", 0),
        ("2026-03-02", "2026-03-03", 1),
        ("2026-03-02", "2026-03-01", -1),
        ("2026-03-28", "2026-03-30", 2),  # the clocks in Europe go forward on the 29th
        ("2026-03-07", "2026-03-09", 2),  # in America on the 8th
        ("2026-10-24", "2026-10-26", 2),  # and back
        ("2024-02-28", "2024-03-01", 2),  # a leap year
        ("2026-02-28", "2026-03-01", 1),
        ("2025-12-31", "2026-01-01", 1),
        ("2023-03-01", "2024-03-01", 366),
    ],
)
def test_day_numbers_count_calendar_dates(treated_on: str, date: str, number: int) -> None:
    course = treatment(treated_on=dt.date.fromisoformat(treated_on))
    assert course.day_number(dt.date.fromisoformat(date)) == number
    assert course.date_of(number).isoformat() == date


# ------------------------------------------------------------------ a day


def test_unanswered_is_none_and_zero_is_an_answer() -> None:
    entry = day(3, redness=0)
    assert entry.score(Symptom.REDNESS) == 0
    assert entry.score(Symptom.PAIN) is None


@pytest.mark.parametrize("symptom", Symptom)
def test_the_ends_of_every_scale_are_part_of_it(symptom: Symptom) -> None:
    for score in (0, symptom.highest):
        assert DayEntry(date=TREATED_ON, scores={symptom: score}).score(symptom) == score
    for score in (-1, symptom.highest + 1):
        with pytest.raises(InvalidRecord, match=f"{symptom} {score} is not a whole number from 0 to"):
            DayEntry(date=TREATED_ON, scores={symptom: score})


@pytest.mark.parametrize("score", [True, 1.0, 2.5, "2", None, math.nan])
def test_a_score_is_a_whole_number(score: object) -> None:
    with pytest.raises(InvalidRecord, match="not a whole number"):
        DayEntry(date=TREATED_ON, scores={Symptom.PAIN: score})  # type: ignore[dict-item]  # what a file may hold


@pytest.mark.parametrize("temperature", [30.0, 45.0])
def test_the_ends_of_the_temperature_range_are_taken(temperature: float) -> None:
    assert day(0, temperature=temperature).temperature_c == temperature


@pytest.mark.parametrize("temperature", [29.9, 45.1, 98.6, math.nan, math.inf])
def test_a_temperature_that_nobody_has_is_refused(temperature: float) -> None:
    with pytest.raises(InvalidRecord, match=r"temperature .* is not between 30 and 45 °C"):
        day(0, temperature=temperature)


def test_a_blank_day_says_nothing_at_all() -> None:
    assert day(3).is_blank
    for entry in (
        day(3, pain=0),
        day(3, signs=[]),
        day(3, temperature=36.6),
        replace(day(3), note="slept well"),
        replace(day(3), products=("balm",)),
        day(3, results={"tone": "no_change"}),
    ):
        assert not entry.is_blank


def test_the_same_answers_may_be_recorded_at_another_time() -> None:
    morning = dt.datetime(2026, 3, 5, 7, tzinfo=dt.UTC)
    entry = replace(day(3, pain=1), recorded_at=morning)
    assert entry.same_answers(day(3, pain=1))
    assert entry.same_answers(replace(entry, amended_at=morning))
    assert not entry.same_answers(day(3, pain=2))
    assert not day(3, signs=[]).same_answers(day(3))
    assert not day(3, results={"tone": "no_change"}).same_answers(day(3))
    assert not day(3, results={"tone": "better"}).same_answers(day(3, results={"tone": "worse"}))


# ------------------------------------------------------------------ a treatment


def test_days_stand_in_order_of_date() -> None:
    course = treatment(day(2, pain=1), day(0, pain=3), day(1, pain=2))
    assert [course.day_number(entry.date) for entry in course.days] == [0, 1, 2]


def test_the_same_day_twice_is_refused() -> None:
    with pytest.raises(InvalidRecord, match="the day 2026-03-04 is there twice"):
        treatment(day(2, pain=1), day(1), day(2, pain=1))


def test_a_day_before_the_session_is_refused() -> None:
    with pytest.raises(InvalidRecord, match="the day 2026-03-01 is before its session on 2026-03-02"):
        treatment(day(-1), day(2))


@pytest.mark.parametrize("depth", [0.1, 10.0])
def test_the_ends_of_the_needle_range_are_taken(depth: float) -> None:
    assert treatment(depth=depth).needle_depth_mm == depth


@pytest.mark.parametrize("depth", [0.0, -1.0, 0.09, 10.1, 15.0, math.nan])
def test_needles_of_no_device_are_refused(depth: float) -> None:
    with pytest.raises(InvalidRecord, match=r"needle depth .* is not between 0\.1 and 10 mm"):
        treatment(depth=depth)


def test_an_entry_is_found_by_its_date() -> None:
    course = treatment(day(1, pain=2))
    assert course.entry_on(dt.date(2026, 3, 3)) == day(1, pain=2)
    assert course.entry_on(dt.date(2026, 3, 4)) is None


# ------------------------------------------------------------------ a journal


def test_treatments_stand_in_order_of_date_and_are_found_by_it() -> None:
    spring, winter = treatment(), treatment(treated_on=dt.date(2026, 1, 12))
    record = journal(spring, winter)
    assert record.treatments == (winter, spring)
    assert record.treatment_on(dt.date(2026, 1, 12)) == winter
    assert record.treatment_on(dt.date(2026, 1, 13)) is None


def test_two_treatments_on_one_date_are_refused() -> None:
    with pytest.raises(InvalidRecord, match="the session on 2026-03-02 is there twice"):
        journal(treatment(day(0)), treatment(depth=1.0))


def test_the_latest_date_is_of_a_day_or_of_a_treatment() -> None:
    assert Journal().latest_date() is None
    assert journal(treatment()).latest_date() == TREATED_ON
    assert journal(day(40)).latest_date() == dt.date(2026, 4, 11)
    later = treatment(treated_on=dt.date(2026, 6, 1))
    assert journal(treatment(day(40)), later).latest_date() == dt.date(2026, 6, 1)


@pytest.mark.parametrize("skin_type", [0, 7, -1])
def test_there_are_six_skin_types(skin_type: int) -> None:
    with pytest.raises(InvalidRecord, match=f"skin type {skin_type} is not one of 1 to 6"):
        AboutMe(skin_type=skin_type)


def test_the_record_cannot_be_changed_by_mistake() -> None:
    for record, name in ((day(0), "note"), (treatment(), "area"), (journal(), "about_me")):
        with pytest.raises(FrozenInstanceError):
            setattr(record, name, "")


def test_signs_have_no_order() -> None:
    assert day(0, signs=["pus", "fever"]) == day(0, signs=["fever", "pus"])
    assert day(0, signs=["pus"]).signs == {SignId("pus")}
