"""What goes into the report: which photos are offered, by what words, and what is chosen of them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from pytestqt.qtbot import QtBot

from tests.builders import TREATED_ON, day, journal, knowledge, treatment
from tests.pictures import numbered, photo
from tracker.domain.overview import make_overview
from tracker.exchange.report.choice import ReportChoice
from tracker.ui.report.report_options import LONGEST_TOLD, ReportOptions
from tracker.ui.report.tick_list import TickList


def test_photos_are_told_apart_and_those_that_tell_most_are_ticked(qtbot: QtBot) -> None:
    dates = [TREATED_ON + dt.timedelta(days=number) for number in (-1, 0, 2, 5)]
    photos = (
        photo(dates[0], "chin"),
        photo(dates[1]),
        photo(dates[2], "left cheek", "by the\nwindow"),
        photo(dates[3], note="x" * 100),
    )
    written = numbered(journal(replace(treatment(day(0, redness=3), day(2, redness=1)), photos=photos)))
    options = ReportOptions(ReportChoice())
    qtbot.addWidget(options)
    options.show_overview(make_overview(written, knowledge(), dates[3], TREATED_ON), "")
    view = next(view for view in options.findChildren(TickList) if view.count() == 4)
    assert [view.item(row).text() for row in range(4)] == [
        "Before · 1 Mar 2026\nchin",
        "Day 0 · 2 Mar 2026",
        "Day 2 · 4 Mar 2026\nleft cheek, by the window",
        f"Day 5 · 7 Mar 2026\n{'x' * LONGEST_TOLD}…",
    ]
    assert options.choice().photos == {2, 4}, "the worst day and the latest"
