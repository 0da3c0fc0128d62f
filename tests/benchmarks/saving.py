"""From the click on Save to the last view painted, with ten years of data in a real file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QGroupBox

from tests.benchmarks.table import Row, at_most, percentile
from tests.benchmarks.ten_years import ten_years, write
from tracker import app, opening
from tracker.knowledge import load_knowledge
from tracker.paths import resources

STEPS = ("Trace", "Mild")
"""Answered in turns: every save is a change, and two of them show the chart's frame as it stays."""
WARM_UP = 4


def measure(folder: Path, runs: int) -> Iterator[Row]:
    """Run the program on the long log; once its chart is painted, save the same day over and over."""
    today = dt.datetime.now().astimezone().date()
    write(ten_years(load_knowledge(resources() / "knowledge"), today), folder)
    rows: list[Row] = []
    build_window = opening.build_window

    def watched_window(*parts: Any, **named: Any) -> Any:  # noqa: ANN401
        window = build_window(*parts, **named)

        def begin() -> None:
            window.today.side.chart.painted.disconnect(begin)
            QTimer.singleShot(0, lambda: work(window))  # outside of the paint event

        window.completed.connect(lambda: window.today.side.chart.painted.connect(begin))
        return window

    def work(window: Any) -> None:  # noqa: ANN401 (whatever the program builds)
        try:
            rows.extend(_saves_and_drawings(window, runs))
        finally:
            window.close()

    opening.build_window = watched_window
    try:
        app.main(["--data-dir", str(folder)])
    finally:
        opening.build_window = build_window
    yield from rows


def _saves_and_drawings(window: Any, runs: int) -> Iterator[Row]:  # noqa: ANN401
    from tracker.ui.chart.chart_canvas import ChartCanvas

    [canvas] = window.findChildren(ChartCanvas)
    shown = _overviews_shown_by(canvas)
    yield _saves(window, runs)
    yield _drawings(canvas, shown[-2:], runs)


def _overviews_shown_by(canvas: Any) -> list[Any]:  # noqa: ANN401
    """Return a list that grows by every overview the canvas is asked to show."""
    shown: list[Any] = []
    show = canvas.show_overview
    canvas.show_overview = lambda overview: (shown.append(overview), show(overview))
    return shown


def _saves(window: Any, runs: int) -> Row:  # noqa: ANN401
    [redness] = (box for box in window.findChildren(QGroupBox) if box.accessibleName() == "Redness")
    steps = {button.accessibleName(): button for button in redness.findChildren(QAbstractButton)}
    [save] = (button for button in window.findChildren(QAbstractButton) if button.text() == "Save entry")
    stored, painted = [], []
    for turn in range(runs + WARM_UP):
        steps[STEPS[turn % 2]].click()
        _paint_everything()
        started = perf_counter()
        save.click()
        returned = perf_counter()
        _paint_everything()
        if turn >= WARM_UP:
            stored.append((returned - started) * 1000)
            painted.append((perf_counter() - started) * 1000)
    measured = f"median {median(painted):.1f} ms, of which {median(stored):.1f} ms before painting"
    result = at_most(percentile(painted, 95), "ms", 50, measured)
    return Row("click Save → stored, read back, every view painted (95 %)", *result)


def _drawings(canvas: Any, overviews: list[Any], runs: int) -> Row:  # noqa: ANN401
    taken = []
    for turn in range(runs + WARM_UP):
        started = perf_counter()
        canvas.show_overview(overviews[turn % 2])
        canvas.repaint()
        if turn >= WARM_UP:
            taken.append((perf_counter() - started) * 1000)
    measured = f"median {median(taken):.1f} ms"
    return Row("chart drawn again after a save (95 %)", *at_most(percentile(taken, 95), "ms", 16, measured))


def _paint_everything() -> None:
    """Let Qt lay out and paint; the second round is for what the first asked for."""
    for _ in range(2):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
