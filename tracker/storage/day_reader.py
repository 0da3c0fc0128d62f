"""Reads days: the current ones, those of one treatment, or the history of one day.

Which ones is said by a query for revision ids; such queries are written out in this package and never
assembled from values.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

import apsw

from tracker.domain.journal import DayEntry
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import SignId, Symptom
from tracker.storage.moments import moment_from_text

_SYMPTOMS = {str(symptom): symptom for symptom in Symptom}


class _Answers(NamedTuple):
    """What stands in rows of their own, by revision."""

    scores: dict[int, dict[Symptom, int]]
    signs: dict[int, list[SignId]]
    products: dict[int, list[str]]
    results: dict[int, dict[Aspect, Improvement]]


class StoredDay(NamedTuple):
    """One revision of a day: the treatment it belongs to, the change that made it, and what it says.

    The entry of a revision that deleted the day is blank.
    """

    treatment_id: int
    change_id: int
    deleted: bool
    entry: DayEntry


def read_days(
    connection: apsw.Connection, revisions: str, bindings: Sequence[int | str] = ()
) -> list[StoredDay]:
    """Return the days of these revisions, oldest revision first."""
    answers = _Answers(
        scores=_read_scores(connection, revisions, bindings),
        signs=_read_signs(connection, revisions, bindings),
        products=read_products(connection, "day_product", revisions, bindings),
        results=_read_results(connection, revisions, bindings),
    )
    rows = connection.execute(
        "SELECT id, treatment_id, change_id, deleted, date, temperature_c, signs_asked, note, "
        f"recorded_at, amended_at FROM day_revision WHERE id IN ({revisions}) ORDER BY id",
        bindings,
    )
    return [_stored_day(row, answers) for row in rows]


def read_products(
    connection: apsw.Connection, table: str, revisions: str, bindings: Sequence[int | str]
) -> dict[int, list[str]]:
    """Return the names in `treatment_product` or `day_product`, in the order given, by revision."""
    products: defaultdict[int, list[str]] = defaultdict(list)
    for revision_id, name in connection.execute(
        f"SELECT revision_id, name FROM {table} WHERE revision_id IN ({revisions}) "
        "ORDER BY revision_id, position",
        bindings,
    ):
        products[revision_id].append(name)
    return products


def _read_scores(
    connection: apsw.Connection, revisions: str, bindings: Sequence[int | str]
) -> dict[int, dict[Symptom, int]]:
    scores: defaultdict[int, dict[Symptom, int]] = defaultdict(dict)
    for revision_id, symptom, value in connection.execute(
        f"SELECT revision_id, symptom, value FROM score WHERE revision_id IN ({revisions})", bindings
    ):
        scores[revision_id][_SYMPTOMS[symptom]] = value
    return scores


def _read_signs(
    connection: apsw.Connection, revisions: str, bindings: Sequence[int | str]
) -> dict[int, list[SignId]]:
    signs: defaultdict[int, list[SignId]] = defaultdict(list)
    for revision_id, sign in connection.execute(
        f"SELECT revision_id, sign FROM reported_sign WHERE revision_id IN ({revisions})", bindings
    ):
        signs[revision_id].append(SignId(sign))
    return signs


def _read_results(
    connection: apsw.Connection, revisions: str, bindings: Sequence[int | str]
) -> dict[int, dict[Aspect, Improvement]]:
    results: defaultdict[int, dict[Aspect, Improvement]] = defaultdict(dict)
    for revision_id, aspect, improvement in connection.execute(
        f"SELECT revision_id, aspect, improvement FROM rated_result WHERE revision_id IN ({revisions})",
        bindings,
    ):
        results[revision_id][Aspect(aspect)] = Improvement(improvement)
    return results


def _stored_day(row: tuple[Any, ...], answers: _Answers) -> StoredDay:
    revision_id, treatment_id, change_id, deleted, date, temperature_c, asked, note, recorded, amended = row
    entry = DayEntry(
        date=dt.date.fromisoformat(date),
        scores=answers.scores.get(revision_id, {}),
        temperature_c=temperature_c,
        signs=frozenset(answers.signs.get(revision_id, ())) if asked else None,
        products=tuple(answers.products.get(revision_id, ())),
        note=note,
        results=answers.results.get(revision_id, {}),
        recorded_at=moment_from_text(recorded) if recorded else None,
        amended_at=moment_from_text(amended) if amended else None,
    )
    return StoredDay(treatment_id, change_id, bool(deleted), entry)
