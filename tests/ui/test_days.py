"""Other days than today, and everything that a day can hold besides the four answers."""

from __future__ import annotations

import pytest

from tests.builders import TREATED_ON, day, journal, knowledge, treatment
from tracker.domain.symptoms import Symptom

from .program import DAY, TODAY, Program
from .screen import CLICKABLE, QUESTIONS, Role, Screen, description_of, name_of, role_of

NOTHING = dict.fromkeys(QUESTIONS)
TEMPERATURE = "Temperature, °C"
PRODUCTS = "Products and medicines"
OTHERS = "Anything else? (itch, dryness, marks …)"


# -------------------------------------------------------------------- another date


def test_a_day_that_was_forgotten_is_filled_in_with_the_arrows(program: Program, day_three: Screen) -> None:
    day_three.press("Ctrl+Left", "Ctrl+Left")
    assert day_three.says("3 Mar 2026 · Day 1 after your session of 2 Mar 2026")
    assert day_three.focus() == "Redness: None"
    day_three.press("3", "2", "0", "4", "N", "Ctrl+S")
    assert program.stored_days().keys() == {1}
    assert day_three.says("Saved: entry of 3 Mar 2026.")

    day_three.click("Later day")
    assert day_three.answers() == NOTHING
    day_three.click("Earlier day")
    assert day_three.answer("Redness") == "Moderate"
    day_three.click("Go to today")
    assert day_three.says("Today · Day 3")


def test_four_missed_days_are_caught_up_on_one_after_the_other(program: Program) -> None:
    program.today = TREATED_ON + 5 * DAY
    program.has(treatment(day(0, redness=3)))
    screen = program.open()
    assert not screen.has("Fill in 3 Mar 2026"), "nothing urges before today is answered"
    screen.press("2", "1", "0", "3", "N", "Ctrl+S")
    for date in ("3 Mar 2026", "4 Mar 2026", "5 Mar 2026", "6 Mar 2026"):
        screen.click(f"Fill in {date}")
        assert screen.says(f"{date} · Day")
        assert screen.focus() == "Redness: None"
        screen.press("2")
        assert not screen.has("Fill in 4 Mar 2026")
        screen.press("1", "0", "3", "N", "Ctrl+S")
    assert program.stored_days().keys() == set(range(6))
    assert not any(text.startswith("Fill in") for text in buttons(screen))


def test_after_the_last_missed_day_the_first_one_that_was_passed_over_is_offered(program: Program) -> None:
    program.has(treatment(day(1, redness=3), day(3, redness=1)))
    screen = program.open()
    assert buttons(screen) >= {"Fill in 2 Mar 2026"}
    screen.press("Ctrl+Left", "1", "Ctrl+S")
    assert buttons(screen) >= {"Fill in 2 Mar 2026"}
    screen.press("Alt+F")
    program.wait_until(lambda: screen.says("2 Mar 2026 · Day 0"))  # Qt shows the button pressed first
    assert not any(text.startswith("Fill in") for text in buttons(screen))


def test_today_comes_before_what_was_passed_over(program: Program) -> None:
    program.has(treatment(day(1, redness=3)))
    screen = program.open()
    screen.press("Ctrl+Left", "1", "Ctrl+S")
    assert buttons(screen) >= {"Fill in 5 Mar 2026"}
    screen.click("Fill in 5 Mar 2026")
    assert screen.says("Today · Day 3")


def test_the_keyboard_begins_at_the_first_open_question(program: Program) -> None:
    program.has(treatment(day(3, redness=3, swelling=1)))
    screen = program.open()
    assert screen.focus() == "Flaking: None"


def buttons(screen: Screen) -> set[str]:
    return {name_of(w) for w in screen.controls() if role_of(w) is Role.Button}


NOT_YET = "7 Mar 2026 has not come yet. A day can be filled in once it is there"


def test_a_day_that_has_not_come_is_refused_with_the_reason_in_place(day_three: Screen) -> None:
    assert not day_three.is_enabled("Later day")
    assert not day_three.has("Go to today")
    day_three.press("2")
    day_three.go_to(TODAY + 2 * DAY)
    assert day_three.says("Today · Day 3")
    assert day_three.says(NOT_YET)
    field = day_three.find({Role.SpinBox}, "Date of the entry")
    assert description_of(field).startswith(NOT_YET)
    assert day_three.field("Date of the entry") == "5 Mar 2026"
    assert day_three.answer("Redness") == "Mild"
    day_three.go_to(TODAY - DAY)
    assert day_three.says("4 Mar 2026 · Day 2")
    assert not day_three.says("has not come yet")
    assert description_of(field) == ""


def test_keys_say_why_they_go_no_further(day_three: Screen) -> None:
    day_three.press("Ctrl+Right")
    assert day_three.says("6 Mar 2026 has not come yet.")
    assert day_three.says("Today · Day 3")
    day_three.press("Ctrl+Left")
    assert not day_three.says("has not come yet")
    day_three.press(*["Ctrl+Left"] * 9)
    assert day_three.says("2 Mar 2026 · Day 0 after your session of 2 Mar 2026")
    assert day_three.says("1 Mar 2026 is before your session of 2 Mar 2026.")
    assert not day_three.is_enabled("Earlier day")


def test_a_date_can_be_typed(day_three: Screen) -> None:
    day_three.go_to(TREATED_ON + 1 * DAY)
    assert day_three.says("3 Mar 2026 · Day 1 after your session of 2 Mar 2026")


def test_answers_that_are_not_saved_wait_for_their_day(program: Program, day_three: Screen) -> None:
    day_three.press("2", "1")
    day_three.write("Note", "tight")
    day_three.click("Earlier day")
    assert day_three.answers() == NOTHING
    assert day_three.field("Note") == ""
    day_three.click("Severe", "Redness")
    day_three.press("Ctrl+Right")
    assert day_three.answers() == NOTHING | {"Redness": "Mild", "Swelling": "Trace"}
    assert day_three.field("Note") == "tight"
    day_three.press("Ctrl+Left")
    assert day_three.answers() == NOTHING | {"Redness": "Severe"}
    assert program.stored_days() == {}

    day_three.press("Ctrl+S", "Ctrl+Right")
    assert {number: entry.scores for number, entry in program.stored_days().items()} == {
        2: {Symptom.REDNESS: 4}
    }
    assert day_three.answers() == NOTHING | {"Redness": "Mild", "Swelling": "Trace"}


def test_answers_that_are_not_saved_wait_for_their_session(program: Program) -> None:
    program.has(treatment(), treatment(treated_on=TREATED_ON - 49 * DAY))
    screen = program.open()
    screen.press("2", "1")
    screen.click_line("Sessions", 1)
    assert screen.says("Today · Day 52 after your session of 12 Jan 2026")
    assert screen.answers() == NOTHING
    screen.click_line("Sessions", 0)
    assert screen.answers() == NOTHING | {"Redness": "Mild", "Swelling": "Trace"}


def test_a_stored_day_is_amended_and_the_moment_it_was_first_told_stays(program: Program) -> None:
    program.has(day(2, redness=3, pain=4, signs=[]))
    screen = program.open()
    screen.press("Ctrl+Left")
    screen.click("Mild", "Redness")
    screen.click("4", "Pain")
    screen.click("Save entry")

    entry = program.stored_days()[2]
    assert entry.scores == {Symptom.REDNESS: 2}
    assert entry.signs == frozenset()
    assert entry.amended_at is not None
    assert screen.says("Saved: entry of 4 Mar 2026.")


# -------------------------------------------------------------------- answers first


def test_before_saving_nothing_on_the_page_can_sway_the_answers(program: Program) -> None:
    program.has(day(1, redness=3, signs=[]), day(2, redness=4, pain=6, signs=[], temperature=36.8))
    screen = program.open()
    assert screen.answers() == NOTHING
    assert screen.field(TEMPERATURE) == ""
    assert not screen.is_chosen("None of these")
    assert screen.says("Your answers first")
    hidden = ("What this looks like", "Expected course", "Usual:", "Severe", "chart", "Redness is")
    assert not [text for text in hidden if screen.says(text)]

    screen.answer_with("Mild", "None", "None", "2")
    assert screen.says("Your answers first")
    screen.press("Ctrl+S")
    assert screen.says("What this looks like")
    assert screen.says("Expected course")
    assert not screen.says("Your answers first")


def test_flags_and_chart_can_be_asked_for_before_answering(program: Program) -> None:
    program.has(day(2, redness=4, signs=[]))
    screen = program.open()
    screen.click("Show me now")
    assert screen.says("What your last entry looked like: day 2, 4 Mar 2026")
    assert screen.says("Expected course")
    screen.press("Ctrl+Left", "Ctrl+Left")
    assert screen.says("Your answers first")
    assert program.stored_days().keys() == {2}


def test_urgent_advice_of_the_last_day_stays_in_sight(program: Program) -> None:
    program.has(day(2, redness=2, signs=["pus"]))
    screen = program.open()
    assert screen.says("Your answers first")
    assert screen.says("From your entry of day 2: See a clinician today")
    assert screen.says("Have a doctor or nurse look at it today")
    screen.press("0", "0", "0", "0", "N", "Ctrl+S")
    assert not screen.says("From your entry of day 2")


def test_advice_that_is_not_urgent_is_not_repeated(program: Program) -> None:
    program.has(day(2, redness=1, swelling=0, flaking=0, pain=0, signs=[]))
    assert not program.open().says("From your entry of day 2")


# -------------------------------------------------------------------- signs


def test_a_danger_sign_is_ticked_in_its_question(program: Program, day_three: Screen) -> None:
    assert not day_three.has("Yellow crust")
    day_three.find(CLICKABLE, "Fluid, pus or yellow crust?").setFocus()
    day_three.press("Space", "Tab")
    assert day_three.focus() == "Danger signs: Clear fluid seeping out"
    day_three.click("Yellow crust")
    day_three.click("Pus: thick, yellow, green or creamy")
    assert day_three.has("Fluid, pus or yellow crust? – 2 ticked")
    day_three.press("Ctrl+S")
    assert program.stored_days()[3].signs == {"pus", "yellow_crust"}
    assert day_three.says("See a clinician today")

    restarted = program.restart()
    assert restarted.is_ticked("Yellow crust")
    assert not restarted.is_ticked("Cloudy fluid seeping out")
    assert not restarted.is_chosen("None of these")


def test_none_of_these_takes_the_ticks_away_and_a_tick_takes_it_away(
    program: Program, day_three: Screen
) -> None:
    day_three.click("Feeling ill or feverish?")
    day_three.click("Shivering you cannot stop")
    day_three.click("None of these")
    assert day_three.is_chosen("None of these")
    assert not day_three.has("Shivering you cannot stop")
    day_three.click("Feeling ill or feverish?")
    assert not day_three.is_ticked("Shivering you cannot stop")
    day_three.click("Shivering you cannot stop")
    assert not day_three.is_chosen("None of these")
    day_three.press("Ctrl+S")
    assert program.stored_days()[3].signs == {"chills"}


def test_none_of_these_clicked_again_is_no_answer(program: Program, day_three: Screen) -> None:
    day_three.click("Mild", "Redness")
    day_three.click("None of these")
    day_three.click("None of these")
    assert day_three.says("Not answered: Swelling, Flaking, Pain, Danger signs")
    day_three.press("Ctrl+S")
    assert program.stored_days()[3].signs is None


def test_other_signs_wait_for_the_danger_question(program: Program, day_three: Screen) -> None:
    day_three.click(OTHERS)
    day_three.click("Itch, dryness or an odd feeling?")
    day_three.click("Itching")
    day_three.click("Save entry")
    assert day_three.says("Please answer this too")
    assert day_three.focus() == "Danger signs: None of these"
    assert program.stored_days() == {}
    assert day_three.is_ticked("Itching")

    day_three.press("N")
    assert not day_three.says("Please answer this too")
    day_three.press("Ctrl+S")
    assert program.stored_days()[3].signs == {"itching"}
    assert day_three.is_chosen("None of these")


# -------------------------------------------------------------------- temperature, products, note


@pytest.mark.parametrize("typed", ["abc", "25", "100.4", "386", "nan", "36.8.1"])
def test_a_temperature_that_is_none_is_refused_beside_its_field(
    program: Program, day_three: Screen, typed: str
) -> None:
    day_three.press("2")
    day_three.write(TEMPERATURE, typed)
    day_three.click("Save entry")
    assert day_three.says("A body temperature in °C lies between 30 and 45, such as 36.8.")
    assert day_three.focus() == TEMPERATURE
    assert day_three.field(TEMPERATURE) == typed
    assert program.stored_days() == {}

    day_three.write(TEMPERATURE, "37")
    day_three.press("Ctrl+S")
    assert not day_three.says("A body temperature")
    assert program.stored_days()[3].temperature_c == 37.0


@pytest.mark.parametrize("typed", ["38,2", "38.2", " 38.2 "])
def test_a_temperature_is_typed_with_comma_or_point(program: Program, day_three: Screen, typed: str) -> None:
    day_three.write(TEMPERATURE, typed)
    day_three.press("Ctrl+S")
    assert program.stored_days()[3].temperature_c == 38.2
    assert day_three.field(TEMPERATURE) == "38.2"


@pytest.mark.parametrize(
    "note",
    [
        "It itches. " * 910,
        "Zwei Zeilen:\nsüß & <b>scharf</b> 🌡️👩🏽‍⚕️",
        "الجلد أحمر قليلا اليوم",
        "'; DROP TABLE score; --",
        "=HYPERLINK(1)",
    ],
    ids=["ten thousand letters", "emoji and markup", "right to left", "SQL", "formula"],
)
def test_a_note_comes_back_as_it_was_written(program: Program, day_three: Screen, note: str) -> None:
    day_three.write("Note", note)
    day_three.press("Ctrl+S")
    assert program.stored_days()[3].note == note
    restarted = program.restart()
    assert restarted.field("Note") == note
    restarted.press("Ctrl+2")
    assert restarted.table("Diary")[0]["Note"] == " ".join(note.split())


def test_products_are_separated_by_semicolons(program: Program, day_three: Screen) -> None:
    day_three.write(PRODUCTS, " gentle cleanser;; sunscreen ; ")
    day_three.press("Ctrl+S")
    assert program.stored_days()[3].products == ("gentle cleanser", "sunscreen")
    assert day_three.field(PRODUCTS) == "gentle cleanser; sunscreen"


# -------------------------------------------------------------------- who answers


def test_on_darker_skin_the_form_says_what_to_feel_and_look_for(program: Program) -> None:
    program.has(journal(treatment(day(0, redness=1)), skin_type=5))
    screen = program.open()
    assert screen.says(knowledge().texts.darker_skin)
    assert screen.focus() == "Redness: None"


@pytest.mark.parametrize("skin_type", [None, 3])
def test_on_other_skin_it_does_not(program: Program, skin_type: int | None) -> None:
    program.has(journal(treatment(day(0, redness=1)), skin_type=skin_type))
    assert not program.open().says(knowledge().texts.darker_skin)
