"""One cell of the CSV table: how a value is put into it, and how it comes out again unchanged."""

from __future__ import annotations

import csv
import io
import re

from tracker.exchange.logs.checks import number

NO_SIGNS = "none"
"""Stands in the signs cell of a day that was asked about and had none; an empty cell was not asked."""

_PLAIN = re.compile(r"[\w.:-]*", re.ASCII)
_FORMULA = re.compile(r"'*(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])")  # the four signs narrow and wide
"""What a spreadsheet would run as a formula, and the same behind the apostrophes that prevent it."""
_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")

_NUMBERS = {"redness", "swelling", "flaking", "pain", "temperature_c", "needle_depth_mm", "skin_type", "day"}
_IDS = {"signs", "risks"}
_TEXTS = {"area", "clinic", "phone", "note", "questions"}
"""Fields whose spaces count; in all others they are an accident of typing."""


def cell_of(field: str, value: object) -> str:
    """Return what the cell of this field holds: "" for None; lists are separated by semicolons."""
    if value is None:
        return ""
    if not isinstance(value, list):
        return str(value)
    if field == "signs" and not value:
        return NO_SIGNS
    return _products_cell(value) if field == "products" else ";".join(value)


def value_of(field: str, cell: str) -> object:
    """Return the value in the cell, as JSON would hold it; it is judged later, together with all others.

    Raises `ValueError` where products are quoted in a way that has no end.
    """
    text = cell if field in _TEXTS or field == "products" else cell.strip()
    if not text:
        return None
    if field in _NUMBERS:
        return number(text) if _NUMBER.fullmatch(text) else text
    if field in _IDS:
        is_none = field == "signs" and text == NO_SIGNS
        return [] if is_none else [name.strip() for name in text.split(";")]
    return _products(text) if field == "products" else text


def quoted(cell: str) -> str:
    """Return the cell as it stands in the line, unable to run as a formula.

    Anything but a plain word or number is quoted, so that a spreadsheet told to split at semicolons or tabs,
    as LibreOffice does at first, still finds the same columns.
    """
    guarded = f"'{cell}" if _FORMULA.match(cell) else cell
    return guarded if _PLAIN.fullmatch(guarded) else '"' + guarded.replace('"', '""') + '"'


def unguarded(cell: str) -> str:
    """Return the cell without the apostrophe that `quoted` put before a formula, if it has one."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _products_cell(products: list[str]) -> str:
    """Return the products as CSV within the cell: split by semicolons, quoted where they hold one."""
    line = io.StringIO()
    csv.writer(line, delimiter=";", lineterminator="\r\n").writerow(products)
    return line.getvalue().removesuffix("\r\n") if products else ""


def _products(cell: str) -> list[str]:
    try:
        (products,) = csv.reader(io.StringIO(cell, newline=""), delimiter=";", strict=True)
    except csv.Error as error:
        raise ValueError(cell) from error
    return products
