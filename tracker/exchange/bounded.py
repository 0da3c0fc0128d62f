"""Reading a file that somebody else made: an ordinary file of a bearable size, or a plain reason why not."""

from __future__ import annotations

import stat
from pathlib import Path

from tracker.exchange.errors import Refusal, line_place
from tracker.language import tr

SIZE_LIMIT = 16 * 1024 * 1024
"""The largest log that is read, in bytes: ten years of daily entries with notes need about a tenth of it."""
SIZE_LIMIT_WITH_PICTURES = 512 * 1024 * 1024
"""The same for a JSON log together with its pictures; 800 or so have room in it."""
MOST_LINES = 200_000
"""The most lines of a table that are looked at: ten million empty ones would take a minute."""


def bytes_of(path: Path, limit: int = SIZE_LIMIT) -> bytes:
    """Return what is in the file; raises `Refusal` when it cannot be read or is larger than the limit."""
    try:
        return _bounded_bytes(path, limit)
    except FileNotFoundError:
        raise Refusal("", tr("there is no such file")) from None
    except PermissionError:
        raise Refusal("", tr("you are not allowed to read this file")) from None
    except OSError as error:
        raise Refusal("", tr("the file cannot be read ({reason})").format(reason=error.strerror)) from None


def too_large(limit: int) -> Refusal:
    """Return what a file beyond the limit (bytes) is refused with."""
    return Refusal("", tr("the file is larger than {limit} MiB").format(limit=limit // 1024**2))


def _bounded_bytes(path: Path, limit: int) -> bytes:
    found = path.stat()  # before opening: opening a pipe would wait for a writer
    if stat.S_ISDIR(found.st_mode):
        raise Refusal("", tr("this is a folder, not a file"))
    if not stat.S_ISREG(found.st_mode):
        raise Refusal("", tr("this is not an ordinary file"))
    if found.st_size > limit:
        raise too_large(limit)
    with path.open("rb") as file:
        data = file.read(limit + 1)
    if len(data) > limit:  # it grew in the meantime, or its size was not told
        raise too_large(limit)
    return data


def check_lines(number: int) -> None:
    """Raise `Refusal` when a table has come to a line beyond the last that is looked at."""
    if number > MOST_LINES:
        text = tr("there are more than {count} lines")
        raise Refusal(line_place(number), text.format(count=f"{MOST_LINES:,}"))
