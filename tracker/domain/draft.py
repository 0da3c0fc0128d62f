"""Answers that are not saved yet, just as they stand in the form: no entry, and never counted as one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tracker.domain.journal import check_score
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import SignId, Symptom


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What the form of one day says. Typed text is kept as it was typed, even where it cannot be read.

    `danger` is None while the danger signs are not answered, and empty for none of them.
    """

    scores: Mapping[Symptom, int]
    danger: frozenset[SignId] | None
    others: frozenset[SignId]
    temperature: str
    products: str
    note: str
    results: Mapping[Aspect, Improvement]

    def __post_init__(self) -> None:
        for symptom, score in self.scores.items():
            check_score(symptom, score)
