"""Opening a log file of either format. Nothing is returned unless the whole file is right."""

from __future__ import annotations

import codecs
import datetime as dt
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tracker.domain.journal import Journal
from tracker.domain.symptoms import SignId
from tracker.exchange.bounded import SIZE_LIMIT, SIZE_LIMIT_WITH_PICTURES, bytes_of, too_large
from tracker.exchange.errors import LogFileError, Refusal, line_place
from tracker.exchange.logs.file_pictures import FilePicture, without_pictures
from tracker.exchange.logs.log_json import from_json
from tracker.exchange.logs.table_csv import from_csv
from tracker.exchange.pictures.picture import Picture, PictureError
from tracker.exchange.pictures.reading import picture_from
from tracker.language import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedLog:
    """What a log file held. `ignored` has a line for each field that is not of the format.

    `pictures` are those of the photos, by their ids; nobody has looked at them, see `checked_pictures`.
    """

    journal: Journal
    ignored: tuple[str, ...]
    pictures: Mapping[int, FilePicture] = field(default_factory=dict)


def read_log(path: Path, *, knowledge_signs: Collection[SignId], today: dt.date) -> LoadedLog:
    """Return the log in a JSON or CSV file.

    `knowledge_signs` are the signs that may occur, `today` the last date that may.
    Raises `LogFileError` when the file cannot be read or anything in it is not right.
    """
    try:
        data, aside = without_pictures(bytes_of(path, _limit(path)), path)
        if len(data) > SIZE_LIMIT:
            raise too_large(SIZE_LIMIT)
        text = _decoded(data)
        if not _is_json(path, text):
            return LoadedLog(journal=from_csv(text, known_signs=knowledge_signs, today=today), ignored=())
        log = from_json(text, known_signs=knowledge_signs, today=today, aside=aside)
    except Refusal as refusal:
        raise LogFileError(path, refusal.place, refusal.reason) from None
    return LoadedLog(journal=log.journal, ignored=log.ignored, pictures=log.pictures)


def checked_pictures(
    path: Path, loaded: LoadedLog, tell: Callable[[float], None] = lambda _share: None
) -> dict[int, Picture]:
    """Return the pictures of the log in this file, each as wary as any other picture is read.

    Takes up to a second for each: nothing for the thread of the window. `tell` hears how much is done, from 0
    to 1, and may raise to give up. Raises `LogFileError`.
    """
    pictures = {}
    for number, (photo_id, picture) in enumerate(loaded.pictures.items()):
        tell(number / len(loaded.pictures))
        try:
            pictures[photo_id] = picture_from(picture.data(), picture.place, formats=frozenset({"JPEG"}))
        except Refusal as refusal:
            raise LogFileError(path, refusal.place, refusal.reason) from None
        except PictureError as error:
            raise LogFileError(path, f"{picture.place}, jpeg", error.reason) from None
    return pictures


def _limit(path: Path) -> int:
    return SIZE_LIMIT if path.suffix.lower() == ".csv" else SIZE_LIMIT_WITH_PICTURES


def _decoded(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise Refusal("", tr('the text is UTF-16, not UTF-8; save it as "CSV UTF-8"'))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = _line_at(error.object, error.start)
        raise Refusal(line, tr("the text is not UTF-8; save it as UTF-8")) from None
    if not text.strip():
        raise Refusal("", tr("the file is empty"))
    if "\0" in text:
        raise Refusal(_line_at(data, data.index(0)), tr("there is a NUL character; this is not a text file"))
    return text


def _line_at(data: bytes, offset: int) -> str:
    newlines = data.count(b"\n", 0, offset)
    return line_place(newlines + 1)


def _is_json(path: Path, text: str) -> bool:
    suffix = path.suffix.lower()
    if suffix in (".json", ".csv"):
        return suffix == ".json"
    if text.lstrip().startswith("{"):
        return True
    raise Refusal("", tr("the name ends in neither .json nor .csv"))
