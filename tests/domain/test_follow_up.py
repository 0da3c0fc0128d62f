"""How often to log, and when the time between two answers is a gap."""

from __future__ import annotations

import pytest

from tracker.domain.follow_up import days_between_entries, is_gap


@pytest.mark.parametrize(
    ("number", "days"), [(0, 1), (29, 1), (30, 7), (69, 7), (70, 31), (270, 31), (400, 31)]
)
def test_daily_then_weekly_then_monthly(number: int, days: int) -> None:
    assert days_between_entries(number) == days


@pytest.mark.parametrize(
    ("earlier", "later", "gap"),
    [
        (0, 1, False),
        (0, 2, True),
        (29, 30, False),
        (29, 31, True),
        (30, 37, False),
        (30, 38, True),
        (69, 76, False),
        (69, 77, True),
        (70, 101, False),
        (70, 102, True),
    ],
)
def test_a_gap_is_more_than_the_rhythm_asks_for(earlier: int, later: int, gap: bool) -> None:
    assert is_gap(earlier, later) is gap
