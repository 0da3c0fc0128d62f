"""What surrounds the diary, as frozen values: care, preparation, screening, and what sources dispute.

The values come from `resources/knowledge/`; every row carries the ids of its sources.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from tracker.domain.journal import AboutMe, Device, Risk


class CareKind(StrEnum):
    """Whether a care item says what to do or what to leave."""

    DO = "do"
    AVOID = "avoid"


class Verdict(StrEnum):
    """What a "yes" to a screening question means for the planned session."""

    NOT_NOW = "not_now"
    ASK_FIRST = "ask_first"


class Topic(StrEnum):
    """What a fact is about: usual effects, trouble that can come, results, or the time between sessions."""

    USUAL = "usual"
    TROUBLE = "trouble"
    RESULTS = "results"
    SPACING = "spacing"


class CarePhase(NamedTuple):
    """A stretch of the after-care with what it is about; `last_day` is None for the open end."""

    id: str
    label: str
    first_day: int
    last_day: int | None
    summary: str
    sources: tuple[str, ...]


class CareItem(NamedTuple):
    """One thing to do or to avoid from `from_day` to `until_day` after the treatment, both included.

    `until` says the end in words. `devices` and `risks` narrow it down when not empty: to treatments with
    one of the devices, to people with one of the risks. `disagreement` names the dispute over its time.
    """

    id: str
    kind: CareKind
    from_day: int
    until_day: int | None
    until: str
    text: str
    why: str
    devices: frozenset[Device]
    risks: frozenset[Risk]
    disagreement: str | None
    sources: tuple[str, ...]


class ScreeningQuestion(NamedTuple):
    """A question before a session, with the reason to ask a doctor first when the answer is yes.

    `risk` is the personal fact that answers it beforehand, if there is one. `devices` as in `CareItem`.
    """

    id: str
    question: str
    verdict: Verdict
    reason: str
    risk: Risk | None
    devices: frozenset[Device]
    disagreement: str | None
    sources: tuple[str, ...]


class PreparationStep(NamedTuple):
    """Something to stop or to start `days_before` a planned session; `risks` as in `CareItem`."""

    id: str
    days_before: int
    text: str
    why: str
    risks: frozenset[Risk]
    disagreement: str | None
    sources: tuple[str, ...]


class Fact(NamedTuple):
    """Something worth knowing, with its time in days since the treatment where the sources give one.

    Both days are included; `until_day` is None when it lasts or when no source gives an end.
    """

    id: str
    topic: Topic
    title: str
    text: str
    from_day: int | None
    until_day: int | None
    sources: tuple[str, ...]
    disagreement: str | None = None


class Position(NamedTuple):
    """What some of the sources say in a dispute."""

    claim: str
    sources: tuple[str, ...]


class Disagreement(NamedTuple):
    """Where sources disagree: whose range it is, which value the program uses, and why."""

    id: str
    question: str
    positions: tuple[Position, ...]
    used: str
    why: str


class Guidance(NamedTuple):
    """All of it. Mappings keep the order of the files, which is the order on screen."""

    phases: tuple[CarePhase, ...]
    care: Mapping[str, CareItem]
    screening: Mapping[str, ScreeningQuestion]
    preparation: Mapping[str, PreparationStep]
    facts: Mapping[str, Fact]
    disagreements: Mapping[str, Disagreement]


def is_for_device(devices: frozenset[Device], device: Device) -> bool:
    """Tell whether a row for these devices holds for this one; an empty set leaves out none."""
    return not devices or device in devices


def is_for_person(risks: frozenset[Risk], about_me: AboutMe) -> bool:
    """Tell whether a row for these risks holds for this person; an empty set leaves out nobody."""
    return not risks or not risks.isdisjoint(about_me.risks)
