"""Temperatures in °F and back: what was typed comes back, and the limit for fever is the same in both."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import day, flags, knowledge, treatment
from tracker.domain.assessment import assess_treatment
from tracker.domain.journal import TEMPERATURE_RANGE_C, AboutMe
from tracker.domain.temperature import TemperatureUnit, in_unit, temperature_text, to_celsius, usual_unit

C, F = TemperatureUnit.CELSIUS, TemperatureUnit.FAHRENHEIT
TENTHS_OF_F = [tenths / 10 for tenths in range(860, 1131)]
"""Every number with one decimal that is a body temperature in °F."""


def test_every_number_with_one_decimal_comes_back_as_it_was_typed() -> None:
    assert all(f"{in_unit(to_celsius(typed, F), F):.1f}" == f"{typed:.1f}" for typed in TENTHS_OF_F)


def test_the_ends_of_the_range_are_the_same_in_both_units() -> None:
    lowest, highest = TEMPERATURE_RANGE_C
    assert (to_celsius(86, F), to_celsius(113, F)) == (lowest, highest)


def test_fever_begins_at_the_same_place() -> None:
    measured = {typed: day(1, signs=[], temperature=to_celsius(typed, F)) for typed in TENTHS_OF_F}
    assert all(("fever_measured" in flags(entry)) is (typed >= 100.4) for typed, entry in measured.items())


@given(st.floats(*TEMPERATURE_RANGE_C))
def test_a_thermometer_in_celsius_is_taken_at_its_word(celsius: float) -> None:
    assert to_celsius(celsius, C) == in_unit(celsius, C) == celsius


@given(st.floats(*TEMPERATURE_RANGE_C))
def test_nothing_shifts_by_more_than_the_rounding(celsius: float) -> None:
    assert to_celsius(in_unit(celsius, F), F) == pytest.approx(celsius, abs=0.0051)


@given(st.floats(86, 113), st.floats(86, 113))
def test_warmer_is_never_colder_in_the_other_unit(one: float, other: float) -> None:
    cooler, warmer = sorted((one, other))
    assert to_celsius(cooler, F) <= to_celsius(warmer, F)


@pytest.mark.parametrize(
    ("country", "unit"), [("US", F), ("PR", F), ("GB", C), ("DE", C), ("CA", C), ("", C), ("XX", C)]
)
def test_the_usual_unit_is_that_of_the_country(country: str, unit: TemperatureUnit) -> None:
    assert usual_unit(country) is unit


def test_what_is_said_about_a_measurement_is_in_the_unit_of_the_knowledge() -> None:
    fever = treatment(day(1, temperature=38.5))
    for unit, said in ((C, "You measured 38.5 °C on day 1."), (F, "You measured 101.3 °F on day 1.")):
        (assessed,) = assess_treatment(replace(knowledge(), temperature_unit=unit), AboutMe(), fever)
        assert [flag.why for flag in assessed.flags] == [said]
    assert temperature_text(38.0, C) == "38.0 °C"
