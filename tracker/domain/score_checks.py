"""The checks that look at scores: one small class each, over one symptom or several.

Numbers, levels and words are rows of `resources/knowledge/rules.toml`; here is only the looking.
"""

from __future__ import annotations

from typing import NamedTuple

from tracker.domain.findings import Finding, NotEnough, Outcome
from tracker.domain.journal import DayEntry
from tracker.domain.symptoms import Symptom
from tracker.domain.timeline import Timeline


class ScoreAtLeast(NamedTuple):
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


class ScoreRise(NamedTuple):
    """Today's score is `by` or more over the lowest answered since day `since_day`, and at least `score`.

    The lowest, not the last: a slow rise over several days counts as well as a jump. When nothing was
    answered between `since_day` and today, the last answer since day 1 stands in. With `times` over 1, the
    `times - 1` answers before today's must have risen as far over the same low: the rise has held.
    """

    symptom: Symptom
    by: int
    since_day: int
    score: int = 1
    times: int = 1

    def find(self, timeline: Timeline) -> Outcome:
        answered = timeline.scores(self.symptom, since_day=1)
        if not answered or answered[-1][0] != timeline.day:
            return NotEnough(symptom=self.symptom)
        before, risen = answered[: -self.times], answered[-self.times :]
        if not before:
            return NotEnough(symptom=self.symptom, earlier=True)
        earlier = [pair for pair in before if pair[0] >= self.since_day] or before[-1:]
        # the latest of equal lows: the rise is told from the last good day
        low_day, lowest = min(reversed(earlier), key=lambda pair: pair[1])
        held = risen[0][0] > self.since_day and all(score >= self.score for _, score in risen)
        if not held or any(score - lowest < self.by for _, score in risen):
            return None
        day, score = risen[-1]
        return Finding(days=(low_day, day), symptom=self.symptom, score=score, earlier_score=lowest)


class AboveBand(NamedTuple):
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


class StillThere(NamedTuple):
    """Today's score is over the upper edge, and none of the last `times` answers, today's included, was 0.

    A single trace is easily misjudged; one that is there every time is not.
    """

    symptom: Symptom
    times: int

    def find(self, timeline: Timeline) -> Outcome:
        answered = timeline.scores(self.symptom)
        if not answered or answered[-1][0] != timeline.day:
            return NotEnough(symptom=self.symptom)
        latest = answered[-self.times :]
        there = len(latest) == self.times and all(score > 0 for _, score in latest)
        if not there or not timeline.is_above_band(self.symptom):
            return None
        return Finding(days=tuple(day for day, _ in latest), symptom=self.symptom, score=latest[-1][1])


class AboveTogether(NamedTuple):
    """At least `at_least` scores are `score` or more and `by` over their upper edges, today and before.

    Before: on the `times - 1` days since `since_day` on which as many of them were answered. What was left
    out is named by the rules about the single scores.
    """

    symptoms: frozenset[Symptom]
    at_least: int
    score: int = 1
    by: int = 1
    times: int = 1
    since_day: int = 0

    def find(self, timeline: Timeline) -> Outcome:
        answered = [
            entry
            for entry in timeline.entries
            if timeline.number(entry) >= self.since_day
            and len(self.symptoms & entry.scores.keys()) >= self.at_least
        ]
        latest = answered[-self.times :]
        if len(latest) < self.times or latest[-1] is not timeline.today:
            return None
        above = [self._above(timeline, entry) for entry in latest]
        if any(len(symptoms) < self.at_least for symptoms in above):
            return None
        return Finding(days=tuple(timeline.number(entry) for entry in latest), symptoms=above[-1])

    def _above(self, timeline: Timeline, entry: DayEntry) -> frozenset[Symptom]:
        day = timeline.number(entry)
        answered = {symptom: entry.scores[symptom] for symptom in self.symptoms & entry.scores.keys()}
        return frozenset(
            symptom
            for symptom, score in answered.items()
            if score >= max(self.score, timeline.expected.upper(symptom, day) + self.by)
        )
