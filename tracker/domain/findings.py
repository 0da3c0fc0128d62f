"""What a check can come back with: a finding, nothing, or "not enough data"."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from tracker.domain.symptoms import SignId, Symptom
from tracker.domain.timeline import Timeline


class Finding(NamedTuple):
    """The rule fires on the values of these day numbers, today's last; the rest is what `why` may name.

    `score` is today's, `earlier_score` the lowest that it is compared with, both on the symptom's scale.
    A finding about several scores names them in `symptoms` instead.
    """

    days: tuple[int, ...]
    signs: frozenset[SignId] = frozenset()
    symptom: Symptom | None = None
    score: int | None = None
    earlier_score: int | None = None
    temperature_c: float | None = None
    symptoms: frozenset[Symptom] = frozenset()


class NotEnough(NamedTuple):
    """The rule could not be checked: the symptom (None: the signs) that was unanswered.

    `earlier` means that today was answered but no earlier day was, so nothing can be compared.
    """

    symptom: Symptom | None
    earlier: bool = False


Outcome = Finding | NotEnough | None


class Check(Protocol):
    """Looks at a timeline and says what it found."""

    def find(self, timeline: Timeline) -> Outcome:
        """Return a finding, None when all is as expected, or what was missing."""
