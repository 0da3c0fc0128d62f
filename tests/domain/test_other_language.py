"""Sentences of the domain in another language: every piece of them is its own, down to the little words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import day, knowledge, treatment
from tests.language.speaking import speaking, write_catalogue
from tracker.domain.dates import full_date, short_date
from tracker.domain.emergency import choose_emergency_call
from tracker.domain.healing import expected_course
from tracker.domain.journal import DayEntry, InvalidRecord
from tracker.domain.sentences import counted_days, listed, quoted
from tracker.domain.summary import summarise

DATE = dt.date(2026, 3, 2)
BEFORE_I = "end of a list, before the sound of i: in Spanish, e instead of y"
SPANISH = {
    ("{others} and {last}", "end of a list"): "{others} y {last}",
    ("{others} and {last}", BEFORE_I): "{others} e {last}",
    (", ", "between the parts of a list"): ", ",
    ("“{name}”", "a name in quotation marks"): "«{name}»",
    ("{day} {month} {year}", "date such as 2 March 2026"): "{day} de {month} de {year}",
    ("{day} {month} {year}", "date such as 2 Mar 2026"): "{day} {month} {year}",
    ("March", ""): "marzo",
    ("Mar", ""): "mar",
    ("{first} or {other}", "phone numbers, after the word call"): "{first} o al {other}",
    ("%n day(s)", ""): ("%n día", "%n días"),
    ("%n day(s) logged, the last is day {last}.", ""): (
        "Hay %n día anotado, el día {last}.",
        "Hay %n días anotados, el último es el día {last}.",
    ),
    ("{name} {value} {unit} is not between {lowest} and {highest} {unit}", ""): (
        "{name}: {value} {unit} no está entre {lowest} y {highest} {unit}"
    ),
    ("temperature", ""): "temperatura",
}


@pytest.fixture(autouse=True)
def in_spanish(tmp_path: Path) -> Iterator[None]:
    """Speak a little Spanish."""
    write_catalogue(tmp_path / "es.ts", SPANISH)
    with speaking("es", tmp_path):
        yield


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        (["pus"], "pus"),
        (["dolor", "calor"], "dolor y calor"),
        (["dolor", "enrojecimiento", "hinchazón"], "dolor, enrojecimiento e hinchazón"),
        (["pus", "“Infección”"], "pus e “Infección”"),
        (["agua", "hielo"], "agua y hielo"),
        (["3", "4"], "3 y 4"),
    ],
)
def test_a_list_ends_as_it_is_said(parts: list[str], text: str) -> None:
    assert listed(parts) == text


def test_dates_and_names_and_numbers() -> None:
    assert (full_date(DATE), short_date(DATE)) == ("2 de marzo de 2026", "2 mar 2026")
    assert quoted("Pus") == "«Pus»"
    assert [counted_days(1), counted_days(2)] == ["1 día", "2 días"]


def test_the_summary_counts_in_its_own_way() -> None:
    for days, first in (([day(3, pain=0)], "Hay 1 día anotado, el día 3."), ([day(0), day(4)], "Hay 2 días")):
        course = treatment(*days)
        said = summarise(knowledge(), course, expected_course(knowledge(), course))
        assert said.startswith(first)


def test_a_refusal_has_the_decimal_comma() -> None:
    with pytest.raises(InvalidRecord, match="temperatura: 45,5 °C no está entre 30 y 45 °C"):
        DayEntry(date=DATE, temperature_c=45.5)


def test_two_emergency_numbers_are_told_in_its_own_way() -> None:
    known = knowledge()
    call = choose_emergency_call(known.emergency_numbers, known.emergency_elsewhere, "GB")
    assert call.words == "999 o al 112"
