"""The chart as a tool: read by pointer and by keys, opened at a day, larger, copied and saved."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import TREATED_ON, day, treatment
from tracker.domain.symptoms import Symptom
from tracker.ui.chart.chart_canvas import ChartCanvas

from .program import DAY, Program
from .screen import Screen, name_of
from .tour import wait_for_chart

CHART = "Chart of your scores beside the expected course"
LOGGED = (
    day(0, redness=3, swelling=1, flaking=0, pain=4, signs=[]),
    day(1, redness=4, pain=1, signs=["pus"]),
    day(3, redness=1, swelling=0, flaking=1, pain=0, signs=[]),
)


def canvas(screen: Screen) -> ChartCanvas:
    """Return the chart on this screen."""
    (chart,) = (widget for widget in screen.controls() if name_of(widget) == CHART)
    assert isinstance(chart, ChartCanvas)
    return chart


@pytest.fixture
def screen(qtbot: QtBot, program: Program) -> Screen:
    """Return the window with three logged days and the chart drawn."""
    program.has(*LOGGED)
    screen = program.open()
    screen.window.resize(1180, 900)  # the pointer reaches only what is in sight
    wait_for_chart(qtbot, screen)
    return screen


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what a screen reader is given to speak, as it comes."""
    said: list[str] = []

    def listen(event: QAccessibleEvent) -> None:
        if event.type() is QAccessible.Event.Announcement:
            said.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


def place_of(chart: ChartCanvas, symptom: Symptom, number: int) -> QPoint:
    """Return where a day lies in the panel of a symptom, on the canvas."""
    (axes,) = (axes for axes in chart.figure.axes if axes.get_label() == symptom)
    x, y = axes.transData.transform((number, 1))
    return QPoint(round(x / chart.device_pixel_ratio), round(chart.height() - y / chart.device_pixel_ratio))


def test_the_keys_walk_the_points_and_speak_them(screen: Screen, spoken: list[str]) -> None:
    chart = canvas(screen)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    screen.press("Left", "Down", "Right", "Home", "Up")
    assert [text.split(". ")[0] for text in spoken] == [
        "Redness on day 3 (5 Mar 2026): trace",
        "Redness on day 1 (3 Mar 2026): severe",
        "Swelling on day 1 (3 Mar 2026): not answered",
        "Swelling on day 3 (5 Mar 2026): none",
        "Swelling on day 0 (2 Mar 2026): trace",
        "Redness on day 0 (2 Mar 2026): moderate",
    ]
    assert screen.says(spoken[-1]), "what is spoken can be read as well"


def test_a_point_is_read_with_what_is_expected_and_the_flag_of_its_day(
    screen: Screen, spoken: list[str]
) -> None:
    chart = canvas(screen)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    screen.press("Left")
    assert "That is above what is expected by then: at most moderate." in spoken[-1]
    assert "Flagged that day: " in spoken[-1]
    screen.press("Right")
    assert "Expected by then: at most " in spoken[-1]
    assert "Flagged" not in spoken[-1]


def test_enter_opens_the_day(screen: Screen) -> None:
    canvas(screen).setFocus(Qt.FocusReason.TabFocusReason)
    screen.press("Left", "Return")
    assert screen.field("Date of the entry").startswith("3 Mar 2026")
    assert screen.answer("Redness") == "Severe"


def test_the_pointer_reads_and_a_click_opens(screen: Screen) -> None:
    chart = canvas(screen)
    QTest.mouseMove(chart, place_of(chart, Symptom.PAIN, 0))
    assert screen.says("Pain on day 0 (2 Mar 2026): 4.")
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place_of(chart, Symptom.PAIN, 0))
    assert screen.field("Date of the entry").startswith("2 Mar 2026")


def test_tab_reaches_the_chart_and_leaves_it(screen: Screen) -> None:
    chart = canvas(screen)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    screen.press("Tab")
    assert screen.focus() == "Larger chart"
    assert chart.spot is None


def test_a_save_is_read_where_somebody_looks(screen: Screen) -> None:
    chart = canvas(screen)
    QTest.mouseMove(chart, place_of(chart, Symptom.REDNESS, 3))
    screen.click("Severe", "Redness")
    QTest.mouseMove(chart, place_of(chart, Symptom.REDNESS, 3))
    screen.press("Ctrl+S")
    assert screen.says("Redness on day 3 (5 Mar 2026): severe.")


def test_the_larger_chart_shows_parts_and_all_by_keys(screen: Screen) -> None:
    def look(large: Screen) -> None:
        chart = canvas(large)
        assert large.says("Days 0 to 10")
        large.press("+")
        assert large.says("Days 2 to 7")
        assert chart.view.days is not None
        large.press("Home")
        assert large.says("Days 0 to 5"), "walking out of sight moves the days along"
        large.press("-")
        assert large.says("Days 0 to 10")
        assert not large.is_enabled("More days")
        large.click("Close")

    screen.click("Larger chart", then=look)


def test_the_larger_chart_opens_a_day(screen: Screen) -> None:
    screen.click("Larger chart", then=lambda large: large.press("Home", "Return"))
    assert screen.field("Date of the entry").startswith("2 Mar 2026")


def test_what_was_before_can_be_taken_off_the_larger_chart(qtbot: QtBot, program: Program) -> None:
    winter = TREATED_ON - 49 * DAY
    before = treatment(
        *(day(n, redness=max(0, 3 - n), treated_on=winter) for n in range(6)), treated_on=winter
    )
    program.has(before, treatment(*LOGGED))
    screen = program.open()
    wait_for_chart(qtbot, screen)

    def labels(large: Screen) -> set[object]:
        return {line.get_label() for axes in canvas(large).figure.axes for line in axes.lines}

    def look(large: Screen) -> None:
        assert "own_healing" in labels(large)
        large.click("My last healing")
        assert "own_healing" not in labels(large)
        assert not large.has("Earlier sessions"), "there is no other one"
        large.click("Close")

    screen.click("Larger chart", then=look)


def test_the_chart_is_copied_as_a_picture(screen: Screen) -> None:
    QGuiApplication.clipboard().clear()

    def copy(large: Screen) -> None:
        large.click("Copy as a picture")
        assert large.says("Copied.")
        large.click("Close")

    screen.click("Larger chart", then=copy)
    assert QGuiApplication.clipboard().image().width() > 1000


@pytest.mark.parametrize(("ending", "start"), [(".png", b"\x89PNG"), (".svg", b"<?xml")])
def test_the_chart_is_saved_as_a_picture(
    program: Program, screen: Screen, tmp_path: Path, ending: str, start: bytes
) -> None:
    file = tmp_path / f"chart{ending}"
    program.asked.files = [file]

    def save(large: Screen) -> None:
        large.click("Save as a picture …")
        assert large.says(f"Written: {file}")
        large.click("Close")

    screen.click("Larger chart", then=save)
    assert file.read_bytes().startswith(start)
    (suggested,) = program.asked.suggested
    assert suggested.name == f"recovery-chart-{dt.date.isoformat(TREATED_ON)}.png"


def test_a_picture_that_cannot_be_written_is_said(program: Program, screen: Screen, tmp_path: Path) -> None:
    program.asked.files = [tmp_path / "nowhere" / "chart.png"]

    def save(large: Screen) -> None:
        large.click("Save as a picture …")
        assert "Nothing was written" in program.asked.message()
        large.click("Close")

    screen.click("Larger chart", then=save)
