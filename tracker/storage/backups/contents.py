"""What a log contains, in numbers, and how two logs differ: told before one takes the other's place."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

import apsw

from tracker.domain.journal import DayEntry, Journal, Treatment


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """How many sessions and logged days there are, and the date of the newest day, None without any."""

    sessions: int
    days: int
    newest_day: dt.date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What changes when one journal takes another's place: sessions by date, days as (session, date)."""

    added_sessions: frozenset[dt.date]
    removed_sessions: frozenset[dt.date]
    changed_sessions: frozenset[dt.date]
    added_days: frozenset[tuple[dt.date, dt.date]]
    removed_days: frozenset[tuple[dt.date, dt.date]]
    changed_days: frozenset[tuple[dt.date, dt.date]]
    about_me_changed: bool

    @property
    def nothing(self) -> bool:
        """Tell whether both say the same."""
        return self == NO_DIFFERENCE


_NONE: frozenset[dt.date] = frozenset()
_NO_DAYS: frozenset[tuple[dt.date, dt.date]] = frozenset()
NO_DIFFERENCE = Difference(
    added_sessions=_NONE,
    removed_sessions=_NONE,
    changed_sessions=_NONE,
    added_days=_NO_DAYS,
    removed_days=_NO_DAYS,
    changed_days=_NO_DAYS,
    about_me_changed=False,
)


def read_contents(connection: apsw.Connection) -> Contents:
    """Count what the log says now, without reading it all; works for every version of the schema."""
    sessions = connection.execute("SELECT count(*) FROM current_treatment").get
    days, newest = connection.execute(
        "SELECT count(*), max(date) FROM current_day "
        "WHERE treatment_id IN (SELECT treatment_id FROM current_treatment)"
    ).get
    newest_day = None if newest is None else dt.date.fromisoformat(newest)
    return Contents(sessions=sessions, days=days, newest_day=newest_day)


def contents_of(journal: Journal) -> Contents:
    """Count what a journal says."""
    dates = [entry.date for treatment in journal.treatments for entry in treatment.days]
    return Contents(sessions=len(journal.treatments), days=len(dates), newest_day=max(dates, default=None))


def difference(present: Journal, coming: Journal) -> Difference:
    """Tell what changes when `coming` takes the place of `present`."""
    old_sessions, new_sessions = _sessions(present), _sessions(coming)
    old_days, new_days = _days(present), _days(coming)
    return Difference(
        added_sessions=frozenset(new_sessions.keys() - old_sessions.keys()),
        removed_sessions=frozenset(old_sessions.keys() - new_sessions.keys()),
        changed_sessions=frozenset(
            date
            for date in old_sessions.keys() & new_sessions.keys()
            if _facts(old_sessions[date]) != _facts(new_sessions[date])
        ),
        added_days=frozenset(new_days.keys() - old_days.keys()),
        removed_days=frozenset(old_days.keys() - new_days.keys()),
        changed_days=frozenset(
            day for day in old_days.keys() & new_days.keys() if not new_days[day].same_answers(old_days[day])
        ),
        about_me_changed=present.about_me != coming.about_me,
    )


def _sessions(journal: Journal) -> dict[dt.date, Treatment]:
    return {treatment.treated_on: treatment for treatment in journal.treatments}


def _days(journal: Journal) -> dict[tuple[dt.date, dt.date], DayEntry]:
    return {
        (treatment.treated_on, entry.date): entry
        for treatment in journal.treatments
        for entry in treatment.days
    }


def _facts(treatment: Treatment) -> Treatment:
    return replace(treatment, days=())
