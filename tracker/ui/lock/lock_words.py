"""What the dialogs about the passphrase say: plainly, and before anything is done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tracker.language import tr
from tracker.storage.relocking import Relocked

SHORTEST = 8
"""Letters of a new passphrase, as NIST SP 800-63B asks of one that people choose."""
GOOD, VERY_GOOD = 14, 20
FEWEST_DIFFERENT = 5


class Words(NamedTuple):
    """What a dialog says: each text with its role ("", "heading" or "muted"), and its button."""

    title: str
    texts: tuple[tuple[str, str], ...]
    button: str


def turn_on_words(absent: Path | None) -> Words:
    """Return what is said before a passphrase is turned on; `absent` is a second folder that is not there."""
    texts = [
        (
            tr(
                "Your diary and its backups are locked with a passphrase. Without it nobody can read them, "
                "not even somebody who has your computer or your disk."
            ),
            "",
        ),
        (
            tr(
                "Nobody can bring back a forgotten passphrase. If you lose it, everything you logged is lost."
            ),
            "heading",
        ),
        (
            tr(
                "What you exported stays readable. So do backups that you keep in other places. "
                "Old diaries and backups that are damaged cannot be locked, so they are deleted."
            ),
            "muted",
        ),
    ]
    if absent is not None:
        told = tr(
            "The second folder {folder} is not connected now. Its backups are locked as soon as it is "
            "there again while the program runs."
        )
        texts.append((told.format(folder=absent), ""))
    return Words(tr("Turn on a passphrase"), tuple(texts), tr("Lock my diary"))


def change_words(absent: Path | None) -> Words:
    """Return what is said before the passphrase is changed."""
    texts = [
        (tr("Your diary and its backups are locked with another passphrase."), ""),
        (tr("Nobody can bring back a forgotten passphrase. Make a new recovery sheet."), "heading"),
    ]
    if absent is not None:
        told = tr("The second folder {folder} is not connected now. Its backups keep the old passphrase.")
        texts.append((told.format(folder=absent), ""))
    return Words(tr("Change the passphrase"), tuple(texts), tr("Change it"))


def turn_off_words() -> Words:
    """Return what is said before the passphrase is turned off."""
    text = tr(
        "Your diary and its backups are written without a lock. Anybody who can use your account, or has "
        "your disk, can read them then."
    )
    return Words(tr("Turn off the passphrase"), ((text, ""),), tr("Turn it off"))


def backup_words(backup: Path) -> Words:
    """Return what is said before a backup is opened that has a passphrase of its own."""
    text = tr("This backup has a passphrase of its own: the one you used when it was made.\n{file}")
    return Words(tr("Passphrase of the backup"), ((text.format(file=backup), ""),), tr("Open it"))


def strength_text(passphrase: str) -> str:
    """Return advice on a new passphrase, by its length: what a computer needs to guess grows with it."""
    missing = SHORTEST - len(passphrase)
    if not passphrase:
        return tr("Four or more words that have nothing to do with one another are easy to remember.")
    if missing > 0:
        return tr("Too short. Letters still needed: {number}").format(number=missing)
    if passphrase.isdigit():
        return tr("Numbers alone, such as a birthday, are quickly tried out. Add some words.")
    if len(set(passphrase)) < FEWEST_DIFFERENT:
        return tr("Few different letters are quickly tried out. Add some words.")
    if len(passphrase) < GOOD:
        return tr("Somebody with patience could guess it. One or two words more help a lot.")
    return tr("Very good.") if len(passphrase) >= VERY_GOOD else tr("Good.")


def outcome_text(outcome: Relocked, *, is_on: bool, was_on: bool) -> str:
    """Return what else there is to say after it was done, empty when all went as expected."""
    parts = []
    if outcome.left:
        parts.append(_left_text(outcome.left, is_on=is_on, was_on=was_on))
    if outcome.deleted:
        parts.append(
            _with_files(
                tr("These could not be read, and so not be locked. They are deleted:"), outcome.deleted
            )
        )
    if outcome.away is not None:
        parts.append(tr("The second folder was not connected: {folder}").format(folder=outcome.away))
    if outcome.problem is not None:
        told = tr(
            "The diary itself is done, but not yet all of its backups. That is tried again with the next one."
        )
        parts.append(f"{told}\n{outcome.problem}")
    return "\n\n".join(parts)


def _left_text(files: Sequence[Path], *, is_on: bool, was_on: bool) -> str:
    if is_on and not was_on:
        return _with_files(tr("These backups were locked before and keep their own passphrase:"), files)
    return _with_files(tr("These backups keep the passphrase they have, or cannot be read:"), files)


def _with_files(text: str, files: Sequence[Path]) -> str:
    return "\n".join([text, *map(str, files)])
