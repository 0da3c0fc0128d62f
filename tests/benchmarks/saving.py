"""From the click on Save to the last view painted, with ten years of data in a real file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QAbstractButton, QApplication, QGroupBox

from tests.benchmarks.table import Row, at_most, percentile
from tests.benchmarks.ten_years import ten_years, write
from tracker.app import build_window
from tracker.domain.journal import Journal, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview, make_overview
from tracker.domain.symptoms import Symptom
from tracker.knowledge import load_knowledge
from tracker.paths import database, resources
from tracker.preferences import Preferences
from tracker.storage import Store
from tracker.ui.chart_canvas import ChartCanvas
from tracker.ui.window import MainWindow

STEPS = ("Trace", "Mild")
"""Answered in turns, so that every save is a change and the chart's frame stays as it is."""


def measure(folder: Path, runs: int) -> Iterator[Row]:
    """Save the same day over and over; then only draw."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication), "the window needs more than a QCoreApplication"
    knowledge = load_knowledge(resources() / "knowledge")
    today = dt.datetime.now().astimezone().date()
    write(ten_years(knowledge, today), folder)
    with Store.open(database(folder), now=lambda: dt.datetime.now(dt.UTC)) as store:
        window = build_window(app, store, knowledge, Preferences(), lambda: today)
        _show_with_chart(window)
        yield from _saves(window, runs)
        journal = store.read_journal()
        [canvas] = window.findChildren(ChartCanvas)
        overviews = [_chosen(_journal_with(journal, today, score), knowledge, today) for score in (1, 2)]
        yield from _drawings(canvas, overviews, runs)
        window.close()


def _saves(window: MainWindow, runs: int) -> Iterator[Row]:
    [redness] = (box for box in window.findChildren(QGroupBox) if box.accessibleName() == "Redness")
    steps = {button.accessibleName(): button for button in redness.findChildren(QAbstractButton)}
    [save] = (button for button in window.findChildren(QAbstractButton) if button.text() == "Save entry")
    stored, painted = [], []
    for turn in range(runs + 2):
        steps[STEPS[turn % 2]].click()
        _paint_everything()
        started = perf_counter()
        save.click()
        returned = perf_counter()
        _paint_everything()
        if turn >= 2:  # the first save of a process imports, and may add a mark to the legend
            stored.append((returned - started) * 1000)
            painted.append((perf_counter() - started) * 1000)
    worst = percentile(painted, 95)
    measured = f"median {median(painted):.1f} ms, of which {median(stored):.1f} ms before painting"
    yield Row(
        "click Save → stored, read back, every view painted (95 %)", *at_most(worst, "ms", 50, measured)
    )


def _drawings(canvas: ChartCanvas, overviews: list[TreatmentOverview], runs: int) -> Iterator[Row]:
    taken = []
    for turn in range(runs):
        started = perf_counter()
        canvas.show_overview(overviews[turn % 2])
        canvas.repaint()
        if turn >= 2:
            taken.append((perf_counter() - started) * 1000)
    measured = f"median {median(taken):.1f} ms"
    yield Row("chart drawn again after a save (95 %)", *at_most(percentile(taken, 95), "ms", 16, measured))


def _chosen(journal: Journal, knowledge: Knowledge, today: dt.date) -> TreatmentOverview:
    chosen = make_overview(journal, knowledge, today).chosen
    assert chosen is not None, "ten years have a newest treatment"
    return chosen


def _journal_with(journal: Journal, date: dt.date, redness: int) -> Journal:
    """Return the journal with another answer on one day of its newest treatment."""
    *others, newest = journal.treatments
    days = tuple(
        replace(entry, scores={**entry.scores, Symptom.REDNESS: redness}) if entry.date == date else entry
        for entry in newest.days
    )
    changed: Treatment = replace(newest, days=days)
    return replace(journal, treatments=(*others, changed))


def _show_with_chart(window: MainWindow) -> None:
    painted: list[bool] = []
    window.today.chart.painted.connect(lambda: painted.append(True))
    window.show()
    _wait_until(lambda: bool(painted))


def _wait_until(happened: Callable[[], bool], seconds: float = 60) -> None:
    end = perf_counter() + seconds
    while not happened():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)
        if perf_counter() > end:
            raise TimeoutError("the window did not get ready")


def _paint_everything() -> None:
    """Let Qt lay out and paint until nothing is left to do; the second round is for what the first asked for."""
    for _ in range(2):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
