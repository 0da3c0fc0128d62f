"""Dates as people write them: 2026-03-02, 2.3.2026, 3/2/2026, 2 Mar 2026, 2 de marzo de 2026, 2. März 26."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum

LONGEST = 60
"""No date is longer, in characters."""

_MONTHS = {
    "january enero januar": 1,
    "february febrero februar": 2,
    "march marzo marz": 3,
    "april abril": 4,
    "may mayo mai": 5,
    "june junio juni": 6,
    "july julio juli": 7,
    "august agosto": 8,
    "september septiembre setiembre": 9,
    "october octubre oktober": 10,
    "november noviembre": 11,
    "december diciembre dezember": 12,
}
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})")
_NUMBERS = re.compile(r"([0-9]{1,2})\s?([-/. ])\s?([0-9]{1,2})\s?\2\s?([0-9]{4}|[0-9]{2})")
_DAY_MONTH = re.compile(
    r"([0-9]{1,2})(?:st|nd|rd|th|\.|º)?[ \-/]*(?:de |of )?"
    r"([a-z]{3,10})\.?,?[ \-/]*(?:de |del )?([0-9]{4}|[0-9]{2})"
)
_MONTH_DAY = re.compile(r"([a-z]{3,10})\.? ?([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})")
_TIME = re.compile(
    r"[t ,]+[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2}(?:[.,][0-9]+)?)? ?(?:[ap]\.? ?m\.?)?(?:z|[+-][0-9:]{2,5})?$"
)
_WEEKDAY = re.compile(r"^[a-z]{2,10}[.,]{0,2} (?=[0-9])|^[a-z]{2,10}, ")


class DateOrder(StrEnum):
    """What comes first in a date of three numbers such as 3/2/2026."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


def read_date(cell: str, order: DateOrder | None) -> dt.date | None:
    """Return the date in a cell, None when there is none, or when it can be read only with an order."""
    text = _plain(cell)
    return _read(text, order) or _read(_WEEKDAY.sub("", text), order)


def looks_like_date(cell: str) -> bool:
    """Tell whether a cell is a date in any order."""
    return any(read_date(cell, order) for order in DateOrder)


def needs_order(cells: Iterable[str]) -> bool:
    """Tell whether one of the cells is a date of three numbers whose year does not come first."""
    return bool(_numbers(cells))


def guess_order(cells: Iterable[str]) -> DateOrder | None:
    """Return the order that alone reads every date of three numbers, or None when a person must say it."""
    found = _numbers(cells)
    reading = [order for order in DateOrder if all(_read(match.string, order) for match in found)]
    if len(reading) == 1:
        return reading[0]
    # dots stand between the numbers only where the day comes first
    has_dots = bool(found) and all(match[2] == "." for match in found)
    return DateOrder.DAY_FIRST if has_dots and reading else None


def _read(text: str, order: DateOrder | None) -> dt.date | None:
    if match := _YEAR_FIRST.fullmatch(text):
        return _date(match[1], match[3], match[4])
    if match := _MONTH_DAY.fullmatch(text):
        return _date(match[3], _month(match[1]), match[2])
    if match := _DAY_MONTH.fullmatch(text):
        return _date(match[3], _month(match[2]), match[1])
    match = _NUMBERS.fullmatch(text)
    if match is None or order is None:
        return None
    day, month = (match[1], match[3]) if order is DateOrder.DAY_FIRST else (match[3], match[1])
    return _date(match[4], month, day)


def _numbers(cells: Iterable[str]) -> list[re.Match[str]]:
    """Return the cells that are dates of three numbers with the year at the end."""
    texts = (_WEEKDAY.sub("", _plain(cell)) for cell in cells)
    return [match for text in texts if (match := _NUMBERS.fullmatch(text))]


def _plain(cell: str) -> str:
    """Return a cell in small letters without accents and time of day; "" when it is too long."""
    if len(cell) > LONGEST:
        return ""
    letters = unicodedata.normalize("NFKD", cell.strip().casefold())
    text = "".join(char for char in letters if not unicodedata.combining(char))
    return _TIME.sub("", " ".join(text.split()))


def _month(word: str) -> int | None:
    """Return the number of a month that is written out or shortened to three letters or more."""
    for names, number in _MONTHS.items():
        if any(name.startswith(word) for name in names.split()):
            return number
    return None


def _date(year: str, month: str | int | None, day: str) -> dt.date | None:
    if month is None:
        return None
    try:
        return dt.date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    except ValueError:
        return None
