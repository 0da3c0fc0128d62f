"""The readable part of a FHIR document: XHTML built as a tree, so that no text can act as markup.

Also the plain texts and moments of records, as FHIR writes them.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any
from xml.etree import ElementTree

from tracker.exchange.report.words import load_words

Resource = dict[str, Any]
"""A FHIR resource, or a part of one, as JSON values."""

REPLACEMENT = "\ufffd"
"""Stands for a character that may not be in a FHIR text, so that nothing vanishes unseen."""
_XHTML = "http://www.w3.org/1999/xhtml"
_ALLOWED_CONTROLS = frozenset("\t\r\n")
_FORBIDDEN = frozenset({"Cc", "Cs", "Cn"})


def fhir_string(text: str) -> str:
    """Return a text by the patient as a FHIR string: trimmed, without forbidden characters; may be empty."""
    return "".join(map(_allowed, text)).strip()


def _allowed(char: str) -> str:
    if char in _ALLOWED_CONTROLS:
        return char
    return REPLACEMENT if unicodedata.category(char) in _FORBIDDEN else char


def instant(moment: dt.datetime) -> str:
    """Return a moment in UTC as FHIR writes it."""
    return moment.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")


class Narrative:
    """Collects paragraphs, lists and tables in reading order."""

    def __init__(self) -> None:
        language = load_words().language
        self._div = ElementTree.Element("div", {"xmlns": _XHTML, "lang": language, "xml:lang": language})

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was added."""
        return len(self._div) == 0

    def paragraph(self, text: str) -> Narrative:
        """Add a paragraph; an empty text adds nothing."""
        if text.strip():
            _child(self._div, "p", text)
        return self

    def bullets(self, texts: Iterable[str]) -> Narrative:
        """Add a list with a bullet for each text; without any it adds nothing."""
        found = [text for text in texts if text.strip()]
        if found:
            list_ = _child(self._div, "ul")
            for text in found:
                _child(list_, "li", text)
        return self

    def numbered(self, texts: Sequence[str]) -> Narrative:
        """Add a list counted from 1; without any text it adds nothing."""
        if texts:
            list_ = _child(self._div, "ol")
            for text in texts:
                _child(list_, "li", text)
        return self

    def table(self, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Narrative:
        """Add a table with a head row; the first cell of each row names the row."""
        table = _child(self._div, "table")
        line = _child(_child(table, "thead"), "tr")
        for head in heads:
            _child(line, "th", head)
        body = _child(table, "tbody")
        for row in rows:
            line = _child(body, "tr")
            for index, cell in enumerate(row):
                _child(line, "td" if index else "th", cell)
        return self

    def as_fhir(self, status: str) -> Resource:
        """Return the `Narrative`; "generated" says the same as the data, "additional" more than it."""
        return {
            "status": status,
            "div": ElementTree.tostring(self._div, "unicode", short_empty_elements=False),
        }


def _child(parent: ElementTree.Element, tag: str, text: str = "") -> ElementTree.Element:
    element = ElementTree.SubElement(parent, tag)
    element.text = fhir_string(text) or None
    return element
