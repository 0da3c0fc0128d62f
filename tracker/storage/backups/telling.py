"""The words for what a log contains and for what changes when another takes its place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tracker.domain.sentences import counted_records
from tracker.language import tr
from tracker.storage.backups.contents import Contents, Difference


class Told(NamedTuple):
    """One kind of change in a sentence, and the sessions and days that it is about."""

    sentence: str
    sessions: frozenset[dt.date] = frozenset()
    days: frozenset[tuple[dt.date, dt.date]] = frozenset()


def told_contents(contents: Contents, date: Callable[[dt.date], str]) -> str:
    """Return what a log contains, in numbers: "2 sessions, 14 days, the newest 2026-03-15"."""
    records = counted_records(sessions=contents.sessions, days=contents.days, photos=contents.photos)
    if contents.newest_day is None:
        return records
    return tr("{records}, the newest {date}").format(records=records, date=date(contents.newest_day))


def told_changes(change: Difference) -> Iterator[Told]:
    """Yield what becomes different."""
    if change.nothing:
        yield Told(tr("Your log says the same already."))
        return
    for text, sessions, days, photos in (
        (
            tr("These come back: {records}"),
            change.added_sessions,
            change.added_days,
            change.added_photos,
        ),
        (
            tr("These go away: {records}"),
            change.removed_sessions,
            change.removed_days,
            change.removed_photos,
        ),
        (
            tr("These change: {records}"),
            change.changed_sessions,
            change.changed_days,
            change.changed_photos,
        ),
    ):
        if sessions or days or photos:
            records = counted_records(sessions=len(sessions), days=len(days), photos=len(photos))
            yield Told(text.format(records=records), sessions, days)
    if change.about_me_changed:
        yield Told(tr("What the log says about you (skin type, risks) changes."))
