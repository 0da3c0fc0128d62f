"""The texts of the knowledge with their places, and what is wrong with those of another language.

Works on the files alone, so that a translation is held against the English whatever reads it.
"""

from __future__ import annotations

import csv
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from .patient_texts import FOR_PROGRAMS, KNOWLEDGE, NO_SENTENCE

NO_TEXT = NO_SENTENCE | {"reference", "grade", "lift_to", "turn"}
ROW_IS_NAMED_BY = ("id", "symptom", "aspect", "risk", "level", "to", "score", "improvement")
"""The first of these fields that a row has says which row it is; rows with none are told by their order."""
MAY_STAY = {"title", "publisher"}
"""A source's own name is not translated: such a field may be left out."""
SAME_IN_BOTH = {"es": {"Diabetes", "Psoriasis", "Angioedema", "Xerosis"}}
"""Words that are the same in a language as in English, by language."""
CURVE = ("course", "symptom", "first_day", "basis")
"""What a translation holds of healing.csv: three columns that name the row, and its words."""

TIME_LIMITS = {
    "es": {
        "within the next two days": "en los próximos dos días",
        "when it is due": "cuando toque",
        "the same day": "el mismo día",
        "tomorrow": "mañana",
        "today": "hoy mismo",
        "now": "ahora",
        "at once": "de inmediato",
        "without waiting": "sin esperar",
    }
}
"""How soon something is to be done, in English and in the language: neither may be weaker."""
SAY_HOW_SOON = {"label", "advice", "because", "contact", "same_day", "action", "by_when", "otherwise"}
"""The fields in which these words are counted."""
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
PLACE_TO_FILL = re.compile(r"\{\w*\}")


def languages() -> list[str]:
    """Return the languages that the knowledge is translated into."""
    return sorted(folder.name for folder in KNOWLEDGE.iterdir() if folder.is_dir())


def texts(file: Path) -> dict[tuple[str, ...], str]:
    """Return every text of a file by its place: table, row and field, in the order of the file."""
    found: dict[tuple[str, ...], str] = {}
    for place, value in _leaves(_content(file), ()):
        if place[-1] not in NO_TEXT and isinstance(value, str):
            assert place not in found, f"{file.name}: {place} stands there twice"
            found[place] = value
    return found


def faults(language: str, folder: Path) -> list[str]:
    """Return what is wrong with the texts of a language in this folder, each with its place."""
    own = {file.name for file in folder.iterdir()} - {"README.md"}
    found = [f"{name}: is missing or has no English" for name in sorted(_english().keys() ^ own)]
    for name in sorted(_english().keys() & own):
        english, translated = _english()[name], texts(folder / name)
        found += _faults_of_rows(name, english, translated)
        found += _faults_of_fields(name, folder)
        for place in english.keys() & translated.keys():
            problems = _faults_of_text(language, place[-1], english[place], translated[place])
            found += [f"{name} {' '.join(place)}: {problem}" for problem in problems]
    return found


@cache
def _english() -> Mapping[str, Mapping[tuple[str, ...], str]]:
    """Return the texts of every English file that has some."""
    files = [KNOWLEDGE / "healing.csv", *KNOWLEDGE.glob("*.toml")]
    every = {file.name: texts(file) for file in files if file.name not in FOR_PROGRAMS}
    return {name: found for name, found in every.items() if found}


def _content(file: Path) -> Mapping[str, Any]:
    if file.suffix == ".toml":
        return tomllib.loads(file.read_text(encoding="utf-8"))
    rows = csv.DictReader(file.read_text(encoding="utf-8").splitlines())
    return {"row": [{"id": " ".join(row[n] for n in CURVE[:-1]), "basis": row["basis"]} for row in rows]}


def _leaves(value: Any, place: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:  # noqa: ANN401
    """Yield every single value with its place; lists of words, which are ids, are left out."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _leaves(inner, (*place, key))
    elif isinstance(value, list):
        for number, row in enumerate(value, start=1):
            if isinstance(row, dict):
                name = next((row[field] for field in ROW_IS_NAMED_BY if field in row), number)
                name = f"{name} {row['turn']}" if "turn" in row else name
                yield from _leaves(row, (*place, str(name)))
    else:
        yield place, value


def _faults_of_rows(name: str, english: Mapping[Any, str], translated: Mapping[Any, str]) -> Iterator[str]:
    """Yield texts that are missing, unknown, or not in the order of the English."""
    missing = [place for place in english if place not in translated]
    for place in missing:
        if name != "sources.toml" or place[-1] not in MAY_STAY:
            yield f"{name} {' '.join(place)}: is missing"
    unknown = [place for place in translated if place not in english]
    yield from (f"{name} {' '.join(place)}: is not in the English" for place in unknown)
    rows = list(dict.fromkeys(place[:-1] for place in translated))
    if rows != [row for row in dict.fromkeys(place[:-1] for place in english) if row in rows]:
        yield f"{name}: the rows do not stand in the order of the English"


def _faults_of_fields(name: str, folder: Path) -> Iterator[str]:
    """Yield what is neither a text nor the name of a row: numbers and ids stand once, in English."""
    for place, value in _leaves(_content(folder / name), ()):
        is_name = place[-1] in (*ROW_IS_NAMED_BY, "turn") and str(value) in (place[-2], *place[-2].split())
        if not is_name and (place[-1] in NO_TEXT or not isinstance(value, str)):
            yield f"{name} {' '.join(place)}: is no text"
    if name == "healing.csv" and (folder / name).read_text(encoding="utf-8").split("\n")[0] != ",".join(
        CURVE
    ):
        yield f"{name}: the columns must be {','.join(CURVE)}"


def _faults_of_text(language: str, field: str, english: str, own: str) -> Iterator[str]:
    if own == english and re.search(r"[^\W\d]", own) and own not in SAME_IN_BOTH.get(language, ()):
        yield "is still English"
    if Counter(PLACE_TO_FILL.findall(own)) != Counter(PLACE_TO_FILL.findall(english)):
        yield "has other places to fill"
    given, wanted = _numbers(own, comma="."), _numbers(english, comma="")
    if given != wanted:
        yield f"has other numbers: {sorted(given.elements())} for {sorted(wanted.elements())}"
    if field in SAY_HOW_SOON:
        for said, translated in TIME_LIMITS[language].items():
            if _count(said, english) != _count(translated, own):
                yield f'says "{translated}" more or less often than the English says "{said}"'
    yield from _faults_of_form(language, english, own)


def _faults_of_form(language: str, english: str, own: str) -> Iterator[str]:
    if own != " ".join(own.split()) or not own:
        yield "has spaces at an end, two in a row, or nothing else"
    if _end(own) != _end(english):
        yield f"does not end with {_end(english)!r}"
    if language == "es" and own.count("¿") != own.count("?"):
        yield "has a question mark without its partner"
    if re.search(r"[\"'«»]", own):
        yield "has quotation marks of another kind than “ ”"


def _end(text: str) -> str:
    return text[-1:] if text[-1:] in ".?!:" else ""


def _numbers(text: str, *, comma: str) -> Counter[str]:
    """Return the numbers as written with a decimal point; English puts a comma between thousands."""
    return Counter(number.replace(",", comma) for number in NUMBER.findall(PLACE_TO_FILL.sub("", text)))


def _count(words: str, text: str) -> int:
    return len(re.findall(rf"\b{words}\b", text, re.IGNORECASE))
