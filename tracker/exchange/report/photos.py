"""Photos in the report: where each belongs, and the words for those who do not see it."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tracker.domain.dates import full_date
from tracker.exchange.errors import ExportError
from tracker.exchange.pictures.jpeg_parts import size_of
from tracker.exchange.report.material import Material
from tracker.exchange.report.text import patient_text
from tracker.language import tr


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
    return f"photo-{number}.svg"


def photo_bytes(photo: ReportPhoto) -> bytes:
    """Return the photo as typst takes it from memory, where files are texts: inside an SVG of its size.

    The JPEG goes into the PDF as it is. Raises `ExportError` when it is none, which would show nothing.
    """
    size = size_of(photo.jpeg)
    if size is None:
        reason = tr("the photo of {date} is damaged").format(date=photo.date)
        raise ExportError(tr("The report cannot be made: {reason}.").format(reason=reason))
    width, height = size
    return b"".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'.encode(),
            f'<image width="{width}" height="{height}" href="data:image/jpeg;base64,'.encode(),
            base64.b64encode(photo.jpeg),
            b'"/></svg>',
        )
    )


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
