"""A table as it stands in a file: a header and rows of texts. What they mean is decided elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tracker.exchange.bounded import bytes_of
from tracker.exchange.errors import LogFileError, Refusal
from tracker.exchange.logs.cells import unguarded
from tracker.exchange.tables.dates import looks_like_date
from tracker.language import tr

MOST_ROWS = 20_000
"""Fifty years of daily rows; a file with more is no diary."""
MOST_COLUMNS = 100
TEXT_SUFFIXES = (".csv", ".tsv", ".tab", ".txt")
WORKBOOK_SUFFIX = ".xlsx"
_OTHER_WORKBOOKS = (".xls", ".xlsm", ".xlsb", ".ods", ".numbers")

NumberedRow = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `number` is its line in the file, or its row in the sheet, counted from 1."""

    number: int
    cells: tuple[str, ...]

    def cell(self, column: int) -> str:
        """Return the text in this column, "" where the row is shorter."""
        return self.cells[column] if column < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Table:
    """The names of the columns and the rows below them that hold anything.

    A column without a name in the file is "" here.
    """

    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def column(self, number: int) -> tuple[str, ...]:
        """Return what stands in a column, without empty cells."""
        return tuple(cell for row in self.rows if (cell := row.cell(number)))


def is_table(path: Path) -> bool:
    """Tell by the name whether a file may be a table."""
    return path.suffix.lower() in (*TEXT_SUFFIXES, WORKBOOK_SUFFIX, *_OTHER_WORKBOOKS)


def read_table(path: Path) -> Table:
    """Return the table in a text file or workbook; raises `LogFileError` when there is none."""
    try:
        return _table(_rows(path, bytes_of(path)))
    except Refusal as refusal:
        raise LogFileError(path, refusal.place, refusal.reason) from None


def _rows(path: Path, data: bytes) -> Iterable[NumberedRow]:
    from tracker.exchange.tables.text_rows import text_rows

    suffix = path.suffix.lower()
    if suffix in _OTHER_WORKBOOKS:
        raise Refusal("", tr("{suffix} files cannot be read; save it as .xlsx or .csv").format(suffix=suffix))
    if suffix != WORKBOOK_SUFFIX:
        return text_rows(data)
    from tracker.exchange.tables.workbook import workbook_rows

    return workbook_rows(data)


def _table(found: Iterable[NumberedRow]) -> Table:
    rows = list(_bounded(found))
    if not rows:
        raise Refusal("", tr("the table is empty"))
    # a title may stand above the header, in one cell of its own
    start = next((i for i, row in enumerate(rows) if sum(map(bool, row.cells)) > 1), 0)
    width = max(len(row.cells) for row in rows[start:])
    if any(map(looks_like_date, rows[start].cells)):
        return Table(("",) * width, tuple(rows[start:]))  # no header: it begins with a day
    names = tuple(" ".join(rows[start].cell(column).split()) for column in range(width))
    if not rows[start + 1 :]:
        raise Refusal("", tr("the table has no rows below its header"))
    return Table(names, tuple(rows[start + 1 :]))


def _bounded(rows: Iterable[NumberedRow]) -> Iterable[Row]:
    count = 0
    for number, cells in rows:
        texts = tuple(unguarded(cell.strip()) for cell in cells)  # our own tables guard against formulas
        while texts and not texts[-1]:
            texts = texts[:-1]
        if not texts:
            continue
        count += 1
        if len(texts) > MOST_COLUMNS:
            text = tr("there are more than {count} columns")
            raise Refusal(_row_place(number), text.format(count=MOST_COLUMNS))
        if count > MOST_ROWS:
            text = tr("there are more than {count} rows")
            raise Refusal(_row_place(number), text.format(count=f"{MOST_ROWS:,}"))
        yield Row(number, texts)


def _row_place(number: int) -> str:
    return tr("row {row}").format(row=number)
