"""The nine real courses beside the tests: which of them the program judges as their expectation says."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.builders import knowledge
from tracker.domain.assessment import assess_treatment
from tracker.domain.flags import Level
from tracker.exchange.logs.reading import read_log

FOLDER = Path(__file__).parents[1] / "cases"


def misses() -> dict[str, list[str]]:
    """Return for each case by its title what was expected and did not come true."""
    cases = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))
    return {case["title"]: list(_misses(case)) for case in cases}


def _misses(case: dict[str, Any]) -> Iterator[str]:
    levels = _levels(FOLDER / case["file"])
    for wanted in case["at_least"]:
        by_then = [level for day, level in levels.items() if day <= wanted["by_day"]]
        if max(by_then) < Level.from_id(wanted["level"]):
            yield f"not {wanted['level']} by day {wanted['by_day']}"
    if case["never_above"] and max(levels.values()) > Level.from_id(case["never_above"]):
        yield f"above {case['never_above']}"


def _levels(file: Path) -> dict[int, Level]:
    loaded = read_log(file, knowledge_signs=knowledge().signs, today=dt.date(2026, 12, 31))
    (treatment,) = loaded.journal.treatments
    said = assess_treatment(knowledge(), loaded.journal.about_me, treatment)
    return {day.day: day.level for day in said}
