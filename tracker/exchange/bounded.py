"""Reading a file that somebody else made: an ordinary file of a bearable size, or a plain reason why not."""

from __future__ import annotations

import stat
from pathlib import Path

from tracker.exchange.errors import Refusal

SIZE_LIMIT = 16 * 1024 * 1024
"""The largest log that is read, in bytes: ten years of daily entries with notes need about a tenth of it."""
MOST_LINES = 200_000
"""The most lines of a table that are looked at: ten million empty ones would take a minute."""


def bytes_of(path: Path) -> bytes:
    """Return what is in the file; raises `Refusal` when it cannot be read or is larger than `SIZE_LIMIT`."""
    try:
        return _bounded_bytes(path)
    except FileNotFoundError:
        raise Refusal("", "there is no such file") from None
    except PermissionError:
        raise Refusal("", "you are not allowed to read this file") from None
    except OSError as error:
        raise Refusal("", f"the file cannot be read ({error.strerror})") from None


def _bounded_bytes(path: Path) -> bytes:
    found = path.stat()  # before opening: opening a pipe would wait for a writer
    if stat.S_ISDIR(found.st_mode):
        raise Refusal("", "this is a folder, not a file")
    if not stat.S_ISREG(found.st_mode):
        raise Refusal("", "this is not an ordinary file")
    too_large = Refusal("", f"the file is larger than {SIZE_LIMIT // 1024**2} MiB")
    if found.st_size > SIZE_LIMIT:
        raise too_large
    with path.open("rb") as file:
        data = file.read(SIZE_LIMIT + 1)
    if len(data) > SIZE_LIMIT:  # it grew in the meantime, or its size was not told
        raise too_large
    return data


def check_lines(number: int) -> None:
    """Raise `Refusal` when a table has come to a line beyond the last that is looked at."""
    if number > MOST_LINES:
        raise Refusal(f"line {number}", f"there are more than {MOST_LINES:,} lines")
