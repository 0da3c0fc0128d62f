"""The rows of the first sheet of an Excel workbook that holds anything, as texts.

A workbook is a ZIP of XML files. Only what a table needs is read: texts, which numbers are dates, and cells.
"""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator
from xml.parsers.expat import ExpatError

from tracker.exchange.errors import Refusal
from tracker.exchange.tables.sheets import Formats, SheetList, Targets, Texts, sheet_rows
from tracker.language import tr

LARGEST_INSIDE = 8 * 1024 * 1024
"""What a workbook may unpack to, in bytes: thirty years of daily rows. Small files can unpack to anything."""
_MAIN = "xl/workbook.xml"


def workbook_rows(data: bytes) -> Iterator[tuple[int, list[str]]]:
    """Yield each row of the sheet with its number; raises `Refusal` when this is no workbook."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            _check_size(packed)
            yield from _rows(packed)
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


def _rows(packed: zipfile.ZipFile) -> Iterator[tuple[int, list[str]]]:
    main = SheetList.read(packed.read(_MAIN))
    targets = Targets.read(packed.read("xl/_rels/workbook.xml.rels")).found
    texts = Texts.read(_part(packed, "xl/sharedStrings.xml")).found
    dates = Formats.read(_part(packed, "xl/styles.xml")).dates()
    parts = (posixpath.normpath(posixpath.join("/xl", targets[relation])) for relation in main.relations)
    for part in dict.fromkeys(parts):  # a thousand sheets may be the same one
        is_empty = True
        for row in sheet_rows(packed.read(part.lstrip("/")), texts, dates, is_1904=main.is_1904):
            is_empty = False
            yield row
        if not is_empty:
            return


def _part(packed: zipfile.ZipFile, name: str) -> bytes:
    """Return a part that a workbook can do without, empty when it does."""
    return packed.read(name) if name in packed.NameToInfo else b""
