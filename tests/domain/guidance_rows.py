"""Guidance in a few words, for tests: `guidance(care=[item("a", 0, 2)])`. What is not named says nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TypeVar

from tracker.domain.guidance import (
    CareItem,
    CareKind,
    CarePhase,
    Guidance,
    PreparationStep,
    ScreeningQuestion,
    Verdict,
)
from tracker.domain.journal import Device, Risk

T = TypeVar("T", CareItem, ScreeningQuestion, PreparationStep)

PHASES = tuple(
    CarePhase(id=name, label=name, first_day=first, last_day=last, summary=name, sources=("seed-001",))
    for name, first, last in (("start", 0, 2), ("week", 3, 7), ("open", 8, None))
)


def item(
    name: str,
    first: int,
    last: int | None,
    kind: str = "do",
    *,
    devices: Iterable[str] = (),
    risks: Iterable[str] = (),
) -> CareItem:
    """Return a care item from its first to its last day."""
    return CareItem(
        id=name,
        kind=CareKind(kind),
        from_day=first,
        until_day=last,
        until="",
        text=name,
        why="",
        devices=frozenset(map(Device, devices)),
        risks=frozenset(map(Risk, risks)),
        disagreement=None,
        sources=("seed-001",),
    )


def question(
    name: str, verdict: str = "ask_first", *, risk: str | None = None, devices: Iterable[str] = ()
) -> ScreeningQuestion:
    """Return a screening question."""
    return ScreeningQuestion(
        id=name,
        question=name,
        verdict=Verdict(verdict),
        reason="",
        risk=None if risk is None else Risk(risk),
        devices=frozenset(map(Device, devices)),
        disagreement=None,
        sources=("seed-001",),
    )


def step(name: str, days_before: int, *, risks: Iterable[str] = ()) -> PreparationStep:
    """Return a step so many days before a session."""
    return PreparationStep(
        id=name,
        days_before=days_before,
        text=name,
        why="",
        risks=frozenset(map(Risk, risks)),
        disagreement=None,
        sources=("seed-001",),
    )


def guidance(
    *,
    care: Iterable[CareItem] = (),
    screening: Iterable[ScreeningQuestion] = (),
    preparation: Iterable[PreparationStep] = (),
) -> Guidance:
    """Return guidance with the phases 0 to 2, 3 to 7 and from 8 on."""
    return Guidance(
        phases=PHASES,
        care=_by_id(care),
        screening=_by_id(screening),
        preparation=_by_id(preparation),
        facts={},
        disagreements={},
    )


def _by_id(rows: Iterable[T]) -> Mapping[str, T]:
    return MappingProxyType({row.id: row for row in rows})
