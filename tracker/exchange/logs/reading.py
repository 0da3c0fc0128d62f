"""Opening a log file of either format. Nothing is returned unless the whole file is right."""

from __future__ import annotations

import codecs
import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from tracker.domain.journal import Journal
from tracker.domain.symptoms import SignId
from tracker.exchange.bounded import bytes_of
from tracker.exchange.errors import LogFileError, Refusal
from tracker.exchange.logs.log_json import from_json
from tracker.exchange.logs.table_csv import from_csv


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
        text = _decoded(bytes_of(path))
        if _is_json(path, text):
            journal, ignored = from_json(text, known_signs=knowledge_signs, today=today)
        else:
            journal, ignored = from_csv(text, known_signs=knowledge_signs, today=today), ()
    except Refusal as refusal:
        raise LogFileError(path, refusal.place, refusal.reason) from None
    return LoadedLog(journal=journal, ignored=ignored)


def _decoded(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise Refusal("", 'the text is UTF-16, not UTF-8; save it as "CSV UTF-8"')
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = _line_at(error.object, error.start)
        raise Refusal(line, "the text is not UTF-8; save it as UTF-8") from None
    if not text.strip():
        raise Refusal("", "the file is empty")
    if "\0" in text:
        raise Refusal(_line_at(data, data.index(0)), "there is a NUL character; this is not a text file")
    return text


def _line_at(data: bytes, offset: int) -> str:
    newlines = data.count(b"\n", 0, offset)
    return f"line {newlines + 1}"


def _is_json(path: Path, text: str) -> bool:
    suffix = path.suffix.lower()
    if suffix in (".json", ".csv"):
        return suffix == ".json"
    if text.lstrip().startswith("{"):
        return True
    raise Refusal("", "the name ends in neither .json nor .csv")
