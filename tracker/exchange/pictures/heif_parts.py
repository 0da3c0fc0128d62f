"""The parts that a HEIC picture is made of: how much there is to decode is known before anything is.

A picture may be a grid of others, each of them again a grid, and the same small part may be named any number
of times: a kilobyte can ask for hours of work.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

_DERIVED = b"dimg"
_BESIDE = b"auxl"
"""How a picture names those that it is made of, and how one names that to which it belongs (transparency)."""


class NotFollowed(ValueError):
    """The parts cannot be told apart, or one is made of itself."""


class _Reader:
    """Reads numbers, most significant byte first, from the front of some bytes."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._place = 0

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "big")

    def take(self, size: int) -> bytes:
        taken = self._data[self._place : self._place + size]
        if len(taken) < size:
            raise NotFollowed("it ends too early")
        self._place += size
        return taken

    def rest(self) -> bytes:
        rest, self._place = self._data[self._place :], len(self._data)
        return rest

    def boxes(self) -> Iterator[tuple[bytes, _Reader]]:
        """Yield kind and content of the boxes that follow."""
        while self._place < len(self._data):
            size, kind = self.number(4), self.take(4)
            if size == 1:
                yield kind, _Reader(self.take(self.number(8) - 16))
            elif size == 0:
                yield kind, _Reader(self.rest())
            elif size >= 8:
                yield kind, _Reader(self.take(size - 8))
            else:
                raise NotFollowed("a part is smaller than its own head")


@dataclass
class _Items:
    """What the file says of its pictures, by their numbers."""

    primary: int | None = None
    parts: dict[int, list[int]] = field(default_factory=dict)
    beside: dict[int, list[int]] = field(default_factory=dict)
    sizes: list[int] = field(default_factory=list)
    """For each property in order: the pixels that it speaks of, 0 for one of another kind."""
    properties: dict[int, list[int]] = field(default_factory=dict)
    _known: dict[int, int | None] = field(default_factory=dict)

    @cached_property
    def work(self) -> int:
        """How many pixels are decoded for the picture that is shown."""
        if self.primary is None:
            raise NotFollowed("no picture is the first")
        return self._work(self.primary)

    def _work(self, item: int) -> int:
        if item in self._known:
            known = self._known[item]
            if known is None:
                raise NotFollowed("a picture is made of itself")
            return known
        self._known[item] = None
        parts = self.parts.get(item)
        if parts is None:
            pixels = max((self._size(place) for place in self.properties.get(item, ())), default=0)
            if pixels == 0:
                raise NotFollowed("a picture does not say how large it is")
        else:
            pixels = sum(self._work(part) for part in parts)
        pixels += sum(self._work(other) for other in self.beside.get(item, ()))
        self._known[item] = pixels
        return pixels

    def _size(self, place: int) -> int:
        return self.sizes[place - 1] if 0 < place <= len(self.sizes) else 0


def decoding_work(data: bytes) -> int:
    """Return how many pixels a decoder goes over. Raises `NotFollowed`."""
    items = _Items()
    for kind, content in _Reader(data).boxes():
        if kind == b"meta":
            content.take(4)
            for inner, inside in content.boxes():
                _READERS.get(inner, _skip)(items, inside)
            break
    try:
        return items.work
    except RecursionError:
        raise NotFollowed("the pictures are nested too deeply") from None


def _skip(_items: _Items, _content: _Reader) -> None:
    """Leave out what says nothing about sizes."""


def _read_primary(items: _Items, content: _Reader) -> None:
    version = content.number(4) >> 24
    items.primary = content.number(2 if version == 0 else 4)


def _read_references(items: _Items, content: _Reader) -> None:
    width = 2 if content.number(4) >> 24 == 0 else 4
    for kind, inside in content.boxes():
        source = inside.number(width)
        targets = [inside.number(width) for _ in range(inside.number(2))]
        if kind == _DERIVED:
            items.parts.setdefault(source, []).extend(targets)
        elif kind == _BESIDE:
            for target in targets:
                items.beside.setdefault(target, []).append(source)


def _read_properties(items: _Items, content: _Reader) -> None:
    for kind, inside in content.boxes():
        if kind == b"ipco":
            for name, value in inside.boxes():
                value_of_size = name == b"ispe" and value.number(4) == 0
                items.sizes.append(value.number(4) * value.number(4) if value_of_size else 0)
        elif kind == b"ipma":
            _read_links(items, inside)


def _read_links(items: _Items, content: _Reader) -> None:
    head = content.number(4)
    item_width = 2 if head >> 24 == 0 else 4
    is_wide = bool(head & 1)
    for _ in range(content.number(4)):
        item = content.number(item_width)
        links = [content.number(2 if is_wide else 1) for _ in range(content.number(1))]
        mask = 0x7FFF if is_wide else 0x7F
        items.properties.setdefault(item, []).extend(link & mask for link in links)


_READERS = {b"pitm": _read_primary, b"iref": _read_references, b"iprp": _read_properties}
