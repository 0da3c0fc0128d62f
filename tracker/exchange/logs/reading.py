"""Opening a log file of either format. Nothing is returned unless the whole file is right."""

from __future__ import annotations

import codecs
import datetime as dt
import stat
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from tracker.domain.journal import Journal
from tracker.domain.symptoms import SignId
from tracker.exchange.errors import LogFileError, Refusal
from tracker.exchange.logs.lines import line_place
from tracker.exchange.logs.log_json import from_json
from tracker.exchange.logs.table_csv import from_csv
from tracker.language import tr

SIZE_LIMIT = 16 * 1024 * 1024
"""The largest log that is read, in bytes: ten years of daily entries with notes need about a tenth of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedLog:
    """What a log file held. `ignored` has a line for each field that is not of the format."""

    journal: Journal
    ignored: tuple[str, ...]


def read_log(path: Path, *, knowledge_signs: Collection[SignId], today: dt.date) -> LoadedLog:
    """Return the log in a JSON or CSV file.

    `knowledge_signs` are the signs that may occur, `today` the last date that may.
    Raises `LogFileError` when the file cannot be read or anything in it is not right.
    """
    try:
        text = _decoded(_bytes_of(path))
        if _is_json(path, text):
            journal, ignored = from_json(text, known_signs=knowledge_signs, today=today)
        else:
            journal, ignored = from_csv(text, known_signs=knowledge_signs, today=today), ()
    except Refusal as refusal:
        raise LogFileError(path, refusal.place, refusal.reason) from None
    return LoadedLog(journal=journal, ignored=ignored)


def _bytes_of(path: Path) -> bytes:
    try:
        return _bounded_bytes(path)
    except FileNotFoundError:
        raise Refusal("", tr("there is no such file")) from None
    except PermissionError:
        raise Refusal("", tr("you are not allowed to read this file")) from None
    except OSError as error:
        raise Refusal("", tr("the file cannot be read ({reason})").format(reason=error.strerror)) from None


def _bounded_bytes(path: Path) -> bytes:
    found = path.stat()  # before opening: opening a pipe would wait for a writer
    if stat.S_ISDIR(found.st_mode):
        raise Refusal("", tr("this is a folder, not a file"))
    if not stat.S_ISREG(found.st_mode):
        raise Refusal("", tr("this is not an ordinary file"))
    too_large = Refusal("", tr("the file is larger than {limit} MiB").format(limit=SIZE_LIMIT // 1024**2))
    if found.st_size > SIZE_LIMIT:
        raise too_large
    with path.open("rb") as file:
        data = file.read(SIZE_LIMIT + 1)
    if len(data) > SIZE_LIMIT:  # it grew in the meantime, or its size was not told
        raise too_large
    return data


def _decoded(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise Refusal("", tr('the text is UTF-16, not UTF-8; save it as "CSV UTF-8"'))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = _line_at(error.object, error.start)
        raise Refusal(line, tr("the text is not UTF-8; save it as UTF-8")) from None
    if not text.strip():
        raise Refusal("", tr("the file is empty"))
    if "\0" in text:
        raise Refusal(_line_at(data, data.index(0)), tr("there is a NUL character; this is not a text file"))
    return text


def _line_at(data: bytes, offset: int) -> str:
    newlines = data.count(b"\n", 0, offset)
    return line_place(newlines + 1)


def _is_json(path: Path, text: str) -> bool:
    suffix = path.suffix.lower()
    if suffix in (".json", ".csv"):
        return suffix == ".json"
    if text.lstrip().startswith("{"):
        return True
    raise Refusal("", tr("the name ends in neither .json nor .csv"))
