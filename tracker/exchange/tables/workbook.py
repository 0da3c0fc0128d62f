"""The rows of the first sheet of an Excel workbook that holds anything, as texts.

The library is loaded when the first workbook is read.
"""

from __future__ import annotations

import datetime as dt
import io
import warnings
import zipfile
from collections.abc import Iterator
from typing import Any

from tracker.exchange.errors import Refusal
from tracker.language import tr

LARGEST_INSIDE = 64 * 1024 * 1024
"""What a workbook may unpack to, in bytes: a small file can be made that unpacks to anything."""
_MOST_EMPTY = 5_000
"""So many empty rows in a row end the sheet: one cell at the far end must not be waited for."""
_WIDEST = 200


def workbook_rows(data: bytes) -> Iterator[tuple[int, list[str]]]:
    """Yield each row of the sheet with its number; raises `Refusal` when this is no workbook."""
    _check_size(data)
    try:
        yield from _rows(data)
    except Refusal:
        raise
    except Exception:
        # A file that somebody else made can be broken in any way, and the library raises whatever
        # it stumbles over. What is promised here is one sentence.
        raise _no_workbook() from None


def _check_size(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            size = sum(member.file_size for member in packed.infolist())
    except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError):
        raise _no_workbook() from None
    if size > LARGEST_INSIDE:
        raise Refusal(
            "", tr("the workbook unpacks to more than {limit} MiB").format(limit=LARGEST_INSIDE // 1024**2)
        )


def _rows(data: bytes) -> Iterator[tuple[int, list[str]]]:
    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about forms and colours that it passes over
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        try:
            for sheet in book.worksheets:
                sheet.reset_dimensions()  # what the file says of its size may be wrong
                rows = list(_sheet_rows(sheet))
                if rows:
                    yield from rows
                    return
        finally:
            book.close()


def _sheet_rows(sheet: Any) -> Iterator[tuple[int, list[str]]]:  # noqa: ANN401 - no types are published
    empty = 0
    for number, values in enumerate(sheet.iter_rows(max_col=_WIDEST, values_only=True), start=1):
        cells = [_text(value) for value in values]
        empty = 0 if any(cells) else empty + 1
        if empty > _MOST_EMPTY:
            return
        if any(cells):
            yield number, cells


def _text(value: object) -> str:
    """Return a value as a person would type it, dates as 2026-03-02."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case dt.datetime():
            return value.date().isoformat()
        case dt.date():
            return value.isoformat()
        case float() if value.is_integer():
            return str(int(value))
        case float():
            return format(value, ".10g")
    # a part of a character, or a NUL, is nothing that could be stored
    return str(value).encode("utf-8", "replace").decode().replace("\0", "")


def _no_workbook() -> Refusal:
    return Refusal("", tr("this workbook cannot be read; save it as .csv and try that"))
