"""Lays the texts of another language over the rows: the numbers stand once, in the English files.

`resources/knowledge/es/rules.toml` holds the tables and ids of `rules.toml` and of each row only the texts.
What it leaves out stays English; what it cannot mean is refused, naming file and row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tomli

from tracker.knowledge.errors import KnowledgeError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

ENGLISH = "en"
NAMED_BY_ID = [
    "source",
    "group",
    "sign",
    "course",
    "remark",
    "rule",
    "phase",
    "item",
    "question",
    "preparation",
    "fact",
    "disagreement",
]
KEYS: Mapping[str, tuple[str, ...]] = dict.fromkeys(NAMED_BY_ID, ("id",)) | {
    "scale": ("symptom",),
    "risk": ("risk",),
    "result": ("aspect",),
    "area_exception": ("symptom",),
    "slower_area": ("symptom",),
    "outlook": ("symptom", "turn"),
    "level": ("level",),
}
"""The tables of rows that have texts, and the fields that say which row is meant."""
TABLES_OF_TEXTS = frozenset({"texts", "advice"})
"""The tables in which every entry is a text."""
TEXTS = frozenset(
    [
        "action",
        "because",
        "by_when",
        "claim",
        "clinical_name",
        "description",
        "label",
        "otherwise",
        "publisher",
        "question",
        "reason",
        "says",
        "summary",
        "text",
        "title",
        "until",
        "used",
        "usual",
        "why",
        "word",
        "words",
        "advice",
        "basis",
    ]
)
"""The fields of a row that are read by somebody."""
_PLACEHOLDER = re.compile(r"\{\w*\}")


def is_translated(folder: Path | Traversable, name: str, language: str) -> bool:
    """Tell whether this file has texts in the language."""
    return language != ENGLISH and (folder / language / name).is_file()


def translated(
    content: Mapping[str, Any], folder: Path | Traversable, name: str, language: str
) -> dict[str, Any]:
    """Return the tables of an English file with the texts of the language; raises `KnowledgeError`."""
    file = f"{language}/{name}"
    result = dict(content)
    for table, own in _read(folder / language / name, file).items():
        if table not in content or (table not in KEYS and not isinstance(own, dict)):
            raise KnowledgeError(f"{file}: unknown table {table!r}")
        if isinstance(own, dict):
            result[table] = _row(f"{file}, [{table}]", content[table], own, table)
        else:
            result[table] = _rows(file, table, content[table], own)
    return result


def translated_lines(
    lines: list[tuple[int, dict[str, str]]], own: list[tuple[int, dict[str, str]]], file: str
) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the lines of an English table with the texts of those in the language, by the columns they share.

    What is no text in both says which line is meant. Raises `KnowledgeError`.
    """
    keys = [column for column in (own[0][1] if own else ()) if column not in TEXTS]
    texts = {tuple(cells[key] for key in keys): (number, cells) for number, cells in own}
    for number, cells in lines:
        _, given = texts.pop(tuple(cells[key] for key in keys), (0, {}))
        for column, text in given.items():
            if column in TEXTS:
                _check_text(f"{file}, line {number} of the English", column, cells[column], text)
        yield number, {**cells, **given}
    for number, _ in texts.values():
        raise KnowledgeError(f"{file}, line {number}: there is no such line in English")


def _read(path: Path | Traversable, file: str) -> dict[str, Any]:
    try:
        return tomli.loads(path.read_text(encoding="utf-8-sig"))
    except tomli.TOMLDecodeError as error:
        raise KnowledgeError(f"{file}: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{file}: cannot be read: {error}") from error


def _rows(file: str, table: str, english: list[dict[str, Any]], own: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    """Return the English rows in their order, each with its texts where there are some."""
    if not isinstance(own, list) or not all(isinstance(row, dict) for row in own):
        raise KnowledgeError(f"{file}: {table!r} must be written as [[{table}]] rows")
    places = {_name(row, table): index for index, row in enumerate(english)}
    result = list(english)
    for number, row in enumerate(own, start=1):
        name = _name(row, table)
        place = f'{file}, {table} {number} "{name}"'
        if name not in places:
            raise KnowledgeError(f"{place}: there is no such row in English, or it has come already")
        index = places.pop(name)
        result[index] = _row(place, english[index], row, table)
    return result


def _name(row: Mapping[str, Any], table: str) -> str:
    return " ".join(str(row.get(key, "?")) for key in KEYS[table])


def _row(place: str, english: Any, own: Mapping[str, Any], table: str) -> dict[str, Any]:  # noqa: ANN401
    if not isinstance(english, dict):
        raise KnowledgeError(f"{place}: is not a single table in English")
    result = dict(english)
    for field, value in own.items():
        if field not in english:
            raise KnowledgeError(f"{place}: unknown field {field!r}")
        result[field] = _value(place, field, english[field], value, is_text=table in TABLES_OF_TEXTS)
    return result


def _value(place: str, field: str, english: Any, own: Any, *, is_text: bool) -> object:  # noqa: ANN401
    """Return what stands in a field: the text, or rows with their texts."""
    if isinstance(english, dict) and isinstance(own, dict):
        return _row(f"{place}, {field}", english, own, field)
    if isinstance(english, list) and english and isinstance(english[0], dict):
        return _nested(f"{place}, {field}", english, own, field)
    if is_text or field in TEXTS:
        _check_text(place, field, english, own)
    elif own != english:
        raise KnowledgeError(f"{place}: {field!r} is no text and must be as in English, or be left out")
    return own


def _nested(place: str, english: list[Any], own: Any, field: str) -> list[dict[str, Any]]:  # noqa: ANN401
    if not isinstance(own, list) or len(own) != len(english) or not all(isinstance(row, dict) for row in own):
        raise KnowledgeError(f"{place}: there must be {len(english)} of them, in the order of the English")
    pairs = enumerate(zip(english, own, strict=True), start=1)
    return [_row(f"{place} {number}", old, new, field) for number, (old, new) in pairs]


def _check_text(place: str, field: str, english: Any, own: object) -> None:  # noqa: ANN401
    if not isinstance(own, str) or not own.strip():
        raise KnowledgeError(f"{place}: {field!r} must be a text")
    wanted, given = (set(_PLACEHOLDER.findall(text)) for text in (english, own))
    for name in sorted(wanted ^ given):
        problem = "is not in the English" if name in given else "is missing"
        raise KnowledgeError(f'{place}: {name} {problem}, in "{own}"')
