"""The log as JSON: the format for keeping, moving and checking a record. A round trip loses nothing."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple

import msgspec

from tracker.domain.journal import Journal
from tracker.domain.symptoms import SignId
from tracker.exchange.errors import Refusal, shown
from tracker.exchange.logs.checks import PlaceOf, Steps, number, read_journal
from tracker.exchange.logs.file_pictures import NOTHING_ASIDE, FilePicture, SetAside
from tracker.exchange.logs.rows import (
    FORMAT,
    NO_PICTURES,
    VERSION,
    AboutRow,
    DayRow,
    LogRow,
    PhotoRow,
    ResultsRow,
    TreatmentRow,
    log_row,
)
from tracker.language import tr

_NAMED_BY = {"treatments": "treated_on", "days": "date", "photos": "date"}
"""The field that tells the items of a list from one another in a message."""


class JsonLog(NamedTuple):
    """A journal, a line for each field that is not of the format, and pictures by the ids of their photos."""

    journal: Journal
    ignored: tuple[str, ...]
    pictures: dict[int, FilePicture]


def to_json(journal: Journal, pictures: Mapping[int, bytes] = NO_PICTURES) -> bytes:
    """Return the journal as UTF-8 JSON: indented, in the format's field order, the same bytes each time.

    `pictures` are the JPEGs of its photos by their ids, for those that are to be written.
    """
    return msgspec.json.format(msgspec.json.encode(log_row(journal, pictures)), indent=2) + b"\n"


def from_json(
    text: str, *, known_signs: Collection[SignId], today: dt.date, aside: SetAside = NOTHING_ASIDE
) -> JsonLog:
    """Return the log in the text, of which long pictures were set aside.

    A number like 2.0 counts as the whole number 2. Raises `Refusal` when anything is not right; pictures are
    not looked at.
    """
    tree = _parse(text)
    _check_header(tree)
    place = partial(_place, tree)
    journal = read_journal(tree, place=place, known_signs=known_signs, today=today)
    return JsonLog(journal, tuple(_unread_fields(tree, place)), dict(_pictures(tree, place, aside)))


class _Repeating(dict[str, object]):
    """A JSON object in which a name comes twice; a dict alone would forget the first value in silence."""

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        super().__init__(pairs)
        self.name = Counter(name for name, _ in pairs).most_common(1)[0][0]


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    return found if len(found) == len(pairs) else _Repeating(pairs)


def _parse(text: str) -> Any:  # noqa: ANN401  (a tree of JSON values has no better type)
    try:
        return json.loads(text, object_pairs_hook=_object, parse_int=number, parse_float=number)
    except json.JSONDecodeError as error:
        is_cut_off = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string")
        reason = tr("the file ends too early")
        if not is_cut_off:
            reason = tr("this is not JSON ({reason})").format(reason=error.msg)
        place = tr("line {line}, column {column}").format(line=error.lineno, column=error.colno)
        raise Refusal(place, reason) from None
    except RecursionError:
        raise Refusal("", tr("the brackets are nested too deeply")) from None


def _check_header(tree: object) -> None:
    """Refuse another kind of file, or another version of the format, before judging its contents by ours."""
    if not isinstance(tree, dict):
        raise Refusal("", tr("the file holds {value} where a log is one object").format(value=shown(tree)))
    for name in ("format", "version"):
        if name not in tree:
            raise Refusal("", tr('"{name}" is missing; this is not a log of this program').format(name=name))
    if tree["format"] != FORMAT:
        raise Refusal(
            "format", tr('{value} is not "{expected}"').format(value=shown(tree["format"]), expected=FORMAT)
        )
    version = tree["version"]
    if type(version) is int and version > VERSION:
        text = tr("{value} was made by a newer version of this program")
        raise Refusal("version", text.format(value=shown(version)))
    if type(version) is not int or version != VERSION:
        text = tr("{value} is not {expected}")
        raise Refusal("version", text.format(value=shown(version), expected=VERSION))


def _place(tree: Any, steps: Steps) -> str:  # noqa: ANN401
    """Name a place by the dates the patient knows it by: "session 2026-03-02, day 2026-03-05, redness"."""
    parts: list[str] = []
    node = tree
    for step in steps:
        node = node[step]
        if isinstance(step, str):
            parts.append(step)
        elif parts[-1] in _NAMED_BY:
            item = _date_in(node, _NAMED_BY[parts[-1]]) or step + 1
            parts[-1] = _item_words()[parts[-1]].format(item=item)
    return ", ".join(parts)


def _item_words() -> dict[str, str]:
    return {"treatments": tr("session {item}"), "days": tr("day {item}"), "photos": tr("photo {item}")}


def _date_in(row: object, key: str) -> dt.date | None:
    try:
        return msgspec.convert(row[key], dt.date)  # type: ignore[index]  # asked of any value
    except (msgspec.ValidationError, UnicodeEncodeError, LookupError, TypeError):
        return None


def _unread_fields(tree: dict[str, object], place: PlaceOf) -> Iterator[str]:
    """Yield a line for each field that has no meaning here; raise `Refusal` where a field comes twice."""
    for steps, row, kind in _objects(tree):
        where = place(steps)
        if isinstance(row, _Repeating):
            raise Refusal(where, tr("{name} is there twice").format(name=shown(row.name)))
        for name in (name for name in row if name not in kind.__struct_fields__):
            told = tr("{name} is not a field of this format and was not read").format(name=shown(name))
            yield f"{where}: {told}" if where else told


def _objects(tree: Any) -> Iterator[tuple[Steps, dict[str, object], type[msgspec.Struct]]]:  # noqa: ANN401
    """Yield every object of a tree that was read, with the struct it was read as."""
    yield (), tree, LogRow
    if tree.get("about_me") is not None:
        yield ("about_me",), tree["about_me"], AboutRow
    for index, treatment in enumerate(tree["treatments"]):
        yield ("treatments", index), treatment, TreatmentRow
        for position, day in enumerate(treatment["days"]):
            steps: Steps = ("treatments", index, "days", position)
            yield steps, day, DayRow
            if day.get("results") is not None:
                yield (*steps, "results"), day["results"], ResultsRow
        for position, photo in enumerate(treatment.get("photos") or ()):
            yield ("treatments", index, "photos", position), photo, PhotoRow


def _pictures(tree: Any, place: PlaceOf, aside: SetAside) -> Iterator[tuple[int, FilePicture]]:  # noqa: ANN401
    photos = (found for found in _objects(tree) if found[2] is PhotoRow)
    for photo_id, (steps, photo, _) in enumerate(photos, start=1):
        jpeg = photo.get("jpeg")
        if isinstance(jpeg, str):
            yield photo_id, FilePicture(place=place(steps), encoded=aside.brought_back(jpeg))
