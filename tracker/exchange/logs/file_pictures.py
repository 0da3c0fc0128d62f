"""The pictures in a JSON log, left in the file while its text is read: they are most of a large one."""

from __future__ import annotations

import base64
import binascii
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from tracker.exchange.errors import Refusal
from tracker.language import tr

_PICTURE = re.compile(rb'(?<!\\)"jpeg"\s*:\s*"([A-Za-z0-9+/=]{200,})"')
"""The field with its value. Inside a text each quotation mark would have a backslash before it."""


class Stretch(NamedTuple):
    """Where in a file a long text stands, in bytes."""

    file: Path
    begin: int
    end: int

    def read(self) -> bytes:
        """Return what stands there now. Raises `Refusal` when the file cannot be read any more."""
        try:
            with self.file.open("rb") as file:
                file.seek(self.begin)
                return file.read(self.end - self.begin)
        except OSError as error:
            text = tr("the file cannot be read ({reason})")
            raise Refusal("", text.format(reason=error.strerror)) from None


class FilePicture(NamedTuple):
    """A picture as a log holds it, which nobody has looked at; `place` names its photo."""

    place: str
    encoded: Stretch | str

    def data(self) -> bytes:
        """Return the bytes that stand there in base64. Raises `Refusal`."""
        encoded = self.encoded if isinstance(self.encoded, str) else self.encoded.read()
        try:
            return base64.b64decode(encoded, validate=True)
        except (binascii.Error, ValueError):
            raise Refusal(f"{self.place}, jpeg", tr("the picture is not written in base64")) from None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """Long pictures of a file, each by the words that stand for it in the rest of the text."""

    pictures: dict[str, Stretch] = field(default_factory=dict)

    def brought_back(self, text: str) -> Stretch | str:
        """Return the picture that the text stands for, or the text itself when it stands for none."""
        return self.pictures.get(text, text)


NOTHING_ASIDE = SetAside()


def without_pictures(data: bytes, file: Path) -> tuple[bytes, SetAside]:
    """Return the content of a file with each long picture replaced by a few words, and where those stand."""
    mark = os.urandom(8).hex()  # so that no file can name a picture by these words itself
    pictures: dict[str, Stretch] = {}
    rest: list[memoryview | bytes] = []
    done = 0
    for number, found in enumerate(_PICTURE.finditer(data)):
        begin, end = found.span(1)
        name = f"picture {mark} {number}"
        pictures[name] = Stretch(file=file, begin=begin, end=end)
        rest += [memoryview(data)[done:begin], name.encode()]
        done = end
    if not pictures:
        return data, NOTHING_ASIDE
    return b"".join([*rest, memoryview(data)[done:]]), SetAside(pictures=pictures)
