"""Drafts in the database: one for a day of a treatment, replaced by the next, outside of history and undo.

Most starts find none, so this module is loaded when there is one.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from typing import Any

import apsw

from tracker.domain.draft import Draft
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import SignId, Symptom
from tracker.storage.journal_reader import find_treatment


def write_draft(connection: apsw.Connection, treatment_id: int, date: dt.date, draft: Draft) -> None:
    """Keep these answers for this day in place of any that were kept before."""
    connection.execute(
        "INSERT OR REPLACE INTO draft (treatment_id, date, answers) VALUES (?, ?, ?)",
        (treatment_id, date.isoformat(), _to_json(draft)),
    )


def drafts_from(rows: Iterable[tuple[str, str]]) -> dict[dt.date, Draft]:
    """Return the drafts in rows of a date and its answers."""
    drafts = {}
    for date, answers in rows:
        # One that another version wrote differently must not keep the record itself from being opened.
        try:
            drafts[dt.date.fromisoformat(date)] = _from_json(json.loads(answers))
        except (LookupError, TypeError, ValueError, AttributeError):
            continue
    return drafts


def carry_over(source: apsw.Connection, target: apsw.Connection) -> None:
    """Give `target` the drafts of `source`, and no others, for the treatments that it has."""
    rows = source.execute(
        "SELECT treated_on, draft.date, answers FROM draft JOIN current_treatment USING (treatment_id)"
    ).fetchall()
    with target:
        target.execute("DELETE FROM draft")
        for treated_on, date, answers in rows:
            treatment_id = find_treatment(target, dt.date.fromisoformat(str(treated_on)))
            if treatment_id is not None:
                target.execute("INSERT INTO draft VALUES (?, ?, ?)", (treatment_id, date, answers))


def _to_json(draft: Draft) -> str:
    return json.dumps(
        {
            "scores": dict(draft.scores),
            "danger": None if draft.danger is None else sorted(draft.danger),
            "others": sorted(draft.others),
            "temperature": draft.temperature,
            "products": draft.products,
            "note": draft.note,
            "results": dict(draft.results),
        }
    )


def _from_json(stored: Mapping[str, Any]) -> Draft:
    danger = stored["danger"]
    return Draft(
        scores={Symptom(symptom): score for symptom, score in stored["scores"].items()},
        danger=None if danger is None else frozenset(map(SignId, danger)),
        others=frozenset(map(SignId, stored["others"])),
        temperature=str(stored["temperature"]),
        products=str(stored["products"]),
        note=str(stored["note"]),
        results={Aspect(aspect): Improvement(rated) for aspect, rated in stored["results"].items()},
    )
