"""The evening minute: four questions, the danger signs and Save, by keyboard and by pointer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.builders import day, treatment
from tracker.domain.symptoms import Symptom

from .program import TODAY, Program
from .screen import Screen, name_of
from .tour import wait_for_chart

ALL_OPEN = {"Redness": None, "Swelling": None, "Flaking": None, "Pain": None}

MODIFIERS = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt}


def top_of(screen: Screen, text: str) -> int:
    """Return how far down the window the first text stands that contains this one."""
    labels = [w for w in screen.controls() if isinstance(w, QLabel) and text in name_of(w)]
    assert labels, text
    return labels[0].mapTo(screen.window, QPoint(0, 0)).y()


def test_six_keys_log_the_day(program: Program, day_three: Screen, spoken: list[str]) -> None:
    assert day_three.says("Today · Day 3 after your session of 2 Mar 2026")
    assert day_three.focus() == "Redness: None"
    day_three.press("2", "1", "0", "3", "N", "Ctrl+S")

    entry = program.stored_days()[3]
    assert entry.date == TODAY
    assert entry.scores == dict(zip(Symptom, (2, 1, 0, 3), strict=True))
    assert entry.signs == frozenset()
    assert day_three.answers() == {"Redness": "Mild", "Swelling": "Trace", "Flaking": "None", "Pain": "3"}
    assert day_three.is_chosen("None of these")
    assert day_three.says("Saved: entry of 5 Mar 2026.")
    assert day_three.says("What this looks like")
    (said,) = spoken
    assert said.startswith("Saved: entry of 5 Mar 2026.")
    assert "Keep an eye on it" in said


def test_from_start_to_saved_are_six_actions(qapp: QApplication, program: Program) -> None:
    program.has(treatment())
    pressed: list[int] = []

    class Counter(QObject):
        """Counts a key when it is let go: a shortcut takes the press for itself."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyRelease
            if is_key and isinstance(watched, QWindow) and event.key() not in MODIFIERS:
                pressed.append(event.key())
            return False

    counter = Counter()
    qapp.installEventFilter(counter)
    try:
        screen = program.open()
        screen.press("2", "1", "0", "3", "N", "Ctrl+S")
    finally:
        qapp.removeEventFilter(counter)
    assert len(pressed) == 6
    assert screen.says("Saved: entry of 5 Mar 2026.")
    assert program.stored_days()[3].signs == frozenset()


def test_after_saving_the_answer_comes_first_then_the_chart_then_the_details(
    qtbot: QtBot, day_three: Screen
) -> None:
    day_three.press("1", "1", "1", "1", "N", "Ctrl+S")
    wait_for_chart(qtbot, day_three)
    assert day_three.says("Day 3: everything you answered is within what is usual by now.")
    day_three.press("Tab")
    day_three.click("Severe", "Redness")
    day_three.press("Ctrl+S")
    parts = ["Day 3: redness is above", "1 day logged", "In detail"]
    tops = [top_of(day_three, part) for part in parts]
    assert tops == sorted(tops)


def test_tomorrow_is_foretold_once_today_is_logged_and_on_no_other_day(
    program: Program, day_three: Screen
) -> None:
    tomorrow = "Tomorrow is day 4. Redness has often faded by then."
    assert not day_three.says(tomorrow)
    day_three.press("1", "Ctrl+S")
    assert day_three.says(tomorrow)
    day_three.press("Ctrl+Left", "1", "Ctrl+S")
    assert program.stored_days().keys() == {2, 3}
    assert not day_three.says("Tomorrow is day")


def test_somebody_who_should_call_reads_that_and_no_forecast(day_three: Screen) -> None:
    day_three.click("Fluid, pus or yellow crust?")
    day_three.click("Pus: thick, yellow, green or creamy")
    day_three.press("Ctrl+S")
    assert day_three.says("Day 3: you ticked a danger sign; see below.")
    assert day_three.says("See a clinician today")
    assert not day_three.says("Tomorrow is day")


def test_the_keyboard_goes_from_question_to_question(day_three: Screen) -> None:
    places = []
    for key in ("2", "1", "0", "3", "N"):
        places.append(day_three.focus())
        day_three.press(key)
    assert places == [
        "Redness: None",
        "Swelling: None",
        "Flaking: None",
        "Pain: 0",
        "Danger signs: None of these",
    ]
    assert day_three.focus() == "Danger signs: None of these"


def test_nothing_typed_quickly_after_pain_1_is_lost(program: Program, day_three: Screen) -> None:
    day_three.press("2", "1", "0", "1", "N", "Ctrl+S")
    assert program.stored_days()[3].scores[Symptom.PAIN] == 1
    assert program.stored_days()[3].signs == frozenset()


def test_pain_1_waits_a_moment_for_a_zero_and_then_goes_on(qtbot: QtBot, day_three: Screen) -> None:
    day_three.press("0", "0", "0", "1")
    assert day_three.focus() == "Pain: 1"
    qtbot.waitUntil(lambda: day_three.focus() == "Danger signs: None of these")
    assert day_three.answer("Pain") == "1"


def test_pain_10_is_1_and_0(program: Program, day_three: Screen) -> None:
    day_three.press("4", "4", "1", "1", "0", "N", "Ctrl+S")
    assert program.stored_days()[3].scores[Symptom.PAIN] == 10
    assert day_three.answer("Pain") == "10"


def test_a_digit_that_the_scale_does_not_have_is_no_answer(day_three: Screen) -> None:
    day_three.press("5", "7")
    assert day_three.answers() == ALL_OPEN
    assert day_three.focus() == "Redness: None"


@pytest.mark.parametrize("key", ["Del", "Backspace"])
def test_an_answer_is_taken_back_by_a_key(day_three: Screen, key: str) -> None:
    day_three.press("3", "Shift+Tab")
    assert day_three.focus() == "Redness: Moderate"
    day_three.press(key)
    assert day_three.answers() == ALL_OPEN
    assert day_three.says("Not answered: Redness, Swelling, Flaking, Pain, Danger signs")


def test_arrows_go_to_another_step_of_the_same_question(day_three: Screen) -> None:
    day_three.press("2", "Shift+Tab", "Right")
    assert day_three.answer("Redness") == "Moderate"
    day_three.press("Left", "Left")
    assert day_three.answer("Redness") == "Trace"
    assert day_three.answer("Swelling") is None


def test_clicking_the_chosen_step_again_takes_it_back(program: Program, day_three: Screen) -> None:
    day_three.answer_with("Mild", "None", "None", "0")
    day_three.click("Mild", "Redness")
    assert day_three.answer("Redness") is None
    day_three.click("Trace", "Redness")
    day_three.click("None", "Swelling")
    day_three.click("Save entry")
    assert program.stored_days()[3].scores == {Symptom.REDNESS: 1, Symptom.FLAKING: 0, Symptom.PAIN: 0}


def test_what_is_not_answered_has_no_row(program: Program, day_three: Screen) -> None:
    day_three.press("2", "Ctrl+S")
    assert day_three.answers() == ALL_OPEN | {"Redness": "Mild"}
    assert day_three.says("Not answered: Swelling, Flaking, Pain, Danger signs")
    assert program.rows("SELECT symptom, value FROM score") == [("redness", 2)]
    assert program.rows("SELECT signs_asked, temperature_c FROM day_revision") == [(0, None)]
    assert program.rows("SELECT * FROM reported_sign") == []


def test_saved_is_said_only_after_saving(day_three: Screen) -> None:
    day_three.press("2", "1", "0", "3", "N")
    assert day_three.says("Not saved yet")
    assert not any(text.startswith("Saved") for text in day_three.texts())
    day_three.press("Ctrl+S")
    assert not day_three.says("Not saved yet")
    assert {"Saved", "Saved: entry of 5 Mar 2026."} <= set(day_three.texts())


def test_saving_an_empty_form_stores_nothing_and_asks_the_first_question(
    program: Program, day_three: Screen, spoken: list[str]
) -> None:
    day_three.press("Tab", "Tab", "Ctrl+S")
    assert day_three.focus() == "Redness: None"
    assert program.stored_days() == {}
    said = "Nothing is answered yet. One answer is enough to save."
    assert spoken == [said]
    assert day_three.says(said)
    day_three.press("2")
    assert not day_three.says(said)


@pytest.mark.parametrize("page", ["Ctrl+2", "Ctrl+3"])
def test_the_form_is_not_saved_while_it_is_out_of_sight(
    program: Program, day_three: Screen, page: str
) -> None:
    day_three.press("2", page)
    assert not day_three.menu_action("Edit", "Save entry").isEnabled()
    day_three.press("Ctrl+S")
    assert program.stored_days() == {}
    day_three.press("Ctrl+1", "Ctrl+S")
    assert program.stored_days().keys() == {3}


def test_saving_twice_makes_one_change(program: Program, day_three: Screen) -> None:
    day_three.press("2", "Ctrl+S", "Ctrl+S")
    assert program.rows("SELECT count(*) FROM day_revision") == [(1,)]


def test_a_stored_day_is_shown_when_the_program_starts(program: Program) -> None:
    program.has(treatment(day(3, redness=1, pain=10, signs=[])))
    screen = program.open()
    assert screen.answers() == ALL_OPEN | {"Redness": "Trace", "Pain": "10"}
    assert screen.is_chosen("None of these")
    assert screen.focus() == "Swelling: None", "the first question that is open"
