"""HEIC files that say of one small picture that it is to be decoded over and over, written box by box."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from functools import cache

from tests.exchange.picture_files import file_of, quarters


def box(kind: bytes, *content: bytes) -> bytes:
    """Return a box with this content."""
    body = b"".join(content)
    return struct.pack(">I4s", 8 + len(body), kind) + body


def full_box(kind: bytes, *content: bytes) -> bytes:
    """Return a box that begins with a version and flags, all zero."""
    return box(kind, b"\0\0\0\0", *content)


def boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield kind and content of the boxes that follow one another."""
    while data:
        size, kind = struct.unpack(">I4s", data[:8])
        yield kind, data[8:size]
        data = data[size:]


def in_grids(side: int, grids: Sequence[tuple[int, int]], claimed: tuple[int, int] = (64, 64)) -> bytes:
    """Return a picture of so many pixels a side, the tile of a grid that is the tile of a grid, and so on.

    `grids` are the columns and rows of each, from the inside out; every tile of a grid is the same.
    `claimed` is the size that each grid says it has.
    """
    hevc, pixels = _coded(side)
    contents = [
        pixels,
        *(struct.pack(">4B2H", 0, 0, rows - 1, columns - 1, *claimed) for columns, rows in grids),
    ]
    numbers = range(1, len(contents) + 1)
    infos = [
        box(b"infe", b"\2\0\0\0", struct.pack(">2H", number, 0), b"hvc1" if number == 1 else b"grid", b"\0")
        for number in numbers
    ]
    references = [
        box(b"dimg", struct.pack(f">2H{count}H", number, count, *[number - 1] * count))
        for number, (columns, rows) in enumerate(grids, start=2)
        for count in [columns * rows]
    ]
    properties = box(
        b"ipco",
        box(b"hvcC", hevc),
        *(full_box(b"ispe", struct.pack(">2I", *size)) for size in ((side, side), claimed)),
    )
    links = [bytes([0, 1, 2, 1, 2])] + [struct.pack(">H2B", number, 1, 3) for number in numbers[1:]]
    associations = full_box(b"ipma", struct.pack(">I", len(contents)), *links)
    start = b"\0" * 4

    def meta(place: int) -> bytes:
        places, at = [], place
        for number, content in zip(numbers, contents, strict=True):
            places.append(struct.pack(">3H2I", number, 0, 1, at, len(content)))
            at += len(content)
        return box(
            b"meta",
            start,
            full_box(b"hdlr", b"\0\0\0\0pict" + b"\0" * 13),
            full_box(b"pitm", struct.pack(">H", numbers[-1])),
            full_box(b"iloc", b"\x44\0", struct.pack(">H", len(contents)), *places),
            full_box(b"iinf", struct.pack(">H", len(contents)), *infos),
            full_box(b"iref", *references),
            box(b"iprp", properties, associations),
        )

    head = box(b"ftyp", b"heic\0\0\0\0mif1heic")
    return head + meta(len(head) + len(meta(0)) + 8) + box(b"mdat", *contents)


@cache
def _coded(side: int) -> tuple[bytes, bytes]:
    """Return how a picture of one colour is coded, and its pixels."""
    written = dict(boxes(file_of(quarters(side, side), "HEIF")))
    inner = dict(boxes(written[b"meta"][4:]))
    properties = dict(boxes(dict(boxes(inner[b"iprp"]))[b"ipco"]))
    return properties[b"hvcC"], written[b"mdat"]
