"""Which day it is: the one on the patient's own calendar, through time zones and summer time."""

from __future__ import annotations

import datetime as dt
import sys
import time
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest

from tracker.clock import local_date, now, today


def utc(text: str) -> dt.datetime:
    """Return a moment written as "2026-03-29 00:30"."""
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("moment", "zone", "date"),
    [
        ("2026-03-05 23:59", "UTC", "2026-03-05"),
        ("2026-03-06 00:00", "UTC", "2026-03-06"),
        ("2026-03-05 23:30", "Asia/Tokyo", "2026-03-06"),
        ("2026-03-06 05:30", "America/Los_Angeles", "2026-03-05"),
        ("2026-03-05 10:30", "Pacific/Kiritimati", "2026-03-06"),  # 14 hours ahead, the furthest there is
        ("2024-02-29 12:00", "Europe/Berlin", "2024-02-29"),
        ("2026-03-28 22:59", "Europe/Berlin", "2026-03-28"),  # the last minute before the short day
        ("2026-03-29 21:59", "Europe/Berlin", "2026-03-29"),  # and its own last minute, an hour early
        ("2026-03-29 22:00", "Europe/Berlin", "2026-03-30"),
        ("2026-10-25 22:59", "Europe/Berlin", "2026-10-25"),  # the long day's last minute
        ("2026-10-25 23:00", "Europe/Berlin", "2026-10-26"),
    ],
)
def test_the_date_is_the_one_on_the_local_calendar(moment: str, zone: str, date: str) -> None:
    assert local_date(utc(moment), ZoneInfo(zone)).isoformat() == date


@pytest.fixture
def travel(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Lets a test set the computer's time zone."""
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot change its time zone there")
def test_the_computer_s_own_zone_counts_and_may_change(travel: pytest.MonkeyPatch) -> None:
    for zone, date in (("UTC-14", "2026-03-06"), ("UTC+12", "2026-03-04")):  # POSIX counts the other way
        travel.setenv("TZ", zone)
        time.tzset()
        assert local_date(utc("2026-03-05 11:30")).isoformat() == date


def test_now_is_in_utc_and_today_is_its_local_date() -> None:
    before = now()
    assert before.utcoffset() == dt.timedelta(0)
    assert today() in {local_date(before), local_date(now())}
