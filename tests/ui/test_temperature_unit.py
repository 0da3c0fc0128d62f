"""Temperatures in °F: typed, shown and talked about in it, while log and files stay in °C."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from tests.builders import day, treatment
from tracker.domain.journal import TEMPERATURE_RANGE_C
from tracker.domain.temperature import TemperatureUnit
from tracker.preferences import PREFERENCES_NAME
from tracker.ui.today.temperature_field import TemperatureField

from .files import export_as, log_file
from .program import Asked, Program
from .screen import Screen

CELSIUS, FAHRENHEIT = "Temperature, °C", "Temperature, °F"
UNIT = "Unit of the thermometer"
C, F = TemperatureUnit


@pytest.fixture
def american(program: Program) -> Program:
    """The program with °F chosen."""
    (program.folder / PREFERENCES_NAME).write_text(
        '{"appearance": "light", "temperature_unit": "fahrenheit"}'
    )
    return program


def test_what_is_typed_is_stored_in_celsius_and_comes_back_as_typed(american: Program) -> None:
    american.has(treatment())
    screen = american.open()
    screen.write(FAHRENHEIT, "101.3")
    screen.press("Ctrl+S")
    assert american.stored_days()[3].temperature_c == 38.5
    assert screen.says("You measured 101.3 °F on day 3.")
    assert any("at most 101.3 °F (day 3)" in text for text in screen.texts())
    screen = american.restart()
    assert screen.field(FAHRENHEIT) == "101.3"
    screen.press("Ctrl+2")
    assert screen.table("Diary")[0]["°F"] == "101.3"

    def read(dialog: Screen) -> None:
        (line,) = dialog.lines(dialog.window.windowTitle())
        assert "101.3 °F" in line
        dialog.press("Esc")

    screen.click("History of this day", then=read)


def test_looking_at_a_day_in_another_unit_changes_nothing(american: Program) -> None:
    american.has(day(3, temperature=36.85, pain=1))
    screen = american.open()
    assert screen.field(FAHRENHEIT) == "98.3"
    screen.press("2", "Ctrl+S")
    assert american.stored_days()[3].temperature_c == 36.85


def test_a_number_in_the_other_unit_is_refused_and_the_way_out_is_named(american: Program) -> None:
    american.has(treatment())
    screen = american.open()
    screen.write(FAHRENHEIT, "38.5")
    screen.press("Ctrl+S")
    assert screen.says(
        "A body temperature in °F lies between 86 and 113, such as 98.2. For °C, see the settings."
    )
    assert american.stored_days() == {}


def test_the_unit_changes_in_the_open_window_with_what_is_typed(program: Program) -> None:
    def choose(dialog: Screen, unit: str) -> None:
        dialog.pick(UNIT, unit)
        dialog.click("Close")

    program.has(day(2, temperature=39.0, pain=1))
    screen = program.open()
    screen.write(CELSIUS, "38.5")
    screen.press("Ctrl+,", then=lambda dialog: choose(dialog, "Fahrenheit"))
    assert screen.field(FAHRENHEIT) == "101.3"
    screen.press("Ctrl+2")
    assert [row["°F"] for row in screen.table("Diary")][1] == "102.2"
    screen.press("Ctrl+1", "Ctrl+S")
    assert program.stored_days()[3].temperature_c == 38.5
    assert screen.says("You measured 101.3 °F on day 3.")
    screen.press("Ctrl+,", then=lambda dialog: choose(dialog, "Celsius"))
    assert screen.field(CELSIUS) == "38.5"
    assert screen.says("You measured 38.5 °C on day 3.")


def test_what_cannot_be_read_is_left_as_typed(program: Program) -> None:
    program.has(treatment())
    screen = program.open()
    screen.write(CELSIUS, "hot")
    screen.press("Ctrl+,", then=lambda dialog: (dialog.pick(UNIT, "Fahrenheit"), dialog.click("Close")))
    assert screen.field(FAHRENHEIT) == "hot"


def test_what_a_file_brings_is_told_in_the_unit(american: Program, asked: Asked, tmp_path: Path) -> None:
    american.has(day(0, temperature=36.83))
    asked.files = [log_file(tmp_path, "2026-03-02", temperature_c=38.5)]
    seen: list[list[str]] = []

    def look(dialog: Screen) -> None:
        seen.extend(list(row.values()) for row in dialog.table("What differs"))
        dialog.press("Esc")

    american.open().press("Ctrl+O", then=look)
    assert ["2 Mar 2026: Temperature", "98.3 °F", "101.3 °F"] in seen


def test_files_stay_in_celsius(qtbot: QtBot, american: Program, asked: Asked, tmp_path: Path) -> None:
    american.has(day(3, temperature=38.5, pain=1))
    screen = american.open()
    log = tmp_path / "log.json"
    asked.files = [log]
    screen.press("Ctrl+E", then=export_as("json"))
    qtbot.waitUntil(lambda: screen.says(f"Written: {log}"))
    (stored,) = json.loads(log.read_text())["treatments"][0]["days"]
    assert stored["temperature_c"] == 38.5
    fhir = tmp_path / "log.fhir.json"
    asked.files = [fhir]
    screen.press("Ctrl+E", then=export_as("fhir.json"))
    qtbot.waitUntil(lambda: screen.says(f"Written: {fhir}"))
    assert "38.5 °C on day 3" in fhir.read_text()
    assert "°F on day" not in fhir.read_text()


def test_a_number_that_was_never_touched_is_handed_back_to_the_last_bit(qtbot: QtBot) -> None:
    field = TemperatureField()
    qtbot.addWidget(field)

    @given(st.floats(*TEMPERATURE_RANGE_C), st.lists(st.sampled_from([C, F]), max_size=4))
    def unchanged(celsius: float, units: list[TemperatureUnit]) -> None:
        field.show_celsius(celsius)
        for unit in units:
            field.use_unit(unit)
        assert field.celsius() == celsius

    unchanged()


def test_a_number_that_is_typed_is_read_in_the_unit_over_the_field(qtbot: QtBot) -> None:
    field = TemperatureField()
    qtbot.addWidget(field)
    for unit, lowest, highest in ((C, 300, 450), (F, 860, 1130)):
        field.use_unit(unit)
        for tenths in range(lowest, highest + 1):
            typed = f"{tenths / 10:.1f}"
            field.setText(typed)
            assert field.problem() == ""
            field.show_celsius(field.celsius())
            assert field.text() == typed
        for outside in (lowest - 1, highest + 1):
            field.setText(f"{outside / 10:.1f}")
            assert field.celsius() is None
            assert field.problem()
