"""What is usual tomorrow, in one line: read off the typical course, in the words of the knowledge."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from tracker.domain.follow_up import DAILY_UNTIL_DAY
from tracker.domain.healing import ExpectedCourse, Remark
from tracker.domain.symptoms import Symptom

if TYPE_CHECKING:  # knowledge -> outlook: only the name is needed here
    from tracker.domain.knowledge import Knowledge


class Turn(StrEnum):
    """What a symptom typically does from one day to the next."""

    STARTS = "starts"
    MORE = "more"
    LESS = "less"
    GONE = "gone"


class Outlook(NamedTuple):
    """The words for a symptom that takes this turn."""

    symptom: Symptom
    turn: Turn
    text: str
    sources: tuple[str, ...]


def turn_between(today: float, tomorrow: float) -> Turn | None:
    """Return what happens between two typical scores, or None when nothing does."""
    if today == tomorrow:
        return None
    if tomorrow > today:
        return Turn.MORE if today else Turn.STARTS
    return Turn.LESS if tomorrow else Turn.GONE


def outlook_for(knowledge: Knowledge, expected: ExpectedCourse, day: int) -> Remark | None:
    """Return what is usual on this day number and was not yet on the day before; None when nothing is new.

    Its sources are those of the words and of the day.
    """
    if not 0 < day <= DAILY_UNTIL_DAY:
        return None
    for row in knowledge.outlook:
        before, now = (expected.typical(row.symptom, number) for number in (day - 1, day))
        if turn_between(before, now) is row.turn:
            sources = (*row.sources, *expected.row(row.symptom, day).sources)
            return Remark(text=row.text, sources=tuple(dict.fromkeys(sources)))
    return None
