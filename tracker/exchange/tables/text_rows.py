"""The rows of a table in a text file, in the usual encodings and with any of the usual separators."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator

from tracker.exchange.errors import Refusal

SEPARATORS = (",", ";", "\t", "|")
_LOOKED_AT = 20_000
"""So many characters are enough to see which separator a file uses."""
_NO_TEXT = Refusal("", "this is not a text file")


def text_rows(data: bytes) -> Iterator[tuple[int, list[str]]]:
    """Yield each row with the line on which it starts; raises `Refusal` when this is no text."""
    text = decoded(data)
    if not text.strip():
        raise Refusal("", "the file is empty")
    csv.field_size_limit(max(len(text), csv.field_size_limit()))  # the file's size is the only limit
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator_of(text))
    while True:
        number = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error:
            raise Refusal(f"line {number}", "this row cannot be read") from None
        if cells is None:
            return
        yield number, cells


def decoded(data: bytes) -> str:
    """Return the text; older spreadsheets write the Western European code page, others UTF-8 or UTF-16."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return _checked(data, encoding)
    try:
        return _checked(data, "utf-8")
    except Refusal:
        half = data[:400]
        if b"\0" in half:
            return _checked(data, "utf-16-be" if half.startswith(b"\0") else "utf-16-le")
        return _checked(data, "cp1252")


def separator_of(text: str) -> str:
    """Return the separator that cuts the first lines into the most equal rows of at least two cells."""
    sample = text[:_LOOKED_AT]
    if len(text) > _LOOKED_AT:
        sample = sample[: sample.rfind("\n") + 1] or sample
    return max(SEPARATORS, key=lambda separator: _evenness(sample, separator))


def _evenness(sample: str, separator: str) -> tuple[int, int]:
    """Return how many rows have the most usual number of cells, if that is more than one, and the number."""
    try:
        widths = Counter(
            len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator) if row
        )
    except csv.Error:
        return 0, 0
    several = {width: count for width, count in widths.items() if width > 1}
    if not several:
        return 0, 0
    width = max(several, key=lambda width: (several[width], width))
    return several[width], width


def _checked(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise _NO_TEXT from None
    if "\0" in text:
        raise _NO_TEXT
    return text
