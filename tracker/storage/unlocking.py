"""Whether a log is locked with a passphrase, and from the passphrase to its key."""

from __future__ import annotations

from pathlib import Path

import apsw

from tracker.language import tr
from tracker.storage.backups.backup_folder import dated_files, own_folder
from tracker.storage.backups.copies import opened_unchecked
from tracker.storage.errors import WrongPassphrase, plain_errors
from tracker.storage.keys import Key, derive_key, is_plain, salt_of


def lock_of(log: Path, second_folder: Path | None = None) -> bytes | None:
    """Return the salt of a log that needs a passphrase, None when it needs none.

    A log that is gone or so damaged that it says nothing needs the passphrase of its newest backup: what can
    be done about it is locked with that. It must not be open here. Raises `StorageError`.
    """
    with plain_errors(log):
        salt = salt_of(log)
        if salt is not None or is_plain(log):
            return salt
        backups = _newest_first(log, second_folder)
        return salt_of(backups[0]) if backups else None


def unlock(log: Path, passphrase: str, second_folder: Path | None = None) -> Key:
    """Return the key of a locked log; takes about half a second, in any thread.

    Tried on the log and, as the damage may be just where it is tried, on its backups. Nothing is written.
    Raises `WrongPassphrase`, or another `StorageError`.
    """
    salt = lock_of(log, second_folder)
    if salt is None:
        raise ValueError("the log is not locked")
    key = derive_key(passphrase, salt)
    with plain_errors(log):
        if not any(opens(file, key) for file in (log, *_newest_first(log, second_folder))):
            raise WrongPassphrase(tr("This is not the passphrase of your diary. Try again."))
    return key


def unlock_file(file: Path, passphrase: str) -> Key:
    """Return the key of a locked backup by itself. Raises `WrongPassphrase` or another `StorageError`."""
    with plain_errors(file):
        salt = salt_of(file)
        if salt is None:
            raise ValueError("the file is not locked")
        key = derive_key(passphrase, salt)
        if not opens(file, key):
            raise WrongPassphrase(tr("This is not the passphrase of {file}. Try again.").format(file=file))
    return key


def confirm(key: Key, passphrase: str) -> None:
    """Raise `WrongPassphrase` unless the passphrase makes this key, an open log's; takes half a second."""
    from hmac import compare_digest

    if not compare_digest(derive_key(passphrase, key.salt).text, key.text):
        raise WrongPassphrase(tr("This is not the passphrase of your diary. Try again."))


def opens(file: Path, key: Key) -> bool:
    """Tell whether the key opens this file; reads its first page and no more."""
    if salt_of(file) != key.salt:
        return False
    try:
        with opened_unchecked(file, key) as connection:
            connection.pragma("writable_schema", True)  # lets it read a file that was cut short as well
            connection.pragma("application_id")
    except (apsw.NotADBError, apsw.CorruptError):
        return False
    return True


def _newest_first(log: Path, second_folder: Path | None) -> list[Path]:
    folders = [own_folder(log)] + ([second_folder] if second_folder else [])
    found = sorted((dated for folder in folders for dated in dated_files(log, folder)), reverse=True)
    return [dated.file for dated in found]
