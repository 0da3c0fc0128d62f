"""The files around the diary as read, row by row: care, preparation, screening, facts, disagreements."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from tracker.domain.guidance import (
    CareItem,
    CarePhase,
    Disagreement,
    Fact,
    PreparationStep,
    ScreeningQuestion,
)
from tracker.knowledge.shapes import DisagreementShape
from tracker.knowledge.tables import KnowledgeFolder, Row, shaped_all

NOBODY: frozenset[Any] = frozenset()
FOR_ALL: Mapping[str, object] = MappingProxyType({"devices": NOBODY, "risks": NOBODY, "disagreement": None})
"""What a row that is not narrowed down, and that nobody disputes, leaves out."""


class GuidanceContent(NamedTuple):
    """The rows of care.toml, screening.toml, facts.toml and disagreements.toml, in their order."""

    phases: tuple[Row[CarePhase], ...]
    care: tuple[Row[CareItem], ...]
    screening: tuple[Row[ScreeningQuestion], ...]
    preparation: tuple[Row[PreparationStep], ...]
    facts: tuple[Row[Fact], ...]
    disagreements: tuple[Row[Disagreement], ...]

    def citing(self) -> tuple[Row[Any], ...]:
        """Return every row with sources of its own; in a disagreement each position has them."""
        return (*self.phases, *self.care, *self.screening, *self.preparation, *self.facts)


def read_guidance(files: KnowledgeFolder) -> GuidanceContent:
    """Read the four files; raise `KnowledgeError` for the first row that cannot be understood."""
    care = files.read("care.toml", tables=["phase", "item"])
    screening = files.read("screening.toml", tables=["question", "preparation"])
    facts = files.read("facts.toml", tables=["fact"])
    disagreements = files.read("disagreements.toml", tables=["disagreement"])
    no_days = {"from_day": None, "until_day": None}
    return GuidanceContent(
        phases=care.rows("phase", CarePhase, key="id", defaults={"last_day": None}),
        care=care.rows("item", CareItem, key="id", defaults={**FOR_ALL, "until_day": None}),
        screening=screening.rows(
            "question", ScreeningQuestion, key="id", defaults=_without("risks", risk=None)
        ),
        preparation=screening.rows("preparation", PreparationStep, key="id", defaults=_without("devices")),
        facts=facts.rows("fact", Fact, key="id", defaults=no_days),
        disagreements=shaped_all(
            disagreements.rows("disagreement", DisagreementShape, key="id"), DisagreementShape.value
        ),
    )


def _without(name: str, **others: object) -> dict[str, object]:
    """Return `FOR_ALL` without the field that this kind of row does not have."""
    return {field: value for field, value in FOR_ALL.items() if field != name} | others
