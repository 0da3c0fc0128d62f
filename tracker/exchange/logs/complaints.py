"""What a message says of a value that cannot be at its place: one sentence each, with `{value}` in it."""

from __future__ import annotations

import re

from tracker.domain.journal import NEEDLE_DEPTH_RANGE_MM, TEMPERATURE_RANGE_C, Device, Performer, Risk
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import Symptom
from tracker.language import number, tr

_DATES = ("treated_on", "date")
_CHOICES = {"device": tuple(Device), "performed_by": tuple(Performer)} | dict.fromkeys(
    Aspect, tuple(Improvement)
)
_CHOICES_IN_LIST = {"risks": tuple(Risk)}
_RANGES = {
    "temperature_c": (*TEMPERATURE_RANGE_C, "°C"),
    "needle_depth_mm": (*NEEDLE_DEPTH_RANGE_MM, "mm"),
}
_WHOLE_NUMBERS = {symptom.value: (0, symptom.highest) for symptom in Symptom} | {"skin_type": (1, 6)}


def complaint(value: object, field: str, *, is_in_list: bool) -> str:
    """Return what is wrong with a value of this field, or of the list in it."""
    if field in _DATES:
        is_form = isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value)
        if is_form:
            return tr("{value} is not a day in the calendar")
        return tr("{value} is not a date written like 2026-03-02")
    told = _item_complaint(field) if is_in_list else _limits_complaint(field) or _shape_complaint(field)
    if told:
        return told
    return (
        tr("{value} holds a character that cannot be stored")
        if isinstance(value, str)
        else tr("{value} is not text")
    )


def _limits_complaint(field: str) -> str:
    """Return the complaint for a number or one of a few words, "" for any other field."""
    if field in _WHOLE_NUMBERS:
        lowest, highest = _WHOLE_NUMBERS[field]
        return _filled(
            tr("{value} is not a whole number from {lowest} to {highest}"), lowest=lowest, highest=highest
        )
    if field in _RANGES:
        least, most, unit = _RANGES[field]
        return _filled(
            tr("{value} is not a number from {lowest} to {highest} ({unit})"),
            lowest=number(least),
            highest=number(most),
            unit=unit,
        )
    return _one_of(_CHOICES[field]) if field in _CHOICES else ""


def _shape_complaint(field: str) -> str:
    """Return the complaint for a field of another form, "" for a text."""
    return {
        "about_me": tr("{value} is not an object"),
        "treatments": tr("{value} is not a list of sessions"),
        "days": tr("{value} is not a list of days"),
        "photos": tr("{value} is not a list of photos"),
        "results": tr("{value} is not an object"),
        "risks": tr("{value} is not a list of risks"),
        "signs": tr("{value} is not a list of signs"),
        "products": tr("{value} is not a list of texts"),
        "recorded_at": _moment(),
        "amended_at": _moment(),
    }.get(field, "")


def _item_complaint(field: str) -> str:
    """Return the complaint for what stands in a list, "" for a list of texts."""
    if field in _CHOICES_IN_LIST:
        return _one_of(_CHOICES_IN_LIST[field])
    return {
        "treatments": tr("{value} is not an object"),
        "days": tr("{value} is not an object"),
        "photos": tr("{value} is not an object"),
        "signs": tr("{value} is not the name of a sign"),
    }.get(field, "")


def _moment() -> str:
    return tr("{value} is not a date and time with its offset from UTC, like 2026-03-02T19:20:00Z")


def _one_of(choices: tuple[str, ...]) -> str:
    return _filled(tr("{value} is not one of {choices}"), choices=", ".join(choices))


def _filled(text: str, **facts: object) -> str:
    """Fill in all places but that of the value, which may hold braces itself."""
    return text.format(value="{value}", **facts)
