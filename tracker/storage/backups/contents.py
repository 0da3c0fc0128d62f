"""What a log contains, in numbers, and how two logs differ: told before one takes the other's place."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import apsw

from tracker.domain.journal import DayEntry, Journal, Treatment

if TYPE_CHECKING:
    from tracker.domain.photos import Photo


class Contents(NamedTuple):
    """How many sessions, logged days and photos there are, and the newest day's date, None without any."""

    sessions: int
    days: int
    photos: int
    newest_day: dt.date | None


class Difference(NamedTuple):
    """What changes when one journal takes another's place.

    Sessions by date, days as (session, date), photos as (session, id).
    """

    added_sessions: frozenset[dt.date]
    removed_sessions: frozenset[dt.date]
    changed_sessions: frozenset[dt.date]
    added_days: frozenset[tuple[dt.date, dt.date]]
    removed_days: frozenset[tuple[dt.date, dt.date]]
    changed_days: frozenset[tuple[dt.date, dt.date]]
    added_photos: frozenset[tuple[dt.date, int]]
    removed_photos: frozenset[tuple[dt.date, int]]
    changed_photos: frozenset[tuple[dt.date, int]]
    about_me_changed: bool

    @property
    def nothing(self) -> bool:
        """Tell whether both say the same."""
        return self == NO_DIFFERENCE


_NONE: frozenset[dt.date] = frozenset()
_NO_DAYS: frozenset[tuple[dt.date, dt.date]] = frozenset()
_NO_PHOTOS: frozenset[tuple[dt.date, int]] = frozenset()
NO_DIFFERENCE = Difference(
    added_sessions=_NONE,
    removed_sessions=_NONE,
    changed_sessions=_NONE,
    added_days=_NO_DAYS,
    removed_days=_NO_DAYS,
    changed_days=_NO_DAYS,
    added_photos=_NO_PHOTOS,
    removed_photos=_NO_PHOTOS,
    changed_photos=_NO_PHOTOS,
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
    return Contents(sessions=sessions, days=days, photos=_count_photos(connection), newest_day=newest_day)


def contents_of(journal: Journal) -> Contents:
    """Count what a journal says."""
    dates = [entry.date for treatment in journal.treatments for entry in treatment.days]
    return Contents(
        sessions=len(journal.treatments),
        days=len(dates),
        photos=sum(len(treatment.photos) for treatment in journal.treatments),
        newest_day=max(dates, default=None),
    )


def difference(present: Journal, coming: Journal) -> Difference:
    """Tell what changes when `coming` takes the place of `present`."""
    old_sessions, new_sessions = _sessions(present), _sessions(coming)
    old_days, new_days = _days(present), _days(coming)
    old_photos, new_photos = _photos(present), _photos(coming)
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
        added_photos=frozenset(new_photos.keys() - old_photos.keys()),
        removed_photos=frozenset(old_photos.keys() - new_photos.keys()),
        changed_photos=frozenset(
            photo
            for photo in old_photos.keys() & new_photos.keys()
            if not new_photos[photo].same_facts(old_photos[photo])
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


def _photos(journal: Journal) -> dict[tuple[dt.date, int], Photo]:
    return {
        (treatment.treated_on, photo.id): photo
        for treatment in journal.treatments
        for photo in treatment.photos
    }


def _facts(treatment: Treatment) -> Treatment:
    return replace(treatment, days=(), photos=())


def _count_photos(connection: apsw.Connection) -> int:
    if not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'current_photo'").get:
        return 0  # an older version of the program kept none
    count: int = connection.execute(
        "SELECT count(*) FROM current_photo "
        "WHERE treatment_id IN (SELECT treatment_id FROM current_treatment)"
    ).get
    return count
