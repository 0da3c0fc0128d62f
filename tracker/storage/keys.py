"""Keys: what a passphrase becomes, how a database is opened with one, and how a locked file is known.

Every file of one log, its backups included, is locked with the same key and carries the same salt, so that
the slow step from passphrase to key is done once. A `Key` is kept while the log is open, the passphrase is
not. Python cannot wipe a text: it may stay in this process's memory until that memory is used again.

Cipher: ChaCha20-Poly1305 by page, the default of SQLite3 Multiple Ciphers. It is fast without special
hardware and authenticates every page, so that a changed bit is found wherever it is.

Derivation: scrypt with N = 2^17, r = 8, p = 1, what the OWASP Password Storage Cheat Sheet asks of scrypt:
128 MiB for each guess, and about 0.4 s on a small computer. The cipher's own derivation is PBKDF2, which
needs no memory; that makes guessing on graphics cards cheap. Argon2id, which OWASP puts first, comes with
another cipher only, and its result cannot be handed on: each of some twenty backups would take that long too.
"""

from __future__ import annotations

import os
from pathlib import Path

import apsw

SALT_BYTES = 16
_KEY_BYTES = 32
_COST, _BLOCK, _LANES = 2**17, 8, 1
_MEMORY = 128 * _COST * _BLOCK * _LANES

_PLAIN = b"SQLite format 3\0"
_HEADER_BYTES = 100
_STATED, _FIXED = slice(20, 24), bytes((32, 64, 32, 32))
"""In a locked file: the room that the cipher takes in each page, and three numbers that SQLite fixes."""
_UNUSED = slice(72, 92)
"""Nothing but zeros in every plain database."""


class Key:
    """What opens a locked database. `salt` stands at the beginning of the file; nothing prints the secret."""

    __slots__ = ("_secret", "salt")  # no record, which would print it

    def __init__(self, *, secret: bytes, salt: bytes) -> None:
        self._secret = secret
        self.salt = salt

    @property
    def text(self) -> str:
        """Return the key as the cipher wants it."""
        return f"raw:{self._secret.hex()}{self.salt.hex()}"


def new_key(passphrase: str) -> Key:
    """Return a key for a log that is going to be locked; takes about half a second and 128 MiB."""
    return derive_key(passphrase, os.urandom(SALT_BYTES))


def derive_key(passphrase: str, salt: bytes) -> Key:
    """Return the key that a passphrase makes with this salt, however its letters are composed."""
    import unicodedata  # not before the first frame of a log without a passphrase
    from hashlib import scrypt

    letters = unicodedata.normalize("NFC", passphrase).encode()
    secret = scrypt(letters, salt=salt, n=_COST, r=_BLOCK, p=_LANES, maxmem=_MEMORY + 2**20, dklen=_KEY_BYTES)
    return Key(secret=secret, salt=salt)


def use_key(connection: apsw.Connection, key: Key | None) -> None:
    """Let a connection that has not read anything yet read and write with this key; None changes nothing."""
    if key is not None:
        connection.pragma("cipher", "chacha20")
        connection.pragma("key", key.text)


def is_locked(connection: apsw.Connection) -> bool:
    """Tell whether an open database is written with a key."""
    return connection.execute("SELECT sqlite3mc_codec_data('cipher_salt')").get is not None


def is_plain(file: Path) -> bool:
    """Tell whether a file begins as a database without a key does."""
    return _beginning(file).startswith(_PLAIN)


def salt_of(file: Path) -> bytes | None:
    """Return the salt of a locked database, None for any other file and when there is none.

    Noise alone would not tell a locked log from a damaged one. But between the salt and what is enciphered
    the cipher leaves eight bytes, in which SQLite states the size of a page and how much of it is kept free.
    So no file beside the log has to say that it is locked, which could get lost.

    The file must not be open in this process: on POSIX, closing it here drops the locks that are held on it.
    Raises `OSError` when the file cannot be read.
    """
    beginning = _beginning(file)
    if beginning.startswith(_PLAIN) or beginning[_STATED] != _FIXED:
        return None
    # a plain log that was locked once keeps the room in its pages; what is enciphered has no row of zeros
    return None if beginning[_UNUSED] == bytes(20) else beginning[:SALT_BYTES]


def _beginning(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(_HEADER_BYTES)
    except FileNotFoundError:
        return b""
