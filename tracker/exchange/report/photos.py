"""Photos in the report: where each belongs, and the words for those who do not see it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tracker.domain.dates import full_date
from tracker.exchange.report.material import Material
from tracker.exchange.report.text import patient_text


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPhoto:
    """One photo as JPEG bytes, of a session (by its date), taken on a day.

    `area` and `description` may be empty; the description is for readers who do not see the picture.
    """

    treated_on: dt.date
    date: dt.date
    area: str = ""
    description: str = ""
    jpeg: bytes


def photo_rows(material: Material, photos: Sequence[ReportPhoto]) -> list[dict[str, Any]]:
    """Return the photos of the session in order of date; `file` is the number among all `photos`."""
    own = [(n, photo) for n, photo in enumerate(photos) if photo.treated_on == material.treatment.treated_on]
    return [_row(number, photo, material) for number, photo in sorted(own, key=lambda pair: pair[1].date)]


def photo_file(number: int) -> str:
    """Return the name under which the template finds a photo."""
    return f"photo-{number}.json"


def photo_bytes(photo: ReportPhoto) -> bytes:
    """Return the photo as typst takes it from memory, where files are texts: a list of its bytes."""
    return json.dumps(list(photo.jpeg), separators=(",", ":")).encode()


def _row(number: int, photo: ReportPhoto, material: Material) -> dict[str, Any]:
    words = material.words
    day, date = material.treatment.day_number(photo.date), full_date(photo.date)
    area, told = patient_text(photo.area), patient_text(photo.description)
    plain = words.say("photo_caption", day=day, date=date)
    caption = words.say("photo_caption_area", day=day, date=date, area=area) if area else plain
    alt = words.say("photo_alt_told", caption=caption, description=told)
    return {
        "file": photo_file(number),
        "caption": caption,
        "alt": alt if told else words.say("photo_alt", caption=caption),
    }
