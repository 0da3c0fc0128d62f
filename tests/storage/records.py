"""What the storage tests are made of: a fixed treatment, its days by number, a clock that can be set."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

import apsw

from tracker.domain.draft import Draft
from tracker.domain.journal import DayEntry, Treatment
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import SignId, Symptom
from tracker.storage import Store

TREATED_ON = dt.date(2026, 3, 2)
MORNING = dt.datetime(2026, 3, 2, 8, 0, tzinfo=dt.UTC)


class Clock:
    """Tells `moment` until somebody lets time pass."""

    def __init__(self, moment: dt.datetime = MORNING) -> None:
        self.moment = moment

    def __call__(self) -> dt.datetime:
        return self.moment

    def pass_hours(self, hours: int) -> dt.datetime:
        """Let time pass and return the moment it is then."""
        self.moment += dt.timedelta(hours=hours)
        return self.moment


def date_of(number: int) -> dt.date:
    """Return the date of this day after the treatment."""
    return TREATED_ON + dt.timedelta(days=number)


def day(
    number: int,
    *,
    signs: set[str] | None = None,
    note: str = "",
    results: Mapping[str, str] | None = None,
    **scores: int,
) -> DayEntry:
    """Return an entry for this day after the treatment: `day(1, redness=3)`."""
    return DayEntry(
        date=date_of(number),
        scores={Symptom(name): score for name, score in scores.items()},
        signs=None if signs is None else frozenset(SignId(sign) for sign in signs),
        note=note,
        results={Aspect(aspect): Improvement(rated) for aspect, rated in (results or {}).items()},
    )


def saved_day(store: Store, entry: DayEntry, treated_on: dt.date = TREATED_ON) -> DayEntry:
    """Save a day and return it as it is read back."""
    store.save_day(treated_on, entry)
    saved = store.read_treatment(treated_on).entry_on(entry.date)
    assert saved is not None
    return saved


def draft(*, danger: set[str] | None = None, temperature: str = "", note: str = "", **scores: int) -> Draft:
    """Return answers that are not saved yet: `draft(redness=3)`."""
    return Draft(
        scores={Symptom(name): score for name, score in scores.items()},
        danger=None if danger is None else frozenset(map(SignId, danger)),
        others=frozenset({SignId("itching")}),
        temperature=temperature,
        products="balm; ",
        note=note,
        results={Aspect.TONE: Improvement.BETTER},
    )


def treatment(*days: DayEntry, treated_on: dt.date = TREATED_ON, note: str = "") -> Treatment:
    """Return a treatment of the face with these days."""
    return Treatment(treated_on=treated_on, area="face", days=days, note=note)


def tamper(file: Path, table: str, change: str) -> None:
    """Change rows that are never changed, as a failing disk would: the rules are as before."""
    connection = apsw.Connection(str(file))
    query = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?"
    triggers = connection.execute(query, (table,)).fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(change)
    for _, sql in triggers:
        connection.execute(str(sql))
    connection.close()


def rows(file: Path, query: str) -> list[tuple[object, ...]]:
    """Return what another program would find in the file."""
    connection = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        return list(connection.execute(query))
    finally:
        connection.close()
