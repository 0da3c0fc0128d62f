"""Every way in which a CSV log can be wrong gives one line that names the line, the column and the reason."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable

import pytest

from tracker.domain.journal import AboutMe, DayEntry, Journal, Treatment
from tracker.domain.symptoms import Symptom
from tracker.exchange.logs.reading import LoadedLog
from tracker.exchange.logs.table_csv import COLUMNS, to_csv

MOMENT = "a date and time with its offset from UTC, like 2026-03-02T19:20:00Z"
STEPS = "worse, no_change, better, much_better, very_much_better"

Read = Callable[[str, str | bytes], LoadedLog]
Refusal = Callable[[str, str | bytes], str]


@pytest.mark.parametrize(
    ("column", "cell", "message"),
    [
        ("redness", "5", "5 is not a whole number from 0 to 4"),
        ("redness", "2.5", "2.5 is not a whole number from 0 to 4"),
        ("redness", "high", '"high" is not a whole number from 0 to 4'),
        ("redness", "true", '"true" is not a whole number from 0 to 4'),
        ("redness", "NaN", '"NaN" is not a whole number from 0 to 4'),
        ("redness", "1_0", '"1_0" is not a whole number from 0 to 4'),
        ("redness", "٣", '"٣" is not a whole number from 0 to 4'),
        ("pain", "-1", "-1 is not a whole number from 0 to 10"),
        ("pain", "1" + "0" * 400, f"1{'0' * 38}… is not a whole number from 0 to 10"),
        ("temperature_c", "380", "380 is not a number from 30 to 45 (°C)"),
        ("temperature_c", '"36,8"', '"36,8" is not a number from 30 to 45 (°C)'),
        ("signs", "pus;foo", '"foo" is not a sign that this program knows'),
        ("signs", ";", '"" is not a sign that this program knows'),
        ("recorded_at", "2026-03-05T20:00:00", f'"2026-03-05T20:00:00" is not {MOMENT}'),
        ("device", "laser", '"laser" is not one of pen, roller, stamp, rf, unknown'),
        ("performed_by", "me", '"me" is not one of professional, self, unknown'),
        ("needle_depth_mm", "deep", '"deep" is not a number from 0.1 to 10 (mm)'),
        ("skin_type", "7", "7 is not a whole number from 1 to 6"),
        ("tone", "lovely", f'"lovely" is not one of {STEPS}'),
        ("pigment", "3", f'"3" is not one of {STEPS}'),
        ("day", "4", "4 is not the day of 2026-03-05, which is 3"),
        ("day", "three", '"three" is not the day of 2026-03-05, which is 3'),
        ("products", '"""a"', '"\\"a" is not a list separated by semicolons'),
        ("treatment_products", '"""a"', '"\\"a" is not a list separated by semicolons'),
    ],
)
def test_bad_cell(refusal: Refusal, column: str, cell: str, message: str) -> None:
    text = f"treated_on,date,{column}\n\n2026-03-02,2026-03-05,{cell}\n"
    assert refusal("my.csv", text) == f"my.csv: line 3, {column}: {message}"


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (",2026-03-05,1,A", "line 2, treated_on: the date is missing"),
        ("2026-03-02,,1,A", "line 2, date: the date is missing"),
        ("2026-02-30,2026-03-05,1,A", 'line 2, treated_on: "2026-02-30" is not a day in the calendar'),
        ("2026-03-02,2.3.2026,1,A", 'line 2, date: "2.3.2026" is not a date written like 2026-03-02'),
        (
            "2026-03-02,2026-03-01,1,A",
            "line 2: the day 2026-03-01 is before its session on 2026-03-02",
        ),
        (
            "2026-03-02,2026-03-11,1,A",
            "line 2: the day 2026-03-11 is in the future (today is 2026-03-10)",
        ),
        ("2027-03-02,,,A", "line 2: the session on 2027-03-02 is in the future (today is 2026-03-10)"),
        (
            "2026-03-02,2026-03-03,1,A\n2026-01-02,2026-03-03,1,A\n2026-03-02,2026-03-03,2,A",
            "line 4: the day 2026-03-03 is there twice",
        ),
        (
            "2026-03-02,2026-03-03,1,A\n2026-03-02,2026-03-04,1,B",
            'line 3, clinic: "B" is not what line 2 says of the same session',
        ),
        ("2026-03-02,2026-03-03,1", "line 2: the number of cells is 3, but there are 4 columns"),
        ("2026-03-02,2026-03-03,1,A,B", "line 2: the number of cells is 5, but there are 4 columns"),
        ('2026-03-02,2026-03-03,1,"A', "line 2: the quotation marks do not match"),
        ('2026-03-02,2026-03-03,1,"A"b', "line 2: the quotation marks do not match"),
        (
            '2026-03-02,2026-03-03,1,"A\nB"\n2026-03-02,2026-03-04,7,"A\nB"',
            "line 4, redness: 7 is not a whole number from 0 to 4",
        ),
        ("2026-03-02,2026-03-03,1,A\0", "line 2: there is a NUL character; this is not a text file"),
    ],
)
def test_bad_rows(refusal: Refusal, rows: str, message: str) -> None:
    assert refusal("my.csv", f"treated_on,date,redness,clinic\n{rows}\n") == f"my.csv: {message}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "treated_on;date\n2026-03-02;2026-03-03\n",
            "line 1: the columns are separated by semicolons; save the file with commas",
        ),
        ("treated_on\tdate\n", "line 1: the columns are separated by tabs; save the file with commas"),
        ("treated_on,mood,date\n", 'line 1, column 2: "mood" is not a column of this format'),
        ("treated_on,date,date\n", 'line 1, column 3: the column "date" is there twice'),
        ("treated_on,redness\n", 'line 1: the column "date" is missing'),
        ("\n\ndate,redness\n", 'line 3: the column "treated_on" is missing'),
        (",,,\n", 'line 1: the column "treated_on" is missing'),
        ('"treated_on', "line 1: the quotation marks do not match"),
        (
            "treated_on,date,skin_type\n2026-03-02,,3\n2026-01-02,,4\n",
            'line 3, skin_type: "4" is not what line 2 says of the same person',
        ),
    ],
)
def test_bad_table(refusal: Refusal, text: str, message: str) -> None:
    assert refusal("my.csv", text) == f"my.csv: {message}"


def test_a_rating_without_a_date_is_refused(refusal: Refusal) -> None:
    text = "treated_on,date,tone\n2026-03-02,,better\n"
    assert refusal("my.csv", text) == "my.csv: line 2, date: the date is missing"


def test_a_table_from_before_the_result_was_rated_is_read(read: Read, small_journal: Journal) -> None:
    rows = list(csv.reader(io.StringIO(to_csv(small_journal).decode("utf-8-sig"), newline="")))
    last = rows[0].index("texture")
    table = io.StringIO(newline="")
    csv.writer(table).writerows(row[:last] for row in rows)

    found = read("my.csv", table.getvalue()).journal.treatments
    assert rows[0][last:] == ["texture", "tone", "scars", "pigment"]
    assert len(found[1].days) == len(small_journal.treatments[1].days)
    assert not any(entry.results for treatment in found for entry in treatment.days)


def test_columns_in_any_order_and_few_of_them(read: Read) -> None:
    text = (
        "date,pain,treated_on,signs\r\n2026-03-05,2.0, 2026-03-02 , pus ; warmth\r\n,,2026-01-02,\r\n,,,\r\n"
    )
    entry = DayEntry(date=dt.date(2026, 3, 5), scores={Symptom.PAIN: 2}, signs=frozenset({"pus", "warmth"}))
    expected = (
        Treatment(treated_on=dt.date(2026, 1, 2)),
        Treatment(treated_on=dt.date(2026, 3, 2), days=(entry,)),
    )
    assert read("my.csv", text).journal == Journal(treatments=expected)


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_byte_order_mark_may_be_there(read: Read, mark: str) -> None:
    text = f"{mark}treated_on,date\n2026-03-02,\n"
    assert read("my.csv", text).journal == Journal(treatments=(Treatment(treated_on=dt.date(2026, 3, 2)),))


def test_empty_journal_is_a_header_only(read: Read) -> None:
    assert to_csv(Journal()).decode("utf-8-sig") == ",".join(COLUMNS) + "\r\n"
    assert read("my.csv", to_csv(Journal())) == LoadedLog(journal=Journal(), ignored=())


def test_facts_about_the_person_need_no_treatment(read: Read) -> None:
    journal = Journal(about_me=AboutMe(skin_type=2))
    assert read("my.csv", to_csv(journal)).journal == journal


def test_a_note_may_be_longer_than_the_csv_module_allows_by_default(read: Read) -> None:
    treatment = Treatment(treated_on=dt.date(2026, 3, 2), note="long, " * 50_000)
    journal = Journal(treatments=(treatment,))
    assert read("my.csv", to_csv(journal)).journal == journal


def test_no_cell_begins_like_a_formula() -> None:
    texts = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\uff1d1", " =1", "'=1")
    treatments = tuple(
        Treatment(treated_on=dt.date(2026, 3, day), area=text, clinic=text, note=text, products=(text,))
        for day, text in enumerate(texts, start=1)
    )
    table = csv.reader(io.StringIO(to_csv(Journal(treatments=treatments)).decode("utf-8-sig"), newline=""))
    cells = [cell for row in table for cell in row]
    assert sum(cell.startswith("'") for cell in cells) >= 3 * len(texts)
    assert not [cell for cell in cells if cell.strip().startswith(tuple("=+-@\uff1d"))]
