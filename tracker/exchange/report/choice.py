"""What a report holds, chosen once and meant alike by the window, `report` and `export`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from enum import StrEnum
from typing import Literal, NamedTuple

from tracker.domain.journal import Treatment

Paper = Literal["a4", "letter"]

_LETTER_COUNTRIES = frozenset(
    {"US", "CA", "MX", "PR", "CL", "CO", "CR", "DO", "GT", "HN", "NI", "PA", "PH", "SV", "VE"}
)


class Part(StrEnum):
    """What may follow the first page, which always stands for itself; and the questions on it."""

    QUESTIONS = "questions"
    DAYS = "days"
    PHOTOS = "photos"
    SCALES = "scales"
    SOURCES = "sources"


EVERYTHING = frozenset(Part)


class ReportChoice(NamedTuple):
    """The sessions by their dates (none means the newest), the parts, the paper, and what is for some only.

    `photos` are the ids of those to print; None leaves it to the day that was worst and the latest one.
    `name` is the patient's and empty unless wished; `for_archive` makes the file PDF/A-2 as well.
    """

    sessions: frozenset[dt.date] = frozenset()
    parts: frozenset[Part] = EVERYTHING
    photos: frozenset[int] | None = None
    paper: Paper = "a4"
    name: str = ""
    for_archive: bool = False

    def among(self, treatments: Iterable[Treatment]) -> tuple[Treatment, ...]:
        """Return the chosen ones of these treatments, the newest first; none when there are none."""
        newest_first = sorted(treatments, key=lambda treatment: treatment.treated_on, reverse=True)
        chosen = [treatment for treatment in newest_first if treatment.treated_on in self.sessions]
        return tuple(chosen if self.sessions else newest_first[:1])


def usual_paper(country: str) -> Paper:
    """Return the paper that lies in printers of a country ("US"); A4 where it is not known."""
    return "letter" if country in _LETTER_COUNTRIES else "a4"
