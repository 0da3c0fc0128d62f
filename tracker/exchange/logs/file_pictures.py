"""The pictures in a JSON log, kept out of the way of what reads its text: they are most of a large file."""

from __future__ import annotations

import base64
import binascii
import os
import re
from dataclasses import dataclass, field

from tracker.exchange.errors import Refusal
from tracker.language import tr

_PICTURE = re.compile(rb'(?<!\\)"jpeg"\s*:\s*"([A-Za-z0-9+/=]{200,})"')
"""The field with its value. Inside a text each quotation mark would have a backslash before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePicture:
    """A picture as a log holds it, which nobody has looked at; `place` names its photo."""

    place: str
    encoded: memoryview | str

    def data(self) -> bytes:
        """Return the bytes that stand there in base64. Raises `Refusal`."""
        try:
            return base64.b64decode(self.encoded, validate=True)
        except (binascii.Error, ValueError):
            raise Refusal(f"{self.place}, jpeg", tr("the picture is not written in base64")) from None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """Long pictures of a file, each by the words that stand for it in the rest of the text."""

    pictures: dict[str, memoryview] = field(default_factory=dict)

    def brought_back(self, text: str) -> memoryview | str:
        """Return the picture that the text stands for, or the text itself when it stands for none."""
        return self.pictures.get(text, text)


NOTHING_ASIDE = SetAside()


def without_pictures(data: bytes) -> tuple[bytes, SetAside]:
    """Return the content of a file with each long picture replaced by a few words, and the pictures."""
    mark = os.urandom(8).hex()  # so that no file can name a picture by these words itself
    pictures: dict[str, memoryview] = {}
    rest: list[memoryview | bytes] = []
    done = 0
    for number, found in enumerate(_PICTURE.finditer(data)):
        begin, end = found.span(1)
        name = f"picture {mark} {number}"
        pictures[name] = memoryview(data)[begin:end]
        rest += [memoryview(data)[done:begin], name.encode()]
        done = end
    if not pictures:
        return data, NOTHING_ASIDE
    return b"".join([*rest, memoryview(data)[done:]]), SetAside(pictures=pictures)
