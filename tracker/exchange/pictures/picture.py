"""What a picture becomes before it is kept, and why it may be refused."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from tracker.exchange.errors import printable

LONGEST_SIDE = 2048
"""Pixels along the longer side of what is kept: enough to see pores in a face that fills the picture."""
THUMBNAIL_SIDE = 320
"""The same for the small picture of the grid, on a screen with doubled pixels."""
FILE_LIMIT = 64 * 1024 * 1024
"""The largest file that is looked at, in bytes."""
PIXEL_LIMIT = 64_000_000
"""The most pixels that are decoded: what phones take, and a quarter of a gigabyte of memory."""


class Picture(NamedTuple):
    """A picture and its thumbnail as JPEGs in sRGB that hold nothing but pixels.

    `taken_on` is the date that the camera noted, None when it did not: it is no longer in the picture, and
    only suggests the day. `has_more` tells that the file moved, and that only its first picture was taken.
    """

    jpeg: bytes
    thumbnail: bytes
    taken_on: dt.date | None = None
    has_more: bool = False


class PictureError(Exception):
    """A picture cannot be taken; the message is one line that names the file and says why."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(printable(f"{name}: {reason}"))
        self.reason = reason
