"""How logs and the differences between them are told, before one takes the other's place."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from tracker.storage.rescue import Contents, Difference
from tracker.ui.wording import short_date


def second_folder_text(folder: str) -> str:
    """Return which second folder is chosen; an empty text stands for none."""
    if not folder:
        return _tr("No second folder is chosen.")
    return _tr("Second folder: {folder}").format(folder=folder)


def contents_text(contents: Contents) -> str:
    """Return what a log contains, in numbers."""
    if contents.newest_day is None:
        return _tr("no day logged")
    return _tr("sessions: {sessions}, days: {days}, the newest {date}").format(
        sessions=contents.sessions, days=contents.days, date=short_date(contents.newest_day)
    )


def difference_text(change: Difference) -> str:
    """Return what becomes different, a line each."""
    return "\n".join(_lines(change)) or _tr("Your log says the same already.")


def _lines(change: Difference) -> Iterator[str]:
    for text, sessions, days in (
        (_tr("Come back: {sessions} sessions, {days} days"), change.added_sessions, change.added_days),
        (_tr("Go away: {sessions} sessions, {days} days"), change.removed_sessions, change.removed_days),
        (_tr("Change: {sessions} sessions, {days} days"), change.changed_sessions, change.changed_days),
    ):
        if sessions or days:
            yield text.format(sessions=len(sessions), days=len(days))
    if change.about_me_changed:
        yield _tr("What the log says about you changes.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("backups", text)
