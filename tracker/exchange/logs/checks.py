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
    InvalidRecord,
    Journal,
)
from tracker.domain.symptoms import SignId
from tracker.exchange.errors import Refusal, shown
from tracker.exchange.logs.complaints import complaint
from tracker.exchange.logs.rows import DayRow, LogRow, PhotoRow, TreatmentRow, in_utc, journal_of
from tracker.language import tr

Steps = tuple[str | int, ...]
"""The way from the top of the tree to a value: ("treatments", 0, "days", 3, "redness")."""
PlaceOf = Callable[[Steps], str]
"""Names the place of a value in the words of its file format."""


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
        raise Refusal(place(steps), tr("holds a character that cannot be stored")) from None
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
        return tr('"{field}" is missing').format(field=missing[1])
    value = _value_at(raw, steps)
    name = next(step for step in reversed(steps) if isinstance(step, str))
    return complaint(value, name, is_in_list=steps[-1] != name).format(value=shown(value))


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
            yield steps, tr("the session on {date} is there twice").format(date=date)
        if date > today:
            text = tr("the session on {date} is in the future (today is {today})")
            yield steps, text.format(date=date, today=today)
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
            yield steps, tr("the day {date} is there twice").format(date=day.date)
        if day.date < treatment.treated_on:
            text = tr("the day {date} is before its session on {session}")
            yield steps, text.format(date=day.date, session=treatment.treated_on)
        if day.date > today:
            text = tr("the day {date} is in the future (today is {today})")
            yield steps, text.format(date=day.date, today=today)
        seen.add(day.date)
        for sign in day.signs or ():
            if sign not in known_signs:
                text = tr("{sign} is not a sign that this program knows")
                yield (*steps, "signs"), text.format(sign=shown(sign))
        for name in _moments_off_the_calendar(day):
            value = getattr(day, name).isoformat()
            yield (*steps, name), complaint(value, name, is_in_list=False).format(value=shown(value))


def _contradicting_photos(
    treatment: TreatmentRow, above: Steps, today: dt.date
) -> Iterator[tuple[Steps, str]]:
    for index, photo in enumerate(treatment.photos or ()):
        steps = (*above, "photos", index)
        if photo.date > today:
            text = tr("the photo of {date} is in the future (today is {today})")
            yield steps, text.format(date=photo.date, today=today)
        for name in _moments_off_the_calendar(photo):
            value = getattr(photo, name).isoformat()
            yield (*steps, name), complaint(value, name, is_in_list=False).format(value=shown(value))


def _moments_off_the_calendar(row: DayRow | PhotoRow) -> Iterator[str]:
    """Yield the fields whose moment has no UTC date, such as the year 1 in a zone ahead of UTC."""
    for name in ("recorded_at", "amended_at"):
        moment = getattr(row, name, None)
        try:
            if moment:
                in_utc(moment)
        except OverflowError:
            yield name
