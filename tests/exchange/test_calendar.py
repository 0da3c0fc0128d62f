"""Reminders, read back with the library that calendars are read with: every date, and nothing given away."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from tests.language.speaking import speaking
from tracker.exchange.calendar import reminders
from tracker.paths import resources

TREATED_ON = dt.date(2026, 3, 2)
MADE_AT = dt.datetime(2026, 3, 10, 20, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))
EVENING = dt.time(20, 0)
SUNDAY = dt.date(2026, 2, 22)


def events(data: bytes) -> list[Event]:
    """Return the events of a file; what is read from it is as strict as the library can be."""
    calendar = Calendar.from_ical(data)
    assert calendar.errors == []
    found = [component for component in calendar.subcomponents if isinstance(component, Event)]
    assert len(found) == len(calendar.subcomponents)
    assert all(event.errors == [] for event in found)
    return found


def starts(event: Event) -> list[dt.datetime]:
    """Return every time at which an event begins, its repetitions included."""
    start = event.decoded("dtstart")
    if "rrule" not in event:
        return [start]
    return list(rrulestr(event["rrule"].to_ical().decode(), dtstart=start))


def written(treated_on: dt.date = TREATED_ON, **options: Any) -> bytes:  # noqa: ANN401 - those of `reminders`
    return reminders(treated_on, made_at=MADE_AT, **{"at": EVENING, **options})


def days(data: bytes, treated_on: dt.date = TREATED_ON) -> list[int]:
    """Return the day numbers of all reminders in their order."""
    moments = [moment for event in events(data) for moment in starts(event)]
    return sorted((moment.date() - treated_on).days for moment in moments)


def test_every_date_is_there_once() -> None:
    weekly, monthly = [35, 42, 49, 56, 63, 70], [91, 121, 152, 182, 213, 243, 274]
    assert days(written()) == [*range(31), *weekly, *monthly]


@pytest.mark.parametrize("treated_on", [dt.date(2026, 1, 31), dt.date(2028, 2, 29), dt.date(2026, 12, 31)])
def test_ends_of_months_and_years_shift_nothing(treated_on: dt.date) -> None:
    assert days(written(treated_on), treated_on) == days(written())


def test_the_hour_floats_over_summer_time_and_borders() -> None:
    found = written(at=dt.time(7, 30))
    moments = [moment for event in events(found) for moment in starts(event)]
    assert {moment.time() for moment in moments} == {dt.time(7, 30)}
    assert {moment.tzinfo for moment in moments} == {None}
    assert b"TZID" not in found
    assert b"VTIMEZONE" not in found
    lines = [line for line in found.splitlines() if line.startswith(b"DTSTART")]
    assert lines
    assert not [line for line in lines if line.endswith(b"Z")]


def test_nothing_is_given_away() -> None:
    found = written().lower()
    for word in (b"needl", b"skin", b"session", b"treat", b"heal", b"wound", b"redness", b"derma"):
        assert word not in found
    assert {str(event["summary"]) for event in events(written())} == {"Diary"}
    assert {str(event["class"]) for event in events(written())} == {"PRIVATE"}


def test_nothing_is_given_away_in_spanish() -> None:
    with speaking("es", resources() / "translations", "ES"):
        data = written(steps=[(SUNDAY, "")])
    found = data.decode().lower()
    for word in ("aguja", "piel", "sesión", "sesion", "tratam", "cicatriz", "herida", "enrojec", "derma"):
        assert word not in found
    assert {str(event["summary"]) for event in events(data)} == {"Diario"}
    assert {str(event.subcomponents[0]["description"]) for event in events(data)} == {"Diario"}
    assert [str(event["uid"]) for event in events(data)] == [
        str(event["uid"]) for event in events(written(steps=[(SUNDAY, "")]))
    ]


def test_it_rings_and_blocks_no_time() -> None:
    for event in events(written()):
        (alarm,) = event.subcomponents
        assert (alarm["action"], str(alarm["description"])) == ("DISPLAY", "Diary")
        assert alarm.decoded("trigger") == dt.timedelta()
        assert event["transp"] == "TRANSPARENT"


def test_adding_the_file_again_doubles_nothing() -> None:
    steps = [(SUNDAY, "Stop the acid peel.")]
    first = written(steps=steps)
    later = reminders(
        TREATED_ON, made_at=MADE_AT + dt.timedelta(days=3), at=dt.time(7, 0), title="x", steps=steps
    )
    ids = [str(event["uid"]) for event in events(first)]
    assert ids == [str(event["uid"]) for event in events(later)]
    assert len(set(ids)) == len(ids)
    other = written(TREATED_ON + dt.timedelta(days=1), steps=steps)
    assert set(ids).isdisjoint(str(event["uid"]) for event in events(other))
    assert first == written(steps=steps)


def test_when_it_was_made_is_in_utc() -> None:
    assert {event.decoded("dtstamp") for event in events(written())} == {
        dt.datetime(2026, 3, 10, 19, 0, tzinfo=dt.UTC)
    }


# --- Before a planned session -------------------------------------------------------------------------


def test_each_date_before_is_one_whole_day_with_its_texts_inside() -> None:
    monday = SUNDAY + dt.timedelta(days=1)
    steps = [(monday, "Stop shaving."), (SUNDAY, "Stop the acid peel."), (SUNDAY, "Stay out of the sun.")]
    before = [event for event in events(written(steps=steps)) if "description" in event]
    assert [event.decoded("dtstart") for event in before] == [SUNDAY, monday]
    assert not any(isinstance(event.decoded("dtstart"), dt.datetime) for event in before)
    assert [str(event["description"]) for event in before] == [
        "Stop the acid peel.\nStay out of the sun.",
        "Stop shaving.",
    ]
    assert {str(event["summary"]) for event in before} == {"Diary"}
    assert {event.subcomponents[0].decoded("trigger") for event in before} == {dt.timedelta(hours=9)}
    assert {str(event.subcomponents[0]["description"]) for event in before} == {"Diary"}


def test_without_a_text_only_the_date_is_told() -> None:
    steps = [(SUNDAY, ""), (SUNDAY, "")]
    assert b"\r\nDESCRIPTION:Diary\r\n" in written(steps=steps)  # of the alarm
    assert not [event for event in events(written(steps=steps)) if "description" in event]
    assert SUNDAY in [event.decoded("dtstart") for event in events(written(steps=steps))]


# --- Strange text -------------------------------------------------------------------------------------

STRANGE = (
    'a; b, c\\n d: "e"',
    "x\r\nATTENDEE:mailto:a@b.example\r\nBEGIN:VEVENT",
    "中文 " * 60,
    "👩🏽‍⚕️" * 40,
    "\0\x1b\u2028\u202e",
)


@pytest.mark.parametrize("text", STRANGE)
def test_strange_text_stays_text(text: str) -> None:
    check(text)


@given(st.text(max_size=200))
def test_any_text_stays_text(text: str) -> None:
    check(text)


def check(text: str) -> None:
    """Both texts are read back on one line, and the file has no other events or lines than before."""
    data = written(title=text, steps=[(SUNDAY, text)])
    found = events(data)
    assert [event["uid"] for event in found] == [
        event["uid"] for event in events(written(steps=[(SUNDAY, "x")]))
    ]
    assert "ATTENDEE" not in {name for event in found for name in event}
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        assert not [byte for byte in line if byte < 32]
    (summary,) = {str(event["summary"]) for event in found}
    assert summary
    data.decode()


def test_a_long_title_comes_back_whole() -> None:
    title = "Ünïcödé, with; signs " * 10
    assert {str(event["summary"]) for event in events(written(title=title))} == {title.strip()}


@pytest.mark.parametrize("title", ["", " \n "])
def test_a_title_of_nothing_is_the_usual_one(title: str) -> None:
    assert {str(event["summary"]) for event in events(written(title=title))} == {"Diary"}


def test_the_lines_end_as_calendars_want(tmp_path: Path) -> None:
    data = written()
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")
    (tmp_path / "x.ics").write_bytes(data)
    assert events((tmp_path / "x.ics").read_bytes())
