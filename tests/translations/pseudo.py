"""A language that nobody speaks: English with accents and two fifths longer, made of the real catalogues.

What is plain English on the screen then was forgotten, and what is cut will be cut in a real language.
"""

from __future__ import annotations

import csv
import json
import math
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import tomli

from tracker.knowledge.translations import KEYS, TABLES_OF_TEXTS, TEXTS

from .linguist import FOLDER, ROOT, compiled

CODE = "xx"
LONGER = 0.4
_ENGLISH = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "àḃçðéƒĝĥîĵķļṁñôþǫřšţûṽŵẋýžÀḂÇÐÉƑĜĤÎĴĶĻṀÑÔÞǪŘŠŢÛṼŴẊÝŽ"
_TO_ACCENTED = str.maketrans(_ENGLISH, _ACCENTED)
_TO_ENGLISH = str.maketrans(_ACCENTED, _ENGLISH)
_KEPT = re.compile(r"(\{\w*(?::[^}]*)?\}|%n|%\d|</?\w+>|\(\*[^)]*\))")
"""Places to be filled in, markup, and the patterns of file names."""
_PLURAL = re.compile(r"\((?:([^()|]*)\|([^()|]*)|(s))\)")


def pseudo(text: str, *, longer: float = LONGER) -> str:
    """Return a text with accents and so much longer; what fills in places and marks keys stays."""
    if not any(letter.isalpha() for letter in text):
        return text  # a number
    parts = _KEPT.split(text)
    accented = "".join(
        part if number % 2 else part.translate(_TO_ACCENTED) for number, part in enumerate(parts)
    )
    body = text.rstrip()
    dots = "·" * math.ceil(len(body) * longer)
    # in words, so that it can be wrapped as a text can
    padding = "".join(f" {dots[start : start + 6]}" for start in range(0, len(dots), 6))
    return accented[: len(accented) - (len(text) - len(body))] + padding + text[len(body) :]


def english(text: str) -> str:
    """Return the English of what `pseudo` made, also inside of other texts."""
    return re.sub(r"( ?·+)+", "", text).translate(_TO_ENGLISH)


def write_catalogue(folder: Path) -> None:
    """Write the catalogue of this language, and its compiled form, from the texts of a real one."""
    tree = ElementTree.parse(FOLDER / "es.ts")
    for message in tree.getroot().iterfind("context/message"):
        source = message.findtext("source") or ""
        is_pattern = "QLocale" in (message.findtext("comment") or "")
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        for form, number in zip(translation.findall("numerusform"), (1, 2), strict=False):
            form.text = pseudo(_counted(source, number))
        if translation.find("numerusform") is None:
            translation.text = source if is_pattern else pseudo(source)
    catalogue = folder / f"{CODE}.ts"
    tree.write(catalogue, encoding="utf-8")
    compiled(catalogue, folder / f"{CODE}.qm")


def write_knowledge(folder: Path) -> None:
    """Write a copy of the knowledge with the texts of this language in it."""
    shutil.copytree(ROOT / "resources" / "knowledge", folder)
    own = folder / CODE
    own.mkdir()
    for file in sorted(folder.glob("*.toml")):
        tables = tomli.loads(file.read_text(encoding="utf-8"))
        if file.name != "codes.toml":
            (own / file.name).write_text("\n".join(_toml(tables)), encoding="utf-8")
    with (folder / "healing.csv").open(encoding="utf-8", newline="") as stream:
        lines = list(csv.DictReader(stream))
    columns = ("course", "symptom", "first_day", "basis")
    with (own / "healing.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, columns, extrasaction="ignore")
        writer.writeheader()
        writer.writerows({**line, "basis": pseudo(line["basis"])} for line in lines)


def _counted(text: str, number: int) -> str:
    return _PLURAL.sub(lambda found: _form(found, number), text)


def _form(found: re.Match[str], number: int) -> str:
    one, more = ("", "s") if found[3] else (found[1], found[2])
    return str(one if number == 1 else more)


def _toml(tables: dict[str, Any]) -> Iterator[str]:
    for table, content in tables.items():
        if isinstance(content, dict):
            yield f"[{table}]"
            yield from _fields(content, table)
        elif table in KEYS:
            for row in content:
                yield f"[[{table}]]"
                yield from (f"{key} = {json.dumps(row[key])}" for key in KEYS[table])
                yield from _fields(row, table)


def _fields(row: dict[str, Any], table: str) -> Iterator[str]:
    yield from (f"{field} = {value}" for field, value in _texts(row, table))


def _texts(row: dict[str, Any], table: str) -> Iterator[tuple[str, str]]:
    """Yield the fields of a row that are texts, or hold some, each as TOML writes its value."""
    for field, value in row.items():
        if isinstance(value, str) and (table in TABLES_OF_TEXTS or field in TEXTS):
            # a level's time limit stands in its action, letter by letter
            made = pseudo(value, longer=0 if field == "by_when" else LONGER) if value else value
            yield field, json.dumps(made, ensure_ascii=False)
        elif isinstance(value, dict) and field in TABLES_OF_TEXTS:
            yield field, _inline(value, field)
        elif isinstance(value, list) and value and isinstance(value[0], dict) and field != "levels":
            yield field, f"[{', '.join(_inline(inner, field) for inner in value)}]"


def _inline(row: dict[str, Any], table: str) -> str:
    return "{ " + ", ".join(f"{field} = {value}" for field, value in _texts(row, table)) + " }"
