"""Adds revisions of treatments, days and the facts about the person. Nothing is ever updated or deleted."""

from __future__ import annotations

import datetime as dt

import apsw

from tracker.domain.journal import AboutMe, DayEntry, Treatment
from tracker.storage.moments import moment_text


def new_treatment(connection: apsw.Connection) -> int:
    """Return the id of a treatment about which nothing is recorded yet."""
    connection.execute("INSERT INTO treatment DEFAULT VALUES")
    return connection.last_insert_rowid()


def write_treatment(
    connection: apsw.Connection, change_id: int, treatment_id: int, facts: Treatment, *, deleted: bool = False
) -> None:
    """Record what is known about the treatment now; its days are recorded by `write_day`."""
    connection.execute(
        "INSERT INTO treatment_revision (treatment_id, change_id, deleted, treated_on, area, device, "
        "needle_depth_mm, performed_by, clinic, phone, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            treatment_id,
            change_id,
            int(deleted),
            facts.treated_on.isoformat(),
            facts.area,
            facts.device,
            facts.needle_depth_mm,
            facts.performed_by,
            facts.clinic,
            facts.phone,
            facts.note,
        ),
    )
    revision_id = connection.last_insert_rowid()
    connection.executemany(
        "INSERT INTO treatment_product (revision_id, position, name) VALUES (?, ?, ?)",
        [(revision_id, position, name) for position, name in enumerate(facts.products)],
    )
    if facts.questions:
        connection.execute(
            "INSERT INTO treatment_questions (revision_id, text) VALUES (?, ?)",
            (revision_id, facts.questions),
        )


def write_day(connection: apsw.Connection, change_id: int, treatment_id: int, entry: DayEntry) -> None:
    """Record what the day says now, its moments included."""
    connection.execute(
        "INSERT INTO day_revision (treatment_id, date, change_id, deleted, temperature_c, signs_asked, note, "
        "recorded_at, amended_at) VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?)",
        (
            treatment_id,
            entry.date.isoformat(),
            change_id,
            entry.temperature_c,
            int(entry.signs is not None),
            entry.note,
            entry.recorded_at and moment_text(entry.recorded_at),
            entry.amended_at and moment_text(entry.amended_at),
        ),
    )
    _write_answers(connection, connection.last_insert_rowid(), entry)


def write_deleted_day(connection: apsw.Connection, change_id: int, treatment_id: int, date: dt.date) -> None:
    """Record that there is no entry for this date any more."""
    connection.execute(
        "INSERT INTO day_revision (treatment_id, date, change_id, deleted, signs_asked, note) "
        "VALUES (?, ?, ?, 1, 0, '')",
        (treatment_id, date.isoformat(), change_id),
    )


def write_about_me(connection: apsw.Connection, change_id: int, about_me: AboutMe) -> None:
    """Record the facts about the person as they are now."""
    connection.execute(
        "INSERT INTO about_me_revision (change_id, skin_type) VALUES (?, ?)", (change_id, about_me.skin_type)
    )
    connection.executemany(
        "INSERT INTO reported_risk (change_id, risk) VALUES (?, ?)",
        [(change_id, risk) for risk in about_me.risks],
    )


def _write_answers(connection: apsw.Connection, revision_id: int, entry: DayEntry) -> None:
    connection.executemany(
        "INSERT INTO score (revision_id, symptom, value) VALUES (?, ?, ?)",
        [(revision_id, symptom, value) for symptom, value in entry.scores.items()],
    )
    connection.executemany(
        "INSERT INTO reported_sign (revision_id, sign) VALUES (?, ?)",
        [(revision_id, sign) for sign in entry.signs or ()],
    )
    connection.executemany(
        "INSERT INTO rated_result (revision_id, aspect, improvement) VALUES (?, ?, ?)",
        [(revision_id, aspect, improvement) for aspect, improvement in entry.results.items()],
    )
    connection.executemany(
        "INSERT INTO day_product (revision_id, position, name) VALUES (?, ?, ?)",
        [(revision_id, position, name) for position, name in enumerate(entry.products)],
    )
