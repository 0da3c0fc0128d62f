"""The passphrase of a locked log: from a prompt or a file, never an argument, which other users can see."""

from __future__ import annotations

import argparse
import os
import stat
import sys
from pathlib import Path

from tracker.commands.console import CommandError, tell
from tracker.commands.inputs import stored_log
from tracker.language import tr
from tracker.storage import Key
from tracker.storage.errors import plain_errors
from tracker.storage.keys import salt_of

LONGEST_BYTES = 10_000
"""Far more than any passphrase."""


def key_of_log(arguments: argparse.Namespace) -> Key | None:
    """Return the key of the stored log, None when it needs none; asks for its passphrase."""
    from tracker.storage.unlocking import lock_of, unlock

    log = stored_log(arguments)
    if lock_of(log) is None:
        return None
    return unlock(log, _passphrase(arguments, log))


def key_of_backup(arguments: argparse.Namespace, backup: Path, log_key: Key | None) -> Key | None:
    """Return the key of a backup: none, the log's, or one of its own, whose passphrase is asked for."""
    from tracker.storage.unlocking import unlock_file

    with plain_errors(backup):
        salt = salt_of(backup)
    if salt is None or (log_key is not None and log_key.salt == salt):
        return log_key if salt is not None else None
    return unlock_file(backup, _passphrase(arguments, backup))


def _passphrase(arguments: argparse.Namespace, locked: Path) -> str:
    if arguments.passphrase_file is not None:
        return read_passphrase(arguments.passphrase_file)
    if sys.stdin is None or not sys.stdin.isatty():
        raise CommandError(
            tr(
                "{file} is locked with a passphrase: run this in a terminal, or give --passphrase-file FILE"
            ).format(file=locked)
        )
    from getpass import getpass

    try:
        return getpass(tr("Passphrase of {file}: ").format(file=locked))
    except (EOFError, KeyboardInterrupt):
        raise CommandError(tr("no passphrase was given")) from None


def read_passphrase(file: Path) -> str:
    """Return what a file says, without the end of its line; warns when others can read it."""
    try:
        with file.open("rb") as opened:
            content = opened.read(LONGEST_BYTES + 1)
            mode = os.fstat(opened.fileno()).st_mode
        text = content.decode().removesuffix("\n").removesuffix("\r")
    except OSError as error:
        raise CommandError(
            tr("{file}: the passphrase cannot be read: {reason}").format(file=file, reason=error.strerror)
        ) from error
    except UnicodeDecodeError as error:
        raise CommandError(tr("{file}: the passphrase is not UTF-8 text").format(file=file)) from error
    if not text or "\n" in text or len(content) > LONGEST_BYTES:
        raise CommandError(
            tr("{file}: it must hold the passphrase in one line and nothing else").format(file=file)
        )
    if os.name == "posix" and stat.S_ISREG(mode) and mode & (stat.S_IRWXG | stat.S_IRWXO):
        tell(f"{file} can be read by others; “chmod 600” keeps the passphrase to yourself")
    return text
