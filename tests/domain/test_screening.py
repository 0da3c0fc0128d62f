"""Which questions are asked, which are known already, what a yes means, and the dates of the preparation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import pytest

from tests.builders import knowledge
from tests.domain.guidance_rows import guidance, question, step
from tracker.domain.guidance import PreparationStep, Verdict
from tracker.domain.journal import AboutMe, Device, Risk
from tracker.domain.screening import concerns, known_answers, preparation_dates, questions_for


def about(*risks: str) -> AboutMe:
    return AboutMe(risks=frozenset(map(Risk, risks)))


def dates(found: Iterable[tuple[dt.date, PreparationStep]]) -> list[tuple[str, str]]:
    return [(date.isoformat(), each.id) for date, each in found]


def test_a_question_for_some_devices_is_asked_for_these_only() -> None:
    rows = guidance(screening=[question("b"), question("implant", devices=["rf"]), question("a")])
    assert [q.id for q in questions_for(rows, Device.RF)] == ["b", "implant", "a"]
    for device in set(Device) - {Device.RF}:
        assert [q.id for q in questions_for(rows, device)] == ["b", "a"]


def test_a_risk_answers_its_questions_and_no_other() -> None:
    rows = guidance(screening=[question("a", risk="diabetes"), question("b"), question("c", risk="keloids")])
    assert known_answers(rows, about("diabetes", "eczema")) == {"a"}
    assert known_answers(rows, about()) == frozenset()


def test_what_speaks_against_the_session_comes_first() -> None:
    rows = guidance(
        screening=[
            question("d"),
            question("c", "not_now"),
            question("b"),
            question("a", "not_now"),
            question("no", "not_now"),
        ]
    )
    found = concerns(rows, {"a", "b", "c", "d"})
    assert [q.id for q in found] == ["c", "a", "d", "b"]


def test_nothing_answered_with_yes_raises_nothing() -> None:
    assert concerns(guidance(screening=[question("a")]), frozenset()) == ()


def test_dates_are_counted_back_over_the_end_of_a_month_and_a_leap_day() -> None:
    rows = guidance(preparation=[step("on_the_day", 0), step("three", 3), step("two_weeks", 14)])
    found = preparation_dates(rows, dt.date(2028, 3, 2), about())
    assert dates(found) == [
        ("2028-02-17", "two_weeks"),
        ("2028-02-28", "three"),
        ("2028-03-02", "on_the_day"),
    ]


def test_steps_of_one_date_keep_the_order_of_the_file() -> None:
    rows = guidance(preparation=[step("z", 3), step("later", 1), step("a", 3)])
    found = preparation_dates(rows, dt.date(2026, 1, 2), about())
    assert dates(found) == [("2025-12-30", "z"), ("2025-12-30", "a"), ("2026-01-01", "later")]


@pytest.mark.parametrize(("risks", "there"), [([], False), (["keloids"], False), (["cold_sores"], True)])
def test_a_step_for_some_risks_is_left_out_for_others(risks: list[str], there: bool) -> None:
    rows = guidance(preparation=[step("medicine", 2, risks=["cold_sores"])])
    assert bool(preparation_dates(rows, dt.date(2026, 3, 2), about(*risks))) is there


# ------------------------------------------------------------------ what ships


@pytest.mark.parametrize("device", list(Device))
def test_pacemaker_implant_and_gold_are_asked_for_radio_frequency_only(device: Device) -> None:
    asked = {q.id for q in questions_for(knowledge().guidance, device)}
    only_rf = {"pacemaker", "metal_implant", "gold_allergy"}
    assert asked & only_rf == (only_rf if device is Device.RF else set())


def test_every_risk_of_about_me_answers_a_question() -> None:
    for risk in Risk:
        answered = known_answers(knowledge().guidance, about(risk))
        assert answered, risk


def test_an_open_cold_sore_is_asked_even_when_the_history_is_known() -> None:
    shipped = knowledge().guidance
    assert "cold_sore_now" not in known_answers(shipped, about("cold_sores"))
    assert shipped.screening["cold_sore_now"].verdict is Verdict.NOT_NOW


def test_retinoids_stop_three_days_before() -> None:
    found = dates(preparation_dates(knowledge().guidance, dt.date(2026, 3, 2), about()))
    assert ("2026-02-27", "retinoids_and_acids") in found


def test_medicine_against_cold_sores_is_asked_for_in_time_and_started_before_the_session() -> None:
    shipped, planned_on = knowledge().guidance, dt.date(2026, 3, 2)
    with_risk = dates(preparation_dates(shipped, planned_on, about("cold_sores")))
    without = dates(preparation_dates(shipped, planned_on, about()))
    assert set(with_risk) - set(without) == {
        ("2026-02-16", "ask_antiviral"),
        ("2026-02-28", "start_antiviral"),
    }
