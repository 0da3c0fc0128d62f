"""Pictures for tests: small JPEGs made without any library, so that storage can be tested without one."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from itertools import count

from tracker.domain.journal import Journal
from tracker.domain.photos import Photo

SOI, EOI = b"\xff\xd8", b"\xff\xd9"


@dataclass(frozen=True)
class Stored:
    """A picture as storage takes it."""

    jpeg: bytes
    thumbnail: bytes


def stored(content: bytes = b"skin", size: int = 0) -> Stored:
    """Return bytes that begin and end like a JPEG, padded to a size; storage never looks inside."""
    return Stored(
        SOI + b"\xff\xe0" + content.rjust(size, b".") + EOI, SOI + b"\xff\xe0small " + content + EOI
    )


def photo(date: dt.date, area: str = "", note: str = "", photo_id: int = 0) -> Photo:
    """Return what is known about a photo."""
    return Photo(date=date, area=area, note=note, id=photo_id)


def numbered(journal: Journal) -> Journal:
    """Return the journal with its photos numbered from 1, as a new store and a log file number them."""
    numbers = count(1)
    return replace(
        journal,
        treatments=tuple(
            replace(t, photos=tuple(each._replace(id=next(numbers)) for each in t.photos))
            for t in journal.treatments
        ),
    )
