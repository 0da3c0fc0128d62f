"""Tables that a person made: found in any usual encoding, separator or workbook, or refused in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker.exchange.errors import LogFileError
from tracker.exchange.logs.table_csv import COLUMNS, is_own_table
from tracker.exchange.tables.table import MOST_ROWS, Table, is_table, read_tables

HEADER = ("Date", "Röte", "Note")
ROWS = [("2.3.2026", "2,5", "tight"), ("3.3.2026", "", "ok; fine")]


def read(folder: Path, name: str, content: bytes) -> Table:
    file = folder / name
    file.write_bytes(content)
    return read_tables(file)[0]


def refusal(folder: Path, name: str, content: bytes) -> str:
    """Return why a table is refused, without the file's name."""
    with pytest.raises(LogFileError) as caught:
        read(folder, name, content)
    return str(caught.value).removeprefix(f"{folder / name}: ")


def text(separator: str, end: str = "\r\n") -> str:
    cells = [HEADER, *ROWS]
    return "".join(
        separator.join(f'"{c}"' if separator in c or "," in c else c for c in row) + end for row in cells
    )


def cells(table: Table) -> list[tuple[str, ...]]:
    return [tuple(row.cell(column) for column in range(3)) for row in table.rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_every_usual_encoding_and_separator(tmp_path: Path, encoding: str, separator: str) -> None:
    table = read(tmp_path, "my.csv", text(separator).encode(encoding))
    assert table.columns == HEADER
    assert cells(table) == ROWS


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end(tmp_path: Path, end: str) -> None:
    assert cells(read(tmp_path, "my.csv", text(";", end).encode())) == ROWS


def test_a_title_above_and_empty_rows_between_are_passed_over(tmp_path: Path) -> None:
    content = "My skin\n\nDate,Redness\n\n2.3.2026,2\n,,\n3.3.2026,1\n"
    table = read(tmp_path, "my.csv", content.encode())
    assert table.columns == ("Date", "Redness")
    assert [row.number for row in table.rows] == [5, 7]


def test_without_a_header_every_row_counts(tmp_path: Path) -> None:
    table = read(tmp_path, "my.csv", b"2.3.2026,2\n3.3.2026,1\n")
    assert table.columns == ("", "")
    assert len(table.rows) == 2


def test_a_short_row_has_empty_cells(tmp_path: Path) -> None:
    table = read(tmp_path, "my.csv", b"Date,Redness,Note\n2.3.2026\n")
    assert table.rows[0].cell(2) == ""
    assert table.column(1) == ()


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("my.csv", b"", "the file is empty"),
        ("my.csv", b" \n\n", "the file is empty"),
        ("my.csv", b",,\n,,\n", "the table is empty"),
        ("my.csv", b"Date,Redness\n", "the table has no rows below its header"),
        ("my.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\x81", "this is not a text file"),
        ("my.csv", b"a,b\n\0,2\n", "this is not a text file"),
        ("my.csv", b"a\x81\n1,2\n", "this is not a text file"),
        ("my.csv", b"a,b\n" + b"," * 150 + b"1\n", "row 2: there are more than 100 columns"),
        ("my.csv", b"a,b\n" + b"1,2\n" * (MOST_ROWS + 1), "row 20001: there are more than 20,000 rows"),
        ("my.csv", b"a,b\n" + b"\n" * 300_000, "line 200001: there are more than 200,000 lines"),
        ("my.xls", b"x", ".xls files cannot be read; save it as .xlsx or .csv"),
        ("my.ods", b"x", ".ods files cannot be read; save it as .xlsx or .csv"),
        ("my.xlsx", b"x", "this workbook cannot be read; save it as .csv and try that"),
    ],
)
def test_what_is_no_table_is_refused_in_one_line(
    tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    assert refusal(tmp_path, name, content) == message


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(LogFileError, match="there is no such file"):
        read_tables(tmp_path / "none.csv")


# -------------------------------------------------------------------- which reader


@pytest.mark.parametrize(
    ("header", "is_own"),
    [
        ("treated_on,date,redness", True),
        (",".join(COLUMNS), True),
        ("\ufefftreated_on,date", True),
        ("treated_on;date", False),
        ("treated_on,date,mood", False),
        ("date,redness", False),
        ("", False),
    ],
)
def test_our_own_tables_are_told_by_their_header(tmp_path: Path, header: str, is_own: bool) -> None:
    file = tmp_path / "my.csv"
    file.write_text(f"{header}\n2026-03-02,2026-03-03,1\n", encoding="utf-8")
    assert is_own_table(file) is is_own


@pytest.mark.parametrize(
    ("name", "may_be"), [("a.CSV", True), ("a.xlsx", True), ("a.ods", True), ("a.json", False)]
)
def test_a_table_is_told_by_its_name(name: str, may_be: bool) -> None:
    assert is_table(Path(name)) is may_be
