"""Reminders for the patient's own calendar: when to write, and what to do before a planned session.

A calendar may hang on a wall or be shared, so the titles give nothing away. The times float: eight in the
evening stays eight in the evening, in summer and abroad.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from tracker.domain.follow_up import MONTHLY_UNTIL_DAY, Rhythm, period_of
from tracker.exchange.report.text import patient_text
from tracker.language import tr

if TYPE_CHECKING:  # a fifth of a second, spent only when a calendar is written
    from icalendar import Alarm, Event

_NAMESPACE = uuid.UUID("8c3abd52-5b5e-4170-99b2-118c053e8ed0")
"""Ours alone; another one would double the reminders of everybody who adds them a second time."""
_LENGTH = dt.timedelta(minutes=5)
_MORNING = dt.timedelta(hours=9)
"""When a whole day rings; at its start everybody sleeps."""


def reminders(
    treated_on: dt.date,
    *,
    made_at: dt.datetime,
    at: dt.time,
    title: str = "",
    steps: Iterable[tuple[dt.date, str]] = (),
) -> bytes:
    """Return an .ics file: daily to day 30, weekly to day 70, monthly to month 9, at a local time of day.

    `steps` are dates before a planned session, each with a text that stands inside the event unless it is
    empty. An empty title is "Diary". `made_at` needs a time zone. Adding the file twice changes nothing: the
    events keep their identifiers, which are made from the dates alone.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Recovery Tracker//Diary//EN")
    calendar.add("version", "2.0")
    heading = patient_text(title) or tr("Diary", "title of a reminder in a calendar")
    for event in (*_diary(treated_on, at), *_preparation(treated_on, steps)):
        event.add("summary", heading)
        event.add("dtstamp", made_at.astimezone(dt.UTC))
        event.add("class", "PRIVATE")
        event.add("transp", "TRANSPARENT")  # it keeps nobody from being invited elsewhere
        is_whole_day = not isinstance(event.start, dt.datetime)
        event.add_component(_alarm(heading, _MORNING if is_whole_day else dt.timedelta()))
        calendar.add_component(event)
    data: bytes = calendar.to_ical()
    return data


def _diary(treated_on: dt.date, at: dt.time) -> Iterator[Event]:
    """Yield the days as one series and the weeks as another; months are not equal, so each stands alone."""
    for rhythm, days in _due_days().items():
        if rhythm is Rhythm.MONTHLY:
            yield from (_timed(treated_on, f"day {day}", day, at) for day in days)
        else:
            event = _timed(treated_on, rhythm, days[0], at)
            event.add("rrule", {"freq": rhythm, "count": len(days)})
            yield event


def _due_days() -> dict[Rhythm, list[int]]:
    """Return the last day number of each period that asks for an entry, by its rhythm."""
    days: dict[Rhythm, list[int]] = {}
    period = period_of(0)
    while period.last_day <= MONTHLY_UNTIL_DAY:
        days.setdefault(period.rhythm, []).append(period.last_day)
        period = period_of(period.last_day + 1)
    return days


def _timed(treated_on: dt.date, name: str, day: int, at: dt.time) -> Event:
    event = _event(treated_on, name)
    event.add("dtstart", dt.datetime.combine(treated_on + dt.timedelta(days=day), at))
    event.add("duration", _LENGTH)
    return event


def _preparation(planned_on: dt.date, steps: Iterable[tuple[dt.date, str]]) -> Iterator[Event]:
    """Yield one whole-day event for each date with everything that is due by then."""
    texts: dict[dt.date, list[str]] = {}
    for date, text in steps:
        texts.setdefault(date, []).append(patient_text(text))
    for date, lines in sorted(texts.items()):
        event = _event(planned_on, f"before {date.isoformat()}")
        event.add("dtstart", date)
        if any(lines):
            event.add("description", "\n".join(filter(None, lines)))
        yield event


def _event(treated_on: dt.date, name: str) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", str(uuid.uuid5(_NAMESPACE, f"{treated_on.isoformat()} {name}")))
    return event


def _alarm(heading: str, after_start: dt.timedelta) -> Alarm:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", after_start)
    alarm.add("description", heading)
    return alarm
