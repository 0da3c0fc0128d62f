"""What must hold for care, preparation, screening, facts and disagreements; the first fault is raised."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import chain
from typing import Any

from tracker.domain.guidance import CareItem, CarePhase, Disagreement, Fact
from tracker.knowledge.checks import check_known, check_unique
from tracker.knowledge.content import Content
from tracker.knowledge.errors import KnowledgeError
from tracker.knowledge.guidance_content import GuidanceContent
from tracker.knowledge.tables import Row


def check_guidance(content: Content) -> None:
    """Raise `KnowledgeError` for the first row that is at odds with itself or with another."""
    guidance = content.guidance
    _check_ids(guidance)
    _check_phases(guidance.phases)
    timed: Iterable[Row[CareItem] | Row[Fact]] = chain(guidance.care, guidance.facts)
    for row in timed:
        _check_days(row, row.value.from_day, row.value.until_day)
    for step in guidance.preparation:
        if step.value.days_before < 0:
            raise step.fault('lies after the session: "days_before" must be 0 or more')
    known = {source.value.id for source in content.sources}
    for disagreement in guidance.disagreements:
        _check_disagreement(disagreement, known)
    _check_links(guidance)


def _check_ids(guidance: GuidanceContent) -> None:
    """Within one file no id stands for two rows, of whatever table."""
    check_unique(chain(guidance.phases, guidance.care), "id")
    check_unique(chain(guidance.screening, guidance.preparation), "id")
    check_unique(guidance.facts, "id")
    check_unique(guidance.disagreements, "id")


def _check_phases(rows: tuple[Row[CarePhase], ...]) -> None:
    """Every day has exactly one phase."""
    if not rows:
        raise KnowledgeError("care.toml: there is no phase")
    next_day: int | None = 0
    for row in rows:
        if next_day is None:
            raise row.fault("follows a phase that has no end")
        if row.value.first_day != next_day:
            raise row.fault(f"begins on day {row.value.first_day} where day {next_day} is next")
        _check_days(row, row.value.first_day, row.value.last_day)
        next_day = None if row.value.last_day is None else row.value.last_day + 1
    if next_day is not None:
        raise rows[-1].fault('is the last phase and must have no "last_day"')


def _check_days(row: Row[Any], first: int | None, last: int | None) -> None:
    if first is None and last is not None:
        raise row.fault("ends without a beginning")
    if first is not None and first < 0:
        raise row.fault("begins before the treatment")
    if first is not None and last is not None and last < first:
        raise row.fault("ends before it begins")


def _check_disagreement(row: Row[Disagreement], sources: Collection[str]) -> None:
    if len(row.value.positions) < 2:
        raise row.fault("needs two positions to be a disagreement")
    for position in row.value.positions:
        if not position.claim.strip():
            raise row.fault("a position claims nothing")
        if not position.sources:
            raise row.fault(f'the position "{position.claim}" names no source')
        check_known(row, position.sources, sources, "source")


def _check_links(guidance: GuidanceContent) -> None:
    known = {row.value.id for row in guidance.disagreements}
    linked: Iterable[Row[Any]] = chain(
        guidance.care, guidance.screening, guidance.preparation, guidance.facts
    )
    for row in linked:
        if row.value.disagreement is not None:
            check_known(row, [row.value.disagreement], known, "disagreement")
