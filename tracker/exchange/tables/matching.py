"""How a table is to be read: which column is which field, and what only its author can know about it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from tracker.exchange.logs.table_csv import COLUMNS, REQUIRED_COLUMNS
from tracker.exchange.tables.answers import PainScale, SkinScale, plain, whole_number
from tracker.exchange.tables.dates import DateOrder, guess_order, needs_order
from tracker.exchange.tables.fields import guess_columns
from tracker.exchange.tables.headers import OF_A_SESSION, SESSION_FACTS, SKIN_FIELDS, WHICH_DAY, Field
from tracker.exchange.tables.table import Table

_MOST_DAYS = 999
_OUT_OF_TEN = re.compile(r"(?:(?<![0-9])0 ?[-–…] ?|/ ?)10(?![0-9])")
"""What a header such as "Pain (0-10)" or a cell such as "4/10" says by itself."""
_PAIN_BEYOND_OTHERS = 5
"""A pain score over this can only be on the scale from 0 to 10."""


class Open(StrEnum):
    """What must be said before the table can be read as it was meant."""

    DATES = "dates"
    DATE_ORDER = "date_order"
    FIRST_DAY = "first_day"
    SESSION = "session"
    SKIN_SCALE = "skin_scale"
    PAIN_SCALE = "pain_scale"
    ANSWERS = "answers"


class Matching(NamedTuple):
    """What the user said, or what could be guessed; None where it is not known yet.

    `first_day` is the number that the table gives to the day of the session: 0 here, 1 in many diaries.
    `treated_on` is the session of all rows, unless a column names it.
    """

    columns: Mapping[Field, int]
    date_order: DateOrder | None = None
    skin_scale: SkinScale | None = None
    pain_scale: PainScale | None = None
    first_day: int | None = None
    treated_on: dt.date | None = None


def guess(table: Table, treated_on: dt.date | None = None) -> Matching:
    """Return what headers and cells tell by themselves; on which scale numbers are is left to the user."""
    columns = guess_columns(table)
    return fill_in(table, Matching(columns=columns, treated_on=treated_on))


def fill_in(table: Table, matching: Matching) -> Matching:
    """Return the matching with what the chosen columns tell where nothing was said."""
    return Matching(
        columns=matching.columns,
        date_order=matching.date_order or guess_order(_dates(table, matching)),
        skin_scale=matching.skin_scale or _guess_skin_scale(table, matching),
        pain_scale=matching.pain_scale or _guess_pain_scale(table, matching),
        first_day=_guess_first_day(table, matching) if matching.first_day is None else matching.first_day,
        treated_on=matching.treated_on,
    )


def asked_about(table: Table, matching: Matching) -> frozenset[Open]:
    """Return what the chosen columns give reason to ask, whether it was answered or not."""
    columns = matching.columns
    asked = set()
    if needs_order(_dates(table, matching)):
        asked.add(Open.DATE_ORDER)
    if Field.DAY in columns and Field.DATE not in columns:
        asked.add(Open.FIRST_DAY)
    if Field.TREATED_ON not in columns:
        asked.add(Open.SESSION)
    if any(field in columns for field in SKIN_FIELDS):
        asked.add(Open.SKIN_SCALE)
    if Field.PAIN in columns:
        asked.add(Open.PAIN_SCALE)
    return frozenset(asked)


def still_open(table: Table, matching: Matching) -> tuple[Open, ...]:
    """Return what is not known yet, in the order in which it is asked."""
    answered = {
        Open.DATE_ORDER: matching.date_order,
        Open.FIRST_DAY: matching.first_day,
        Open.SESSION: matching.treated_on,
        Open.SKIN_SCALE: matching.skin_scale,
        Open.PAIN_SCALE: matching.pain_scale,
    }
    missing = {question for question in asked_about(table, matching) if answered[question] is None}
    if not {Field.DATE, Field.DAY} & matching.columns.keys() and not is_list_of_sessions(matching):
        missing.add(Open.DATES)
    if not matching.columns.keys() - set(WHICH_DAY):
        missing.add(Open.ANSWERS)
    return tuple(question for question in Open if question in missing)


def is_list_of_sessions(matching: Matching) -> bool:
    """Tell whether each row is about a session and none about a day."""
    found = matching.columns.keys()
    tells_session = Field.TREATED_ON in found and bool(found & set(SESSION_FACTS))
    return tells_session and found <= {Field.TREATED_ON, *OF_A_SESSION}


def day_number(cell: str) -> int | None:
    """Return the number in texts such as "3" or "Day 3"."""
    text = plain(cell)
    for word in ("day ", "dia ", "tag ", "d"):
        text = text.removeprefix(word)
    return whole_number(text.strip(), _MOST_DAYS)


def _dates(table: Table, matching: Matching) -> list[str]:
    fields = [field for field in (Field.DATE, Field.TREATED_ON) if field in matching.columns]
    return [cell for field in fields for cell in table.column(matching.columns[field])]


def _is_ours(table: Table) -> bool:
    """Tell whether a table is our own, saved again by a spreadsheet that wrote it in another way."""
    return set(REQUIRED_COLUMNS) <= set(table.columns) <= set(COLUMNS)


def _guess_skin_scale(table: Table, matching: Matching) -> SkinScale | None:
    if _is_ours(table):
        return SkinScale.STEPS
    cells = [c for f in SKIN_FIELDS if f in matching.columns for c in table.column(matching.columns[f])]
    has_numbers = any(any(char.isdigit() for char in cell) for cell in cells)
    return SkinScale.WORDS if cells and not has_numbers else None


def _guess_pain_scale(table: Table, matching: Matching) -> PainScale | None:
    if Field.PAIN not in matching.columns:
        return None
    column = matching.columns[Field.PAIN]
    if _is_ours(table):
        return PainScale.TEN
    if _OUT_OF_TEN.search(table.columns[column]) or any(map(_OUT_OF_TEN.search, table.column(column))):
        return PainScale.TEN
    numbers = [whole_number(plain(cell), 10) for cell in table.column(column)]
    return PainScale.TEN if any(n is not None and n > _PAIN_BEYOND_OTHERS for n in numbers) else None


def _guess_first_day(table: Table, matching: Matching) -> int | None:
    if Field.DAY not in matching.columns:
        return None
    numbers = {day_number(cell) for cell in table.column(matching.columns[Field.DAY])}
    return 0 if 0 in numbers else None
