"""What the user is offered when the log cannot be opened at start, before there is any window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tracker.domain.journal import Journal
from tracker.domain.sentences import counted_records
from tracker.language import tr
from tracker.storage import DamagedFile, Key, StorageError
from tracker.storage.rescue import (
    Backup,
    Replacement,
    begin_anew,
    contents_of,
    difference,
    newest_good,
    put_in_place,
    read_backup,
    salvage,
)
from tracker.ui import messages
from tracker.ui.backups.backup_words import contents_text
from tracker.ui.wording import short_date

Now = Callable[[], dt.datetime]
Done = Callable[[], Path | None]


class Way(NamedTuple):
    """One way out: what the button says, what the text above says of it, and how it is done."""

    option: str
    told: str
    do: Done


def rescue(log: Path, problem: StorageError, now: Now, key: Key | None = None) -> bool:
    """Offer what can be done about a log that cannot be opened; tell whether there is one to open now.

    The broken log is never written to: whatever is chosen, it is kept aside under a clear name. With a key,
    what takes its place is locked as it was.
    """
    title = messages.application_title()
    ways = _ways(log, problem, now, key)
    parts = [
        str(problem),
        tr("Whatever you choose, the file as it is now is kept."),
        *(w.told for w in ways),
    ]
    chosen = messages.choose(None, title, "\n\n".join(parts), [way.option for way in ways])
    if chosen is None:
        return False
    try:
        aside = ways[chosen].do()
    except StorageError as failed:
        messages.tell(None, title, str(failed))
        return False
    if aside is not None:
        messages.tell(
            None, title, tr("The file that could not be opened is kept as {file}").format(file=aside)
        )
    return True


def _ways(log: Path, problem: StorageError, now: Now, key: Key | None) -> list[Way]:
    """Return the ways out, the one that keeps most first."""
    salvaged = _salvaged(log, problem, now, key)
    backup = newest_good(log, key=key)
    ways = []
    if salvaged is not None:
        ways.append(_way_to_salvage(log, problem, now, salvaged, key))
    if backup is not None and backup.contents is not None:
        ways.append(_way_to_backup(log, problem, now, backup, salvaged, key))
    ways.append(
        Way(
            option=tr("Begin an empty log"),
            told=tr("An empty log begins anew; older backups stay where they are."),
            do=lambda: begin_anew(log, problem, now=now, key=key),
        )
    )
    return ways


def _salvaged(log: Path, problem: StorageError, now: Now, key: Key | None) -> Replacement | None:
    """Return what can still be read, or None when nothing can or the file is none of ours."""
    if not isinstance(problem, DamagedFile):
        return None
    try:
        return salvage(log, now=now, key=key)
    except StorageError:
        return None


def _way_to_salvage(
    log: Path, problem: StorageError, now: Now, salvaged: Replacement, key: Key | None
) -> Way:
    told = tr("What can still be read, completed from the backups: {contents}.")
    if salvaged.unreadable:
        told += " " + tr("Some answers may be missing: look through your days afterwards.")
    return Way(
        option=tr("Take out what can be read"),
        told=told.format(contents=contents_text(contents_of(salvaged.journal))),
        do=lambda: put_in_place(log, salvaged, problem, now=now, key=key),
    )


def _way_to_backup(
    log: Path,
    problem: StorageError,
    now: Now,
    backup: Backup,
    salvaged: Replacement | None,
    key: Key | None,
) -> Way:
    replacement = read_backup(backup.file, key)
    made_on = short_date(backup.made_at.astimezone().date())
    told = tr("The newest good backup, of {date}: {contents}.").format(
        date=made_on, contents=contents_text(contents_of(replacement.journal))
    )
    return Way(
        option=tr("Go back to the backup of {date}").format(date=made_on),
        told=f"{told} {_missing(replacement.journal, salvaged)}",
        do=lambda: put_in_place(log, replacement, problem, now=now, key=key),
    )


def _missing(backup: Journal, salvaged: Replacement | None) -> str:
    """Say what the broken log still shows that the backup does not have."""
    if salvaged is None:
        return tr("What was logged after it would be missing.")
    lost = difference(salvaged.journal, backup)
    days = len(lost.removed_days | lost.changed_days)
    photos = len(lost.removed_photos | lost.changed_photos)
    if not days and not photos and not lost.removed_sessions:
        return tr("As far as can be read, nothing would be missing.")
    records = counted_records(sessions=len(lost.removed_sessions), days=days, photos=photos)
    return tr("As far as can be read, this would be missing: {records}.").format(records=records)
