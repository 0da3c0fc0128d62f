"""Whom to call: the country's number, one's own before it, and honest words where neither is known."""

from __future__ import annotations

import pytest

from tests.builders import knowledge
from tracker.domain.emergency import EmergencyCall, choose_emergency_call, is_phone_number


def call(country: str, own: str = "") -> EmergencyCall:
    shipped = knowledge()
    return choose_emergency_call(shipped.emergency_numbers, shipped.emergency_elsewhere, country, own)


@pytest.mark.parametrize(
    ("country", "words"),
    [
        ("DE", "112"),
        ("GB", "999 or 112"),
        ("US", "911"),
        ("PR", "911"),
        ("CA", "911"),
        ("MX", "911"),
        ("BR", "192"),
        ("CH", "144 or 112"),
        ("NO", "113"),
        ("AU", "000"),
        ("NZ", "111"),
        ("JP", "119"),
        ("KR", "119"),
        ("CN", "120"),
        ("IN", "112"),
        ("SG", "995"),
        ("ZA", "10177 or 112"),
    ],
)
def test_the_country_decides(country: str, words: str) -> None:
    assert call(country) == EmergencyCall(country=country, found=words)
    assert call(country.lower()).words == words


def test_every_country_of_the_european_union_is_there() -> None:
    union = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
    assert {call(country).words for country in union.split()} == {"112"}


@pytest.mark.parametrize("country", ["", "XX", "419", "Germany", "BW"])
def test_an_unknown_country_is_not_guessed(country: str) -> None:
    assert call(country) == EmergencyCall(country="", found="112 or your local emergency number")


@pytest.mark.parametrize("country", ["", "GB"])
def test_ones_own_number_comes_first(country: str) -> None:
    chosen = call(country, " +49 30 112 ")
    assert chosen.words == "+49 30 112"
    assert chosen.found == call(country).found


@pytest.mark.parametrize("own", ["", "   ", "999 or 112", "call me", "1" * 21])
def test_an_own_number_that_is_none_is_passed_over(own: str) -> None:
    assert call("GB", own) == call("GB")


@pytest.mark.parametrize("text", ["112", "000", "10177", "+44 20 7946 0000", "1", "1" * 20])
def test_digits_spaces_and_a_plus_are_a_number(text: str) -> None:
    assert is_phone_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "+",
        "112 ",
        "1+2",
        "++1",
        "+ 1",
        "112;",
        "112\n",
        "911a",
        "\uff19\uff11\uff11",
        "1" * 21,
        "{}",
    ],
)
def test_anything_else_is_not(text: str) -> None:
    assert not is_phone_number(text)
