"""What a treatment and the facts about the person said before, and when they were changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import apsw

from tracker.domain.journal import AboutMe, Treatment
from tracker.storage.changes import ChangeKind
from tracker.storage.journal_reader import about_me_of, read_facts
from tracker.storage.moments import moment_from_text


class TreatmentRevision(NamedTuple):
    """The facts about a treatment from `changed_at` (UTC) on, without days; None when it was deleted.

    `before` is what it said until then, None when there was nothing. `undone` tells whether the change has
    since been taken back.
    """

    facts: Treatment | None
    before: Treatment | None
    changed_at: dt.datetime
    kind: ChangeKind
    undone: bool


class AboutMeRevision(NamedTuple):
    """The facts about the person from `changed_at` (UTC) on; `before` and `undone` as for a treatment."""

    about_me: AboutMe
    before: AboutMe
    changed_at: dt.datetime
    kind: ChangeKind
    undone: bool


class _Step(NamedTuple):
    change_id: int
    newest_change_id: int
    done: bool


def read_treatment_history(connection: apsw.Connection, treatment_id: int) -> tuple[TreatmentRevision, ...]:
    """Return every version of the facts about this treatment, oldest first."""
    rows: list[tuple[Any, ...]] = connection.execute(
        "SELECT id, change_id, deleted FROM treatment_revision WHERE treatment_id = ? ORDER BY change_id",
        (treatment_id,),
    ).fetchall()
    said: dict[int, Treatment | None] = {
        change_id: None if deleted else read_facts(connection, revision_id)
        for revision_id, change_id, deleted in rows
    }
    history = []
    for change_id, base, changed_at, kind, undone in _changes(connection, list(said)):
        before = None if base is None else said[base]
        history.append(
            TreatmentRevision(
                facts=said[change_id], before=before, changed_at=changed_at, kind=kind, undone=undone
            )
        )
    return tuple(history)


def read_about_me_history(connection: apsw.Connection) -> tuple[AboutMeRevision, ...]:
    """Return every version of the facts about the person, oldest first; none when nothing was ever said."""
    rows: list[tuple[Any, ...]] = connection.execute(
        "SELECT change_id, skin_type FROM about_me_revision ORDER BY change_id"
    ).fetchall()
    said: dict[int, AboutMe] = {row[0]: about_me_of(connection, *row) for row in rows}
    history = []
    for change_id, base, changed_at, kind, undone in _changes(connection, list(said)):
        before = AboutMe() if base is None else said[base]
        history.append(
            AboutMeRevision(
                about_me=said[change_id], before=before, changed_at=changed_at, kind=kind, undone=undone
            )
        )
    return tuple(history)


class _Change(NamedTuple):
    """A change, and the one whose version stood when it was made."""

    change_id: int
    base: int | None
    changed_at: dt.datetime
    kind: ChangeKind
    undone: bool


def _changes(connection: apsw.Connection, change_ids: Sequence[int]) -> Iterable[_Change]:
    undone = {int(number) for (number,) in connection.execute("SELECT change_id FROM undone_change")}
    steps = [
        _Step(change_id, newest, bool(done))
        for change_id, newest, done in connection.execute(
            "SELECT change_id, newest_change_id, done FROM undo_step ORDER BY id"
        )
    ]
    for change_id in change_ids:
        made_at, kind = connection.execute("SELECT made_at, kind FROM change WHERE id = ?", (change_id,)).get
        standing = [number for number in change_ids if number < change_id]
        base = next((n for n in reversed(standing) if not _was_undone(n, steps, change_id)), None)
        yield _Change(
            change_id, base, moment_from_text(made_at), ChangeKind(kind), undone=change_id in undone
        )


def _was_undone(change_id: int, steps: Iterable[_Step], at: int) -> bool:
    """Tell whether a change was taken back when the later change `at` was made."""
    before = [step for step in steps if step.change_id == change_id and step.newest_change_id < at]
    return bool(before) and not before[-1].done
