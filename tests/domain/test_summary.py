"""The sentences that stand first on the report and above the chart."""

from __future__ import annotations

from dataclasses import replace

from tests.builders import day, knowledge, treatment
from tracker.domain.healing import expected_course
from tracker.domain.journal import DayEntry
from tracker.domain.knowledge import Knowledge
from tracker.domain.summary import summarise
from tracker.domain.temperature import TemperatureUnit


def summary(*days: DayEntry, told_with: Knowledge | None = None) -> str:
    course, known = treatment(*days), told_with or knowledge()
    return summarise(known, course, expected_course(known, course))


def test_no_day() -> None:
    assert summary() == "No day has been logged yet."


def test_one_day_is_too_few_for_a_course() -> None:
    assert summary(day(0, redness=3, pain=2, signs=[])) == (
        "1 day logged, the last is day 0. That is too few to show a course. "
        "No score was above the expected range. "
        "Danger signs, fever among them, were asked on 1 of 1 day; none was reported."
    )


def test_three_days_are_a_course() -> None:
    two, three = [day(0, pain=2), day(1, pain=1)], [day(0, pain=2), day(1, pain=1), day(4, pain=0)]
    assert "too few" in summary(*two)
    assert summary(*three).startswith("3 days logged, the last is day 4. No score was above")


def test_what_was_above_the_expected_is_counted_over_the_answered_days() -> None:
    course = [day(3, redness=2, pain=3), day(4, redness=2), day(5, pain=0), day(6)]
    assert (
        "Above the expected range: redness on 2 of 2 days answered; pain on 1 of 2 days answered."
        in summary(*course)
    )


def test_no_answer_at_all_is_not_called_within_the_range() -> None:
    said = summary(day(0), day(1), day(2))
    assert "No score was answered." in said
    assert "above" not in said
    assert "Danger signs were not asked on any day." in said


def test_danger_signs_are_named_with_their_days_and_other_signs_are_not() -> None:
    said = summary(
        day(0, signs=["pinpoint_bleeding"]), day(1, signs=["pus", "itching"]), day(2), day(3, signs=["pus"])
    )
    assert (
        "Danger signs were asked on 3 of 4 days; reported: pus: thick, yellow, green or creamy (day 1, 3). "
        "Fever was asked and not reported." in said
    )
    assert "itch" not in said.lower()
    assert "blood" not in said


def test_fever_that_was_reported_is_not_called_absent() -> None:
    said = summary(*(day(n, signs=["fever", "chills"]) for n in range(1, 5)))
    assert "reported: fever of 38 °C (100.4 °F) or more (day 1–4)" in said
    assert "Fever was asked" not in said


def test_the_highest_temperature_is_told_and_not_asked_is_not_normal() -> None:
    said = summary(day(0, temperature=36.8), day(1, temperature=38.4), day(2))
    assert said.endswith("Temperature was measured on 2 of 3 days, at most 38.4 °C (day 1).")
    american = replace(knowledge(), temperature_unit=TemperatureUnit.FAHRENHEIT)
    assert "at most 101.1 °F (day 1)." in summary(day(1, temperature=38.4), told_with=american)
    assert "emperature" not in summary(day(0, redness=1))
