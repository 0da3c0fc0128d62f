"""Excel workbooks for tests: written by a library, and put together by hand as Excel itself does it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Any

import openpyxl

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def workbook(*rows: list[Any], before: int = 0) -> bytes:
    """Return a workbook with these rows on a sheet, after so many empty sheets."""
    return workbook_of({**{f"empty {n}": [] for n in range(before)}, "Sheet": list(rows)})


def workbook_of(sheets: Mapping[str, list[list[Any]]]) -> bytes:
    """Return a workbook with these sheets by their names."""
    book = openpyxl.Workbook()
    del book["Sheet"]
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def by_hand(
    sheet: str, *, texts: tuple[str, ...] = (), formats: str = "", properties: str = "", prefix: str = ""
) -> bytes:
    """Return a workbook with one sheet of these rows, as XML; texts are named by number, as Excel does."""
    name = f":{prefix}" if prefix else ""
    tag = f"{prefix}:" if prefix else ""
    strings = "".join(f"<si>{text}</si>" for text in texts)
    return packed(
        {
            "xl/workbook.xml": (
                f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}">{properties}'
                '<sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>'
            ),
            "xl/_rels/workbook.xml.rels": (
                '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'
            ),
            "xl/sharedStrings.xml": f'<sst xmlns="{_MAIN}">{strings}</sst>',
            "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}">{formats}</styleSheet>',
            "xl/worksheets/sheet1.xml": (
                f'<{tag}worksheet xmlns{name}="{_MAIN}"><{tag}sheetData>{sheet}</{tag}sheetData>'
                f"</{tag}worksheet>"
            ),
        }
    )


def packed(files: dict[str, str] | dict[str, bytes]) -> bytes:
    """Return a ZIP of these files."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    """Return the files in a ZIP."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
