"""An infection laid over a usual course: when it begins, how fast it grows, and what of it is told.

What is assumed, and from where (ids of sources):

- It begins on days 1 to 7 in seven of ten (xu-2015: one day to one week; banner: most declare within 24 to
  72 hours), on days 8 to 14 in one of ten, and weeks later, up to day 60, in two of ten (zeng-2025). Slow
  lumps that neither hurt nor drain are not among them: the sources ask for a call, not for the same day.
- At least two of pain, swelling and redness grow (cdc-nhsn, nhs-cellulitis), to their full strength within
  one day to four: pain by 3 to 8 points, swelling and redness by 1.5 to 4 steps, over what healing alone
  would be.
- Signs as the sheets name them, each in a share of the people and with a delay; a sign that is there is
  ticked on nine days of ten. In one infection of four no sign is ever ticked: half of these people answer
  "none", half leave the question out. The shares and the speed are our own choice: no source counts them
  after microneedling.
- The diary ends a week after the beginning, when somebody will have looked at it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.validation.person import Person
from tracker.domain.symptoms import SignId, Symptom

LASTS = 7
"""Days of an infection that are simulated."""
TICKED = 0.9
SIGNS: Mapping[str, tuple[float, int, int]] = {
    "warmth": (0.7, 0, 1),
    "spreading_redness": (0.5, 0, 2),
    "pus": (0.35, 1, 3),
    "oozing_cloudy": (0.25, 1, 3),
    "yellow_crust": (0.2, 1, 3),
    "oozing_clear": (0.3, 0, 2),
    "pustules": (0.25, 0, 2),
    "fever": (0.1, 1, 4),
    "chills": (0.05, 1, 4),
    "unwell": (0.1, 1, 4),
    "red_streaks": (0.05, 2, 4),
    "eye_area": (0.03, 1, 3),
    "swollen_glands": (0.15, 1, 3),
}
"""Sign → the share of the infections that show it, and the least and most days after the beginning."""
GROWS: Mapping[Symptom, tuple[float, float, float]] = {
    Symptom.PAIN: (0.95, 3.0, 8.0),
    Symptom.SWELLING: (0.85, 1.5, 4.0),
    Symptom.REDNESS: (0.85, 1.5, 4.0),
}
"""Symptom → the share of the infections in which it grows, and by how much at least and at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Infection:
    """One infection: the day it begins, the days to its full strength, and what it adds then."""

    begins: int
    days_to_grow: float
    adds: Mapping[Symptom, float]
    signs_from: Mapping[SignId, int]
    silent: bool
    """Nobody ever ticks a sign of it."""
    leaves_signs_out: bool
    fever_c: float | None
    """Measured from the day after the beginning on, where it is measured at all."""

    def adds_on(self, symptom: Symptom, day: int) -> float:
        """Return how much of this symptom it adds on a day number."""
        if day < self.begins or symptom not in self.adds:
            return 0.0
        return self.adds[symptom] * min(1.0, (day - self.begins + 1) / self.days_to_grow)

    def signs_on(self, person: Person, day: int) -> frozenset[SignId]:
        """Return the signs of it that are ticked on a day number."""
        return frozenset(
            sign
            for sign, first in self.signs_from.items()
            if day >= first and person.random("ticks", sign, day).random() < TICKED
        )


def infection(person: Person) -> Infection:
    """Draw the infection that one person gets."""
    random = person.random("infection")
    begins = random.choices([random.randint(1, 7), random.randint(8, 14), random.randint(15, 60)], [7, 1, 2])[
        0
    ]
    silent = random.random() < 0.25
    fever = random.random() < 0.1
    return Infection(
        begins=begins,
        days_to_grow=random.uniform(1, 4),
        adds=_adds(person),
        signs_from={} if silent else _signs(person, begins),
        silent=silent,
        leaves_signs_out=silent and random.random() < 0.5,
        fever_c=round(random.uniform(37.5, 39.5), 1) if fever else None,
    )


def _adds(person: Person) -> dict[Symptom, float]:
    random = person.random("what grows")
    adds: dict[Symptom, float] = {}
    while len(adds) < 2:
        adds = {s: random.uniform(low, high) for s, (p, low, high) in GROWS.items() if random.random() < p}
    if person.reddens_weakly and Symptom.REDNESS in adds:
        adds[Symptom.REDNESS] /= 2
    return adds


def _signs(person: Person, begins: int) -> dict[SignId, int]:
    random = person.random("signs of it")
    signs: dict[SignId, int] = {}
    while not set(signs) - {"swollen_glands"}:  # glands are no danger sign, and one of those is ticked
        signs = {
            SignId(sign): begins + random.randint(low, high)
            for sign, (share, low, high) in SIGNS.items()
            if random.random() < share
        }
    return signs
