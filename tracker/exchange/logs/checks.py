"""Turning what a file holds into a journal, or saying in plain words which value stands in the way.

Both file formats bring the same tree of objects, lists and values here, so that a value is judged once.
They differ in how they name a place, which is why each brings its own `PlaceOf`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Iterator

import msgspec

from tracker.domain.journal import (
    NEEDLE_DEPTH_RANGE_MM,
    TEMPERATURE_RANGE_C,
    Device,
    InvalidRecord,
    Journal,
    Performer,
    Risk,
)
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import SignId, Symptom
from tracker.exchange.errors import Refusal, shown
from tracker.exchange.logs.rows import DayRow, LogRow, PhotoRow, TreatmentRow, in_utc, journal_of

Steps = tuple[str | int, ...]
"""The way from the top of the tree to a value: ("treatments", 0, "days", 3, "redness")."""
PlaceOf = Callable[[Steps], str]
"""Names the place of a value in the words of its file format."""

_TEXT = "text"
_UNSTORABLE = "holds a character that cannot be stored"
_LIST_OF_TEXTS = "a list of texts"
_MOMENT = "a date and time with its offset from UTC, like 2026-03-02T19:20:00Z"
_NUMBER = "a number from {0:g} to {1:g}".format

_EXPECTED = {
    "about_me": "an object",
    "treatments": "a list of sessions",
    "days": "a list of days",
    "photos": "a list of photos",
    **{symptom.value: f"a whole number from 0 to {symptom.highest}" for symptom in Symptom},
    "results": "an object",
    **{aspect.value: f"one of {', '.join(Improvement)}" for aspect in Aspect},
    "temperature_c": _NUMBER(*TEMPERATURE_RANGE_C) + " (°C)",
    "needle_depth_mm": _NUMBER(*NEEDLE_DEPTH_RANGE_MM) + " (mm)",
    "skin_type": "a whole number from 1 to 6",
    "device": f"one of {', '.join(Device)}",
    "performed_by": f"one of {', '.join(Performer)}",
    "risks": "a list of risks",
    "signs": "a list of signs",
    "products": _LIST_OF_TEXTS,
    "recorded_at": _MOMENT,
    "amended_at": _MOMENT,
}
_EXPECTED_IN_LIST = {
    "treatments": "an object",
    "days": "an object",
    "photos": "an object",
    "risks": f"one of {', '.join(Risk)}",
    "signs": "the name of a sign",
}
_DATES = ("treated_on", "date")


def read_journal(raw: object, *, place: PlaceOf, known_signs: Collection[SignId], today: dt.date) -> Journal:
    """Return the journal that the tree stands for; raises `Refusal` at the first value that is not right."""
    log = _read_rows(raw, place)
    for steps, reason in _contradictions(log, known_signs, today):
        raise Refusal(place(steps), reason)
    try:
        return journal_of(log)
    except InvalidRecord as error:  # a rule the domain has and this module does not know: still one line
        raise Refusal("", str(error)) from None


def number(text: str) -> int | float:
    """Return the number that a file's text stands for; raises `ValueError` if it is none.

    Data tools write 2 as 2.0 as soon as one score in the column is missing, so that is the whole number 2.
    """
    try:
        return int(text)
    except ValueError:
        value = float(text)
        return int(value) if value.is_integer() else value


def _read_rows(raw: object, place: PlaceOf) -> LogRow:
    try:
        return msgspec.convert(raw, LogRow)
    except UnicodeEncodeError:  # half of a character, where a date or a word from a list is expected
        steps = next(_half_characters(raw, ()))
        raise Refusal(place(steps), _UNSTORABLE) from None
    except msgspec.ValidationError as error:
        message, _, path = str(error).rpartition(" - at `$")
        steps = tuple(int(index) if index else name for name, index in re.findall(r"\.(\w+)|\[(\d+)\]", path))
        raise Refusal(place(steps), _reason(message or str(error), raw, steps)) from None


def _half_characters(node: object, steps: Steps) -> Iterator[Steps]:
    """Yield the way to each text that no encoding can hold, such as a lone half of a surrogate pair."""
    if isinstance(node, str):
        if re.search("[\ud800-\udfff]", node):
            yield steps
    elif isinstance(node, dict | list):
        for step, inner in node.items() if isinstance(node, dict) else enumerate(node):
            yield from _half_characters(step, steps)
            yield from _half_characters(inner, (*steps, step))


def _reason(message: str, raw: object, steps: Steps) -> str:
    missing = re.match(r"Object missing required field `(\w+)`", message)
    if missing:
        return f'"{missing[1]}" is missing'
    value = _value_at(raw, steps)
    return f"{shown(value)} {_complaint(value, steps)}"


def _complaint(value: object, steps: Steps) -> str:
    """Say what is wrong with a value that the rows do not accept at this place."""
    name = next(step for step in reversed(steps) if isinstance(step, str))
    if name in _DATES:
        is_form = isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value)
        return "is not a day in the calendar" if is_form else "is not a date written like 2026-03-02"
    expected = (_EXPECTED if steps[-1] == name else _EXPECTED_IN_LIST).get(name, _TEXT)
    if expected == _TEXT and isinstance(value, str):
        return _UNSTORABLE
    return f"is not {expected}"


def _value_at(raw: object, steps: Steps) -> object:
    value = raw
    for step in steps:
        value = value[step]  # type: ignore[index]  # the steps come from walking this very tree
    return value


def _contradictions(
    log: LogRow, known_signs: Collection[SignId], today: dt.date
) -> Iterator[tuple[Steps, str]]:
    """Yield where values that are each well formed do not fit each other, the calendar or the known signs."""
    seen: set[dt.date] = set()
    for index, treatment in enumerate(log.treatments):
        steps: Steps = ("treatments", index)
        date = treatment.treated_on
        if date in seen:
            yield steps, f"the session on {date} is there twice"
        if date > today:
            yield steps, f"the session on {date} is in the future (today is {today})"
        seen.add(date)
        yield from _contradicting_days(treatment, steps, known_signs, today)
        yield from _contradicting_photos(treatment, steps, today)


def _contradicting_days(
    treatment: TreatmentRow, above: Steps, known_signs: Collection[SignId], today: dt.date
) -> Iterator[tuple[Steps, str]]:
    seen: set[dt.date] = set()
    for index, day in enumerate(treatment.days):
        steps = (*above, "days", index)
        if day.date in seen:
            yield steps, f"the day {day.date} is there twice"
        if day.date < treatment.treated_on:
            yield steps, f"the day {day.date} is before its session on {treatment.treated_on}"
        if day.date > today:
            yield steps, f"the day {day.date} is in the future (today is {today})"
        seen.add(day.date)
        for sign in day.signs or ():
            if sign not in known_signs:
                yield (*steps, "signs"), f"{shown(sign)} is not a sign that this program knows"
        for name in _moments_off_the_calendar(day):
            yield (*steps, name), f"{shown(getattr(day, name).isoformat())} is not {_MOMENT}"


def _contradicting_photos(
    treatment: TreatmentRow, above: Steps, today: dt.date
) -> Iterator[tuple[Steps, str]]:
    for index, photo in enumerate(treatment.photos or ()):
        steps = (*above, "photos", index)
        if photo.date > today:
            yield steps, f"the photo of {photo.date} is in the future (today is {today})"
        for name in _moments_off_the_calendar(photo):
            yield (*steps, name), f"{shown(getattr(photo, name).isoformat())} is not {_MOMENT}"


def _moments_off_the_calendar(row: DayRow | PhotoRow) -> Iterator[str]:
    """Yield the fields whose moment has no UTC date, such as the year 1 in a zone ahead of UTC."""
    for name in ("recorded_at", "amended_at"):
        moment = getattr(row, name, None)
        try:
            if moment:
                in_utc(moment)
        except OverflowError:
            yield name
