"""What all documents made of one request have in common."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

from icalendar import Calendar

from tests.builders import TREATED_ON, day, journal, knowledge
from tests.exchange.reports import read_back, text_of
from tracker.documents import FHIR, Request, document

MADE_AT = dt.datetime(2026, 3, 10, 20, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))


def test_a_document_tells_the_moment_of_its_request() -> None:
    made = Request(
        journal=journal(day(1, pain=2)), knowledge=knowledge(), today=MADE_AT.date(), made_at=MADE_AT
    )
    assert json.loads(document(FHIR, made))["timestamp"] == MADE_AT.isoformat()
    stamps = {event.decoded("dtstamp") for event in Calendar.from_ical(document("ics", made)).walk("VEVENT")}
    assert stamps == {MADE_AT}


def test_which_entries_were_made_late_is_told_by_the_zone_of_the_request() -> None:
    late_in_berlin = dt.datetime(2026, 3, 2, 23, 30, tzinfo=dt.UTC)
    written = journal(replace(day(0, pain=2), recorded_at=late_in_berlin))
    made = Request(journal=written, knowledge=knowledge(), today=MADE_AT.date(), made_at=MADE_AT)
    assert late_in_berlin.astimezone(MADE_AT.tzinfo).date() > TREATED_ON
    late = "entered late, 3 Mar"
    assert late in text_of(read_back(document("pdf", made)))
    there = replace(made, made_at=MADE_AT.astimezone(dt.UTC))
    assert late not in text_of(read_back(document("pdf", there)))
