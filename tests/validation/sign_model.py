"""The harmless signs of a usual course: who ticks them, from which day to which, and who says so.

Left out because the sources ask for a call even when all goes well: swollen glands (chu-2021 counts them
among passing effects, but gives no share), hives, numbness after the first day, dark marks after the first
week. Nobody ticks a danger sign by mistake: one that is ticked is meant to be taken seriously at once, so
such a course could only show that it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.validation.person import Person
from tracker.domain.symptoms import SignId

ALL = ("light", "standard", "deep")


@dataclass(frozen=True, slots=True)
class Usual:
    """A sign that a share of the people on some courses tick on a share of the days.

    It begins on a day of `first` and ends on a day of `last`, both ranges with their ends.
    """

    sign: str
    people: float
    days: float
    first: tuple[int, int]
    last: tuple[int, int]
    courses: tuple[str, ...] = ALL


USUAL = (
    Usual("pinpoint_bleeding", 0.1, 1.0, (0, 0), (0, 0), ("light",)),  # seed-001, seed-003: deeper, more
    Usual("pinpoint_bleeding", 0.4, 1.0, (0, 0), (0, 0), ("standard",)),
    Usual("pinpoint_bleeding", 0.7, 1.0, (0, 0), (0, 0), ("deep",)),
    Usual("oozing_clear", 0.15, 1.0, (0, 0), (0, 0), ("standard", "deep")),  # acne-org: until a crust forms
    Usual("warmth", 0.6, 0.9, (0, 0), (0, 1)),  # skinpen-ifu: warm on days 0 and 1
    Usual("numbness", 0.2, 1.0, (0, 0), (0, 0)),  # the numbing cream, for hours
    Usual("burning", 0.4, 0.8, (0, 0), (0, 2)),  # minh-2019: gone in 1 to 2 days
    Usual("tightness", 0.5, 0.6, (0, 1), (2, 5)),  # seed-001
    Usual("dryness", 0.6, 0.6, (1, 3), (5, 14)),  # seed-000, seed-001
    Usual("sensitivity", 0.5, 0.4, (0, 1), (5, 14)),  # seed-001, seed-002: one to two weeks
    Usual("itching", 0.3, 0.6, (1, 3), (2, 4)),  # mild itch on days 1 to 4
    Usual("itching", 0.05, 0.6, (1, 3), (5, 7)),  # chu-2021: irritation up to 7 days
    Usual("bruising", 0.03, 1.0, (0, 1), (4, 8), ("light", "standard")),  # acne-org: 2.8 %; about a week
    Usual("bruising", 0.1, 1.0, (0, 1), (4, 10), ("deep",)),  # seed-000, seed-004: deeper, more
    Usual("brown_crust", 0.1, 0.8, (1, 2), (2, 5), ("standard",)),
    Usual(
        "brown_crust", 0.46, 0.9, (1, 2), (3, 7), ("deep",)
    ),  # acne-org: up to 46 %; rajput-2021: none at day 7
    Usual("pimples", 0.09, 0.9, (1, 3), (3, 4)),  # acne-org: up to 13.3 %; yourbestselves: 2 to 3 days
    Usual("pimples", 0.04, 0.9, (1, 3), (5, 8)),  # up to a week by other accounts
    Usual("grid_marks", 0.08, 0.9, (0, 0), (1, 7), ("deep",)),  # acne-org: 8 %, gone after a week
    Usual("dark_patches", 0.06, 0.9, (1, 2), (3, 7)),  # a brown look that peels off in the first week
)


def usual_signs(person: Person) -> dict[int, frozenset[SignId]]:
    """Return the harmless signs that this person ticks on each day number that has any."""
    ticked: dict[int, set[SignId]] = {}
    for index, usual in enumerate(USUAL):
        for day in _days(person, usual, index):
            ticked.setdefault(day, set()).add(SignId(usual.sign))
    return {day: frozenset(signs) for day, signs in ticked.items()}


def _days(person: Person, usual: Usual, index: int) -> Iterator[int]:
    random = person.random("usual sign", index)
    if person.course not in usual.courses or random.random() >= usual.people:
        return
    first, last = random.randint(*usual.first), random.randint(*usual.last)
    for day in range(first, max(first, last) + 1):
        if random.random() < usual.days:
            yield day
