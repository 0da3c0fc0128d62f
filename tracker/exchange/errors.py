"""What goes wrong with files, told in one plain line that can be shown as it is."""

from __future__ import annotations

import json
from pathlib import Path

from tracker.language import tr

SHOWN_LENGTH = 40
"""How many characters of a bad value a message repeats; the rest of the file stays out of it."""


class LogFileError(Exception):
    """A log file cannot be read; the message is the line "FILE: PLACE: REASON"."""

    def __init__(self, file: Path, place: str, reason: str) -> None:
        super().__init__(printable(": ".join(part for part in (str(file), place, reason) if part)))


class ExportError(Exception):
    """A file cannot be written; the message is one line that names the file and the reason."""


class Refusal(Exception):
    """The text of a log is refused. Raised below `read_log`, which adds the file's name to it.

    `place` is where in the log, such as "line 7, redness"; it is empty when the whole text is meant.
    """

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(place, reason)
        self.place = place
        self.reason = reason


def shown(value: object) -> str:
    """Return a bad value as a message repeats it: as JSON writes it, shortened, without its contents."""
    if isinstance(value, dict):
        return tr("an object")
    if isinstance(value, list):
        return tr("a list")
    if isinstance(value, str):
        return json.dumps(_shortened(value), ensure_ascii=False)
    return _shortened(json.dumps(value))


def line_place(number: int, column: str = "") -> str:
    """Name a place in a file: a line, or a named column in it."""
    if column:
        return tr("line {line}, {column}").format(line=number, column=column)
    return tr("line {line}").format(line=number)


def printable(text: str) -> str:
    """Return the text on one line: what a terminal could act on or cannot encode is written as an escape."""
    return "".join(char if char.isprintable() else _escaped(char) for char in text)


def _shortened(text: str) -> str:
    return text if len(text) <= SHOWN_LENGTH else text[: SHOWN_LENGTH - 1] + "…"


def _escaped(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")
