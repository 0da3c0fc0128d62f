"""How logs and the differences between them are told in the window, and where backups are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from tracker.language import tr
from tracker.storage.rescue import Backup, Contents, Difference, told_changes, told_contents
from tracker.ui.wording import short_date


def second_folder_text(folder: str) -> str:
    """Return which second folder is chosen; an empty text stands for none."""
    if not folder:
        return tr("No second folder is chosen.")
    return tr("Second folder: {folder}").format(folder=folder)


def contents_text(contents: Contents) -> str:
    """Return what a log contains, in numbers."""
    return told_contents(contents, short_date)


def difference_text(change: Difference) -> str:
    """Return what becomes different, a line each."""
    return "\n".join(told.sentence for told in told_changes(change))


def room_text(backups: Sequence[Backup], free: int | None) -> str:
    """Return how much room the backups take, and how many bytes are left where the log is, if known."""
    if not backups:
        return ""
    size = QLocale().formattedDataSize(sum(backup.size for backup in backups))
    text = tr("All backups together take {size}.").format(size=size)
    if free is not None:
        text += " " + tr("{size} are left on this disk.").format(size=QLocale().formattedDataSize(free))
    return text
