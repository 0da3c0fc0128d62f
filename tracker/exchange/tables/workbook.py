"""The sheets of an Excel workbook and their rows, as texts.

A workbook is a ZIP of XML files. Only what a table needs is read: texts, which numbers are dates, and cells.
"""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from xml.parsers.expat import ExpatError

from tracker.exchange.errors import Refusal
from tracker.exchange.tables.sheets import Formats, SheetList, Targets, Texts, sheet_rows
from tracker.language import tr

LARGEST_INSIDE = 8 * 1024 * 1024
"""What a workbook may unpack to, in bytes: thirty years of daily rows. Small files can unpack to anything."""
MOST_SHEETS = 50
"""So many sheets are looked at."""
_MAIN = "xl/workbook.xml"

NumberedRow = tuple[int, list[str]]


def workbook_sheets(data: bytes) -> Iterator[tuple[str, Iterator[NumberedRow]]]:
    """Yield each sheet's name and its rows with their numbers, to be read before the next sheet is asked for.

    Raises `Refusal` when this is no workbook.
    """
    with _refusing(), zipfile.ZipFile(io.BytesIO(data)) as packed:
        _check_size(packed)
        yield from _sheets(packed)


@contextmanager
def _refusing() -> Iterator[None]:
    """Refuse what is spoilt in one line."""
    try:
        yield
    except (
        zipfile.BadZipFile,
        zlib.error,
        struct.error,
        ExpatError,
        EOFError,
        OSError,
        LookupError,
        ValueError,
        OverflowError,
        RuntimeError,  # a part is encrypted
    ):
        raise Refusal("", tr("this workbook cannot be read; save it as .csv and try that")) from None


def _check_size(packed: zipfile.ZipFile) -> None:
    members = packed.infolist()
    if not {member.compress_type for member in members} <= {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise zipfile.BadZipFile("packed in a way that workbooks are not")
    if sum(member.file_size for member in members) > LARGEST_INSIDE:
        raise Refusal("", tr("the workbook is too large; save the sheet with your diary as .csv"))


def _sheets(packed: zipfile.ZipFile) -> Iterator[tuple[str, Iterator[NumberedRow]]]:
    main = SheetList.read(packed.read(_MAIN))
    targets = Targets.read(packed.read("xl/_rels/workbook.xml.rels")).found
    texts = Texts.read(_part(packed, "xl/sharedStrings.xml")).found
    dates = Formats.read(_part(packed, "xl/styles.xml")).dates()
    parts: dict[str, str] = {}  # a thousand sheets may be the same one
    for relation, name in main.names.items():
        part = posixpath.normpath(posixpath.join("/xl", targets[relation]))
        parts.setdefault(part.lstrip("/"), name)
    for part, name in islice(parts.items(), MOST_SHEETS):
        yield name, _guarded(sheet_rows(packed.read(part), texts, dates, is_1904=main.is_1904))


def _guarded(rows: Iterator[NumberedRow]) -> Iterator[NumberedRow]:
    with _refusing():
        yield from rows


def _part(packed: zipfile.ZipFile, name: str) -> bytes:
    """Return a part that a workbook can do without, empty when it does."""
    return packed.read(name) if name in packed.NameToInfo else b""
