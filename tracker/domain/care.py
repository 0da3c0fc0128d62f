"""What to do and what to avoid on a day after a treatment, and when that changes next."""

from __future__ import annotations

from typing import NamedTuple

from tracker.domain.guidance import (
    CareItem,
    CareKind,
    CarePhase,
    Guidance,
    is_for_device,
    is_for_person,
)
from tracker.domain.journal import AboutMe, Treatment


class CareChange(NamedTuple):
    """The next day on which the list is another one: what begins on it, and what was over the day before."""

    day: int
    begins: tuple[CareItem, ...]
    ends: tuple[CareItem, ...]


class CareDay(NamedTuple):
    """The care of one day number, for one treatment and one person; items stand in the order of the file.

    `next_change` is None when the list stays as it is for good.
    """

    day: int
    phase: CarePhase
    do: tuple[CareItem, ...]
    avoid: tuple[CareItem, ...]
    next_change: CareChange | None


def care_on(guidance: Guidance, treatment: Treatment, about_me: AboutMe, day: int) -> CareDay:
    """Return what holds on this day number; a day before the treatment counts as day 0.

    That can happen when the clock is set back or a time zone crossed, and must not leave anyone without care.
    """
    day = max(day, 0)
    items = [item for item in guidance.care.values() if is_meant_for(item, treatment, about_me)]
    today = [item for item in items if holds_on(item, day)]
    return CareDay(
        day=day,
        phase=phase_on(guidance, day),
        do=tuple(item for item in today if item.kind is CareKind.DO),
        avoid=tuple(item for item in today if item.kind is CareKind.AVOID),
        next_change=_next_change(items, day),
    )


def last_change(guidance: Guidance) -> int:
    """Return the last day number on which anything begins or is over, for any treatment and person."""
    begins = [row.from_day for row in guidance.care.values()]
    begins += [phase.first_day for phase in guidance.phases]
    ends = [item.until_day + 1 for item in guidance.care.values() if item.until_day is not None]
    return max([*begins, *ends])


def phase_on(guidance: Guidance, day: int) -> CarePhase:
    """Return the phase of a day number of 0 or more; the phases have neither gap nor overlap."""
    return next(phase for phase in reversed(guidance.phases) if phase.first_day <= day)


def holds_on(item: CareItem, day: int) -> bool:
    """Tell whether the item stands on this day number, its first and last day included."""
    return item.from_day <= day and (item.until_day is None or day <= item.until_day)


def is_meant_for(item: CareItem, treatment: Treatment, about_me: AboutMe) -> bool:
    """Tell whether the item is meant for a treatment with this device and a person with these risks."""
    return is_for_device(item.devices, treatment.device) and is_for_person(item.risks, about_me)


def _next_change(items: list[CareItem], day: int) -> CareChange | None:
    begins = {item.from_day for item in items}
    ends = {item.until_day + 1 for item in items if item.until_day is not None}
    later = min((each for each in begins | ends if each > day), default=None)
    if later is None:
        return None
    return CareChange(
        day=later,
        begins=tuple(item for item in items if item.from_day == later),
        ends=tuple(item for item in items if item.until_day == later - 1),
    )
