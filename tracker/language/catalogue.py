"""Reads a Linguist catalogue (.ts), as far as the texts outside Qt need it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

NO_CONTEXT = ""
"""The context of every text that is not a window's own: `pyside6-lupdate` gives it to a bare `tr(…)`."""

_POINT = {"es": frozenset(["BR", "BZ", "CU", "DO", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "SV", "US"])}
"""Where speakers of a language write a decimal point (Unicode CLDR 46); elsewhere they write a comma."""


class Catalogue(NamedTuple):
    """The sentences of one language by English text and comment: one form, or for numbers one and more."""

    sentences: Mapping[tuple[str, str], tuple[str, ...]]

    def sentence(self, text: str, comment: str, n: int | None) -> str | None:
        """Return the translation, or None when there is none."""
        forms = self.sentences.get((text, comment))
        if forms is None:
            return None
        # one form for 1 and one for all other numbers, as English and Spanish have it
        return forms[0] if n is None else forms[0 if n == 1 else -1].replace("%n", str(n))


def read_catalogue(file: Path) -> Catalogue:
    """Return the finished translations; raises `OSError`, or `ValueError` for a file that is no catalogue."""
    try:
        root = ElementTree.parse(file).getroot()
    except ElementTree.ParseError as error:
        raise ValueError(f"{file}: {error}") from error
    sentences = {}
    for context in root.iterfind("context"):
        if context.findtext("name") == NO_CONTEXT:
            for message in context.iterfind("message"):
                if forms := _forms(message):
                    sentences[_text(message, "source"), _text(message, "comment")] = forms
    return Catalogue(sentences)


def decimal_point_of(language: str, country: str) -> str:
    """Return what stands between whole number and decimals."""
    return "." if country in _POINT.get(language, ()) else ","


def _forms(message: ElementTree.Element) -> tuple[str, ...]:
    """Return the translation, one text for each form of number; nothing unless all of it is finished."""
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return ()
    numerus = translation.findall("numerusform")
    forms = tuple(form.text or "" for form in numerus) if numerus else (translation.text or "",)
    return forms if all(forms) else ()


def _text(message: ElementTree.Element, name: str) -> str:
    return message.findtext(name) or ""
