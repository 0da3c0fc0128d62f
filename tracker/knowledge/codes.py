"""Reads `codes.toml`: apart from the rest of the knowledge, because only an export as FHIR needs it."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from tracker.domain.codes import GUIDE_CONCEPTS, OTHER_CONCEPTS, Code, Codes, CodeSystem
from tracker.domain.questions import Questions
from tracker.domain.symptoms import Symptom
from tracker.knowledge.checks import check_known, check_unique
from tracker.knowledge.errors import KnowledgeError
from tracker.knowledge.tables import Row, TomlFile

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

_NAME = "codes.toml"


def load_codes(folder: Path | Traversable, questions: Questions) -> Codes:
    """Read, check and freeze the codes; raises `KnowledgeError` naming the row that is not right."""
    file = TomlFile.read(folder, _NAME, tables=["system", "code"])
    systems = file.rows("system", CodeSystem, key="id", defaults={"notice": ""})
    rows = file.rows("code", Code, key="concept", defaults={"remark": ""})
    check_unique(systems, "id")
    check_unique(systems, "uri")
    check_unique(rows, "concept")
    codes = Codes(
        systems=MappingProxyType({row.value.id: row.value for row in systems}),
        by_concept=MappingProxyType({row.value.concept: row.value for row in rows}),
    )
    concepts = GUIDE_CONCEPTS | OTHER_CONCEPTS | set(Symptom) | questions.signs.keys()
    for row in rows:
        check_known(row, [row.value.concept], concepts, "concept")
        check_known(row, [row.value.system], codes.systems.keys(), "system")
        _check_words(row)
    for concept in sorted(GUIDE_CONCEPTS):
        if codes.written(concept) is None:
            raise KnowledgeError(f'{_NAME}: "{concept}" needs a code that is sure and written')
    return codes


def _check_words(row: Row[Code]) -> None:
    code = row.value
    if not (code.code.strip() and code.display.strip() and code.source.strip()):
        raise row.fault("code, display and source must not be empty")
    if not code.sure and not code.remark.strip():
        raise row.fault("is not sure, and no remark says why")
