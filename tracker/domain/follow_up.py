"""How often to log: daily, then weekly, then monthly, because some complications surface late."""

from __future__ import annotations

DAILY_UNTIL_DAY = 30
"""Surgical-site surveillance and the SkinPen trial's diary both run 30 days (CDC/NHSN; NCT02646917)."""
WEEKLY_UNTIL_DAY = 70
"""Slow infections were diagnosed at 9.8 weeks on average (Zeng 2025); dark marks peak at week 4 (Rajput)."""


def days_between_entries(day: int) -> int:
    """Return how many days after this day number the next entry is due."""
    if day < DAILY_UNTIL_DAY:
        return 1
    return 7 if day < WEEKLY_UNTIL_DAY else 31


def is_gap(earlier_day: int, later_day: int) -> bool:
    """Tell whether more time lies between two answered days than the rhythm of logging asks for."""
    return later_day - earlier_day > days_between_entries(earlier_day)
