"""One cell of somebody's own table as a fact about a session."""

from __future__ import annotations

import re

from tracker.domain.journal import NEEDLE_DEPTH_RANGE_MM, Device, Performer
from tracker.exchange.tables.answers import NO_ANSWER, UNREADABLE, Answer, plain

_DEVICES = (
    (
        Device.RF,
        "rf radiofrequency radiofrecuencia radiofrequenz hochfrequenz morpheus vivace potenza infini",
    ),
    (Device.ROLLER, "roller dermaroller rodillo derma-roller nadelroller"),
    (Device.STAMP, "stamp dermastamp sello stempel derma-stamp nadelstempel"),
    (Device.PEN, "pen dermapen skinpen derma-pen lapiz pluma stift exceed"),
)
"""The words by which a device is known; RF first, since an RF device may be called a pen as well."""
_PERFORMERS = (
    (Performer.SELF, "self myself me home yo mismo misma casa selbst selber zuhause hause ich"),
    (
        Performer.PROFESSIONAL,
        "professional clinic doctor dermatologist beautician aesthetician nurse "
        "profesional clinica medico medica dermatologa dermatologo esteticista enfermera enfermero "
        "profi klinik praxis arzt arztin dermatologe dermatologin kosmetiker kosmetikerin",
    ),
)
_UNKNOWN = frozenset({"unknown", "?", "-", "–", "desconocido", "no se", "unbekannt", "not known"})
_DEPTH = re.compile(r"([0-9]{1,4}(?:[.,][0-9]{1,3})?) ?(mm|µm|um|μm)?")


def device_answer(cell: str) -> Answer:
    """Return the kind of device that is named."""
    return _named(cell.replace("radio-", "radio").replace("Radio-", "radio"), _DEVICES)


def performer_answer(cell: str) -> Answer:
    """Return who did it."""
    return _named(cell, _PERFORMERS)


def depth_answer(cell: str) -> Answer:
    """Return the depth in mm; a number beyond what needles reach is taken for µm only if it says so."""
    text = plain(cell)
    if not text or text in _UNKNOWN:
        return NO_ANSWER
    match = _DEPTH.fullmatch(text)
    if match is None:
        return UNREADABLE
    depth = float(match[1].replace(",", "."))
    if match[2] not in (None, "mm"):
        depth = round(depth / 1000, 3)
    lowest, highest = NEEDLE_DEPTH_RANGE_MM
    return Answer(value=depth) if lowest <= depth <= highest else UNREADABLE


def text_answer(cell: str) -> Answer:
    """Return a text as it stands there."""
    return Answer(value=cell or None)


def _named(cell: str, choices: tuple[tuple[Device | Performer, str], ...]) -> Answer:
    text = plain(cell)
    if not text or text in _UNKNOWN:
        return NO_ANSWER
    words = set(re.findall(r"[a-z]+(?:-[a-z]+)*", text))
    words |= {part for word in words for part in word.split("-")}
    found = next((value for value, names in choices if words & set(names.split())), None)
    return UNREADABLE if found is None else Answer(value=found)
