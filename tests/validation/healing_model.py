"""How skin heals when all goes well, drawn person by person from the time courses that the sources report.

What is assumed, and from where (days after the treatment; the names are ids of sources):

- Each symptom has a height on the evening of day 0 or at its peak, and a number of days for which it can be
  seen. The days are log-normal: their median is what most sources call usual, 19 in 20 people are within
  the longest time that several sources still call usual, and everybody is within the outer limit of a week
  (seed-000, chu-2021; two to three days for the shortest needles, facemedstore). Who heals slowly in one
  symptom tends to do so in the others. Reports of more than ten days after deep needling (grade D) are left
  out as outliers.
- Redness: light hours to 48 h; standard 24 to 48 h, rarely after day 3 (seed-001, seed-002, skinbysalima);
  deep 24 to 72 h, up to 5 to 7 days (ramcoadvanced, estelaza; rajput-2021: 0 of 25 red at day 7). "Like a
  sunburn" is 3.
- Swelling: hours to 48 h, deep 2 to 3 days (acne-org; not in all: rajput-2021 12 of 25), body 5 to 7 days
  (timelessbeauty). It peaks on day 0 in most, on day 1 or 2 in some (estelaza).
- Pain: mild, 24 to 48 h (seed-000, seed-001); deep a few days (seed-003; 2 to 5 of 10 during it: luz-2017).
- Flaking: starts on days 2 to 4, mostly 3, strongest a day or two later, over by a week, at the latest day
  10 (seed-002, estelaza, dr-pen).
- The words were turned into steps as in `healing.csv`, by the same readers: this is no independent
  measurement.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp, log
from random import Random

from tests.validation.person import Person
from tracker.domain.symptoms import Symptom

NINETEEN_IN_TWENTY = 1.645
"""The 95 % point of the normal distribution."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Heights with their weights, and for how many days: the median, 19 in 20 people, the outer limit."""

    heights: Mapping[int, int]
    median: float
    most: float
    limit: float

    def days(self, slowness: float) -> float:
        """Return for how many days the symptom is seen; `slowness` is a standard normal number."""
        spread = log(self.most / self.median) / NINETEEN_IN_TWENTY
        return min(self.median * exp(spread * slowness), self.limit)


PACES: Mapping[tuple[str, Symptom], Pace] = {
    ("light", Symptom.REDNESS): Pace({1: 20, 2: 50, 3: 30}, 0.9, 2.0, 3.0),
    ("standard", Symptom.REDNESS): Pace({2: 20, 3: 55, 4: 25}, 1.75, 4.0, 7.0),
    ("deep", Symptom.REDNESS): Pace({2: 10, 3: 50, 4: 40}, 2.5, 5.5, 7.0),
    ("light", Symptom.SWELLING): Pace({0: 60, 1: 40}, 0.7, 1.5, 2.0),
    ("standard", Symptom.SWELLING): Pace({0: 20, 1: 50, 2: 30}, 1.5, 3.0, 7.0),
    ("deep", Symptom.SWELLING): Pace({0: 20, 1: 25, 2: 35, 3: 20}, 2.5, 5.0, 7.0),
    ("body", Symptom.SWELLING): Pace({0: 10, 1: 30, 2: 40, 3: 20}, 3.5, 6.0, 7.0),
    ("light", Symptom.PAIN): Pace({0: 20, 1: 40, 2: 30, 3: 10}, 0.5, 1.0, 2.0),
    ("standard", Symptom.PAIN): Pace({1: 15, 2: 30, 3: 30, 4: 15, 5: 10}, 1.0, 2.5, 7.0),
    ("deep", Symptom.PAIN): Pace({2: 20, 3: 30, 4: 25, 5: 15, 6: 10}, 1.5, 3.5, 7.0),
    ("light", Symptom.FLAKING): Pace({0: 50, 1: 35, 2: 15}, 4.5, 6.0, 7.0),
    ("standard", Symptom.FLAKING): Pace({0: 10, 1: 25, 2: 40, 3: 25}, 6.0, 8.0, 10.0),
    ("deep", Symptom.FLAKING): Pace({1: 20, 2: 30, 3: 35, 4: 15}, 6.5, 8.0, 10.0),
}
PEAK_OF_SWELLING = {0: 60, 1: 25, 2: 15}
START_OF_FLAKING = {2: 25, 3: 50, 4: 25}
SEEN = 0.5
"""What rounds to the first step."""
SHARED = 0.7
"""How far slowness is the person's and not the symptom's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Healing:
    """The real strength of every symptom on every day, before anybody judges it; on the symptoms' scales."""

    heights: Mapping[Symptom, int]
    days: Mapping[Symptom, float]
    swelling_peak: int
    flaking_start: int
    weaker_redness: int

    def strength(self, symptom: Symptom, day: int) -> float:
        """Return the strength on the evening of a day number."""
        height, last = self.heights[symptom], self.days[symptom]
        if symptom is Symptom.FLAKING:
            return self._flaking(height, day, last)
        if symptom is Symptom.SWELLING and day <= self.swelling_peak:
            return height * (1 + day) / (1 + self.swelling_peak)
        start = self.swelling_peak if symptom is Symptom.SWELLING else 0
        weaker = self.weaker_redness if symptom is Symptom.REDNESS else 0
        return fading(height, day - start, max(last - start, 0.7)) - weaker

    def _flaking(self, height: int, day: int, last: float) -> float:
        peak = self.flaking_start + 1
        if day < self.flaking_start or day >= last:
            return 0.0
        return height if day <= peak else height * (last - day) / max(last - peak, 1.0)


def fading(height: float, days: float, last: float) -> float:
    """Return what is left of a height that fades evenly and can no longer be seen after `last` days."""
    if height < SEEN or days < 0:
        return 0.0
    return float(height * exp(-log(height / SEEN) * days / last))


def healing(person: Person) -> Healing:
    """Draw how one person heals."""
    random = person.random("healing")
    shared = random.gauss(0, 1)
    heights, days = {}, {}
    for symptom in Symptom:
        on_body = symptom is Symptom.SWELLING and person.on_the_body
        pace = PACES["body" if on_body else person.course, symptom]
        slowness = SHARED * shared + (1 - SHARED**2) ** 0.5 * random.gauss(0, 1)
        heights[symptom] = drawn(random, pace.heights)
        days[symptom] = pace.days(slowness)
    return Healing(
        heights=heights,
        days=days,
        swelling_peak=drawn(random, PEAK_OF_SWELLING),
        flaking_start=drawn(random, START_OF_FLAKING),
        weaker_redness=int(person.reddens_weakly),
    )


def drawn(random: Random, weights: Mapping[int, int]) -> int:
    """Return one of the keys by its weight."""
    return random.choices(list(weights), list(weights.values()))[0]
