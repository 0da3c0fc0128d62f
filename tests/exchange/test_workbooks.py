"""Workbooks: the cells as a person would type them; a spoilt or boundless one is refused in one line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from tests.exchange.workbooks import by_hand, packed, unpacked, workbook
from tracker.exchange.errors import LogFileError
from tracker.exchange.tables.table import Table, read_tables
from tracker.exchange.tables.workbook import LARGEST_INSIDE

CANNOT = "this workbook cannot be read; save it as .csv and try that"
HEADER = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
TEXTS = (
    "<t>Date</t>",
    '<r><t>Red</t></r><r><t xml:space="preserve">ness </t></r><rPh sb="0" eb="1"><t>x</t></rPh>',
)
DATES = (
    '<numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm;@"/><numFmt numFmtId="165" '
    'formatCode="0.0 &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>'
)


@pytest.fixture
def read(tmp_path: Path) -> Callable[[bytes], Table]:
    """Return a function that reads a workbook."""

    def read_bytes(data: bytes) -> Table:
        (tmp_path / "my.xlsx").write_bytes(data)
        return read_tables(tmp_path / "my.xlsx")[0]

    return read_bytes


Read = Callable[[bytes], Table]


def refusal(read: Read, data: bytes) -> str:
    """Return why a workbook is refused, without the file's name."""
    with pytest.raises(LogFileError) as caught:
        read(data)
    return str(caught.value).partition(": ")[2]


def tenfold(name: str) -> str:
    return f"&{name};" * 10


def cells(cell: str, *rest: str) -> str:
    """Return a second row whose cells have these attributes and contents."""
    return HEADER + '<row r="2">' + "".join((cell, *rest)) + "</row>"


def test_real_dates_and_numbers_are_told_as_a_person_types_them(read: Read) -> None:
    evening = dt.datetime(2026, 3, 2, 21, 30)  # noqa: DTZ001 - a workbook knows no time zones
    row = [evening, 2, 2.0, 36.8, "tight", None, True, dt.date(2026, 3, 2), 0.1 + 0.2]
    table = read(workbook(["Date", *"abcdefgh"], row))
    assert table.rows[0].cells == ("2026-03-02", "2", "2", "36.8", "tight", "", "true", "2026-03-02", "0.3")


def test_texts_that_are_named_by_number_are_found(read: Read) -> None:
    table = read(by_hand(cells('<c t="s"><v>1</v></c>', '<c t="str"><f>A1</f><v>x</v></c>'), texts=TEXTS))
    assert table.columns == ("Date", "Redness")
    assert table.rows[0].cells == ("Redness", "x")


@pytest.mark.parametrize(
    ("style", "told"),
    [("0", "46083"), ("1", "2026-03-02"), ("2", "2026-03-02"), ("3", "46083"), ("9", "46083")],
)
def test_a_number_is_a_date_when_its_format_says_so(read: Read, style: str, told: str) -> None:
    table = read(by_hand(cells(f'<c s="{style}"><v>46083</v></c>'), texts=TEXTS, formats=DATES))
    assert table.rows[0].cells == (told,)


def test_dates_can_be_counted_from_1904(read: Read) -> None:
    sheet, counted = cells('<c s="1"><v>44621</v></c>'), '<workbookPr date1904="1"/>'
    book = by_hand(sheet, texts=TEXTS, formats=DATES, properties=counted)
    assert read(book).rows[0].cells == ("2026-03-02",)


def test_names_may_have_a_prefix(read: Read) -> None:
    sheet = '<x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>1</x:v></x:c></x:row>'
    table = read(by_hand(sheet * 2, prefix="x"))
    assert table.rows[0].cells == ("a", "1")


def test_rows_and_cells_without_a_place_follow_one_another(read: Read) -> None:
    sheet = '<row><c><v>7</v></c><c r="D1"><v>8</v></c><c><v>9</v></c></row><row r="9"><c><v>1</v></c></row>'
    table = read(by_hand(sheet))
    assert table.columns == ("7", "", "", "8", "9")
    assert [row.number for row in table.rows] == [9]


def test_the_first_sheet_that_holds_anything_is_read(read: Read) -> None:
    assert read(workbook(["Date", "Redness"], ["2.3.2026", 2], before=2)).columns == ("Date", "Redness")


def test_a_formula_counts_with_the_value_that_was_saved(read: Read) -> None:
    assert read(workbook(["Date", "Redness"], ["2.3.2026", "=1+1"])).rows[0].cells == ("2.3.2026",)
    book = by_hand(cells("<c><f>1+1</f><v>2</v></c>"), texts=TEXTS)
    assert read(book).rows[0].cells == ("2",)


def test_an_empty_workbook_is_refused(read: Read) -> None:
    assert refusal(read, workbook()) == "the table is empty"


@pytest.mark.parametrize(
    "sheet",
    [
        "<row>",
        cells('<c t="s"><v>99</v></c>'),
        cells('<c t="s"><v>x</v></c>'),
        cells("<c><v>2,5</v></c>"),
        cells('<c s="1"><v>1e300</v></c>'),
        cells('<c s="1"><v>nan</v></c>'),
    ],
)
def test_a_spoilt_sheet_is_refused(read: Read, sheet: str) -> None:
    assert refusal(read, by_hand(sheet, texts=TEXTS, formats=DATES)) == CANNOT


@pytest.mark.parametrize(
    "missing", ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"]
)
def test_a_workbook_without_a_part_is_refused(read: Read, missing: str) -> None:
    files = unpacked(by_hand(HEADER, texts=TEXTS))
    del files[missing]
    assert refusal(read, packed(files)) == CANNOT


def test_texts_that_blow_themselves_up_are_refused(read: Read) -> None:
    files = unpacked(by_hand(HEADER, texts=TEXTS))
    names = "abcdefghi"
    grown = "".join(f'<!ENTITY {b} "{tenfold(a)}">' for a, b in pairwise(names))
    bomb = f'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">{grown}]><sst><si><t>&i;</t></si></sst>'
    assert refusal(read, packed({**files, "xl/sharedStrings.xml": bomb.encode()})) == CANNOT


def test_a_workbook_that_unpacks_to_anything_is_refused_before_it_does(read: Read) -> None:
    files = unpacked(workbook(["Date", "Redness"], ["2.3.2026", 2]))
    data = packed({**files, "xl/bomb.xml": b"\0" * (LARGEST_INSIDE + 1)})
    assert len(data) < 100_000
    assert refusal(read, data) == "the workbook is too large; save the sheet with your diary as .csv"
