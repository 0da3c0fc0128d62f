"""What waits until the chart can be drawn comes in any case: the garbage collector, and the program's log."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import day, treatment
from tracker import sitting
from tracker.logs import LOG_NAME, program_log
from tracker.ui.chart.chart_card import ChartCard

from .seated import Seated


@pytest.fixture(autouse=True)
def no_collector() -> Iterator[None]:
    """As `main` begins."""
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


def test_garbage_is_collected_once_the_chart_is_there(seated: Seated, qtbot: QtBot) -> None:
    seated.has(treatment(day(0, redness=3)))
    seated.start()
    qtbot.waitUntil(gc.isenabled)


def test_so_it_is_when_the_chart_cannot_be_shown(
    seated: Seated, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_card: ChartCard) -> None:
        raise RuntimeError("no canvas")

    monkeypatch.setattr(ChartCard, "_show_canvas", fail)
    with qtbot.captureExceptions() as errors:
        seated.start()
        qtbot.waitUntil(gc.isenabled)
    assert [str(error) for _, error, _ in errors] == ["no canvas"]


def test_and_when_nothing_is_heard_of_the_chart(
    seated: Seated, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sitting, "SETTLED_AT_LATEST_MS", 1)
    monkeypatch.setattr(ChartCard, "prepare", lambda _card: None)
    seated.start()
    qtbot.waitUntil(gc.isenabled)


def test_the_first_thing_to_say_begins_the_log(seated: Seated) -> None:
    seated.begin()
    assert not (seated.folder / LOG_NAME).exists()

    program_log("tracker.test").error("unexpected")
    assert (seated.folder / LOG_NAME).read_text().endswith("ERROR tracker.test: unexpected\n")
    seated.settle()
