"""Whole sentences in the language of the user, for everything outside Qt; standard library only.

English stands in the code. `tr` gives it back unless another language is in `use`, whose sentences come from
`resources/translations/`, the catalogue that the window's own strings (`self.tr`) are compiled from as well.
The language is the one thing that holds for the whole process, as it does in Qt.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tracker.language.catalogue import Catalogue

ENGLISH = "en"
NAMES = {ENGLISH: "English", "es": "Español"}
"""The languages there are, each called as its speakers call it."""

_PLURAL = r"\((?:([^()|]*)\|([^()|]*)|(s))\)"
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})

_code = ENGLISH
_decimal_point = "."
_catalogue: Catalogue | None = None


def use(code: str, folder: Path, *, country: str = "") -> None:
    """Speak this language from now on; `folder` holds a catalogue for each but English.

    `country` (a code such as "MX", or empty) decides about the decimal point. Raises `OSError` or
    `ValueError` when the catalogue cannot be read; nothing changes then.
    """
    global _code, _catalogue, _decimal_point
    catalogue = None
    decimal_point = "."
    if code != ENGLISH:
        from tracker.language.catalogue import decimal_point_of, read_catalogue

        catalogue = read_catalogue(folder / f"{code}.ts")
        decimal_point = decimal_point_of(code, country)
    _code, _catalogue, _decimal_point = code, catalogue, decimal_point


def current() -> str:
    """Return the code of the language in use, such as "es"."""
    return _code


def is_right_to_left(code: str) -> bool:
    """Tell whether the language is written from right to left."""
    return code in _RIGHT_TO_LEFT


def tr(text: str, comment: str = "", n: int | None = None) -> str:
    """Return the text in the language in use; where it has no translation, in English.

    `text` and `comment`, which tells equal texts apart, must stand here as literals: `pyside6-lupdate` reads
    them out of the code. Values are put in afterwards, by `format`. With a number `n`, `%n` stands for it,
    and the English itself holds both forms: "%n day(s)", "%n (entry|entries)".
    """
    if _catalogue is not None:
        found = _catalogue.sentence(text, comment, n)
        if found is not None:
            return found
    return text if n is None else _counted(text, n)


def number(value: float, decimals: int | None = None) -> str:
    """Return a number as it stands in a sentence, with the language's own point.

    It has so many decimals, or with None no more than it needs.
    """
    text = f"{value:g}" if decimals is None else f"{value:.{decimals}f}"
    return text.replace(".", _decimal_point)


def _counted(text: str, n: int) -> str:
    """Return an English text for a number: "%n day(s)" as "1 day" or "2 days"."""

    def form(found: re.Match[str]) -> str:
        one, more = ("", "s") if found[3] else (found[1], found[2])
        return one if n == 1 else more

    return re.sub(_PLURAL, form, text).replace("%n", str(n))
