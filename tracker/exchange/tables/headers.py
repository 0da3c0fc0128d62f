"""What a column of a table can be, and the headers that say so, in English, Spanish and German."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum

from tracker.domain.symptoms import Symptom
from tracker.exchange.logs.table_csv import COLUMNS

LONGEST = 60
"""No header is longer, in characters: what is longer is a note."""


class Field(StrEnum):
    """One of our questions, what tells which day a row is about, or a fact about its session."""

    DATE = "date"
    DAY = "day"
    REDNESS = "redness"
    SWELLING = "swelling"
    FLAKING = "flaking"
    PAIN = "pain"
    TEMPERATURE = "temperature_c"
    SIGNS = "signs"
    PRODUCTS = "products"
    NOTE = "note"
    TREATED_ON = "treated_on"
    AREA = "area"
    DEVICE = "device"
    NEEDLE_DEPTH = "needle_depth_mm"
    PERFORMED_BY = "performed_by"
    CLINIC = "clinic"


SKIN_FIELDS = (Field.REDNESS, Field.SWELLING, Field.FLAKING)
WHICH_DAY = (Field.DATE, Field.DAY, Field.TREATED_ON)
SESSION_FACTS = (Field.AREA, Field.DEVICE, Field.NEEDLE_DEPTH, Field.PERFORMED_BY, Field.CLINIC)
"""What is said about a session; it need not stand in more than one of its rows."""
DAY_FIELDS = (*SKIN_FIELDS, Field.PAIN, Field.TEMPERATURE, Field.SIGNS, Field.PRODUCTS, Field.NOTE)
"""What a row can say about a day."""
OF_A_SESSION = (*SESSION_FACTS, Field.PRODUCTS, Field.NOTE)
"""What a row can say that is about a session and not about a day."""
SYMPTOMS = {Field(symptom.value): symptom for symptom in Symptom}

WORDS: dict[Field, tuple[str, ...]] = {
    Field.TREATED_ON: (
        "treated on, session date, date of session, date of the session, treatment date, date of treatment, "
        "date of the treatment, procedure date, session on, session was on",
        "fecha de la sesion, fecha de sesion, fecha del tratamiento, sesion del, dia de la sesion",
        "datum der sitzung, sitzungsdatum, behandlungsdatum, datum der behandlung, behandelt am, sitzung am",
        "session, treatment, procedure, sesion, tratamiento, sitzung, behandlung",
    ),
    Field.DATE: ("date, timestamp, when", "fecha, marca temporal, cuando", "datum, zeitstempel, wann"),
    Field.DAY: ("day, day number, day no, days", "dia, numero de dia, dias", "tag, tag nr, tage"),
    Field.REDNESS: (
        "redness, red, erythema",
        "rojez, rojeces, enrojecimiento, eritema, rubor",
        "rotung, rote, rot, erythem, hautrotung, roetung",
    ),
    Field.SWELLING: (
        "swelling, swollen, oedema, edema, puffiness, puffy",
        "hinchazon, inflamacion",
        "schwellung, geschwollen, odem",
    ),
    Field.FLAKING: (
        "flaking, flakes, peeling, scaling",
        "descamacion, escamas, pela, peladura",
        "schuppung, schuppen, schalen, abschuppung, hautschuppen, schuppig",
    ),
    Field.PAIN: (
        "pain, soreness, sore, hurts, ache",
        "dolor, molestias, molestia",
        "schmerz, schmerzen",
    ),
    Field.TEMPERATURE: ("temperature, temp, fever", "temperatura, fiebre", "temperatur, fieber"),
    Field.SIGNS: (
        "signs, symptoms, danger signs, warning signs",
        "signos, sintomas, senales",
        "anzeichen, symptome, zeichen, beschwerden, warnzeichen",
    ),
    Field.PRODUCTS: (
        "products, creams, cream, skincare, medicine, medicines, medication",
        "productos, cremas, crema, medicacion, medicamentos",
        "produkte, cremes, creme, pflege, medikamente, salbe",
    ),
    Field.NOTE: (
        "note, notes, comment, comments, remarks",
        "nota, notas, comentario, comentarios, observaciones",
        "notiz, notizen, bemerkung, bemerkungen, kommentar, anmerkung, anmerkungen",
    ),
    Field.AREA: (
        "area, treated area, body area, zone",
        "zona, zona tratada, area tratada",
        "bereich, zone, korperstelle, behandelter bereich, stelle",
    ),
    Field.DEVICE: (
        "device, kind of session, type of session, kind of device",
        "dispositivo, aparato, tipo de sesion, tipo",
        "gerat, geraet, art der sitzung, art der behandlung",
        "kind, type, art",
    ),
    Field.NEEDLE_DEPTH: (
        "needle depth, depth, needle length, needles",
        "profundidad, profundidad de las agujas, largo de las agujas, longitud de las agujas, agujas",
        "nadeltiefe, tiefe, nadellange, eindringtiefe, nadeln",
        "mm",
    ),
    Field.PERFORMED_BY: (
        "performed by, done by, treated by",
        "realizada por, realizado por, hecha por, hecho por",
        "durchgefuhrt von, gemacht von, behandelt von, behandler, behandlerin",
    ),
    Field.CLINIC: (
        "clinic, practice, salon, studio",
        "clinica, centro, consulta",
        "klinik, praxis, kosmetikstudio",
    ),
}
"""Headers that mean a field, the more telling ones first."""


def words_of(field: Field) -> tuple[str, ...]:
    """Return the headers of a field, the more telling ones first."""
    return tuple(word.strip() for line in WORDS[field] for word in line.split(","))


def plain_header(header: str) -> str:
    """Return a header in plain small letters; "" for one of our own format that is no field."""
    if header in COLUMNS and header not in set(Field):
        return ""
    letters = unicodedata.normalize("NFKD", header[:200].casefold())
    text = "".join(char for char in letters if not unicodedata.combining(char))
    return " ".join(re.findall("[a-z]+", text.replace("_", " ")))


def fields_named(cells: Iterable[str]) -> frozenset[Field]:
    """Return the fields that a row of cells names, as a header does."""
    headers = [f" {plain_header(cell)} " for cell in cells if len(cell) <= LONGEST]
    return frozenset(
        field
        for field in Field
        if any(f" {word} " in header for word in words_of(field) for header in headers)
    )
