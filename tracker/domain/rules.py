"""What a rule can look for: one small check a class, each giving a finding, nothing, or "not enough data".

Numbers, levels and words are rows of `resources/knowledge/rules.toml`; here is only the looking.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from tracker.domain.symptoms import SignId, Symptom
from tracker.domain.timeline import Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The rule fires on the values of these day numbers, today's last; the rest is what `why` may name.

    `score` is today's, `earlier_score` the lowest that it is compared with, both on the symptom's scale.
    """

    days: tuple[int, ...]
    signs: frozenset[SignId] = frozenset()
    symptom: Symptom | None = None
    score: int | None = None
    earlier_score: int | None = None
    temperature_c: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NotEnough:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class SignReported:
    """Any of the signs is reported today."""

    signs: frozenset[SignId]

    def find(self, timeline: Timeline) -> Outcome:
        if timeline.today.signs is None:
            return NotEnough(symptom=None)
        reported = timeline.today.signs & self.signs
        return Finding(days=(timeline.day,), signs=reported) if reported else None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignLasting:
    """A sign has been reported for more than `more_than_days`, or first appeared after `new_after_day`."""

    signs: frozenset[SignId]
    more_than_days: int
    new_after_day: int | None = None

    def find(self, timeline: Timeline) -> Outcome:
        if timeline.today.signs is None:
            return NotEnough(symptom=None)
        run = tuple(reversed(list(timeline.days_reporting(self.signs))))
        if not run:
            return None
        lasting = run[-1] - run[0] > self.more_than_days
        new = self.new_after_day is not None and run[0] > self.new_after_day
        if not (lasting or new):
            return None
        return Finding(days=run, signs=timeline.signs() & self.signs)


@dataclass(frozen=True, slots=True, kw_only=True)
class TemperatureAtLeast:
    """The measured temperature (°C) is at or over the limit; not measuring it is no gap."""

    temperature_c: float

    def find(self, timeline: Timeline) -> Outcome:
        measured = timeline.today.temperature_c
        if measured is None or measured < self.temperature_c:
            return None
        return Finding(days=(timeline.day,), temperature_c=measured)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreAtLeast:
    """Today's score is at or over the limit."""

    symptom: Symptom
    score: int

    def find(self, timeline: Timeline) -> Outcome:
        score = timeline.today.score(self.symptom)
        if score is None:
            return NotEnough(symptom=self.symptom)
        if score < self.score:
            return None
        return Finding(days=(timeline.day,), symptom=self.symptom, score=score)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreRise:
    """Today's score is `by` or more over the lowest answered since day `since_day`, and at least `score`.

    The lowest, not the last: a slow rise over several days counts as well as a jump. When nothing was
    answered between `since_day` and today, the last answer since day 1 stands in.
    """

    symptom: Symptom
    by: int
    since_day: int
    score: int = 1

    def find(self, timeline: Timeline) -> Outcome:
        answered = timeline.scores(self.symptom, since_day=1)
        if not answered or answered[-1][0] != timeline.day:
            return NotEnough(symptom=self.symptom)
        *before, (day, score) = answered
        if not before:
            return NotEnough(symptom=self.symptom, earlier=True)
        earlier = [pair for pair in before if pair[0] >= self.since_day] or before[-1:]
        # the latest of equal lows: the rise is told from the last good day
        low_day, lowest = min(reversed(earlier), key=lambda pair: pair[1])
        if score < self.score or score - lowest < self.by:
            return None
        return Finding(days=(low_day, day), symptom=self.symptom, score=score, earlier_score=lowest)


@dataclass(frozen=True, slots=True, kw_only=True)
class AboveBand:
    """The score is `by` or more over the upper edge today and on the `times - 1` answers before it.

    Only answers from day `since_day` on count, so that the first days cannot make up the number.
    """

    symptom: Symptom
    by: int = 1
    times: int = 1
    since_day: int = 0

    def find(self, timeline: Timeline) -> Outcome:
        answered = timeline.scores(self.symptom, since_day=self.since_day)
        if not answered or answered[-1][0] != timeline.day:
            return NotEnough(symptom=self.symptom)
        latest = answered[-self.times :]
        over = [score - timeline.expected.upper(self.symptom, day) >= self.by for day, score in latest]
        if len(latest) < self.times or not all(over):
            return None
        return Finding(days=tuple(day for day, _ in latest), symptom=self.symptom, score=latest[-1][1])


CHECKS: Mapping[str, type[Check]] = {
    "sign_reported": SignReported,
    "sign_lasting": SignLasting,
    "temperature_at_least": TemperatureAtLeast,
    "score_at_least": ScoreAtLeast,
    "score_rise": ScoreRise,
    "above_band": AboveBand,
}
"""The names that `rules.toml` uses."""
