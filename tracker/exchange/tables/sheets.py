"""The XML inside a workbook, read as it comes: nothing is built of it but what is asked for."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import Self
from xml.parsers import expat

Attributes = dict[str, str]

WIDEST = 200
"""Cells further to the right are not looked at; a table with so many columns is refused anyway."""
_AT_ONCE = 64 * 1024
_DATE_FORMATS = frozenset((*range(14, 18), 22, *range(27, 37), *range(50, 59)))
"""The numbers under which every workbook knows the usual ways to write a date."""
_NO_FORMAT_LETTERS = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_DAY_ZERO, _DAY_ZERO_1904 = dt.date(1899, 12, 30), dt.date(1904, 1, 1)


class _Reader:
    """Goes through a part; those who inherit it look at the elements that they know, without their prefix."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = lambda name, found: self.start(name.rpartition(":")[2], found)
        self._parser.EndElementHandler = lambda name: self.end(name.rpartition(":")[2])
        self._parser.CharacterDataHandler = self.text
        self._parser.StartDoctypeDeclHandler = self._refuse

    @classmethod
    def read(cls, data: bytes) -> Self:
        """Read a whole part; an empty one says nothing."""
        reader = cls()
        if data:
            reader.feed(data, is_last=True)
        return reader

    def feed(self, data: bytes, *, is_last: bool) -> None:
        self._parser.Parse(data, is_last)

    def start(self, name: str, found: Attributes) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """Text inside an element."""

    @staticmethod
    def _refuse(*_declaration: object) -> None:
        raise ValueError("no workbook declares kinds of its own")


class SheetList(_Reader):
    """The sheets by their relations, in their order, and whether dates are counted from 1904."""

    def __init__(self) -> None:
        super().__init__()
        self.names: dict[str, str] = {}
        self.is_1904 = False

    def start(self, name: str, found: Attributes) -> None:
        if name == "sheet":
            relations = [value for key, value in found.items() if key.endswith(":id")]
            self.names |= {relation: found.get("name", "") for relation in relations}
        elif name == "workbookPr":
            self.is_1904 = found.get("date1904") in ("1", "true")


class Targets(_Reader):
    """The part that each relation leads to."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, str] = {}

    def start(self, name: str, found: Attributes) -> None:
        if name == "Relationship":
            self.found[found["Id"]] = found["Target"]


class Texts(_Reader):
    """The texts that cells name by number, without the reading aids of Japanese ones."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._parts: list[str] = []
        self._is_aid = self._is_inside = False

    def start(self, name: str, found: Attributes) -> None:  # noqa: ARG002 - the reader's own signature
        self._is_aid = self._is_aid or name == "rPh"
        self._is_inside = name == "t" and not self._is_aid

    def end(self, name: str) -> None:
        self._is_inside = False
        self._is_aid = self._is_aid and name != "rPh"
        if name == "si":
            self.found.append("".join(self._parts))
            self._parts.clear()

    def text(self, text: str) -> None:
        if self._is_inside:
            self._parts.append(text)


class Formats(_Reader):
    """How cells are formatted, as far as it tells dates from numbers."""

    def __init__(self) -> None:
        super().__init__()
        self._own: dict[str, str] = {}
        self._used: list[str] = []
        self._is_inside = False

    def start(self, name: str, found: Attributes) -> None:
        if name == "numFmt":
            self._own[found.get("numFmtId", "")] = found.get("formatCode", "")
        elif name == "cellXfs":
            self._is_inside = True
        elif name == "xf" and self._is_inside:
            self._used.append(found.get("numFmtId", ""))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._is_inside = False

    def dates(self) -> frozenset[str]:
        """Return the numbers of the styles that show a date."""
        return frozenset(str(style) for style, used in enumerate(self._used) if self._is_date(used))

    def _is_date(self, used: str) -> bool:
        letters = _NO_FORMAT_LETTERS.sub("", self._own.get(used, "")[:200]).casefold()
        return "y" in letters or "d" in letters or (used.isdecimal() and int(used[:5]) in _DATE_FORMATS)


class _Sheet(_Reader):
    """Collects the rows that have come by; who reads them takes them away."""

    def __init__(self, texts: Sequence[str], dates: frozenset[str], day_zero: dt.date) -> None:
        super().__init__()
        self.rows: list[tuple[int, list[str]]] = []
        self._texts, self._dates, self._day_zero = texts, dates, day_zero
        self._number = self._column = 0
        self._cells: dict[int, str] = {}
        self._kind = self._style = ""
        self._value: list[str] = []
        self._is_value = False

    def start(self, name: str, found: Attributes) -> None:
        if name == "c":
            self._column = _column(found.get("r", "")) or self._column + 1
            self._kind, self._style, self._value = found.get("t", "n"), found.get("s", ""), []
        elif name == "row":
            number = found.get("r", "")
            self._number = int(number) if number.isdecimal() and len(number) < 9 else self._number + 1
            self._column, self._cells = 0, {}
        self._is_value = name in ("v", "t")

    def text(self, text: str) -> None:
        if self._is_value:
            self._value.append(text)

    def end(self, name: str) -> None:
        self._is_value = False
        if name == "c" and self._column <= WIDEST and self._value:
            self._cells[self._column] = self._told("".join(self._value))
        elif name == "row" and any(self._cells.values()):
            cells = [self._cells.get(column, "") for column in range(1, max(self._cells) + 1)]
            self.rows.append((self._number, cells))

    def _told(self, value: str) -> str:
        """Return a value as a person would type it, dates as 2026-03-02."""
        if self._kind == "s":
            return self._texts[int(value)]
        if self._kind == "b":
            return "true" if value == "1" else "false"
        if self._kind == "d":
            return value[:10]
        if self._kind != "n":
            return value
        number = float(value)
        if self._style in self._dates:
            return (self._day_zero + dt.timedelta(days=int(number))).isoformat()
        return str(int(number)) if number.is_integer() else format(number, ".10g")


def sheet_rows(
    data: bytes, texts: Sequence[str], dates: frozenset[str], *, is_1904: bool
) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows of a sheet that hold anything, with their numbers; `dates` are the styles of dates.

    Raises `ValueError`, `OverflowError`, `IndexError` or `ExpatError` when the sheet is spoilt.
    """
    sheet = _Sheet(texts, dates, _DAY_ZERO_1904 if is_1904 else _DAY_ZERO)
    for start in range(0, len(data), _AT_ONCE):
        sheet.feed(data[start : start + _AT_ONCE], is_last=start + _AT_ONCE >= len(data))
        yield from sheet.rows
        sheet.rows.clear()


def _column(place: str) -> int:
    """Return the number of a column from a place such as "AB12", 0 when it is not told."""
    number = 0
    for letter in place[:3]:
        if not "A" <= letter <= "Z":
            break
        number = 26 * number + ord(letter) - ord("A") + 1
    return number
