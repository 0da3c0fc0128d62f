"""What an assessment can say: five levels, a flag with its reasons, and a day's verdict."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import IntEnum


class Level(IntEnum):
    """How soon help is needed; a higher number is more urgent."""

    NONE = 0
    WATCH = 1
    CONTACT = 2
    SAME_DAY = 3
    EMERGENCY = 4

    @property
    def id(self) -> str:
        """The level's name in files: none, watch, contact, same_day or emergency."""
        return self.name.lower()

    @classmethod
    def from_id(cls, level_id: str) -> Level:
        """Return the level of this name; raise `ValueError` for any other text."""
        for level in cls:
            if level.id == level_id:
                return level
        raise ValueError(f"{level_id!r} is not one of {', '.join(level.id for level in cls)}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """One rule that fired on one day.

    `days` are the day numbers whose values set it off. `why` says which values on which days, `usual` what
    is expected by then, `advice` what to do and by when, `raised` why the level is higher than the rule's
    own (empty when it is not), and `sources` are ids in `Knowledge.sources`.
    """

    rule: str
    level: Level
    title: str
    why: str
    usual: str
    advice: str
    raised: str
    days: tuple[int, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DayAssessment:
    """What is said at the end of one logged day, knowing nothing later; most urgent flag first.

    `not_checked` is what could not be judged and why, `notes` what this person should look at in any case.
    """

    date: dt.date
    day: int
    level: Level
    flags: tuple[Flag, ...]
    not_checked: tuple[str, ...]
    notes: tuple[str, ...] = ()
