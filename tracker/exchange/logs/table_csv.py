"""The log as a table for a spreadsheet: one row a day, with the facts of its treatment repeated on each.

A treatment without days is one row without a date. Facts about the person without any treatment are one row
without `treated_on`. Nothing is lost on the way to a journal and back, and no cell runs as a formula.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Collection, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from tracker.domain.journal import AboutMe, Journal
from tracker.domain.symptoms import SignId
from tracker.exchange.bounded import bytes_of
from tracker.exchange.errors import LogFileError, Refusal, line_place, shown
from tracker.exchange.logs.cells import cell_of, quoted, value_of
from tracker.exchange.logs.checks import Steps, read_journal
from tracker.exchange.logs.lines import Line, read_lines
from tracker.exchange.logs.rows import AboutRow, DayRow, ResultsRow, TreatmentRow, log_row
from tracker.language import tr

RESULT_COLUMNS = {name: name for name in ResultsRow.__struct_fields__}
DAY_COLUMNS = {name: name for name in DayRow.__struct_fields__ if name != "results"}
"""Columns with what was logged on a day, and the field each holds; so for the others."""
TREATMENT_COLUMNS = {
    {"products": "treatment_products", "note": "treatment_note"}.get(name, name): name
    for name in TreatmentRow.__struct_fields__
    if name not in ("days", "photos")
}
ABOUT_COLUMNS = {name: name for name in AboutRow.__struct_fields__}
COLUMNS = tuple(
    dict.fromkeys(("treated_on", "day", *DAY_COLUMNS, *TREATMENT_COLUMNS, *ABOUT_COLUMNS, *RESULT_COLUMNS))
)
REQUIRED_COLUMNS = ("treated_on", "date")

_BYTE_ORDER_MARK = "\ufeff"
"""Without it, Excel takes the text for the computer's old eight-bit code."""

Row = dict[str, Any]
"""One object of the tree; `line`, which is not a field of the format, tells where it was read."""


def to_csv(journal: Journal) -> bytes:
    """Return the journal as UTF-8 CSV with commas, CRLF and a byte order mark, the same bytes each time."""
    rows = [dict(zip(COLUMNS, COLUMNS, strict=True)), *_table_rows(journal)]
    lines = (",".join(quoted(row.get(column, "")) for column in COLUMNS) for row in rows)
    return "".join([_BYTE_ORDER_MARK, *(line + "\r\n" for line in lines)]).encode()


def from_csv(text: str, *, known_signs: Collection[SignId], today: dt.date) -> Journal:
    """Return the journal in the table; raises `Refusal` when anything is not right.

    Columns may come in any order, and only `treated_on` and `date` are required. A number like 2.0 counts
    as the whole number 2.
    """
    tree = _tree(read_lines(text, COLUMNS, REQUIRED_COLUMNS))
    journal = read_journal(tree, place=partial(_place, tree), known_signs=known_signs, today=today)
    _check_day_numbers(tree)
    return journal


def is_own_table(path: Path) -> bool:
    """Tell whether a file is a table of this format: UTF-8, commas, our columns and no others.

    Raises `LogFileError` when the file cannot be read at all.
    """
    try:
        text = bytes_of(path).decode("utf-8-sig")
        header = next(csv.reader(io.StringIO(text.lstrip("\r\n"), newline="")), ())
    except Refusal as refusal:
        raise LogFileError(path, refusal.place, refusal.reason) from None
    except (UnicodeDecodeError, csv.Error):
        return False
    columns = {cell.strip() for cell in header}
    return columns.issuperset(REQUIRED_COLUMNS) and columns.issubset(COLUMNS)


def _table_rows(journal: Journal) -> Iterator[dict[str, str]]:
    log = log_row(journal)
    about = _cells(log.about_me, ABOUT_COLUMNS)
    if not log.treatments and journal.about_me != AboutMe():
        yield about
    for treatment in log.treatments:
        yield from (row | about for row in _treatment_rows(treatment))


def _treatment_rows(treatment: TreatmentRow) -> Iterator[dict[str, str]]:
    facts = _cells(treatment, TREATMENT_COLUMNS)
    if not treatment.days:
        yield facts
    for day in treatment.days:
        day_number = str((day.date - treatment.treated_on).days)
        results = _cells(day.results or ResultsRow(), RESULT_COLUMNS)
        yield facts | _cells(day, DAY_COLUMNS) | results | {"day": day_number}


def _cells(row: object, columns: dict[str, str]) -> dict[str, str]:
    fields = msgspec.to_builtins(row)
    return {column: cell_of(field, fields.get(field)) for column, field in columns.items()}


def _tree(lines: Iterable[Line]) -> Row:
    """Gather the rows into the tree that a JSON log would hold, each object with the line it came from."""
    other_person = tr("{value} is not what line {line} says of the same person")
    other_session = tr("{value} is not what line {line} says of the same session")
    about: Row | None = None
    treatments: dict[str, Row] = {}
    for line in lines:
        about = _same_facts(about, line, ABOUT_COLUMNS, other_person)
        treated_on = line.cell("treated_on").strip()
        if not treated_on:
            _check_only_about(line)
            continue
        treatment = _same_facts(treatments.get(treated_on), line, TREATMENT_COLUMNS, other_session)
        treatments[treated_on] = treatment
        treatment.setdefault("days", []).extend(_days(line))
    return {"about_me": about, "treatments": list(treatments.values())}


def _same_facts(first: Row | None, line: Line, columns: dict[str, str], other_than: str) -> Row:
    """Return the facts, which each row repeats; raises `Refusal` where this line says something else.

    `other_than` is the sentence for it, with places for the value and the first line.
    """
    facts = _row(line, columns)
    if first is None:
        return facts
    for column, field in columns.items():
        if facts[field] != first[field]:
            reason = other_than.format(value=shown(line.cell(column)), line=first["line"])
            raise Refusal(line_place(line.number, column), reason)
    return first


def _check_only_about(line: Line) -> None:
    if any(cell.strip() for column, cell in line.cells.items() if column not in ABOUT_COLUMNS):
        raise Refusal(line_place(line.number, "treated_on"), tr("the date is missing"))


def _days(line: Line) -> list[Row]:
    """Return the day entry of this line in a list, which is empty when the line tells of a treatment only."""
    if line.cell("date").strip():
        return [_row(line, DAY_COLUMNS | {"day": "day"}) | {"results": _row(line, RESULT_COLUMNS)}]
    if any(line.cell(column).strip() for column in ("day", *DAY_COLUMNS, *RESULT_COLUMNS)):
        raise Refusal(line_place(line.number, "date"), tr("the date is missing"))
    return []


def _row(line: Line, columns: dict[str, str]) -> Row:
    row: Row = {"line": line.number}
    for column, field in columns.items():
        try:
            row[field] = value_of(field, line.cell(column))
        except ValueError:
            reason = tr("{value} is not a list separated by semicolons")
            reason = reason.format(value=shown(line.cell(column)))
            raise Refusal(line_place(line.number, column), reason) from None
    return row


def _place(tree: Row, steps: Steps) -> str:
    """Name a place by its line and column: "line 7, redness"."""
    node: Any = tree
    line = 1
    for step in steps:
        node = node[step]
        line = node["line"] if isinstance(node, dict) else line
    fields = [
        step for step in steps if step not in ("about_me", "treatments", "days") and isinstance(step, str)
    ]
    columns = DAY_COLUMNS | RESULT_COLUMNS if "days" in steps else TREATMENT_COLUMNS | ABOUT_COLUMNS
    names = [column for column, field in columns.items() if field in fields]
    return line_place(line, ", ".join(names))


def _check_day_numbers(tree: Row) -> None:
    """Refuse a day number that does not belong to its date: one of the two was mistyped."""
    for treatment in tree["treatments"]:
        day_0 = dt.date.fromisoformat(treatment["treated_on"])
        for day in treatment["days"]:
            expected = (dt.date.fromisoformat(day["date"]) - day_0).days
            if day["day"] not in (None, expected):
                reason = tr("{value} is not the day of {date}, which is {day}")
                reason = reason.format(value=shown(day["day"]), date=day["date"], day=expected)
                raise Refusal(line_place(day["line"], "day"), reason)
