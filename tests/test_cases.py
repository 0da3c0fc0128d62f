"""Nine real courses: each complication must be seen in time, and no ordinary week may alarm."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tracker.app import main
from tracker.domain.flags import Level

FOLDER = Path(__file__).parent / "cases"
CASES = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))
NAMED = [pytest.param(case, id=case["title"]) for case in CASES]


def checked(file: Path, capsys: pytest.CaptureFixture[str]) -> dict[int, Level]:
    """Return the level of each logged day, by day number, as `check --json` prints it."""
    assert main(["check", str(file), "--json"]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    (treatment,) = json.loads(printed.out)["treatments"]
    return {day["day"]: Level.from_id(day["level"]) for day in treatment["days"]}


def test_every_file_has_its_expectation() -> None:
    files = {path.name for path in FOLDER.glob("*.json")} - {"expected.json"}
    assert files == {case["file"] for case in CASES}


@pytest.mark.parametrize("case", NAMED)
def test_a_complication_is_seen_in_time(case: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    levels = checked(FOLDER / case["file"], capsys)
    for wanted in case["at_least"]:
        by_then = [level for number, level in levels.items() if number <= wanted["by_day"]]
        assert max(by_then) >= Level.from_id(wanted["level"]), wanted


@pytest.mark.parametrize("case", NAMED)
def test_an_ordinary_course_never_alarms(case: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    levels = checked(FOLDER / case["file"], capsys)
    if case["never_above"] is not None:
        assert max(levels.values()) <= Level.from_id(case["never_above"])
