"""How rows with rows inside them are written in the files, and the domain values they become.

Flat rows need no shape of their own: they are converted straight into the domain's records.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Any, Literal

import msgspec

from tracker.domain.checks import CHECKS
from tracker.domain.findings import Check
from tracker.domain.flags import Level
from tracker.domain.guidance import Disagreement, Position
from tracker.domain.journal import Performer, Risk
from tracker.domain.knowledge import (
    Combination,
    LevelStep,
    LevelText,
    Raise,
    ResultQuestion,
    ResultStep,
    Rule,
)
from tracker.domain.questions import Scale, ScaleStep
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import SignId, Symptom
from tracker.knowledge.tables import convert

LevelId = Literal["none", "watch", "contact", "same_day", "emergency"]
FlagLevelId = Literal["watch", "contact", "same_day", "emergency"]


class Shape(msgspec.Struct, forbid_unknown_fields=True):
    """A row as it is written: a name that is not a field is an error, not ignored."""


class ScaleStepShape(Shape):
    """One of the `steps` of a `[[scale]]`."""

    score: int
    word: str
    description: str


class ScaleShape(Shape):
    """A `[[scale]]` of scales.toml."""

    symptom: Symptom
    label: str
    clinical_name: str
    question: str
    steps: tuple[ScaleStepShape, ...]
    sources: tuple[str, ...]

    def value(self) -> Scale:
        """Return the scale with its steps."""
        steps = tuple(ScaleStep(**msgspec.structs.asdict(step)) for step in self.steps)
        return Scale(**msgspec.structs.asdict(self) | {"steps": steps})


class ResultStepShape(Shape):
    """One of the `steps` of a `[[result]]`."""

    improvement: Improvement
    word: str
    description: str


class ResultShape(Shape):
    """A `[[result]]` of results.toml."""

    aspect: Aspect
    label: str
    question: str
    steps: tuple[ResultStepShape, ...]
    sources: tuple[str, ...]

    def value(self) -> ResultQuestion:
        """Return the question with its steps."""
        steps = tuple(ResultStep(**msgspec.structs.asdict(step)) for step in self.steps)
        return ResultQuestion(**msgspec.structs.asdict(self) | {"steps": steps})


class LevelShape(Shape):
    """A `[[level]]` of levels.toml."""

    level: LevelId
    label: str
    action: str
    by_when: str
    otherwise: str

    def value(self) -> LevelText:
        """Return the level's texts."""
        return LevelText(**msgspec.structs.asdict(self) | {"level": Level.from_id(self.level)})


class LevelStepShape(Shape):
    """One of the `levels` of a `[[rule]]`."""

    from_day: int
    level: FlagLevelId

    def value(self) -> LevelStep:
        """Return the step with its level."""
        return LevelStep(from_day=self.from_day, level=Level.from_id(self.level))


class RaiseShape(Shape):
    """A `[[rule.raise]]`: any of its three conditions is enough."""

    to: FlagLevelId
    because: str
    signs: frozenset[SignId] = frozenset()
    scores: dict[Symptom, int] = {}
    above: frozenset[Symptom] = frozenset()

    def value(self) -> Raise:
        """Return the condition that lifts the rule's level."""
        return Raise(
            to=Level.from_id(self.to),
            because=self.because,
            signs=self.signs,
            scores=MappingProxyType(self.scores),
            above=self.above,
        )


class RuleShape(Shape, rename={"raises": "raise"}):
    """A `[[rule]]` of rules.toml."""

    id: str
    group: str
    check: dict[str, Any]
    levels: tuple[LevelStepShape, ...]
    title: str
    why: str
    usual: str
    advice: str
    reason: str
    sources: tuple[str, ...]
    until_day: int | None = None
    raises: tuple[RaiseShape, ...] = ()
    combines: bool = False
    risks: frozenset[Risk] = frozenset()
    skin_types: frozenset[int] = frozenset()
    performed_by: frozenset[Performer] = frozenset()
    products: frozenset[str] = frozenset()
    lift_to: FlagLevelId = "same_day"

    def value(self) -> Rule:
        """Return the rule with its check; raise `msgspec.ValidationError` for a check that is not known."""
        written = msgspec.structs.asdict(self)
        performers = written.pop("performed_by")
        nested = {
            "check": _check(self.check),
            "levels": tuple(step.value() for step in self.levels),
            "raises": tuple(step.value() for step in self.raises),
            "lift_to": Level.from_id(self.lift_to),
        }
        return Rule(**written | nested, performers=performers)


class CombinationShape(Shape):
    """The `[combination]` of rules.toml; its advice depends on the level that two flags make together."""

    id: str
    title: str
    why: str
    usual: str
    advice: dict[FlagLevelId, str]
    sources: tuple[str, ...]

    def value(self) -> Combination:
        """Return the combination with its advice by level."""
        advice = MappingProxyType({Level.from_id(level): text for level, text in self.advice.items()})
        return Combination(**msgspec.structs.asdict(self) | {"advice": advice})


class PositionShape(Shape):
    """One of the `positions` of a `[[disagreement]]`."""

    claim: str
    sources: tuple[str, ...]

    def value(self) -> Position:
        """Return the position."""
        return Position(claim=self.claim, sources=self.sources)


class DisagreementShape(Shape):
    """A `[[disagreement]]` of disagreements.toml."""

    id: str
    question: str
    positions: tuple[PositionShape, ...]
    used: str
    why: str

    def value(self) -> Disagreement:
        """Return the disagreement with its positions."""
        positions = tuple(position.value() for position in self.positions)
        return Disagreement(**msgspec.structs.asdict(self) | {"positions": positions})


def _check(raw: dict[str, Any]) -> Check:
    """Return the check that `kind` names, with the other entries as its parameters."""
    parameters = dict(raw)
    kind = parameters.pop("kind", None)
    if kind not in CHECKS:
        raise msgspec.ValidationError(f"unknown check {kind!r}, known are {', '.join(CHECKS)}")
    try:
        return convert(parameters, CHECKS[kind])
    except msgspec.ValidationError as error:
        raise msgspec.ValidationError(f"check {kind!r}: {error}") from error
