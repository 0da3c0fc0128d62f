"""One treatment as it was known at the end of one logged day: what the rules look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tracker.domain.healing import ExpectedCourse
from tracker.domain.journal import DayEntry, Treatment
from tracker.domain.symptoms import SignId, Symptom

LONGEST_BRIDGE_DAYS = 14
"""A sign reported twice with more days between is taken for two spells (our own choice)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The entries up to and including the day that is judged; nothing later is known."""

    treatment: Treatment
    expected: ExpectedCourse
    entries: tuple[DayEntry, ...]

    @property
    def today(self) -> DayEntry:
        """The entry of the day that is judged."""
        return self.entries[-1]

    @property
    def day(self) -> int:
        """The day number that is judged (days since the treatment)."""
        return self.treatment.day_number(self.today.date)

    def signs(self) -> frozenset[SignId]:
        """Return the signs reported today; empty as well when they were not asked."""
        return self.today.signs or frozenset()

    def scores(self, symptom: Symptom, *, since_day: int = 0) -> list[tuple[int, int]]:
        """Return (day number, score) of the answered days from `since_day` to today, oldest first."""
        return [
            (day, score)
            for entry in self.entries
            if (score := entry.score(symptom)) is not None
            and (day := self.treatment.day_number(entry.date)) >= since_day
        ]

    def is_above_band(self, symptom: Symptom, *, by: int = 1) -> bool:
        """Tell whether today's score is at least `by` steps over the upper edge; unanswered is not."""
        score = self.today.score(symptom)
        return score is not None and score - self.expected.upper(symptom, self.day) >= by

    def days_reporting(self, signs: frozenset[SignId]) -> Iterator[int]:
        """Yield, newest first, the day numbers of the unbroken run up to today that report any of the signs.

        Days on which the signs were not asked are passed over: they neither extend nor end the run, unless
        so many lie together that the sign may well have gone in between.
        """
        later = self.day
        for entry in reversed(self.entries):
            if entry.signs is None:
                continue
            day = self.treatment.day_number(entry.date)
            if not entry.signs & signs or later - day > LONGEST_BRIDGE_DAYS:
                return
            yield day
            later = day
