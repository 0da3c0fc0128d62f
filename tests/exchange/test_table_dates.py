"""Dates as people write them; one that can mean two days is never read without asking."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.exchange.tables.dates import DateOrder, guess_order, looks_like_date, read_date

SECOND = dt.date(2026, 3, 2)


@pytest.mark.parametrize(
    "cell",
    [
        "2026-03-02",
        "2026/3/2",
        "2026.03.02",
        "2 Mar 2026",
        "2. March 2026",
        "02-mar-26",
        "Mar 2, 2026",
        "March 2nd, 2026",
        "Monday, March 2, 2026",
        "Mon 2 Mar 2026",
        "2 de marzo de 2026",
        "lunes, 2 de marzo de 2026",
        "2 marzo 2026",
        "2026-03-02T21:30:00Z",
        "2026-03-02 21:30",
    ],
)
def test_a_date_that_can_mean_one_day_needs_no_order(cell: str) -> None:
    assert read_date(cell, None) == SECOND


@pytest.mark.parametrize("cell", ["3/2/2026", "03.02.2026", "3-2-26", "3/2/2026 9:30 PM", "mar 3/2/2026"])
def test_a_date_of_three_numbers_is_read_only_in_a_known_order(cell: str) -> None:
    assert read_date(cell, None) is None
    assert read_date(cell, DateOrder.MONTH_FIRST) == SECOND
    assert read_date(cell, DateOrder.DAY_FIRST) == dt.date(2026, 2, 3)
    assert looks_like_date(cell)


@pytest.mark.parametrize(
    "cell", ["", "x", "45", "2 Mar", "31.2.2026", "2026-13-01", "1" * 90, "13/13/2026", "٢/٣/٢٠٢٦"]
)
def test_what_is_no_date_is_none(cell: str) -> None:
    assert not looks_like_date(cell)


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["13/2/2026", "2/3/2026"], DateOrder.DAY_FIRST),
        (["2/13/2026", "2/3/2026"], DateOrder.MONTH_FIRST),
        (["2/3/2026", "3/3/2026"], None),
        (["2.3.2026", "3.3.2026"], DateOrder.DAY_FIRST),
        (["13/2/2026", "2/13/2026"], None),
        (["2026-03-02"], None),
        ([], None),
    ],
)
def test_the_order_is_guessed_only_where_no_other_is_possible(
    cells: list[str], order: DateOrder | None
) -> None:
    assert guess_order(cells) is order


@given(st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)), st.sampled_from("./-"))
def test_every_date_comes_back_in_the_order_it_was_written(date: dt.date, mark: str) -> None:
    written = f"{date.day}{mark}{date.month}{mark}{date.year}"
    assert read_date(written, DateOrder.DAY_FIRST) == date
    written = f"{date.month}{mark}{date.day}{mark}{date.year % 100:02}"
    assert read_date(written, DateOrder.MONTH_FIRST) == date
    assert read_date(f"{date:%d %b %Y}", None) == date


@given(st.text(max_size=80))
def test_any_cell_is_a_date_or_none(cell: str) -> None:
    assert looks_like_date(cell) in (True, False)
