"""The lines of a CSV file: the header is checked once, then each row comes with its line number."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tracker.exchange.bounded import check_lines
from tracker.exchange.errors import Refusal, line_place, shown
from tracker.exchange.logs.cells import unguarded
from tracker.language import tr


class Line(NamedTuple):
    """One row of the table. `number` is the line of the file on which it starts, counted from 1."""

    number: int
    cells: dict[str, str]

    def cell(self, column: str) -> str:
        """Return the text in this column, "" when the file does not have the column."""
        return self.cells.get(column, "")


def read_lines(text: str, known: Sequence[str], required: Sequence[str]) -> Iterator[Line]:
    """Yield the rows that hold anything, by column name; a column that the file lacks is missing in each.

    Raises `Refusal` for an unknown, missing or repeated column, a row of another length, or quotation marks
    without an end.
    """
    rows = _rows(text)
    number, header = next(rows, (1, []))
    columns = [cell.strip() for cell in header]
    _check_header(number, columns, known, required)
    for number, cells in rows:
        if len(cells) != len(columns):
            reason = tr("the number of cells is {cells}, but there are {columns} columns")
            reason = reason.format(cells=len(cells), columns=len(columns))
            raise Refusal(line_place(number), reason)
        yield Line(number, dict(zip(columns, map(unguarded, cells), strict=True)))


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows that are not blank, each with the line on which it starts."""
    csv.field_size_limit(max(len(text), csv.field_size_limit()))  # the file's size is the only limit
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    while True:
        number = reader.line_num + 1
        check_lines(number)
        try:
            cells = next(reader, None)
        except csv.Error:
            raise Refusal(line_place(number), tr("the quotation marks do not match")) from None
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield number, cells


def _check_header(number: int, columns: list[str], known: Sequence[str], required: Sequence[str]) -> None:
    line = line_place(number)
    for separator, reason in (
        (";", tr("the columns are separated by semicolons; save the file with commas")),
        ("\t", tr("the columns are separated by tabs; save the file with commas")),
    ):
        if any(separator in column for column in columns):
            raise Refusal(line, reason)
    for position, column in enumerate(columns, start=1):
        place = tr("line {line}, column {column}").format(line=number, column=position)
        if column not in known:
            raise Refusal(place, tr("{column} is not a column of this format").format(column=shown(column)))
        if column in columns[: position - 1]:
            raise Refusal(place, tr("the column {column} is there twice").format(column=shown(column)))
    for column in required:
        if column not in columns:
            raise Refusal(line, tr('the column "{column}" is missing').format(column=column))
