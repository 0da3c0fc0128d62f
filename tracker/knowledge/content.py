"""Which files and tables there are: everything as read, row by row, not yet checked against each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from tracker.domain.knowledge import (
    AreaException,
    AssessmentTexts,
    BandRow,
    Combination,
    Course,
    LevelText,
    ResultQuestion,
    RiskFact,
    Rule,
    Source,
)
from tracker.domain.questions import Scale, Sign, SignGroup
from tracker.knowledge.shapes import CombinationShape, LevelShape, ResultShape, RuleShape, ScaleShape
from tracker.knowledge.tables import Row, TomlFile, read_csv

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

S = TypeVar("S")
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """The rows of all files, in the order of the files."""

    sources: tuple[Row[Source], ...]
    scales: tuple[Row[Scale], ...]
    sign_groups: tuple[Row[SignGroup], ...]
    signs: tuple[Row[Sign], ...]
    risks: tuple[Row[RiskFact], ...]
    results: tuple[Row[ResultQuestion], ...]
    courses: tuple[Row[Course], ...]
    area_exceptions: tuple[Row[AreaException], ...]
    bands: tuple[Row[BandRow], ...]
    levels: tuple[Row[LevelText], ...]
    rules: tuple[Row[Rule], ...]
    combination: Row[Combination]
    texts: Row[AssessmentTexts]


def read_content(folder: Path | Traversable) -> Content:
    """Read every file of the folder; raise `KnowledgeError` for the first row that cannot be understood."""
    sources = TomlFile.read(folder, "sources.toml", tables=["source"])
    scales = TomlFile.read(folder, "scales.toml", tables=["scale"])
    signs = TomlFile.read(folder, "signs.toml", tables=["group", "sign"])
    risks = TomlFile.read(folder, "risks.toml", tables=["risk"])
    results = TomlFile.read(folder, "results.toml", tables=["result"])
    courses = TomlFile.read(folder, "courses.toml", tables=["course", "area_exception"])
    levels = TomlFile.read(folder, "levels.toml", tables=["level"])
    rules = TomlFile.read(folder, "rules.toml", tables=["texts", "combination", "rule"])
    return Content(
        sources=sources.rows("source", Source, key="id", defaults={"year": None, "reference": ""}),
        scales=_values(scales.rows("scale", ScaleShape, key="symptom"), ScaleShape.value),
        sign_groups=signs.rows("group", SignGroup, key="id"),
        signs=signs.rows("sign", Sign, key="id"),
        risks=risks.rows("risk", RiskFact, key="risk"),
        results=_values(results.rows("result", ResultShape, key="aspect"), ResultShape.value),
        courses=courses.rows("course", Course, key="id", defaults={"deepest_mm": None}),
        area_exceptions=courses.rows("area_exception", AreaException, key="symptom"),
        bands=read_csv(folder, "healing.csv", BandRow, lists=["sources"]),
        levels=_values(levels.rows("level", LevelShape, key="level"), LevelShape.value),
        rules=_values(rules.rows("rule", RuleShape, key="id"), RuleShape.value),
        combination=_value(rules.row("combination", CombinationShape), CombinationShape.value),
        texts=rules.row("texts", AssessmentTexts),
    )


def _values(rows: tuple[Row[S], ...], value: Callable[[S], T]) -> tuple[Row[T], ...]:
    return tuple(_value(row, value) for row in rows)


def _value(row: Row[S], value: Callable[[S], T]) -> Row[T]:
    try:
        return Row(row.place, value(row.value))
    except msgspec.ValidationError as error:
        raise row.fault(str(error)) from error
