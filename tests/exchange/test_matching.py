"""Somebody's own columns become our answers: guessed where the table tells, asked where it does not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import pytest

from tests.builders import knowledge
from tracker.domain.journal import DayEntry
from tracker.domain.symptoms import Symptom
from tracker.domain.temperature import TemperatureUnit, in_unit
from tracker.exchange.tables.answers import PainScale, SkinScale, temperature_answer
from tracker.exchange.tables.dates import DateOrder
from tracker.exchange.tables.headers import Field
from tracker.exchange.tables.matched_journal import journal_of
from tracker.exchange.tables.matched_rows import LeftOut, MatchedRow, match_rows
from tracker.exchange.tables.matching import Matching, Open, asked_about, fill_in, guess, still_open
from tracker.exchange.tables.table import Row, Table

SECOND = dt.date(2026, 3, 2)
TODAY = dt.date(2026, 3, 10)


def table(header: str, *rows: str) -> Table:
    """Return a table from texts with bars between the cells."""
    lines = [tuple(cell.strip() for cell in row.split("|")) for row in (header, *rows)]
    return Table(lines[0], tuple(Row(number, cells) for number, cells in enumerate(lines[1:], start=2)))


def told(numbers: Mapping[Symptom, str]) -> str:
    return "kept: " + ", ".join(f"{symptom} {number}" for symptom, number in numbers.items())


def rows_of(read: Table, **said: Any) -> tuple[MatchedRow, ...]:  # noqa: ANN401 - fields of a matching
    """Return the rows, read with what is guessed and what is said here."""
    matching = fill_in(read, guess(read, SECOND)._replace(**said))
    return match_rows(read, matching, knowledge(), TODAY, told)


def only_entry(read: Table, **said: Any) -> DayEntry:  # noqa: ANN401
    (row,) = rows_of(read, **said)
    assert row.entry is not None, row.left_out
    return row.entry


# -------------------------------------------------------------------- columns


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        (
            "Date|Redness|Swelling|Flaking|Pain|Temp (°C)|Symptoms|Creams|Comments",
            "date redness swelling flaking pain temperature_c signs products note",
        ),
        (
            "Fecha|Enrojecimiento|Hinchazón|Descamación|Dolor|Fiebre|Síntomas|Cremas|Notas",
            "date redness swelling flaking pain temperature_c signs products note",
        ),
        (
            "treated_on|date|redness|swelling|flaking|pain|temperature_c|signs|products",
            "treated_on date redness swelling flaking pain temperature_c signs products",
        ),
        ("Timestamp|How red is it? (redness)|PAIN 0-10|Skin peeling", "date redness pain flaking"),
    ],
)
def test_headers_are_known_in_english_and_spanish(header: str, fields: str) -> None:
    names = header.split("|")
    first = [
        "2026-03-02" if "ate" in name or name in ("Fecha", "Timestamp", "treated_on") else "1"
        for name in names
    ]
    found = guess(table(header, "|".join(first))).columns
    assert found == {Field(field): column for column, field in enumerate(fields.split())}


def test_a_column_of_dates_is_the_date_whatever_its_header_says() -> None:
    assert guess(table("x|y", "1|2.3.2026", "2|3.3.2026")).columns == {Field.DATE: 1}
    assert guess(table("Day|Pain", "2.3.2026|1")).columns == {Field.DATE: 0, Field.PAIN: 1}


def test_our_columns_that_are_no_field_here_are_not_taken_for_one() -> None:
    read = table("date|treatment_note|treatment_products|pain", "2026-03-02|a|b|1")
    assert guess(read).columns == {Field.DATE: 0, Field.PAIN: 3}


# -------------------------------------------------------------------- what is asked


def test_what_only_the_author_knows_is_asked() -> None:
    read = table("Date|Redness|Pain", "3/2/2026|2|3")
    matching = guess(read)
    assert still_open(read, matching) == (Open.DATE_ORDER, Open.SESSION, Open.SKIN_SCALE, Open.PAIN_SCALE)
    said = matching._replace(
        date_order=DateOrder.MONTH_FIRST,
        treated_on=SECOND,
        skin_scale=SkinScale.STEPS,
        pain_scale=PainScale.TEN,
    )
    assert still_open(read, said) == ()


def test_what_the_cells_tell_is_not_asked() -> None:
    read = table("Session|Date|Redness|Pain", "2026-03-02|2026-03-03|mild|7")
    matching = guess(read)
    assert (matching.skin_scale, matching.pain_scale) == (SkinScale.WORDS, PainScale.TEN)
    assert still_open(read, matching) == ()
    assert Open.DATE_ORDER not in asked_about(read, matching)
    assert Open.SESSION not in asked_about(read, matching)


def test_a_table_without_days_or_answers_says_so() -> None:
    read = table("Mood|Weather", "good|sunny")
    assert still_open(read, guess(read, SECOND)) == (Open.DATES, Open.ANSWERS)


def test_the_number_of_the_first_day_is_asked_unless_there_is_a_day_0() -> None:
    assert still_open(table("Day|Note", "1|a", "2|b"), guess(table("Day|Note", "1|a", "2|b"), SECOND)) == (
        Open.FIRST_DAY,
    )
    rows = rows_of(table("Day|Note", "Day 0|a", "Day 1|b"))
    assert [row.date for row in rows] == [SECOND, dt.date(2026, 3, 3)]
    rows = rows_of(table("Day|Note", "1|a", "2|b"), first_day=1)
    assert [row.date for row in rows] == [SECOND, dt.date(2026, 3, 3)]


# -------------------------------------------------------------------- answers


@pytest.mark.parametrize("number", ["0", "1", "2", "3", "4"])
def test_numbers_for_the_skin_wait_until_their_scale_is_said(number: str) -> None:
    read = table("Date|Redness", f"2026-03-02|{number}")
    (row,) = rows_of(read)
    assert row.answers[Field.REDNESS].waits
    assert row.answers[Field.REDNESS].value is None
    assert only_entry(read, skin_scale=SkinScale.STEPS).scores == {Symptom.REDNESS: int(number)}


def test_numbers_of_another_scale_become_words_and_are_kept_in_the_note() -> None:
    steps = {}
    for number in range(11):
        entry = only_entry(table("Date|Redness|Note", f"2026-03-02|{number}|x"), skin_scale=SkinScale.TEN)
        steps[number] = entry.score(Symptom.REDNESS)
        assert entry.note == f"x\nkept: redness {number}"
    assert list(steps.values()) == [0, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4]


@pytest.mark.parametrize(
    ("cell", "step"),
    [
        ("None", 0),
        ("TRACE", 1),
        ("mild", 2),
        ("Moderate", 3),
        ("severe", 4),
        ("leve", 2),
        ("Muy leve", 1),
        ("grave", 4),
    ],
)
@pytest.mark.parametrize("scale", SkinScale)
def test_words_are_read_on_every_scale(cell: str, step: int, scale: SkinScale) -> None:
    entry = only_entry(table("Date|Swelling", f"2026-03-02|{cell}"), skin_scale=scale)
    assert entry.scores == {Symptom.SWELLING: step}
    assert entry.note == ""


@pytest.mark.parametrize(
    ("header", "cell", "said"),
    [
        ("Redness", "5", {"skin_scale": SkinScale.STEPS}),
        ("Redness", "2.5", {"skin_scale": SkinScale.STEPS}),
        ("Redness", "2/10", {"skin_scale": SkinScale.STEPS}),
        ("Redness", "11", {"skin_scale": SkinScale.TEN}),
        ("Redness", "high", {"skin_scale": SkinScale.STEPS}),
        ("Redness", "2", {"skin_scale": SkinScale.WORDS}),
        ("Redness", "-1", {"skin_scale": SkinScale.STEPS}),
        ("Redness", "٣", {"skin_scale": SkinScale.STEPS}),
        ("Pain", "11", {"pain_scale": PainScale.TEN}),
        ("Pain", "mild", {"pain_scale": PainScale.TEN}),
        ("Temp", "hot", {}),
        ("Temp", "60", {}),
        ("Temp", "98.6 C", {}),
        ("Signs", "my sister's cat", {}),
    ],
)
def test_a_cell_that_cannot_be_read_is_marked_and_stays_open(
    header: str, cell: str, said: dict[str, Any]
) -> None:
    (row,) = rows_of(table(f"Date|{header}|Note", f"2026-03-02|{cell}|x"), **said)
    (field,) = row.unreadable
    assert row.answers[field].value is None
    assert row.entry is not None
    assert row.entry == DayEntry(date=SECOND, note="x")


@pytest.mark.parametrize(
    ("header", "cell", "said", "entry"),
    [
        ("Pain", "3/10", {"pain_scale": PainScale.TEN}, {"scores": {Symptom.PAIN: 3}}),
        ("Pain", "10.0", {}, {"scores": {Symptom.PAIN: 10}}),
        ("Pain", "none", {}, {"scores": {Symptom.PAIN: 0}}),
        ("Redness", "2,0", {"skin_scale": SkinScale.STEPS}, {"scores": {Symptom.REDNESS: 2}}),
        ("Temp", "36,8", {}, {"temperature_c": 36.8}),
        ("Temp", "36.8 °C", {}, {"temperature_c": 36.8}),
        ("Temp", "98.6", {}, {"temperature_c": 37.0}),
        ("Temp", "100.4 °F", {}, {"temperature_c": 38.0}),
        ("Signs", "none", {}, {"signs": frozenset()}),
        ("Signs", "Itching; pus", {}, {"signs": frozenset({"itching", "pus"})}),
        ("Signs", "red_streaks, red streaks", {}, {"signs": frozenset({"red_streaks"})}),
        ("Creams", "SPF 50, balm", {}, {"products": ("SPF 50", "balm")}),
        ("Creams", "SPF 50, tinted; balm", {}, {"products": ("SPF 50, tinted", "balm")}),
    ],
)
def test_answers_are_read_as_they_are_meant(
    header: str, cell: str, said: dict[str, Any], entry: dict[str, Any]
) -> None:
    assert only_entry(table(f"Date|{header}", f"2026-03-02|{cell}"), **said) == DayEntry(date=SECOND, **entry)


def test_a_temperature_comes_back_as_it_was_written() -> None:
    celsius, fahrenheit = TemperatureUnit
    for unit, tenths in ((fahrenheit, range(950, 1080)), (celsius, range(350, 420))):
        for written in (f"{number / 10:.1f}" for number in tenths):
            for cell in (written, written.replace(".", ","), f"{written} {unit.symbol}"):
                read = temperature_answer(cell).value
                assert f"{in_unit(read, unit):.1f}" == written
                assert (read >= 38) is (in_unit(38, unit) <= float(written))


def test_a_sign_that_is_known_counts_beside_one_that_is_not() -> None:
    (row,) = rows_of(table("Date|Signs", "2026-03-02|pus, my cat"))
    assert row.unreadable == (Field.SIGNS,)
    assert row.entry == DayEntry(date=SECOND, signs=frozenset({"pus"}))


def test_an_empty_cell_is_not_answered_and_not_none() -> None:
    entry = only_entry(table("Date|Redness|Signs|Pain", "2026-03-02|||3"), pain_scale=PainScale.TEN)
    assert entry == DayEntry(date=SECOND, scores={Symptom.PAIN: 3})


def test_pain_on_another_scale_is_left_out() -> None:
    (row,) = rows_of(table("Date|Pain|Note", "2026-03-02|3|x"), pain_scale=PainScale.OTHER)
    assert row.entry == DayEntry(date=SECOND, note="x")


# -------------------------------------------------------------------- rows


def test_rows_that_cannot_be_taken_are_left_out_with_the_reason() -> None:
    rows = rows_of(
        table(
            "Date|Note",
            "2026-03-02|a",
            "2026-03-02|b",
            "x|c",
            "2026-03-01|d",
            "2026-03-11|e",
            "2026-03-04|",
            "2026-03-05|f",
        )
    )
    assert [row.left_out for row in rows] == [
        None,
        LeftOut.TWICE,
        LeftOut.NO_DATE,
        LeftOut.BEFORE_SESSION,
        LeftOut.FUTURE,
        LeftOut.NOTHING,
        None,
    ]
    (treatment,) = journal_of(rows).treatments
    assert [entry.note for entry in treatment.days] == ["a", "f"]


def test_a_column_tells_rows_of_several_sessions_apart() -> None:
    read = table(
        "Session date|Date|Note", "2026-01-12|2026-01-13|a", "2.3.2026|2026-03-03|b", "|2026-03-04|c"
    )
    rows = rows_of(read)
    assert [row.left_out for row in rows] == [None, None, LeftOut.NO_SESSION]
    assert [t.treated_on for t in journal_of(rows).treatments] == [dt.date(2026, 1, 12), SECOND]


def test_a_day_number_without_end_is_no_date() -> None:
    (row,) = rows_of(table("Day|Note", "999|a"), treated_on=dt.date(9999, 12, 31), first_day=0)
    assert row.left_out is LeftOut.NO_DATE


def test_nothing_is_guessed_for_an_empty_matching() -> None:
    read = table("Date|Note", "2026-03-02|a")
    (row,) = match_rows(read, Matching(columns={}), knowledge(), TODAY, told)
    assert row.left_out is LeftOut.NO_DATE
