"""Words with their codes: a `CodeableConcept` always has words, and a code only when it may be written."""

from __future__ import annotations

from tracker.domain.codes import Codes
from tracker.exchange.fhir.text import Resource


def concept(codes: Codes, name: str, text: str) -> Resource:
    """Return the concept of this name in these words; without a sure code the words stand alone."""
    found = coding(codes, name)
    return {"coding": [found], "text": text} if found else {"text": text}


def coding(codes: Codes, name: str) -> Resource | None:
    """Return system, code and display of a concept, or None when no code of it may be written."""
    code = codes.written(name)
    if code is None:
        return None
    return {"system": codes.systems[code.system].uri, "code": code.code, "display": code.display}


def quantity(codes: Codes, name: str, value: float, unit: str) -> Resource:
    """Return a value with its unit; the coded unit only when it may be written."""
    found = coding(codes, name)
    coded = {"system": found["system"], "code": found["code"]} if found else {}
    return {"value": value, "unit": unit, **coded}
