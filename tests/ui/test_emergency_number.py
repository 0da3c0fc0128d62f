"""What each level asks for on the screen, whom to reach, and the number that can be changed."""

from __future__ import annotations

from dataclasses import replace

import pytest
import tomli
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.builders import day, treatment
from tests.language.speaking import speaking
from tracker.domain.emergency import EmergencyCall
from tracker.domain.flags import Level
from tracker.domain.journal import DayEntry, Treatment
from tracker.paths import resources, translations
from tracker.preferences import PREFERENCES_NAME, load_preferences
from tracker.ui.settings.country_names import country_name
from tracker.ui.settings.emergency_field import EmergencyField

from .program import Program
from .screen import Screen, name_of

DAYS = {
    Level.NONE: day(3, redness=0, swelling=0, flaking=0, pain=0, signs=[]),
    Level.WATCH: day(3, redness=3, swelling=0, flaking=0, pain=0, signs=[]),
    Level.CONTACT: day(3, redness=0, swelling=0, flaking=0, pain=0, signs=["warmth"]),
    Level.SAME_DAY: day(3, redness=0, swelling=0, flaking=0, pain=0, signs=["pus"]),
    Level.EMERGENCY: day(3, redness=0, swelling=0, flaking=0, pain=0, signs=["chills"]),
}
ACTIONS = {
    Level.NONE: "Make your next entry when it is due.",
    Level.WATCH: "Look again tomorrow and log it, even if nothing has changed.",
    Level.CONTACT: "Call or write to your clinic within the next two days.",
    Level.SAME_DAY: "Have a doctor or nurse look at it today.",
    Level.EMERGENCY: "Call 112 or your local emergency number now.",
}
CLINIC = "Your clinic: Skin at the Bridge · 020 7946 0000"
MISSING = "Your clinic’s phone number can stand here"
FIELD = "Emergency number"


def with_clinic(*days: DayEntry) -> Treatment:
    return replace(treatment(*days), clinic="Skin at the Bridge", phone="020 7946 0000")


def label(screen: Screen, text: str) -> QLabel:
    (found,) = (w for w in screen.controls() if isinstance(w, QLabel) and name_of(w) == text)
    return found


# -------------------------------------------------------------------- one action, and whom to reach


@pytest.mark.parametrize("level", list(Level), ids=lambda level: level.id)
def test_a_level_asks_for_one_thing_and_names_the_clinic(program: Program, level: Level) -> None:
    program.has(with_clinic(DAYS[level]))
    screen = program.open()
    assert screen.texts().count(ACTIONS[level]) == 1
    assert screen.texts().count(CLINIC) == 1
    assert not screen.says(MISSING)
    assert not any(screen.says(action) for other, action in ACTIONS.items() if other is not level)


@pytest.mark.parametrize("level", list(Level), ids=lambda level: level.id)
def test_without_a_phone_it_is_said_how_to_add_it_where_it_is_needed(program: Program, level: Level) -> None:
    program.has(treatment(DAYS[level]))
    screen = program.open()
    assert screen.says(ACTIONS[level])
    assert screen.says(MISSING) is (level >= Level.CONTACT)
    assert not screen.says("Your clinic: ")


def test_the_emergency_number_stands_out_and_the_clinic_comes_second(program: Program) -> None:
    program.has(with_clinic(DAYS[Level.EMERGENCY]))
    screen = program.open()
    call, clinic = label(screen, ACTIONS[Level.EMERGENCY]), label(screen, CLINIC)
    assert call.font().pointSizeF() > clinic.font().pointSizeF()
    assert call.mapTo(screen.window, call.pos()).y() < clinic.mapTo(screen.window, clinic.pos()).y()


def test_a_number_can_be_copied_with_mouse_and_keyboard(program: Program) -> None:
    program.has(with_clinic(DAYS[Level.SAME_DAY]))
    screen = program.open()
    clinic = label(screen, CLINIC)
    clinic.setFocus(Qt.FocusReason.TabFocusReason)
    screen.press("Ctrl+A", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == CLINIC
    QGuiApplication.clipboard().clear()
    QTest.mouseDClick(clinic, Qt.MouseButton.LeftButton, pos=clinic.rect().center())
    screen.press("Ctrl+C")
    assert QGuiApplication.clipboard().text()


def test_what_was_urgent_yesterday_names_the_clinic_before_the_answers(program: Program) -> None:
    program.has(with_clinic(day(2, signs=["chills"])))
    screen = program.open()
    assert screen.says("Your answers first")
    assert screen.says("From your entry of day 2: Get emergency help now")
    assert screen.says(ACTIONS[Level.EMERGENCY])
    assert screen.says(CLINIC)


def test_a_clinic_is_text_and_not_markup(program: Program) -> None:
    program.has(replace(with_clinic(DAYS[Level.SAME_DAY]), clinic="<b>Skin</b> & Co"))
    assert program.open().says("Your clinic: <b>Skin</b> & Co · 020 7946 0000")


def test_the_level_is_spoken_with_what_to_do(program: Program, day_three: Screen, spoken: list[str]) -> None:
    day_three.click("Feeling ill or feverish?")
    day_three.click("Shivering you cannot stop")
    day_three.press("Ctrl+S")
    assert any(ACTIONS[Level.EMERGENCY] in text for text in spoken)
    assert program.stored_days()[3].signs == {"chills"}


# -------------------------------------------------------------------- changing the number


def test_the_number_is_changed_at_once_kept_and_taken_back(program: Program) -> None:
    def change(dialog: Screen) -> None:
        assert dialog.field(FIELD) == ""
        assert dialog.says("Until then you read: 112 or your local emergency number.")
        dialog.write(FIELD, " +44 999 ")
        dialog.press("Tab")
        assert screen.says("Call +44 999 now.")
        dialog.click("Close")

    def take_back(dialog: Screen) -> None:
        assert dialog.field(FIELD) == "+44 999"
        dialog.write(FIELD, " ")
        dialog.click("Close")

    program.has(treatment(DAYS[Level.EMERGENCY]))
    screen = program.open()
    screen.press("Ctrl+,", then=change)
    assert screen.says("Call +44 999 now.")
    assert screen.says("What to do: Call +44 999 now and say that your skin was needled.")
    assert not screen.says("112")
    assert load_preferences(program.folder / PREFERENCES_NAME).emergency_number == "+44 999"

    screen = program.restart()
    assert screen.says("Call +44 999 now.")
    screen.press("Ctrl+,", then=take_back)
    assert screen.says(ACTIONS[Level.EMERGENCY])
    assert program.restart().says(ACTIONS[Level.EMERGENCY])


@pytest.mark.parametrize("typed", ["call 112", "1" * 21, "112;"])
def test_what_is_no_number_is_refused_beside_its_field(program: Program, typed: str) -> None:
    def fill(dialog: Screen) -> None:
        dialog.write(FIELD, typed)
        dialog.click("Close")
        assert dialog.says("A number has digits and spaces, perhaps a + first, and at most 20 of them.")
        assert dialog.focus() == FIELD
        assert load_preferences(program.folder / PREFERENCES_NAME).emergency_number == ""
        dialog.write(FIELD, "112")
        dialog.click("Close")

    program.has(treatment())
    program.open().press("Ctrl+,", then=fill)
    assert load_preferences(program.folder / PREFERENCES_NAME).emergency_number == "112"


def test_the_number_of_the_country_is_shown_until_another_is_written(qtbot: QtBot) -> None:
    field = EmergencyField(EmergencyCall(country="GB", found="999 or 112"))
    qtbot.addWidget(field)
    field.show()
    assert Screen(field).says("This computer is set to United Kingdom: 999 or 112.")
    assert Screen(field).field(FIELD) == ""
    assert field.number() == ""


def test_every_country_with_a_number_has_a_name() -> None:
    rows = tomli.loads((resources() / "knowledge" / "emergency_numbers.toml").read_text())["country"]
    codes = {code for row in rows for code in row["codes"]}
    assert {code for code in codes if country_name(code) == code} == set()
    with speaking("es", translations()):
        assert (country_name("DE"), country_name("US")) == ("Alemania", "Estados Unidos")


def test_esc_leaves_the_number_that_was(program: Program) -> None:
    def give_up(dialog: Screen) -> None:
        dialog.write(FIELD, "no number")
        dialog.press("Esc")

    program.has(treatment(DAYS[Level.EMERGENCY]))
    screen = program.open()
    screen.press("Ctrl+,", then=give_up)
    assert screen.says(ACTIONS[Level.EMERGENCY])
    assert load_preferences(program.folder / PREFERENCES_NAME).emergency_number == ""


def test_answers_that_are_not_saved_stay_when_the_number_changes(program: Program, day_three: Screen) -> None:
    def change(dialog: Screen) -> None:
        dialog.write(FIELD, "999")
        dialog.click("Close")

    day_three.press("2", "1")
    day_three.press("Ctrl+,", then=change)
    assert day_three.answer("Redness") == "Mild"
    assert program.stored_days() == {}
