"""What each level asks for, and whom it names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import TREATED_ON, day, journal, knowledge, last_day, treatment
from tracker.domain.assessment import assess_treatment
from tracker.domain.flags import Level, WhatToDo
from tracker.domain.journal import AboutMe, Treatment
from tracker.domain.overview import make_overview
from tracker.domain.what_to_do import what_to_do

KNOWN = replace(treatment(), clinic="Skin at the Bridge", phone="020 7946 0000")


def asked(level: Level, facts: Treatment = KNOWN, country: str = "GB") -> WhatToDo:
    return what_to_do(knowledge(country=country), level, facts)


@pytest.mark.parametrize(
    ("level", "action", "number"),
    [
        (Level.NONE, "Make your next entry when it is due.", ""),
        (Level.WATCH, "Look again tomorrow and log it, even if nothing has changed.", ""),
        (Level.CONTACT, "Call or write to your clinic within the next two days.", ""),
        (Level.SAME_DAY, "Have a doctor or nurse look at it today.", ""),
        (Level.EMERGENCY, "Call 999 or 112 now.", "999 or 112"),
    ],
)
def test_a_level_asks_for_one_thing(level: Level, action: str, number: str) -> None:
    to_do = asked(level)
    assert (to_do.action, to_do.emergency_number) == (action, number)
    assert to_do.contact == "Skin at the Bridge · 020 7946 0000"
    assert not to_do.phone_missing


@pytest.mark.parametrize("level", list(Level))
def test_a_phone_is_missed_where_somebody_should_be_called(level: Level) -> None:
    assert asked(level, treatment()).phone_missing is (level >= Level.CONTACT)
    assert asked(level, replace(KNOWN, phone="")).contact == "Skin at the Bridge"
    assert asked(level, treatment()).contact == ""


def test_the_number_stands_in_every_text_of_an_emergency() -> None:
    for shipped, words in (
        (knowledge(), "112 or your local emergency number"),
        (knowledge(country="NZ"), "111"),
        (knowledge("0800 1", country="NZ"), "0800 1"),
    ):
        (said,) = assess_treatment(shipped, AboutMe(), treatment(day(1, signs=["chills"], temperature=39)))
        assert said.to_do.action == f"Call {words} now."
        assert said.to_do.emergency_number == words
        assert all(f"Call {words} now" in flag.advice for flag in said.flags if flag.level is said.level)
        assert "{" not in repr(said)


def test_what_is_said_of_a_day_carries_its_levels_action() -> None:
    assert last_day(day(2, signs=["pus"])).to_do == asked(Level.SAME_DAY, treatment(), country="")
    assert last_day(day(0, redness=1)).to_do.by_when == "when it is due"


def test_a_new_phone_number_reaches_the_days_that_were_judged_before() -> None:
    days = (day(1, signs=["pus"]), day(2, signs=[]))
    before = make_overview(journal(treatment(*days)), knowledge(), TREATED_ON)
    now = journal(replace(treatment(*days), phone="020 7946 0000"))
    after = make_overview(now, knowledge(), TREATED_ON, None, before)
    assert after.chosen is not None
    assert {said.to_do.phone for said in after.chosen.assessments} == {"020 7946 0000"}


def test_a_lesser_flag_does_not_name_a_later_time() -> None:
    said = last_day(day(3, signs=["chills", "pus", "warmth"]))
    assert [flag.level for flag in said.flags] == [Level.EMERGENCY, Level.SAME_DAY, Level.CONTACT]
    first, *lesser = [said.advice_of(flag) for flag in said.flags]
    assert "now" in first
    assert lesser == ["", ""]


def test_a_flag_does_not_repeat_the_days_action() -> None:
    said = last_day(day(3, signs=["warmth"]))
    (flag,) = said.flags
    assert flag.advice == said.to_do.action
    assert said.advice_of(flag) == ""
