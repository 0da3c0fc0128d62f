"""One treatment as it was known at the end of one logged day: what the rules look at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tracker.domain.healing import ExpectedCourse
from tracker.domain.journal import DayEntry, Treatment
from tracker.domain.symptoms import SignId, Symptom

LONGEST_BRIDGE_DAYS = 14
"""A sign reported twice with more days between is taken for two spells (our own choice)."""


class Timeline(NamedTuple):
    """The entries up to and including the day that is judged; nothing later is known.

    `day` is the day number that is judged, `answered` the (day number, score) pairs of each symptom.
    """

    treatment: Treatment
    expected: ExpectedCourse
    entries: tuple[DayEntry, ...]
    day: int
    answered: Mapping[Symptom, tuple[tuple[int, int], ...]]

    @property
    def today(self) -> DayEntry:
        """The entry of the day that is judged."""
        return self.entries[-1]

    def number(self, entry: DayEntry) -> int:
        """Return the day number of one of the entries."""
        return self.treatment.day_number(entry.date)

    def signs(self) -> frozenset[SignId]:
        """Return the signs reported today; empty as well when they were not asked."""
        return self.today.signs or frozenset()

    def scores(self, symptom: Symptom, *, since_day: int = 0) -> list[tuple[int, int]]:
        """Return (day number, score) of the answered days from `since_day` to today, oldest first."""
        return [pair for pair in self.answered[symptom] if pair[0] >= since_day]

    def is_above_band(self, symptom: Symptom) -> bool:
        """Tell whether today's score is over the upper edge of the band; unanswered is not."""
        score = self.today.score(symptom)
        return score is not None and score > self.expected.upper(symptom, self.day)

    def days_reporting(self, signs: frozenset[SignId]) -> Iterator[int]:
        """Yield, newest first, the day numbers of the unbroken run up to today that report any of the signs.

        Days on which the signs were not asked are passed over: they neither extend nor end the run, unless
        so many lie together that the sign may well have gone in between.
        """
        later = self.day
        for entry in reversed(self.entries):
            if entry.signs is None:
                continue
            day = self.number(entry)
            if not entry.signs & signs or later - day > LONGEST_BRIDGE_DAYS:
                return
            yield day
            later = day


def timelines(treatment: Treatment, expected: ExpectedCourse) -> Iterator[Timeline]:
    """Yield what was known at the end of each logged day, oldest first."""
    answered: dict[Symptom, tuple[tuple[int, int], ...]] = dict.fromkeys(Symptom, ())
    for index, entry in enumerate(treatment.days):
        day = treatment.day_number(entry.date)
        answered = answered | {
            symptom: (*answered[symptom], (day, score)) for symptom, score in entry.scores.items()
        }
        entries = treatment.days[: index + 1]
        yield Timeline(treatment=treatment, expected=expected, entries=entries, day=day, answered=answered)
