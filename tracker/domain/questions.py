"""What is asked each day: the scales with their steps, and the signs with the questions for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from tracker.domain.symptoms import SignId, Symptom


class ScaleStep(NamedTuple):
    """One step of a scale with the word on its button and what it looks or feels like."""

    score: int
    word: str
    description: str


class Scale(NamedTuple):
    """The question for one symptom and its steps from 0 upwards."""

    symptom: Symptom
    label: str
    clinical_name: str
    question: str
    steps: tuple[ScaleStep, ...]
    sources: tuple[str, ...]

    def word(self, score: int) -> str:
        """Return the word of a step, such as "moderate"; for pain the number out of 10."""
        return self.steps[score].word


class SignGroup(NamedTuple):
    """A plain question that stands for a few signs; danger groups are asked every day."""

    id: str
    question: str
    danger: bool


class Sign(NamedTuple):
    """A sign that can be ticked, in the patient's and in the clinician's words."""

    id: SignId
    group: str
    label: str
    description: str
    clinical_name: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """All that the day's form needs. Mappings keep the order of the files, which is the order on screen."""

    scales: Mapping[Symptom, Scale]
    sign_groups: Mapping[str, SignGroup]
    signs: Mapping[SignId, Sign]

    def danger_signs(self) -> frozenset[SignId]:
        """Return the signs that are asked every day."""
        return frozenset(s.id for s in self.signs.values() if self.sign_groups[s.group].danger)
