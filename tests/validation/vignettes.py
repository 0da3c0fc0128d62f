"""The vignettes: short courses with the level that the sources ask for on every day, as data beside this.

They were written from the sources before the rules had seen them. `tuned` marks those that a rule or a
limit was changed for afterwards, with what was changed: they no longer test anything independently and are
counted apart.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.builders import TREATED_ON, day, knowledge
from tracker.domain.assessment import assess_treatment
from tracker.domain.flags import DayAssessment, Level
from tracker.domain.journal import AboutMe, Device, Performer, Risk, Treatment

FOLDER = Path(__file__).parent / "vignettes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vignette:
    """A course, the lowest and highest level asked for on each day number, and who asks for it."""

    id: str
    simulates: str
    why: str
    sources: tuple[str, ...]
    tuned: str
    about_me: AboutMe
    treatment: Treatment
    expected: dict[int, tuple[Level, Level]]

    def assessments(self) -> tuple[DayAssessment, ...]:
        """Return what the program says at the end of each day."""
        return assess_treatment(knowledge(), self.about_me, self.treatment)

    def misses(self) -> list[str]:
        """Return the days on which the program says something else, in words."""
        return [
            f"day {said.day}: {said.level.id}, not {wanted(*self.expected[said.day])}"
            for said in self.assessments()
            if not self.expected[said.day][0] <= said.level <= self.expected[said.day][1]
        ]


def wanted(lowest: Level, highest: Level) -> str:
    """Return a range of levels in words."""
    return lowest.id if lowest is highest else f"{lowest.id} to {highest.id}"


@cache
def vignettes() -> tuple[Vignette, ...]:
    """Return all of them, in the order of the files."""
    return tuple(_vignettes())


def _vignettes() -> Iterator[Vignette]:
    for file in sorted(FOLDER.glob("*.toml")):
        for row in tomllib.loads(file.read_text(encoding="utf-8"))["vignette"]:
            yield _vignette(row)


def _vignette(row: dict[str, Any]) -> Vignette:
    days, expected = [], {}
    for answers in row.pop("days"):
        number, level = answers.pop("day"), answers.pop("level")
        lowest, highest = (level, level) if isinstance(level, str) else level
        expected[number] = (Level.from_id(lowest), Level.from_id(highest))
        days.append(day(number, **answers))
    written = {name: row.pop(name) for name in ("id", "simulates", "why")}
    about_me = AboutMe(skin_type=row.pop("skin_type", None), risks=frozenset(map(Risk, row.pop("risks", []))))
    sources, tuned = tuple(row.pop("sources")), row.pop("tuned", "")
    course = Treatment(
        treated_on=TREATED_ON,
        area=row.pop("area", "face"),
        device=Device(row.pop("device", "unknown")),
        needle_depth_mm=row.pop("depth", None),
        performed_by=Performer(row.pop("performed_by", "unknown")),
        products=tuple(row.pop("products", [])),
        days=tuple(days),
    )
    assert not row, f"vignette {written['id']}: what is {', '.join(row)}?"
    return Vignette(
        **written, sources=sources, tuned=tuned, about_me=about_me, treatment=course, expected=expected
    )
