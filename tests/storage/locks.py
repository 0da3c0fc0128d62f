"""Keys made up for tests, without the half second that a passphrase takes to become one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker.storage import Key, keys
from tracker.storage.keys import salt_of

ONE, OTHER = (Key(secret=letter * 32, salt=letter * 16) for letter in (b"1", b"2"))
QUICK_COST = 2**4


def make_keys_quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let passphrases become keys at once."""
    monkeypatch.setattr(keys, "_COST", QUICK_COST)


def key_of(file: Path) -> Key | None:
    """Return which of the keys above a closed database is locked with, None for none."""
    return {None: None, ONE.salt: ONE, OTHER.salt: OTHER}[salt_of(file)]


def readable(folder: Path, words: str) -> list[Path]:
    """Return the files in which the words can be found by whoever looks through their bytes."""
    patterns = [words.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
    return [
        path
        for path in folder.rglob("*")
        if path.is_file() and any(pattern in path.read_bytes() for pattern in patterns)
    ]
