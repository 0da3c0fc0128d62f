"""Which files and tables there are: everything as read, row by row, not yet checked against each other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tracker.domain.emergency import CountryNumbers, ElsewhereNumbers
from tracker.domain.knowledge import (
    AreaException,
    AssessmentTexts,
    BandRow,
    Combination,
    Course,
    CourseRemark,
    LevelText,
    ResultQuestion,
    RiskFact,
    Rule,
    SlowerArea,
    Source,
)
from tracker.domain.outlook import Outlook
from tracker.domain.questions import Scale, Sign, SignGroup
from tracker.knowledge.guidance_content import GuidanceContent, read_guidance
from tracker.knowledge.shapes import CombinationShape, LevelShape, ResultShape, RuleShape, ScaleShape
from tracker.knowledge.tables import KnowledgeFolder, Row, read_csv, shaped, shaped_all

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

REMARK_DEFAULTS = {"devices": (), "depth_known": None, "skin_types": ()}
"""A condition that a remark does not name always holds."""


class Content(NamedTuple):
    """The rows of all files, in the order of the files."""

    sources: tuple[Row[Source], ...]
    scales: tuple[Row[Scale], ...]
    sign_groups: tuple[Row[SignGroup], ...]
    signs: tuple[Row[Sign], ...]
    risks: tuple[Row[RiskFact], ...]
    results: tuple[Row[ResultQuestion], ...]
    courses: tuple[Row[Course], ...]
    area_exceptions: tuple[Row[AreaException], ...]
    slower_areas: tuple[Row[SlowerArea], ...]
    course_remarks: tuple[Row[CourseRemark], ...]
    outlook: tuple[Row[Outlook], ...]
    bands: tuple[Row[BandRow], ...]
    levels: tuple[Row[LevelText], ...]
    rules: tuple[Row[Rule], ...]
    combination: Row[Combination]
    texts: Row[AssessmentTexts]
    emergency_countries: tuple[Row[CountryNumbers], ...]
    emergency_elsewhere: Row[ElsewhereNumbers]
    guidance: GuidanceContent


def read_content(folder: Path | Traversable, language: str = "en") -> Content:
    """Read every file of the folder, its texts in this language.

    Raise `KnowledgeError` for the first row that cannot be understood.
    """
    files = KnowledgeFolder(folder, language)
    sources = files.read("sources.toml", tables=["source"])
    scales = files.read("scales.toml", tables=["scale"])
    signs = files.read("signs.toml", tables=["group", "sign"])
    risks = files.read("risks.toml", tables=["risk"])
    results = files.read("results.toml", tables=["result"])
    course_tables = ["course", "area_exception", "slower_area", "remark", "outlook"]
    courses = files.read("courses.toml", tables=course_tables)
    levels = files.read("levels.toml", tables=["level"])
    rules = files.read("rules.toml", tables=["texts", "combination", "rule"])
    emergency = files.read("emergency_numbers.toml", tables=["elsewhere", "country"])
    return Content(
        sources=sources.rows("source", Source, key="id", defaults={"year": None, "reference": ""}),
        scales=shaped_all(scales.rows("scale", ScaleShape, key="symptom"), ScaleShape.value),
        sign_groups=signs.rows("group", SignGroup, key="id"),
        signs=signs.rows("sign", Sign, key="id"),
        risks=risks.rows("risk", RiskFact, key="risk"),
        results=shaped_all(results.rows("result", ResultShape, key="aspect"), ResultShape.value),
        courses=courses.rows("course", Course, key="id", defaults={"deepest_mm": None}),
        area_exceptions=courses.rows("area_exception", AreaException, key="symptom"),
        slower_areas=courses.rows("slower_area", SlowerArea, key="symptom"),
        course_remarks=courses.rows("remark", CourseRemark, key="id", defaults=REMARK_DEFAULTS),
        outlook=courses.rows("outlook", Outlook, key="symptom"),
        bands=read_csv(
            files, "healing.csv", BandRow, lists=["sources"], named_by=["course", "symptom", "first_day"]
        ),
        levels=shaped_all(levels.rows("level", LevelShape, key="level"), LevelShape.value),
        rules=shaped_all(rules.rows("rule", RuleShape, key="id"), RuleShape.value),
        combination=shaped(rules.row("combination", CombinationShape), CombinationShape.value),
        texts=rules.row("texts", AssessmentTexts),
        emergency_countries=emergency.rows("country", CountryNumbers, key="codes"),
        emergency_elsewhere=emergency.row("elsewhere", ElsewhereNumbers),
        guidance=read_guidance(files),
    )
