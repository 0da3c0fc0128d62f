"""What an assessment can say: five levels, a flag with its reasons, and a day's verdict."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple


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

    @property
    def reasons(self) -> str:
        """What set it off and, where it was raised, why: as one text to be read."""
        return " ".join(part for part in (self.why, self.raised) if part)


class WhatToDo(NamedTuple):
    """The one thing to do at a level: `action` names its time limit, `by_when`; `otherwise` is the next best.

    `emergency_number` is empty below emergency. `clinic` and `phone` are empty when not known;
    `phone_missing` tells that somebody should be called whose number is not there.
    """

    action: str
    by_when: str
    otherwise: str
    emergency_number: str
    clinic: str
    phone: str
    phone_missing: bool

    @property
    def contact(self) -> str:
        """The clinic's name and phone on one line, as far as they are known."""
        return " · ".join(part for part in (self.clinic, self.phone) if part)


class DayAssessment(NamedTuple):
    """What is said at the end of one logged day, knowing nothing later; most urgent flag first.

    `not_checked` is what could not be judged and why, `notes` what this person should look at in any case.
    """

    date: dt.date
    day: int
    level: Level
    to_do: WhatToDo
    flags: tuple[Flag, ...]
    not_checked: tuple[str, ...]
    notes: tuple[str, ...] = ()

    def advice_of(self, flag: Flag) -> str:
        """Return what a flag adds to the day's one action; nothing where it would only name a later time."""
        is_new = flag.level is self.level and flag.advice != self.to_do.action
        return flag.advice if is_new else ""
