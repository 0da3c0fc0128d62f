"""From the start of the process to the entry form, to the chart, and how much memory that takes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.processes import in_turns, program, tracker
from tests.benchmarks.table import Row, ratio
from tests.benchmarks.ten_years import one_session, ten_years, write
from tracker.domain.journal import Journal
from tracker.knowledge import load_knowledge
from tracker.paths import resources


def measure(folder: Path, runs: int) -> Iterator[Row]:
    """Start everything in turns; `folder` takes the logs and a home folder."""
    knowledge = load_knowledge(resources() / "knowledge")
    today = dt.datetime.now().astimezone().date()
    yesterday = today - dt.timedelta(days=1)
    empty = write(Journal(), folder / "empty")
    # the chart stays out of sight until the day is answered, the form is there either way
    answered = write(one_session(knowledge, today), folder / "answered")
    unanswered = write(one_session(knowledge, yesterday), folder / "unanswered")
    long = write(ten_years(knowledge, yesterday), folder / "ten-years")
    long_answered = write(ten_years(knowledge, today), folder / "ten-years-answered")
    home = folder / "home"
    home.mkdir()

    taken = in_turns(
        {
            "label": program("bare_window"),
            "bare form": program("bare_form"),
            "form": tracker("frame", unanswered),
            "empty": tracker("frame", empty),
            "long": tracker("frame", long),
            "figure": program("bare_chart"),
            "chart": tracker("chart", answered),
            "long chart": tracker("chart", long_answered),
        },
        home,
        runs,
    )
    form, chart = taken["form"], taken["chart"]
    yield Row(
        "start → entry form, against a window with one label", *ratio(form.ms, taken["label"].ms, "ms", 1.4)
    )
    bare_form = taken["bare form"].ms
    yield Row("the same widgets alone, against that window", *ratio(bare_form, taken["label"].ms, "ms"))
    yield Row("start → entry form, against the same widgets alone", *ratio(form.ms, bare_form, "ms"))
    yield Row("start → chart, against a bare script", *ratio(chart.ms, taken["figure"].ms, "ms", 1.2))
    yield Row(
        "memory with chart, against the bare script", *ratio(chart.mib, taken["figure"].mib, "MiB", 1.25)
    )
    long_start = taken["long"].ms
    yield Row("start with ten years, against an empty log", *ratio(long_start, taken["empty"].ms, "ms", 1.15))
    yield Row("start with ten years, against one session", *ratio(long_start, form.ms, "ms", 1.15))
    yield Row(
        "chart with ten years, against one session", *ratio(taken["long chart"].ms, chart.ms, "ms", 1.15)
    )

    settled = in_turns(
        {
            "empty": tracker("settled", empty),
            "one": tracker("settled", answered),
            "long": tracker("settled", long_answered),
        },
        home,
        max(3, runs // 5),
    )
    size = settled["long"].mib
    yield Row("memory with ten years, against an empty log", *ratio(size, settled["empty"].mib, "MiB", 1.15))
    yield Row("memory with ten years, against one session", *ratio(size, settled["one"].mib, "MiB", 1.15))
