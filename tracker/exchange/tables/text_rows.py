"""The rows of a table in a text file, in the usual encodings and with any of the usual separators."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator

from tracker.exchange.bounded import check_lines
from tracker.exchange.errors import Refusal, line_place
from tracker.language import tr

SEPARATORS = (",", ";", "\t", "|")
_LOOKED_AT = 20_000
"""So many characters are enough to see which separator a file uses."""


def text_rows(data: bytes) -> Iterator[tuple[int, list[str]]]:
    """Yield each row with the line on which it starts; raises `Refusal` when this is no text."""
    text = decoded(data)
    if not text.strip():
        raise Refusal("", tr("the file is empty"))
    csv.field_size_limit(max(len(text), csv.field_size_limit()))  # the file's size is the only limit
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator_of(text))
    while True:
        number = reader.line_num + 1
        check_lines(number)
        try:
            cells = next(reader, None)
        except csv.Error:
            raise Refusal(line_place(number), tr("this row cannot be read")) from None
        if cells is None:
            return
        yield number, cells


def decoded(data: bytes) -> str:
    """Return the text; older spreadsheets write the Western European code page, others UTF-8 or UTF-16."""
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Refusal("", tr("this is not a text file"))


def _encodings(data: bytes) -> tuple[str, ...]:
    """Return the encodings that the first bytes speak for, the likeliest first."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ("utf-16",)
    head = data[:400]
    if 3 * head.count(0) > len(head):  # in UTF-16 every other byte of Western text is empty
        return ("utf-16-be",) if head.startswith(b"\0") else ("utf-16-le",)
    return ("utf-8-sig",) if data.startswith(codecs.BOM_UTF8) else ("utf-8", "cp1252")


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
