"""The commands `backup` and `restore`, and what the others say when the stored log cannot be opened."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.clock import now
from tracker.commands.console import show
from tracker.commands.inputs import stored_log
from tracker.commands.unlocking import key_of_backup, key_of_log
from tracker.domain.journal import Journal
from tracker.language import tr
from tracker.storage import DamagedFile, DatabaseTooNew, Key, MissingLog, NotOurFile, StorageError, Store

if TYPE_CHECKING:  # loaded only by the commands that need it
    from tracker.storage.rescue import Backup, Contents, Replacement

MOST_NAMED = 10
"""So many sessions and days are named in what a restore would change."""

_BROKEN = (DamagedFile, NotOurFile, DatabaseTooNew, MissingLog)


def open_log(file: Path, key: Key | None = None) -> Store:
    """Open the stored log; when it is broken, the `StorageError` names the commands that help."""
    try:
        return Store.open(file, now=now, key=key)
    except _BROKEN as problem:
        raise type(problem)(f"{problem} {way_out()}") from problem


def way_out() -> str:
    """Return which commands help with a log that cannot be opened."""
    return tr(
        "“recovery-tracker restore” lists the backups, “restore FILE” goes back to one, "
        "“restore --salvage” takes out what can still be read."
    )


def back_up_log(arguments: argparse.Namespace) -> None:
    """Write a checked copy of the stored log, with its history."""
    show(*back_up(stored_log(arguments), arguments.output, key_of_log(arguments)))


def restore_log(arguments: argparse.Namespace) -> None:
    """List the backups, or go back to one, or to what can still be read; only with --yes."""
    log = stored_log(arguments)
    key = key_of_log(arguments)
    if arguments.salvage:
        show(*restore_readable(log, sure=arguments.yes, key=key))
    elif arguments.file is None:
        show(*list_backups(log, key))
    else:
        _refuse_log_itself(log, arguments.file)
        keys = (key, key_of_backup(arguments, arguments.file, key))
        show(*restore(log, arguments.file, sure=arguments.yes, keys=keys))


def back_up(log: Path, output: Path | None, key: Key | None = None) -> Iterator[str]:
    """Back the stored log up beside it, or into a file or folder; yield what to say."""
    from tracker.storage.rescue import contents_of

    if not log.exists():
        raise StorageError(tr("{file}: there is no stored log here").format(file=log))
    with open_log(log, key) as store:
        written = store.backups.make() if output is None else store.backups.write_to(output)
        contents = contents_of(store.read_journal())
    yield tr("Nothing has been recorded yet.") if written is None else f"{written}: {_told(contents)}"


def list_backups(log: Path, key: Key | None = None) -> Iterator[str]:
    """Yield a line for each backup beside the log, newest first."""
    from tracker.storage.rescue import list_backups as backups

    found = backups(log, key=key)
    yield from map(_line, found)
    if not found:
        yield tr("There are no backups of {file}.").format(file=log)


def restore(
    log: Path, source: Path, *, sure: bool, keys: tuple[Key | None, Key | None] = (None, None)
) -> Iterator[str]:
    """Tell what restoring a backup changes, and do it when the user is sure; yield what to say.

    The keys are those of the log and of the backup. Where there is no log yet, it is locked as the backup is.
    """
    from tracker.storage.rescue import read_backup

    key, source_key = keys
    if not log.exists():
        key = key or source_key
    if source_key is not None:
        yield _told_of_lock(key)
    yield from _replace(log, read_backup(source, source_key), sure=sure, key=key)


def _told_of_lock(key: Key | None) -> str:
    """Return what becomes of a locked backup's lock; the key is that of the log."""
    if key is None:
        return tr(
            "The backup is locked with a passphrase; your log is not, and what comes back will not be either."
        )
    return tr("The backup is locked with a passphrase; your log is as well, or will be with the same one.")


def _refuse_log_itself(log: Path, source: Path) -> None:
    if log.exists() and source.exists() and source.samefile(log):
        raise StorageError(tr("{file} is the log itself; name one of its backups.").format(file=source))


def restore_readable(log: Path, *, sure: bool, key: Key | None = None) -> Iterator[str]:
    """The same with what can still be read of a damaged log, completed from its newest backup."""
    from tracker.storage.rescue import salvage

    if _problem_with(log, key) is None:
        raise StorageError(tr("{file} is not damaged; there is nothing to salvage.").format(file=log))
    replacement = salvage(log, now=now, key=key)
    if replacement.unreadable:
        yield tr("Parts of the log cannot be read, so some answers may be missing: look through your days.")
    yield from _replace(log, replacement, sure=sure, key=key)


def _replace(log: Path, replacement: Replacement, *, sure: bool, key: Key | None) -> Iterator[str]:
    from tracker.storage.rescue import contents_of

    yield tr("What would be restored: {contents}").format(contents=_told(contents_of(replacement.journal)))
    problem = _problem_with(log, key)
    if problem is None:
        yield from _changes(present_log(log, key), replacement.journal)
    else:
        yield tr("It takes the place of a log that cannot be used: {problem}").format(problem=problem)
    if not sure:
        yield tr("Nothing was changed. Add --yes to do it.")
    elif problem is None:
        yield from _restore_in(log, replacement, key)
    else:
        yield from _put_in_place(log, replacement, problem, key)


def _restore_in(log: Path, replacement: Replacement, key: Key | None) -> Iterator[str]:
    with Store.open(log, now=now, key=key) as store:
        before = store.restore(replacement)
    yield tr("Restored.")
    if before is not None:
        yield tr("To undo this: recovery-tracker restore “{backup}” --yes").format(backup=before)


def _put_in_place(
    log: Path, replacement: Replacement, problem: StorageError, key: Key | None
) -> Iterator[str]:
    from tracker.storage.rescue import put_in_place

    aside = put_in_place(log, replacement, problem, now=now, key=key)
    yield tr("Restored.")
    if aside is not None:
        yield tr("The log that could not be used is kept as {file}").format(file=aside)


def _problem_with(log: Path, key: Key | None) -> StorageError | None:
    """Return why the log cannot be used, None when it can be or there is none; nothing is begun."""
    try:
        present_log(log, key)
    except _BROKEN as problem:
        return problem
    return None


def present_log(log: Path, key: Key | None = None) -> Journal:
    """Return what the stored log says now, empty when there is none; nothing is begun."""
    from tracker.storage.rescue import list_backups as backups

    if not log.exists() and not backups(log):
        return Journal()
    with Store.open(log, now=now, key=key) as store:
        return store.read_journal()


def _changes(present: Journal, coming: Journal) -> Iterator[str]:
    from tracker.storage.rescue import difference, told_changes

    for sentence, sessions, days in told_changes(difference(present, coming)):
        yield sentence
        yield from few([tr("session of {date}").format(date=date) for date in sorted(sessions)])
        yield from few([tr("day {date}").format(date=date) for _, date in sorted(days)])


def few(lines: list[str]) -> Iterator[str]:
    """Yield the first of the lines, and how many more there are."""
    yield from (f"  {line}" for line in lines[:MOST_NAMED])
    if len(lines) > MOST_NAMED:
        yield "  " + tr("and {count} more").format(count=len(lines) - MOST_NAMED)


def _line(backup: Backup) -> str:
    when = f"{backup.made_at.astimezone():%Y-%m-%d %H:%M}"
    told = str(backup.problem) if backup.contents is None else _told(backup.contents)
    return f"{when}  {told}  {backup.file}"


def _told(contents: Contents) -> str:
    from tracker.storage.rescue import told_contents

    return told_contents(contents, dt.date.isoformat)
