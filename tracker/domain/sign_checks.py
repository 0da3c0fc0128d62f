"""What a rule can look for in signs and temperature.

Numbers, levels and words are rows of `resources/knowledge/rules.toml`; here is only the looking.
"""

from __future__ import annotations

from typing import NamedTuple

from tracker.domain.findings import Finding, NotEnough, Outcome
from tracker.domain.symptoms import SignId
from tracker.domain.timeline import Timeline


class SignReported(NamedTuple):
    """Any of the signs is reported today."""

    signs: frozenset[SignId]

    def find(self, timeline: Timeline) -> Outcome:
        if timeline.today.signs is None:
            return NotEnough(symptom=None)
        reported = timeline.today.signs & self.signs
        return Finding(days=(timeline.day,), signs=reported) if reported else None


class SignLasting(NamedTuple):
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


class TemperatureAtLeast(NamedTuple):
    """The measured temperature (°C) is at or over the limit; not measuring it is no gap."""

    temperature_c: float

    def find(self, timeline: Timeline) -> Outcome:
        measured = timeline.today.temperature_c
        if measured is None or measured < self.temperature_c:
            return None
        return Finding(days=(timeline.day,), temperature_c=measured)
