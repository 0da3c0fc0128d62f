"""The rows of a table read with a matching: what becomes an entry, what cannot be read, what is left out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from tracker.domain.journal import DayEntry, Journal, Treatment
from tracker.domain.questions import Questions
from tracker.domain.symptoms import Symptom
from tracker.exchange.tables.answers import (
    NO_ANSWER,
    Answer,
    SkinScale,
    pain_answer,
    products_answer,
    sign_names,
    signs_answer,
    skin_answer,
    step_words,
    temperature_answer,
)
from tracker.exchange.tables.dates import read_date
from tracker.exchange.tables.fields import SKIN_FIELDS, SYMPTOMS, Field
from tracker.exchange.tables.matching import Matching, day_number
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


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchedRow:
    """One row: its answers by field, and the entry that it becomes or why it is left out."""

    row: Row
    date: dt.date | None
    treated_on: dt.date | None
    answers: Mapping[Field, Answer]
    left_out: LeftOut | None
    entry: DayEntry | None

    @property
    def unreadable(self) -> tuple[Field, ...]:
        """The fields whose cells could not be understood, or not wholly."""
        return tuple(field for field, answer in self.answers.items() if not answer.is_read)


def match_rows(
    table: Table, matching: Matching, questions: Questions, today: dt.date, note_on_scale: NoteOnScale
) -> tuple[MatchedRow, ...]:
    """Return every row as it would be imported; nothing is known beyond what the matching says."""
    readers = _readers(matching, questions)
    seen: set[tuple[dt.date, dt.date]] = set()
    matched = []
    for row in table.rows:
        date, treated_on = _which_day(row, matching)
        answers = {
            field: readers[field](row.cell(column))
            for field, column in matching.columns.items()
            if field in readers
        }
        left_out = _left_out(date, treated_on, answers, today, seen)
        entry = None
        if left_out is None and date is not None and treated_on is not None:
            seen.add((treated_on, date))
            entry = _entry(date, answers, _kept(row, matching, answers, note_on_scale))
        matched.append(
            MatchedRow(
                row=row, date=date, treated_on=treated_on, answers=answers, left_out=left_out, entry=entry
            )
        )
    return tuple(matched)


def journal_of(rows: tuple[MatchedRow, ...]) -> Journal:
    """Return the rows that become entries as a log; about its sessions it says nothing but their dates."""
    days: dict[dt.date, list[DayEntry]] = {}
    for row in rows:
        if row.entry is not None and row.treated_on is not None:
            days.setdefault(row.treated_on, []).append(row.entry)
    return Journal(
        treatments=tuple(Treatment(treated_on=date, days=tuple(entries)) for date, entries in days.items())
    )


def _readers(matching: Matching, questions: Questions) -> dict[Field, Callable[[str], Answer]]:
    readers: dict[Field, Callable[[str], Answer]] = {
        field: partial(skin_answer, scale=matching.skin_scale, words=step_words(questions, SYMPTOMS[field]))
        for field in SKIN_FIELDS
    }
    readers[Field.PAIN] = partial(pain_answer, scale=matching.pain_scale)
    readers[Field.TEMPERATURE] = temperature_answer
    readers[Field.SIGNS] = partial(signs_answer, known=sign_names(questions))
    readers[Field.PRODUCTS] = products_answer
    readers[Field.NOTE] = lambda cell: Answer(value=cell or None)
    return readers


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
    date: dt.date | None,
    treated_on: dt.date | None,
    answers: Mapping[Field, Answer],
    today: dt.date,
    seen: set[tuple[dt.date, dt.date]],
) -> LeftOut | None:
    if date is None:
        return LeftOut.NO_DATE
    if treated_on is None:
        return LeftOut.NO_SESSION
    reasons = {
        LeftOut.BEFORE_SESSION: date < treated_on,
        LeftOut.FUTURE: date > today,
        LeftOut.NOTHING: all(a.value is None and not a.waits for a in answers.values()),
        LeftOut.TWICE: (treated_on, date) in seen,
    }
    return next((reason for reason, holds in reasons.items() if holds), None)


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
