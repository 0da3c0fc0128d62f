"""How logs and the differences between them are told, before one takes the other's place."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.language import tr
from tracker.storage.rescue import Contents, Difference
from tracker.ui.wording import short_date


def contents_text(contents: Contents) -> str:
    """Return what a log contains, in numbers."""
    if contents.newest_day is None:
        return tr("no day logged")
    return tr("sessions: {sessions}, days: {days}, the newest {date}").format(
        sessions=contents.sessions, days=contents.days, date=short_date(contents.newest_day)
    )


def difference_text(change: Difference) -> str:
    """Return what becomes different, a line each."""
    return "\n".join(_lines(change)) or tr("Your log says the same already.")


def _lines(change: Difference) -> Iterator[str]:
    for text, sessions, days in (
        (tr("Come back: {sessions} sessions, {days} days"), change.added_sessions, change.added_days),
        (tr("Go away: {sessions} sessions, {days} days"), change.removed_sessions, change.removed_days),
        (tr("Change: {sessions} sessions, {days} days"), change.changed_sessions, change.changed_days),
    ):
        if sessions or days:
            yield text.format(sessions=len(sessions), days=len(days))
    if change.about_me_changed:
        yield tr("What the log says about you changes.")
