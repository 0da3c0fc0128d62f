"""Reads one TOML or CSV file into typed rows that know where they stand. Knows nothing of medicine."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, get_type_hints

import msgspec
import tomli

from tracker.knowledge.errors import KnowledgeError
from tracker.knowledge.translations import ENGLISH, TEXTS, is_translated, translated, translated_lines

if TYPE_CHECKING:  # costs start-up time and is needed for its name only
    from importlib.resources.abc import Traversable

S = TypeVar("S")
T = TypeVar("T")
V_co = TypeVar("V_co", covariant=True)
NO_DEFAULTS: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Row(Generic[V_co]):
    """A value with where it was written, such as ``signs.toml, sign 12 "pus"``."""

    place: str
    value: V_co

    def fault(self, problem: str) -> KnowledgeError:
        """Return the error to raise for this row."""
        return KnowledgeError(f"{self.place}: {problem}")


class TomlFile(NamedTuple):
    """A parsed TOML file whose tables can be taken out as rows."""

    name: str
    content: Mapping[str, Any]

    @classmethod
    def read(
        cls, folder: Path | Traversable, name: str, *, tables: Iterable[str], language: str = ENGLISH
    ) -> TomlFile:
        """Parse the file; raise `KnowledgeError` unless it holds exactly these tables.

        Where there are texts in the language they take the place of the English ones.
        """
        try:
            content = tomli.loads(_read_text(folder, name))
        except tomli.TOMLDecodeError as error:
            raise KnowledgeError(f"{name}: {error}") from error
        for table in sorted(content.keys() ^ set(tables)):
            raise KnowledgeError(f"{name}: {'unknown' if table in content else 'missing'} table {table!r}")
        if is_translated(folder, name, language):
            return cls(f"{name} ({language})", translated(content, folder, name, language))
        return cls(name, content)

    def rows(
        self, table: str, kind: type[T], *, key: str, defaults: Mapping[str, object] = NO_DEFAULTS
    ) -> tuple[Row[T], ...]:
        """Return the rows of `[[table]]`.

        `key` is the field that tells them apart in messages, `defaults` stands for fields left out.
        """
        found = self.content[table]
        if not isinstance(found, list) or not all(isinstance(raw, dict) for raw in found):
            raise KnowledgeError(f"{self.name}: {table!r} must be written as [[{table}]] rows")
        return tuple(
            _row(f'{self.name}, {table} {number} "{raw.get(key, "?")}"', raw, kind, defaults)
            for number, raw in enumerate(found, start=1)
        )

    def row(self, table: str, kind: type[T]) -> Row[T]:
        """Return the single `[table]`."""
        return _row(f"{self.name}, [{table}]", self.content[table], kind)


class KnowledgeFolder(NamedTuple):
    """The files of a folder, their texts in one language."""

    folder: Path | Traversable
    language: str

    def read(self, name: str, *, tables: Iterable[str]) -> TomlFile:
        """Read as `TomlFile.read` does."""
        return TomlFile.read(self.folder, name, tables=tables, language=self.language)


def read_csv(
    files: KnowledgeFolder, name: str, kind: type[T], *, lists: Iterable[str], named_by: Iterable[str]
) -> tuple[Row[T], ...]:
    """Return the rows of a CSV file whose columns are the fields of `kind`, in their order.

    `lists` are the columns that hold several ids, separated by spaces or semicolons. A translation of the
    file has the columns `named_by`, which say what row is meant, and those with its texts.
    """
    columns = list(field_names(kind))
    lines, title = _lines(files.folder, name, columns), name
    if is_translated(files.folder, name, files.language):
        title = f"{name} ({files.language})"
        own_name = f"{files.language}/{name}"
        own = _lines(files.folder, own_name, [*named_by, *(name for name in columns if name in TEXTS)])
        lines = translated_lines(list(lines), list(own), own_name)
    return tuple(_row(f"{title}, line {line}", _cells(raw, lists), kind, strict=False) for line, raw in lines)


def shaped_all(rows: Iterable[Row[S]], value: Callable[[S], T]) -> tuple[Row[T], ...]:
    """Return the rows with the values that their shapes stand for; raise as `shaped` does."""
    return tuple(shaped(row, value) for row in rows)


def shaped(row: Row[S], value: Callable[[S], T]) -> Row[T]:
    """Return the row with the value that its shape stands for; raise `KnowledgeError` naming its place."""
    try:
        return Row(row.place, value(row.value))
    except msgspec.ValidationError as error:
        raise row.fault(str(error)) from error


def convert(
    raw: object, kind: type[T], defaults: Mapping[str, object] = NO_DEFAULTS, *, strict: bool = True
) -> T:
    """Convert parsed TOML or CSV into a record or Struct, refusing unknown names.

    `defaults` stands for fields left out; without `strict` a text may stand for a number, as in CSV.
    Raise `msgspec.ValidationError`.
    """
    if not isinstance(raw, dict) or issubclass(kind, msgspec.Struct):
        return msgspec.convert(raw, kind, strict=strict)  # a Struct looks after unknown names by itself
    names = field_names(kind)
    unknown = raw.keys() - set(names)
    if unknown:
        raise msgspec.ValidationError(f"unknown field {min(unknown)!r}")
    shape = _shape(kind)  # type: ignore[arg-type]  # mypy takes no class for hashable
    row = msgspec.convert({**defaults, **raw}, shape, strict=strict)
    return kind(**{name: getattr(row, name) for name in names})


def field_names(kind: type[Any]) -> tuple[str, ...]:
    """Return the names of a record's fields in their order."""
    names: tuple[str, ...] = kind._fields
    return names


@cache
def _shape(kind: type[Any]) -> type[msgspec.Struct]:
    """Return the Struct with the fields of a record: msgspec takes a named tuple from a list only."""
    defaults = kind._field_defaults
    return msgspec.defstruct(
        kind.__name__,
        [
            (name, hint, defaults[name]) if name in defaults else (name, hint)
            for name, hint in get_type_hints(kind).items()
        ],
        kw_only=True,
    )


def _row(
    place: str,
    raw: object,
    kind: type[T],
    defaults: Mapping[str, object] = NO_DEFAULTS,
    *,
    strict: bool = True,
) -> Row[T]:
    try:
        return Row(place, convert(raw, kind, defaults, strict=strict))
    except msgspec.ValidationError as error:
        raise KnowledgeError(f"{place}: {error}") from error


def _lines(folder: Path | Traversable, name: str, columns: list[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield line number and cells by column; raise `KnowledgeError` where they do not match."""
    reader = csv.reader(io.StringIO(_read_text(folder, name), newline=""), strict=True)
    try:
        for cells in reader:
            if reader.line_num == 1 and cells != columns:
                raise KnowledgeError(f"{name}, line 1: the columns must be {','.join(columns)}")
            if len(cells) != len(columns):
                raise KnowledgeError(
                    f"{name}, line {reader.line_num}: {len(cells)} cells instead of {len(columns)}"
                )
            if reader.line_num > 1:
                yield reader.line_num, dict(zip(columns, cells, strict=True))
    except csv.Error as error:
        raise KnowledgeError(f"{name}, line {reader.line_num}: {error}") from error


def _cells(raw: Mapping[str, str], lists: Iterable[str]) -> dict[str, object]:
    return {
        column: cell.replace(";", " ").split() if column in lists else cell for column, cell in raw.items()
    }


def _read_text(folder: Path | Traversable, name: str) -> str:
    try:  # "-sig": spreadsheets and some editors put a byte-order mark first
        return (folder / name).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{name}: cannot be read: {error}") from error
