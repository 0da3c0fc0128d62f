"""How logs and the differences between them are told, before one takes the other's place."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.language import tr
from tracker.storage.rescue import Contents, Difference
from tracker.ui.wording import short_date


def second_folder_text(folder: str) -> str:
    """Return which second folder is chosen; an empty text stands for none."""
    if not folder:
        return tr("No second folder is chosen.")
    return tr("Second folder: {folder}").format(folder=folder)


def contents_text(contents: Contents) -> str:
    """Return what a log contains, in numbers."""
    if contents.newest_day is None:
        text = tr("no day logged, photos: {photos}") if contents.photos else tr("no day logged")
        return text.format(photos=contents.photos)
    text = tr("sessions: {sessions}, days: {days}, the newest {date}")
    if contents.photos:
        text = tr("sessions: {sessions}, days: {days}, the newest {date}, photos: {photos}")
    return text.format(
        sessions=contents.sessions,
        days=contents.days,
        date=short_date(contents.newest_day),
        photos=contents.photos,
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
    for text, photos in (
        (tr("Photos that come back: {number}"), change.added_photos),
        (tr("Photos that go away: {number}"), change.removed_photos),
        (tr("Photos whose day, area or note changes: {number}"), change.changed_photos),
    ):
        if photos:
            yield text.format(number=len(photos))
    if change.about_me_changed:
        yield tr("What the log says about you changes.")
