"""The chart beside the form: it comes after the form, draws what is stored, and says it in words as well."""

from __future__ import annotations

import importlib.machinery
import math
import sys
import threading
from collections.abc import Sequence
from types import ModuleType

import numpy as np
import pytest
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.colors import to_hex
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.builders import TREATED_ON, day, knowledge, treatment
from tracker.chart.styles import LIGHT as STYLE
from tracker.domain.symptoms import Symptom
from tracker.ui.colours import DARK, LIGHT

from .program import DAY, Program
from .screen import Screen, description_of, name_of
from .tour import wait_for_chart

CHART = "Chart of your scores beside the expected course"
LOGGED = (
    day(0, redness=3, swelling=1, flaking=0, pain=4, signs=[]),
    day(1, redness=2, pain=1, signs=[]),
    day(3, redness=1, swelling=0, flaking=1, pain=0, signs=[]),
)


def canvas(qtbot: QtBot, screen: Screen) -> FigureCanvasQTAgg:
    """Return the chart as soon as it is there."""
    wait_for_chart(qtbot, screen)
    (chart,) = (widget for widget in screen.controls() if name_of(widget) == CHART)
    assert isinstance(chart, FigureCanvasQTAgg)
    return chart


def own_points(chart: FigureCanvasQTAgg, symptom: Symptom) -> dict[int, int]:
    """Return the drawn scores of a symptom by day number."""
    (axes,) = (axes for axes in chart.figure.axes if axes.get_label() == symptom)
    lines = [line for line in axes.lines if line.get_label() in ("inside", "above")]
    points = [tuple(point) for line in lines for point in np.transpose(np.asarray(line.get_data(), float))]
    return {int(x): int(y) for x, y in points if not math.isnan(x)}


def test_the_points_are_the_stored_scores(qtbot: QtBot, program: Program) -> None:
    program.has(*LOGGED)
    chart = canvas(qtbot, program.open())
    for symptom in Symptom:
        stored = {n: e.scores[symptom] for n, e in program.stored_days().items() if symptom in e.scores}
        assert own_points(chart, symptom) == stored
    assert own_points(chart, Symptom.SWELLING).keys() == {0, 3}


def is_on_the_picture(chart: FigureCanvasQTAgg, symptom: Symptom, number: int, score: int) -> bool:
    """Tell whether a point in one of the colours of answers is painted at this day and score."""
    (axes,) = (axes for axes in chart.figure.axes if axes.get_label() == symptom)
    x, y = (round(float(part)) for part in axes.transData.transform((number, score)))
    picture = chart.grab().toImage()
    around = [(x + right, picture.height() - y + down) for right in range(-3, 4) for down in range(-3, 4)]
    own = {STYLE.own, STYLE.attention, STYLE.emergency}
    return not own.isdisjoint(picture.pixelColor(*place).name() for place in around)


@pytest.mark.parametrize(
    ("symptom", "step", "before", "after"),
    [(Symptom.REDNESS, "Severe", 1, 4), (Symptom.PAIN, "1", 0, 1)],
    ids=["the cards move", "nothing else moves"],
)
def test_a_save_and_its_undo_are_drawn_at_once(
    qtbot: QtBot, program: Program, symptom: Symptom, step: str, before: int, after: int
) -> None:
    program.has(*LOGGED)
    screen = program.open()
    chart = canvas(qtbot, screen)
    assert is_on_the_picture(chart, symptom, 3, before)
    screen.click(step, symptom.value.capitalize())
    screen.press("Ctrl+S")
    assert own_points(chart, symptom)[3] == after
    assert is_on_the_picture(chart, symptom, 3, after)
    assert not is_on_the_picture(chart, symptom, 3, before)
    screen.press("Ctrl+Z")
    assert own_points(chart, symptom)[3] == before
    assert is_on_the_picture(chart, symptom, 3, before)
    assert not is_on_the_picture(chart, symptom, 3, after)


def test_the_chart_follows_the_chosen_session(qtbot: QtBot, program: Program) -> None:
    start = TREATED_ON - 49 * DAY
    program.has(treatment(*LOGGED), treatment(day(51, pain=9, treated_on=start), treated_on=start))
    screen = program.open()
    chart = canvas(qtbot, screen)
    screen.click_line("Sessions", 1)
    assert own_points(chart, Symptom.REDNESS) == {}
    assert own_points(chart, Symptom.PAIN) == {51: 9}


def test_the_words_of_the_chart_are_its_description(qtbot: QtBot, program: Program) -> None:
    program.has(*LOGGED)
    screen = program.open()
    chart = canvas(qtbot, screen)
    assert description_of(chart)
    assert description_of(chart) in screen.texts()
    screen.click("Severe", "Redness")
    before = description_of(chart)
    screen.press("Ctrl+S")
    assert description_of(chart) != before
    assert description_of(chart) in screen.texts()


def test_the_healing_before_is_drawn_and_told_once_the_day_is_saved(qtbot: QtBot, program: Program) -> None:
    winter = TREATED_ON - 49 * DAY
    before = treatment(
        *(day(n, redness=max(0, 3 - n), treated_on=winter) for n in range(5)), treated_on=winter
    )
    program.has(before, treatment(*LOGGED[:2]))
    screen = program.open()
    told = "Gone last time (session of 12 January 2026): redness on day 3."
    assert not screen.says("Gone last time"), "it might sway the answers"
    screen.press("2", "1", "0", "3", "N", "Ctrl+S")
    chart = canvas(qtbot, screen)
    assert screen.says(told)
    assert told in description_of(chart)
    (axes,) = (axes for axes in chart.figure.axes if axes.get_label() == Symptom.REDNESS)
    (line,) = (line for line in axes.lines if line.get_label() == "own_healing")
    assert [tuple(point) for point in np.transpose(line.get_data())] == [
        (0, 3),
        (1, 2),
        (2, 1),
        (3, 0),
        (4, 0),
    ]


def test_the_remarks_on_the_expected_course_stand_below_the_chart(qtbot: QtBot, program: Program) -> None:
    program.has(treatment(*LOGGED, area="neck", depth=1.0))
    screen = program.open()
    wait_for_chart(qtbot, screen)
    (remark,) = (slower.reason for slower in knowledge().slower_areas)
    assert screen.says(remark)


def test_the_wheel_over_the_chart_scrolls_the_page(qtbot: QtBot, program: Program) -> None:
    program.has(*LOGGED)
    screen = program.open()
    chart = canvas(qtbot, screen)
    screen.window.resize(1024, 700)

    def place() -> QPoint:
        return chart.mapTo(screen.window, QPoint(20, 20))

    before = place()
    QTest.wheelEvent(screen.window.windowHandle(), QPointF(before), QPoint(0, -120))
    qtbot.waitUntil(lambda: place().y() < before.y())


def test_the_chart_takes_the_colours_of_the_theme(qtbot: QtBot, program: Program) -> None:
    program.has(*LOGGED)
    screen = program.open()
    chart = canvas(qtbot, screen)
    assert to_hex(chart.figure.get_facecolor()) == LIGHT.card
    screen.menu("View", "Colours", "Dark")
    assert to_hex(chart.figure.get_facecolor()) == DARK.card


def test_the_same_numbers_are_in_the_diary(qtbot: QtBot, program: Program) -> None:
    program.has(*LOGGED)
    screen = program.open()
    chart = canvas(qtbot, screen)
    drawn = own_points(chart, Symptom.PAIN)
    screen.click("Same numbers as a table")
    rows = {int(row["Day"]): row["Pain"] for row in screen.table("Diary")}
    assert rows == {number: str(drawn[number]) if number in drawn else "–" for number in range(4)}


class SlowAndBroken:
    """Stands in the way of one import: it takes until `go_on` is set, and then fails."""

    def __init__(self, module: str) -> None:
        self.go_on = threading.Event()
        self._module = module

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name == self._module:
            self.go_on.wait(10)
            raise ImportError("half of it is missing")
        return None


@pytest.fixture
def obstacle(monkeypatch: pytest.MonkeyPatch) -> SlowAndBroken:
    """The chart cannot be imported, and it takes a while to find out."""
    obstacle = SlowAndBroken("tracker.chart.recovery")
    monkeypatch.delitem(sys.modules, "tracker.chart.recovery", raising=False)
    monkeypatch.setattr(sys, "meta_path", [obstacle, *sys.meta_path])
    return obstacle


def test_without_the_chart_everything_else_works(
    qtbot: QtBot, program: Program, obstacle: SlowAndBroken
) -> None:
    program.has(*LOGGED)
    screen = program.open()
    assert screen.says("The chart is being prepared …")
    screen.click("Severe", "Redness")
    screen.press("Ctrl+S")
    assert program.stored_days()[3].scores[Symptom.REDNESS] == 4
    assert screen.says("Saved: entry of 5 Mar 2026.")

    obstacle.go_on.set()
    wait_for_chart(qtbot, screen)
    assert screen.says("The chart cannot be drawn on this computer (half of it is missing)")
    screen.click("Mild", "Redness")
    screen.press("Ctrl+S")
    assert program.stored_days()[3].scores[Symptom.REDNESS] == 2


def test_closing_waits_for_what_goes_on_in_the_background(program: Program, obstacle: SlowAndBroken) -> None:
    program.has(*LOGGED)
    screen = program.open()
    threading.Timer(0.1, obstacle.go_on.set).start()
    assert screen.close()
    assert "background task" not in {thread.name for thread in threading.enumerate()}
