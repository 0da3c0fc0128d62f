"""The rows of a table that are taken, as a log: days in their sessions, and what they say of the sessions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from tracker.domain.journal import Device, Journal, Performer, Treatment
from tracker.exchange.tables.headers import OF_A_SESSION, SESSION_FACTS, Field
from tracker.exchange.tables.matched_rows import MatchedRow


def journal_of(rows: Iterable[MatchedRow]) -> Journal:
    """Return the rows that are taken as a log."""
    of_session: dict[dt.date, list[MatchedRow]] = {}
    for row in rows:
        if row.left_out is None and row.treated_on is not None:
            of_session.setdefault(row.treated_on, []).append(row)
    return Journal(treatments=tuple(_treatment(date, taken) for date, taken in of_session.items()))


def contradictions(rows: Iterable[MatchedRow]) -> list[tuple[MatchedRow, Field]]:
    """Return what a row says of its session otherwise than a row above it, which alone counts."""
    said: dict[tuple[dt.date, Field], Any] = {}
    found = []
    for row in rows:
        for field, value in _facts(row).items():
            if row.treated_on is not None and said.setdefault((row.treated_on, field), value) != value:
                found.append((row, field))
    return found


def _treatment(treated_on: dt.date, rows: Sequence[MatchedRow]) -> Treatment:
    facts: dict[Field, Any] = {}
    for row in rows:
        facts = _facts(row) | facts
    return Treatment(
        treated_on=treated_on,
        area=facts.get(Field.AREA, ""),
        device=facts.get(Field.DEVICE, Device.UNKNOWN),
        needle_depth_mm=facts.get(Field.NEEDLE_DEPTH),
        performed_by=facts.get(Field.PERFORMED_BY, Performer.UNKNOWN),
        clinic=facts.get(Field.CLINIC, ""),
        products=facts.get(Field.PRODUCTS, ()),
        note=facts.get(Field.NOTE, ""),
        days=tuple(row.entry for row in rows if row.entry is not None),
    )


def _facts(row: MatchedRow) -> dict[Field, Any]:
    """Return what a row says of its session; products and notes belong to it only where there is no day."""
    if row.left_out is not None:
        return {}
    fields = OF_A_SESSION if row.is_of_session else SESSION_FACTS
    return {f: answer.value for f, answer in row.answers.items() if f in fields and answer.value is not None}
