"""What a column of a table can be, and the headers by which it is guessed, in English and Spanish."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum

from tracker.domain.symptoms import Symptom
from tracker.exchange.logs.table_csv import COLUMNS
from tracker.exchange.tables.dates import looks_like_date
from tracker.exchange.tables.table import Table


class Field(StrEnum):
    """One of our questions, or what tells which day a row is about."""

    DATE = "date"
    DAY = "day"
    TREATED_ON = "treated_on"
    REDNESS = "redness"
    SWELLING = "swelling"
    FLAKING = "flaking"
    PAIN = "pain"
    TEMPERATURE = "temperature_c"
    SIGNS = "signs"
    PRODUCTS = "products"
    NOTE = "note"


SKIN_FIELDS = (Field.REDNESS, Field.SWELLING, Field.FLAKING)
WHICH_DAY = (Field.DATE, Field.DAY, Field.TREATED_ON)
SYMPTOMS = {Field(symptom.value): symptom for symptom in Symptom}

_WORDS = {
    Field.TREATED_ON: (
        "treated on",
        "session date",
        "date of session",
        "treatment date",
        "date of treatment",
        "procedure date",
        "fecha de la sesion",
        "fecha de sesion",
        "fecha del tratamiento",
        "session",
        "treatment",
        "procedure",
        "sesion",
        "tratamiento",
    ),
    Field.DATE: ("date", "fecha", "timestamp", "marca temporal", "when", "cuando"),
    Field.DAY: ("day", "day number", "dia", "day no", "numero de dia", "days", "dias"),
    Field.REDNESS: ("redness", "red", "erythema", "rojez", "rojeces", "enrojecimiento", "eritema", "rubor"),
    Field.SWELLING: (
        "swelling",
        "swollen",
        "oedema",
        "edema",
        "puffiness",
        "puffy",
        "hinchazon",
        "inflamacion",
    ),
    Field.FLAKING: ("flaking", "flakes", "peeling", "scaling", "descamacion", "escamas", "pela", "peladura"),
    Field.PAIN: ("pain", "soreness", "sore", "hurts", "ache", "dolor", "molestias", "molestia"),
    Field.TEMPERATURE: ("temperature", "temp", "fever", "temperatura", "fiebre"),
    Field.SIGNS: ("signs", "symptoms", "danger signs", "warning signs", "signos", "sintomas", "senales"),
    Field.PRODUCTS: (
        "products",
        "creams",
        "cream",
        "skincare",
        "medicine",
        "medicines",
        "medication",
        "productos",
        "cremas",
        "crema",
        "medicacion",
        "medicamentos",
    ),
    Field.NOTE: (
        "note",
        "notes",
        "comment",
        "comments",
        "remarks",
        "nota",
        "notas",
        "comentario",
        "comentarios",
        "observaciones",
    ),
}
"""Headers that mean a field, the more telling ones first."""


def guess_columns(table: Table) -> dict[Field, int]:
    """Return the column of each field that a header or, for the date, the cells below it tell."""
    found: dict[Field, int] = {}
    for guess in (_exact, _containing):
        for field, words in _WORDS.items():
            if field not in found:
                column = next((c for c in guess(table, words) if c not in found.values()), None)
                if column is not None:
                    found[field] = column
    return _with_dates(table, found)


def _with_dates(table: Table, found: dict[Field, int]) -> dict[Field, int]:
    """Correct by what is in the cells: "Day" may head dates, and dates may stand below any header."""
    if Field.DAY in found and _holds_dates(table, found[Field.DAY]):
        column = found.pop(Field.DAY)
        found.setdefault(Field.DATE, column)
    if Field.DATE in found and not _holds_dates(table, found[Field.DATE]):
        del found[Field.DATE]
    if Field.TREATED_ON in found and not _holds_dates(table, found[Field.TREATED_ON]):
        del found[Field.TREATED_ON]
    if Field.DATE not in found:
        free = (column for column in range(len(table.columns)) if column not in found.values())
        dated = next((column for column in free if _holds_dates(table, column)), None)
        if dated is not None:
            found[Field.DATE] = dated
    return found


def _holds_dates(table: Table, column: int) -> bool:
    cells = table.column(column)[:200]
    return bool(cells) and 2 * sum(map(looks_like_date, cells)) > len(cells)


def _exact(table: Table, words: tuple[str, ...]) -> Iterator[int]:
    headers = _headers(table)
    return (column for word in words for column, header in headers.items() if header == word)


def _containing(table: Table, words: tuple[str, ...]) -> Iterator[int]:
    headers = _headers(table)
    return (column for word in words for column, header in headers.items() if f" {word} " in f" {header} ")


def _headers(table: Table) -> dict[int, str]:
    """Return the headers in plain small letters; those of our own format that are no field are left out."""
    fields = set(Field)
    return {
        column: _plain(name)
        for column, name in enumerate(table.columns)
        if name in fields or name not in COLUMNS
    }


def _plain(header: str) -> str:
    letters = unicodedata.normalize("NFKD", header[:200].casefold())
    text = "".join(char for char in letters if not unicodedata.combining(char))
    return " ".join(re.findall("[a-z]+", text.replace("_", " ")))
