"""The real knowledge, and functions that tell a course and draw it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from tracker.chart.recovery import RecoveryChart
from tracker.chart.styles import LIGHT, ChartStyle
from tracker.chart.words import ChartWords
from tracker.domain.journal import Journal
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview, treatment_overview
from tracker.knowledge import load_knowledge

from .courses import TREATED_ON, Course, Draw, Drawn, Tell, treatment


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return load_knowledge(Path(__file__).parents[2] / "resources" / "knowledge")


@pytest.fixture(scope="session")
def tell(knowledge: Knowledge) -> Tell:
    """Return a function that derives the overview of a course, with earlier ones and today's day number."""

    def overview(
        days: Course, *, earlier: Iterable[Course] = (), today: int | None = None
    ) -> TreatmentOverview:
        shown = treatment(days)
        before = [
            treatment(course, TREATED_ON - dt.timedelta(days=60 * (i + 1)))
            for i, course in enumerate(earlier)
        ]
        day = max(days, default=0) if today is None else today
        journal = Journal(treatments=(*before, shown))
        return treatment_overview(journal, knowledge, shown, TREATED_ON + dt.timedelta(days=day))

    return overview


@pytest.fixture
def draw(knowledge: Knowledge) -> Draw:
    """Return a function that draws an overview, by default as large as the card on the screen."""

    def drawn(
        overview: TreatmentOverview,
        style: ChartStyle = LIGHT,
        size: tuple[int, int] = (520, 380),
        *,
        animated: bool = False,
        words: ChartWords | None = None,
    ) -> Drawn:
        figure = Figure(figsize=(size[0] / 100, size[1] / 100), dpi=100)
        canvas = FigureCanvasAgg(figure)
        chart = RecoveryChart(figure, knowledge.scales, style, words=words, animated=animated)
        chart.draw(overview)
        return Drawn(figure, canvas, chart)

    return drawn
