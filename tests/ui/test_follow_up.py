"""The months after: one line says what is due, and the result is rated; nothing urges."""

from __future__ import annotations

import pytest

from tests.builders import TREATED_ON, day, treatment
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import Symptom

from .program import DAY, Program
from .screen import Screen

PART = "The result so far"
ASPECTS = ("Texture", "Tone", "Scars", "Pigment")
NOT_RATED = dict.fromkeys(ASPECTS)
IDLE = "No entry is due on this day. You can make one all the same."
RATED = day(100, pain=0, results={"texture": "better", "scars": "no_change"})


def open_on(program: Program, number: int, *logged: int) -> Screen:
    """Open the window this many days after the session, with pain none on the days that were logged."""
    program.has(treatment(*(day(each, pain=0, signs=[]) for each in logged)))
    program.today = TREATED_ON + number * DAY
    return program.open()


def ratings(screen: Screen) -> dict[str, str | None]:
    return {aspect: screen.answer(aspect) for aspect in ASPECTS}


def is_folded(screen: Screen) -> bool:
    return not any(text.startswith("How does the result look") for text in screen.texts())


# -------------------------------------------------------------------- what is due


def test_in_the_first_month_an_entry_is_due_each_day(program: Program) -> None:
    screen = open_on(program, 3, 0, 1, 2)
    assert screen.says("Today’s entry is open. One entry a day until day 30.")
    screen.press("2", "Ctrl+S")
    assert screen.says("Next entry: tomorrow, Friday 6 March.")
    screen.press("Ctrl+Z")
    assert screen.says("Today’s entry is open.")


def test_after_day_30_once_a_week_is_enough(program: Program) -> None:
    screen = open_on(program, 30, *range(30))
    screen.press("0", "Ctrl+S")
    assert screen.says(
        "Next entry: any day from Thursday 2 April to Monday 6 April. Once a week from now on."
    )


def test_a_weekly_entry_may_be_made_on_any_day_of_its_week(program: Program) -> None:
    screen = open_on(program, 45)
    assert screen.says("This week’s entry is open: any day until Monday 20 April will do.")
    screen.press("0", "Ctrl+S")
    assert screen.says("Next entry: any day from Tuesday 21 April to Monday 27 April.")


def test_after_week_10_once_a_month_is_enough(program: Program) -> None:
    screen = open_on(program, 70, 66)
    assert screen.says("Next entry: any day from Tuesday 12 May to Monday 1 June. Once a month from now on.")


def test_after_month_9_nothing_more_is_due(program: Program) -> None:
    screen = open_on(program, 300, 0)
    assert screen.says("Nothing more is due for this session.")
    assert screen.says(IDLE)


def test_a_day_that_asks_for_nothing_does_not_list_what_is_not_answered(program: Program) -> None:
    screen = open_on(program, 45, 44)
    assert screen.says(IDLE)
    screen.press("0")
    assert not screen.says(IDLE)
    assert screen.says("Not answered: Swelling, Flaking, Pain, Danger signs")
    screen.click("None", "Redness")
    screen.press("Ctrl+Left")
    assert not screen.says(IDLE)


def test_the_line_moves_on_with_the_calendar(program: Program) -> None:
    screen = open_on(program, 42, 40)
    assert screen.says("Next entry: any day from Tuesday 14 April to Monday 20 April.")
    program.today += DAY
    screen = program.restart()
    assert screen.says("This week’s entry is open: any day until Monday 20 April will do.")


def test_a_newer_session_takes_the_follow_up_over(program: Program) -> None:
    program.has(treatment(), treatment(treated_on=TREATED_ON - 49 * DAY))
    screen = program.open()
    assert screen.says("Today’s entry is open.")
    screen.click_line("Sessions", 1)
    assert screen.says("Nothing more is due for this session.")


# -------------------------------------------------------------------- the rating


def test_the_first_two_weeks_do_not_ask_for_the_result(program: Program) -> None:
    assert not open_on(program, 13).has(PART)


@pytest.mark.parametrize("number", [14, 45, 70, 300])
def test_the_rating_is_offered_folded_in(program: Program, number: int) -> None:
    screen = open_on(program, number)
    assert is_folded(screen)
    screen.click(PART)
    assert not is_folded(screen)
    assert ratings(screen) == NOT_RATED


def test_in_the_monthly_time_the_rating_is_open_and_takes_four_keys(program: Program) -> None:
    screen = open_on(program, 120)
    assert screen.says("This month’s entry is open: any day until Wednesday 1 July will do.")
    assert ratings(screen) == NOT_RATED
    screen.click("Better", "Texture")
    screen.press("3", "1", "4", "0")
    assert ratings(screen) == {
        "Texture": "Much better",
        "Tone": "No change",
        "Scars": "Very much better",
        "Pigment": "Worse",
    }
    assert screen.has(f"{PART} – 4 rated")
    screen.press("Ctrl+S")
    assert program.stored_days()[120].results == {
        Aspect.TEXTURE: Improvement.MUCH_BETTER,
        Aspect.TONE: Improvement.NO_CHANGE,
        Aspect.SCARS: Improvement.VERY_MUCH_BETTER,
        Aspect.PIGMENT: Improvement.WORSE,
    }


def test_what_is_left_out_is_not_no_change(program: Program) -> None:
    screen = open_on(program, 120)
    screen.press("0")
    screen.click("No change", "Tone")
    screen.click("Save entry")
    entry = program.stored_days()[120]
    assert entry.scores == {Symptom.REDNESS: 0}
    assert entry.results == {Aspect.TONE: Improvement.NO_CHANGE}
    assert screen.says("Not answered: Swelling, Flaking, Pain, Danger signs")
    assert program.rows("SELECT aspect FROM rated_result") == [("tone",)]


def test_the_rating_alone_makes_an_entry(program: Program) -> None:
    screen = open_on(program, 120)
    screen.click("Worse", "Pigment")
    assert screen.says("Not answered: Redness")
    screen.press("Ctrl+S")
    assert program.stored_days()[120].scores == {}
    assert program.restart().answer("Pigment") == "Worse"


def test_a_rating_is_taken_back_by_a_key_or_a_second_click(program: Program) -> None:
    program.has(treatment(RATED))
    program.today = RATED.date
    screen = program.open()
    assert ratings(screen) == NOT_RATED | {"Texture": "Better", "Scars": "No change"}
    screen.click("No change", "Scars")
    screen.click("Much better", "Texture")
    screen.press("Del")
    assert ratings(screen) == NOT_RATED
    assert screen.has(PART)
    screen.press("Ctrl+S")
    assert program.stored_days()[100].results == {}
    screen.press("Ctrl+Z")
    assert program.stored_days()[100].results == RATED.results
    assert ratings(screen) == NOT_RATED | {"Texture": "Better", "Scars": "No change"}


def test_a_rating_that_is_not_saved_waits_for_its_day(program: Program) -> None:
    screen = open_on(program, 120)
    screen.click("Better", "Tone")
    screen.press("Ctrl+Left")
    assert ratings(screen) == NOT_RATED
    screen.press("Ctrl+Right")
    assert ratings(screen) == NOT_RATED | {"Tone": "Better"}
    assert program.stored_days() == {}


def test_an_early_rating_from_a_file_is_shown_and_kept(program: Program) -> None:
    program.has(treatment(day(3, results={"tone": "better"})))
    screen = program.open()
    assert screen.answer("Tone") == "Better"
    assert screen.says("Not answered: Redness")
    screen.press("2", "Ctrl+S")
    assert program.stored_days()[3].results == {Aspect.TONE: Improvement.BETTER}


def test_a_step_says_what_it_means(program: Program) -> None:
    screen = open_on(program, 120)
    assert screen.says("Texture How smooth is the skin now?")
    screen.click("Much better", "Texture")
    assert screen.says("Texture Clearly smoother, but not all you hoped for.")


# -------------------------------------------------------------------- the diary


def test_the_diary_has_a_column_for_the_rating_where_there_is_one(program: Program) -> None:
    program.has(
        treatment(RATED),
        treatment(day(0, pain=0, treated_on=TREATED_ON + 200 * DAY), treated_on=TREATED_ON + 200 * DAY),
    )
    program.today = TREATED_ON + 201 * DAY
    screen = program.open()
    screen.press("Ctrl+2")
    assert PART not in screen.table("Diary")[0]
    screen.click_line("Sessions", 1)
    assert list(screen.table("Diary")[0])[-2:] == [PART, "Note"]
    assert [row[PART] for row in screen.table("Diary")][:2] == ["Texture: Better, Scars: No change", ""]
    screen.click_line("Sessions", 0)
    assert PART not in screen.table("Diary")[0]


def test_the_history_of_a_day_tells_the_rating(program: Program) -> None:
    program.has(treatment(RATED))
    program.today = RATED.date
    screen = program.open()
    screen.press("Ctrl+2")
    lines: list[str] = []

    def read(dialog: Screen) -> None:
        lines.extend(dialog.lines("History of 10 Jun 2026"))
        dialog.press("Esc")

    screen.click("History of this day", then=read)
    assert lines[0].endswith(": Pain 0, Texture Better, Scars No change")


def test_the_diary_says_how_many_days_can_be_filled_in_while_that_makes_sense(program: Program) -> None:
    text = "Days without an entry: 2. Fill in what you remember well, or leave it open."
    screen = open_on(program, 3, 1)
    assert not screen.says("Days without an entry")
    screen.press("Ctrl+2")
    assert screen.says(text)
    program.today = TREATED_ON + 40 * DAY
    screen = program.restart()
    screen.press("Ctrl+2")
    assert not screen.says("Days without an entry")
