"""The rows of a table read with a matching: what becomes an entry, what cannot be read, what is left out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from tracker.domain.journal import DayEntry
from tracker.domain.questions import Questions
from tracker.domain.symptoms import Symptom
from tracker.exchange.tables.answers import NO_ANSWER, Answer, SkinScale
from tracker.exchange.tables.dates import read_date
from tracker.exchange.tables.headers import DAY_FIELDS, SESSION_FACTS, SKIN_FIELDS, SYMPTOMS, Field
from tracker.exchange.tables.matching import Matching, day_number, is_list_of_sessions
from tracker.exchange.tables.readers import readers_for
from tracker.exchange.tables.table import Row, Table

NoteOnScale = Callable[[Mapping[Symptom, str]], str]
"""Returns the words that keep the numbers of another scale, for the note of the day."""


class LeftOut(StrEnum):
    """Why a row becomes no entry."""

    NO_DATE = "no_date"
    NO_SESSION = "no_session"
    BEFORE_SESSION = "before_session"
    FUTURE = "future"
    TWICE = "twice"
    NOTHING = "nothing"


class MatchedRow(NamedTuple):
    """One row: its answers by field, and the entry that it becomes or why it is left out.

    A row that `is_of_session` says something about its session and nothing about a day.
    """

    row: Row
    date: dt.date | None
    treated_on: dt.date | None
    answers: Mapping[Field, Answer]
    left_out: LeftOut | None = None
    is_of_session: bool = False
    entry: DayEntry | None = None

    @property
    def unreadable(self) -> tuple[Field, ...]:
        """The fields whose cells could not be understood, or not wholly."""
        return tuple(field for field, answer in self.answers.items() if not answer.is_read)


def match_rows(
    table: Table, matching: Matching, questions: Questions, today: dt.date, note_on_scale: NoteOnScale
) -> tuple[MatchedRow, ...]:
    """Return every row as it would be imported; nothing is known beyond what the matching says."""
    readers = readers_for(matching, questions)
    seen: set[tuple[dt.date, dt.date]] = set()
    matched = []
    for row in table.rows:
        date, treated_on = _which_day(row, matching)
        answers = {
            field: readers[field](row.cell(column))
            for field, column in matching.columns.items()
            if field in readers
        }
        read = MatchedRow(row=row, date=date, treated_on=treated_on, answers=answers)
        left_out = _left_out(read, matching, today, seen)
        if left_out is not None:
            matched.append(read._replace(left_out=left_out))
        elif date is None or treated_on is None or _is_empty(answers, DAY_FIELDS):
            matched.append(read._replace(is_of_session=True))
        else:
            seen.add((treated_on, date))
            entry = _entry(date, answers, _kept(row, matching, answers, note_on_scale))
            matched.append(read._replace(entry=entry))
    return tuple(matched)


def _which_day(row: Row, matching: Matching) -> tuple[dt.date | None, dt.date | None]:
    """Return the date that a row is about, and its session's."""
    columns = matching.columns
    treated_on = matching.treated_on
    if Field.TREATED_ON in columns:
        treated_on = read_date(row.cell(columns[Field.TREATED_ON]), matching.date_order)
    if Field.DATE in columns:
        return read_date(row.cell(columns[Field.DATE]), matching.date_order), treated_on
    number = day_number(row.cell(columns[Field.DAY])) if Field.DAY in columns else None
    if number is None or treated_on is None or matching.first_day is None:
        return None, treated_on
    try:
        return treated_on + dt.timedelta(days=number - matching.first_day), treated_on
    except OverflowError:
        return None, treated_on


def _left_out(
    row: MatchedRow, matching: Matching, today: dt.date, seen: set[tuple[dt.date, dt.date]]
) -> LeftOut | None:
    date, treated_on = row.date, row.treated_on
    if date is None and (treated_on is None or not _may_be_of_session(row, matching)):
        return LeftOut.NO_DATE
    if treated_on is None:
        return LeftOut.NO_SESSION
    reasons = {
        LeftOut.BEFORE_SESSION: date is not None and date < treated_on,
        LeftOut.FUTURE: (date or treated_on) > today,
        LeftOut.NOTHING: _is_empty(row.answers, row.answers),
        LeftOut.TWICE: (treated_on, date) in seen and not _is_empty(row.answers, DAY_FIELDS),
    }
    return next((reason for reason, holds in reasons.items() if holds), None)


def _may_be_of_session(row: MatchedRow, matching: Matching) -> bool:
    """Tell whether a row without a date says something about its session, which it must name itself."""
    days = [matching.columns[field] for field in (Field.DATE, Field.DAY) if field in matching.columns]
    if Field.TREATED_ON not in matching.columns or any(row.row.cell(column) for column in days):
        return False
    return is_list_of_sessions(matching) or not _is_empty(row.answers, SESSION_FACTS)


def _is_empty(answers: Mapping[Field, Answer], fields: Iterable[Field]) -> bool:
    """Tell whether none of the fields was answered."""
    return all(a.value is None and not a.waits for field in fields if (a := answers.get(field)) is not None)


def _kept(row: Row, matching: Matching, answers: Mapping[Field, Answer], note_on_scale: NoteOnScale) -> str:
    """Return the numbers that were put into words, so that nobody takes the words for what was written."""
    if matching.skin_scale is not SkinScale.TEN:
        return ""
    numbers = {
        SYMPTOMS[field]: row.cell(matching.columns[field])
        for field in SKIN_FIELDS
        if answers.get(field, NO_ANSWER).value is not None
        and any(map(str.isdigit, row.cell(matching.columns[field])))
    }
    return note_on_scale(numbers) if numbers else ""


def _entry(date: dt.date, answers: Mapping[Field, Answer], kept: str) -> DayEntry:
    said = {field: answer.value for field, answer in answers.items() if answer.value is not None}
    return DayEntry(
        date=date,
        scores={symptom: said[field] for field, symptom in SYMPTOMS.items() if field in said},
        temperature_c=said.get(Field.TEMPERATURE),
        signs=said.get(Field.SIGNS),
        products=said.get(Field.PRODUCTS, ()),
        note="\n".join(part for part in (said.get(Field.NOTE, ""), kept) if part),
    )
