"""The entry stays on the day the patient meant, whatever the clock and the calendar do."""

from __future__ import annotations

import datetime as dt

from tests.builders import TREATED_ON, day, treatment

from .program import DAY, TODAY, Program


def test_after_a_flight_west_it_is_yesterday_again_and_nothing_moves(program: Program) -> None:
    program.has(day(2, redness=2))
    screen = program.open()
    screen.press("1", "0", "0", "0", "N", "Ctrl+S")
    assert program.stored_days()[3].date == TODAY

    program.today = TODAY - DAY
    screen = program.restart()
    assert screen.says("Today · Day 2 after your session of 2 Mar 2026")
    assert screen.answer("Redness") == "Mild"
    assert program.stored_days().keys() == {2, 3}

    program.today = TODAY
    screen = program.restart()
    assert screen.says("Today · Day 3")
    assert screen.answer("Redness") == "Trace"


def test_over_the_date_line_a_day_is_left_out_and_not_filled(program: Program) -> None:
    program.has(day(2, redness=2))
    program.today = TODAY + DAY
    screen = program.open()
    assert screen.says("Today · Day 4")
    assert screen.answer("Redness") is None
    screen.press("1", "Ctrl+S")
    assert program.stored_days().keys() == {2, 4}


def test_a_clock_that_was_set_back_before_the_session_loses_nothing(program: Program) -> None:
    program.has(day(1, redness=3), day(2, redness=2))
    program.today = TREATED_ON - 400 * DAY
    screen = program.open()
    assert screen.lines("Sessions") == ["2 Mar 2026\nface\nDay 0, 2 logged"]
    screen.press("Ctrl+2", "Ctrl+3", "Ctrl+1")
    assert program.stored_days().keys() == {1, 2}
    program.today = TODAY
    screen = program.restart()
    assert screen.says("Today · Day 3")


def test_a_flight_west_on_the_day_itself_leaves_the_session_its_day(program: Program) -> None:
    program.has(treatment())
    program.today = TREATED_ON - DAY
    screen = program.open()
    assert screen.says("2 Mar 2026 · Day 0 after your session of 2 Mar 2026")
    screen.press("3", "1", "0", "2", "N", "Ctrl+S")
    assert program.stored_days().keys() == {0}
    assert screen.says("Saved: entry of 2 Mar 2026.")


def test_the_leap_day_is_a_day_like_any_other(program: Program) -> None:
    leap = dt.date(2028, 2, 29)
    program.has(treatment(treated_on=leap - DAY))
    program.today = leap
    screen = program.open()
    assert screen.says("Today · Day 1 after your session of 28 Feb 2028")
    screen.press("1", "Ctrl+S")
    program.today = leap + DAY
    screen = program.restart()
    assert screen.says("Today · Day 2")
    assert program.stored_days(leap - DAY)[1].date == leap
