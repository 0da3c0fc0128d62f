"""A table as it stands in a file: a header and rows of texts. What they mean is decided elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from tracker.exchange.bounded import bytes_of
from tracker.exchange.errors import LogFileError, Refusal
from tracker.exchange.logs.cells import unguarded
from tracker.exchange.tables.dates import looks_like_date
from tracker.exchange.tables.headers import fields_named
from tracker.language import tr

MOST_ROWS = 20_000
"""Fifty years of daily rows; a file with more is no diary."""
MOST_COLUMNS = 100
TEXT_SUFFIXES = (".csv", ".tsv", ".tab", ".txt")
WORKBOOK_SUFFIX = ".xlsx"
_TITLE_ROWS = 15
"""The header is looked for among so many rows."""
_SURE_OF_HEADER = 2
"""A row that names so many of our fields is the header."""
_OTHER_WORKBOOKS = (".xls", ".xlsm", ".xlsb", ".ods", ".numbers")

NumberedRow = tuple[int, list[str]]


class Row(NamedTuple):
    """One row; `number` is its line in the file, or its row in the sheet, counted from 1."""

    number: int
    cells: tuple[str, ...]

    def cell(self, column: int) -> str:
        """Return the text in this column, "" where the row is shorter."""
        return self.cells[column] if column < len(self.cells) else ""


class Table(NamedTuple):
    """The names of the columns and the rows below them that hold anything.

    A column without a name in the file is "" here; `name` is the sheet's, "" where there are no sheets.
    """

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    name: str = ""

    def column(self, number: int) -> tuple[str, ...]:
        """Return what stands in a column, without empty cells."""
        return tuple(cell for row in self.rows if (cell := row.cell(number)))


def is_table(path: Path) -> bool:
    """Tell by the name whether a file may be a table."""
    return path.suffix.lower() in (*TEXT_SUFFIXES, WORKBOOK_SUFFIX, *_OTHER_WORKBOOKS)


def read_tables(path: Path) -> tuple[Table, ...]:
    """Return the table in a text file, or those on the sheets of a workbook, of which there is at least one.

    Raises `LogFileError` when there is none.
    """
    try:
        return tuple(_tables(path, bytes_of(path)))
    except Refusal as refusal:
        raise LogFileError(path, refusal.place, refusal.reason) from None


def _tables(path: Path, data: bytes) -> Iterator[Table]:
    suffix = path.suffix.lower()
    if suffix in _OTHER_WORKBOOKS:
        raise Refusal("", tr("{suffix} files cannot be read; save it as .xlsx or .csv").format(suffix=suffix))
    if suffix == WORKBOOK_SUFFIX:
        yield from _of_workbook(data)
        return
    from tracker.exchange.tables.text_rows import text_rows

    rows = list(_bounded(text_rows(data)))
    if not rows:
        raise _no_table()
    yield _table("", rows)


def _of_workbook(data: bytes) -> Iterator[Table]:
    """Yield the tables of the sheets; what is wrong with one of them counts only when there is no other."""
    from tracker.exchange.tables.workbook import workbook_sheets

    problem, is_found = _no_table(), False
    for name, found in workbook_sheets(data):
        rows = list(_bounded(found))
        if not rows:
            continue
        try:
            yield _table(name, rows)
        except Refusal as refusal:
            problem = refusal
        else:
            is_found = True
    if not is_found:
        raise problem


def _no_table() -> Refusal:
    return Refusal("", tr("the table is empty"))


def _table(name: str, rows: list[Row]) -> Table:
    start = _header_of(rows)
    width = max(len(row.cells) for row in rows[start:])
    if any(map(looks_like_date, rows[start].cells)):
        return Table(("",) * width, tuple(rows[start:]), name)  # no header: it begins with a day
    names = tuple(" ".join(rows[start].cell(column).split()) for column in range(width))
    if not rows[start + 1 :]:
        raise Refusal("", tr("the table has no rows below its header"))
    return Table(names, tuple(rows[start + 1 :]), name)


def _header_of(rows: list[Row]) -> int:
    """Return where the table begins: titles, names and dates of all kinds may stand above its header."""
    named = [
        0 if any(map(looks_like_date, row.cells)) else len(fields_named(row.cells))
        for row in rows[:_TITLE_ROWS]
    ]
    if max(named) >= _SURE_OF_HEADER:
        return named.index(max(named))
    return next((i for i, row in enumerate(rows) if sum(map(bool, row.cells)) > 1), 0)


def _bounded(rows: Iterable[NumberedRow]) -> Iterable[Row]:
    count = 0
    for number, cells in rows:
        while cells and not cells[-1].strip():
            cells.pop()
        if not cells:
            continue
        count += 1
        if len(cells) > MOST_COLUMNS:
            text = tr("there are more than {count} columns")
            raise Refusal(_row_place(number), text.format(count=MOST_COLUMNS))
        if count > MOST_ROWS:
            text = tr("there are more than {count} rows")
            raise Refusal(_row_place(number), text.format(count=f"{MOST_ROWS:,}"))
        # our own tables guard against formulas
        yield Row(number, tuple(unguarded(cell.strip()) for cell in cells))


def _row_place(number: int) -> str:
    return tr("row {row}").format(row=number)
