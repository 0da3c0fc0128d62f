"""Which column of a table is which field: guessed from the headers and from what stands below them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.exchange.tables.dates import looks_like_date
from tracker.exchange.tables.headers import (
    DAY_FIELDS,
    OF_A_SESSION,
    SESSION_FACTS,
    WORDS,
    Field,
    plain_header,
    words_of,
)
from tracker.exchange.tables.table import Table

_OF_DATES = (Field.DATE, Field.TREATED_ON)


def guess_columns(table: Table) -> dict[Field, int]:
    """Return the column of each field that a header or, for the date, the cells below it tell."""
    headers = [plain_header(name) for name in table.columns]
    dated = {column for column in range(len(headers)) if _holds_dates(table, column)}
    found: dict[Field, int] = {}
    for is_meant in (_is_exactly, _is_among):
        for field in WORDS:
            if field not in found:
                columns = (column for word in words_of(field) for column in is_meant(word, headers))
                fitting = (c for c in columns if c not in found.values() and _fits(field, c in dated))
                column = next(fitting, None)
                if column is not None:
                    found[field] = column
    return _with_dates(found, sorted(dated))


def likeliest(tables: Sequence[Table]) -> int:
    """Return the number of the table with the most columns of answers, then of anything; else the first."""
    found = [guess_columns(table).keys() for table in tables]
    return max(range(len(tables)), key=lambda n: (len(found[n] & set(DAY_FIELDS)), len(found[n]), -n))


def _fits(field: Field, is_dated: bool) -> bool:
    """Tell whether what stands below a header can be the field: dates below a date, and nowhere else."""
    return is_dated if field in _OF_DATES else field is Field.DAY or not is_dated


def _with_dates(found: dict[Field, int], dated: Sequence[int]) -> dict[Field, int]:
    """Correct by what is in the cells: "Day" may head dates, dates may stand below any header or none."""
    if found.get(Field.DAY) in dated:
        column = found.pop(Field.DAY)
        found.setdefault(Field.DATE, column)
    if Field.DATE not in found:
        free = next((column for column in dated if column not in found.values()), None)
        if free is not None:
            found[Field.DATE] = free
    is_dated = Field.DATE in found and not {Field.TREATED_ON, Field.DAY} & found.keys()
    facts = found.keys() & set(SESSION_FACTS)
    if is_dated and len(facts) > 1 and found.keys() <= {Field.DATE, *OF_A_SESSION}:
        found[Field.TREATED_ON] = found.pop(Field.DATE)  # a list of sessions, not of days
    return found


def _holds_dates(table: Table, column: int) -> bool:
    cells = table.column(column)[:200]
    return bool(cells) and 2 * sum(map(looks_like_date, cells)) > len(cells)


def _is_exactly(word: str, headers: Sequence[str]) -> Iterator[int]:
    return (column for column, header in enumerate(headers) if header == word)


def _is_among(word: str, headers: Sequence[str]) -> Iterator[int]:
    return (column for column, header in enumerate(headers) if f" {word} " in f" {header} ")
