"""Which number to call in an emergency: the one of the country, or the user's own choice."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from tracker.language import tr

PLACEHOLDER = "{emergency_number}"
"""Stands in the texts of `resources/knowledge/` for the number, or for words that tell how to find it."""
LONGEST_NUMBER = 20
_NUMBER = re.compile(r"\+?[0-9]([0-9 ]*[0-9])?")


class CountryNumbers(NamedTuple):
    """The numbers that call an ambulance in these countries (ISO 3166 codes); the first is tried first."""

    codes: frozenset[str]
    numbers: tuple[str, ...]
    sources: tuple[str, ...]


class ElsewhereNumbers(NamedTuple):
    """What is said where the country, or its number, is not known; `words` do not pretend to know it."""

    numbers: tuple[str, ...]
    words: str
    sources: tuple[str, ...]


class EmergencyCall(NamedTuple):
    """What a text names: `own` if the user chose a number, else what was `found` for the country.

    `country` is the code that `found` belongs to, empty where no country's number was found.
    """

    country: str
    found: str
    own: str = ""

    @property
    def words(self) -> str:
        """What stands after "call": a number, two of them, or words that tell how to find it."""
        return self.own or self.found


def choose_emergency_call(
    countries: Mapping[str, CountryNumbers], elsewhere: ElsewhereNumbers, country: str, own: str = ""
) -> EmergencyCall:
    """Choose for a country's code, empty when not known; an `own` that is no number is passed over."""
    chosen = own.strip() if is_phone_number(own.strip()) else ""
    row = countries.get(country.upper())
    if row is None:
        return EmergencyCall(country="", found=elsewhere.words, own=chosen)
    return EmergencyCall(country=country.upper(), found=_either(row.numbers), own=chosen)


def _either(numbers: tuple[str, ...]) -> str:
    """Return numbers that are tried one after the other, as they stand after "call"."""
    text, *others = numbers
    for other in others:
        text = tr("{first} or {other}", "phone numbers, after the word call").format(first=text, other=other)
    return text


def is_phone_number(text: str) -> bool:
    """Tell whether a text is digits and spaces, perhaps with a + before them, and not too long to be one."""
    return len(text) <= LONGEST_NUMBER and _NUMBER.fullmatch(text) is not None
