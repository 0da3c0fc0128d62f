"""The parts that a JPEG is made of, told apart without decoding it: is there anything in it but a picture?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

SOI, EOI, SOS, DQT, DHT, DRI, APP0 = 0xD8, 0xD9, 0xDA, 0xDB, 0xC4, 0xDD, 0xE0
BASELINE, PROGRESSIVE = 0xC0, 0xC2
_FRAMES = {*range(0xC0, 0xD0)} - {DHT, 0xC8, 0xCC}
_PICTURE_ONLY = {SOI, EOI, SOS, DQT, DHT, DRI, BASELINE, PROGRESSIVE}

_JFIF = re.compile(rb"JFIF\0\x01[\0-\x02]\0\0\x01\0\x01\0\0", re.DOTALL)
"""The one application part that may stay: "this is a JPEG", with neither a resolution nor a thumbnail."""
_NEXT_MARK = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)
"""Ends the compressed pixels; 00 and the restart marks belong to them."""


class Part(NamedTuple):
    """One part: the byte that names it, and what it holds (pixels left out)."""

    mark: int
    content: bytes


def parts(data: bytes) -> Iterator[Part]:
    """Yield the parts in order, as far as they can be followed; the last is EOI if the data ends there."""
    place = 0
    while place + 2 <= len(data) and data[place] == 0xFF:
        mark = data[place + 1]
        place += 2
        if mark in (SOI, EOI):
            yield Part(mark, b"")
            if mark == EOI and place < len(data):
                yield Part(0, data[place : place + 1])  # something follows the end
                return
            continue
        length = int.from_bytes(data[place : place + 2], "big")
        if length < 2 or place + length > len(data):
            return
        yield Part(mark, data[place + 2 : place + length])
        place += length
        if mark == SOS:
            following = _NEXT_MARK.search(data, place)
            place = following.start() if following else len(data)


def holds_only_a_picture(data: bytes) -> bool:
    """Tell whether a JPEG is whole and has no part in which a camera or a program could leave a word."""
    found = list(parts(data))
    marks = [part.mark for part in found]
    if marks[:1] + marks[-1:] != [SOI, EOI] or marks.count(SOI) > 1:
        return False
    return all(
        part.mark in _PICTURE_ONLY or (part.mark == APP0 and _JFIF.fullmatch(part.content) is not None)
        for part in found
    )


def decoding_work(data: bytes) -> int:
    """Return how many pixels a decoder goes over: a progressive JPEG is gone over again with every scan."""
    found = list(parts(data))
    scans = sum(part.mark == SOS for part in found)
    return scans * max((width * height for width, height in _sizes(found)), default=0)


def size_of(data: bytes) -> tuple[int, int] | None:
    """Return width and height of a whole JPEG in pixels, None when it is none."""
    found = list(parts(data))
    marks = [part.mark for part in found]
    if marks[:1] + marks[-1:] != [SOI, EOI] or SOS not in marks:
        return None
    return next((size for size in _sizes(found) if all(size)), None)


def _sizes(found: Iterable[Part]) -> Iterator[tuple[int, int]]:
    for part in found:
        if part.mark in _FRAMES and len(part.content) >= 5:
            height, width = (int.from_bytes(part.content[at : at + 2], "big") for at in (1, 3))
            yield width, height
