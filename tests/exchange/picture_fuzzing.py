"""Spoils pictures again and again and lets them be read: a program of its own, as a decoder may crash it.

    python -m tests.exchange.picture_fuzzing INPUTS SEED

Prints as JSON how many were taken and refused, the slowest in seconds, and by how much the memory grew (MiB).
"""

from __future__ import annotations

import json
import random
import resource
import struct
import sys
import time
import zlib

from tests.exchange.heif_files import in_grids
from tests.exchange.picture_files import file_of, quarters, with_everything_noted
from tracker.exchange.pictures.jpeg_parts import holds_only_a_picture
from tracker.exchange.pictures.picture import LONGEST_SIDE, PictureError
from tracker.exchange.pictures.reading import picture_from

WIDE_NUMBERS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)


def seeds() -> list[bytes]:
    """Return small whole pictures of every format, plain and with all that they can carry."""
    small = quarters(24, 16)
    files = list(with_everything_noted().values())
    files += [file_of(small, kind) for kind in ("JPEG", "PNG", "WEBP", "HEIF")]
    files += [file_of(small, progressive=True), file_of(quarters(24, 16, "CMYK"))]
    files += [file_of(quarters(24, 16, mode), "PNG") for mode in ("P", "RGBA", "LA", "1")]
    files += [
        file_of(small, kind, save_all=True, append_images=[small] * 2) for kind in ("PNG", "WEBP", "MPO")
    ]
    files += [in_grids(64, [(2, 2)], claimed=(128, 128)), in_grids(64, [(1, 2), (2, 1)], claimed=(64, 128))]
    return files


def spoilt(data: bytes, chance: random.Random) -> bytes:
    """Return the picture with a few things done to it by chance."""
    for _ in range(chance.choice([1, 1, 2, 4, 8])):
        data = chance.choice([_flip, _write_number, _cut, _repeat, _remove, _insert])(data, chance)
    # a decoder that checks its sums would see no further than the first of them
    return _with_right_sums(data) if data.startswith(b"\x89PNG") and chance.random() < 0.8 else data


def _flip(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data) or 1)
    return data[:place] + bytes([chance.randrange(256)]) + data[place + 1 :]


def _write_number(data: bytes, chance: random.Random) -> bytes:
    form = chance.choice([">H", "<H", ">I", "<I"])
    number = chance.choice(WIDE_NUMBERS) & (0xFFFF if form.endswith("H") else 0xFFFFFFFF)
    place = chance.randrange(min(len(data), 400) or 1)  # most numbers that matter stand at the front
    written = struct.pack(form, number)
    return data[:place] + written + data[place + len(written) :]


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)] if chance.random() < 0.3 else data


def _repeat(data: bytes, chance: random.Random) -> bytes:
    begin, end = sorted(chance.randrange(len(data) + 1) for _ in range(2))
    return data[:end] + data[begin:end] * chance.choice([1, 2, 20]) + data[end:]


def _remove(data: bytes, chance: random.Random) -> bytes:
    begin = chance.randrange(len(data) + 1)
    return data[:begin] + data[begin + chance.randrange(64) :]


def _insert(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data) + 1)
    return data[:place] + chance.randbytes(chance.randrange(64)) + data[place:]


def _with_right_sums(data: bytes) -> bytes:
    made, place = data[:8], 8
    while place + 8 <= len(data):
        length = int.from_bytes(data[place : place + 4], "big")
        body = data[place + 4 : place + 8 + length]
        made += data[place : place + 4] + body + struct.pack(">I", zlib.crc32(body))
        place += 12 + length
    return made


def main(inputs: int, seed: int) -> dict[str, float]:
    """Try so many; return the figures. Anything but a picture or a `PictureError` ends the program."""
    chance = random.Random(seed)
    whole = seeds()
    found = {"taken": 0, "refused": 0, "slowest": 0.0}
    for data in whole:
        picture_from(data, "whole")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(inputs):
        data = spoilt(chance.choice(whole), chance)
        start = time.process_time()
        try:
            picture = picture_from(data, "spoilt")
        except PictureError:
            found["refused"] += 1
        else:
            found["taken"] += 1
            assert holds_only_a_picture(picture.jpeg)
            assert holds_only_a_picture(picture.thumbnail)
            assert len(picture.jpeg) < 4 * LONGEST_SIDE**2
        found["slowest"] = max(found["slowest"], time.process_time() - start)
    found["grown"] = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    return found


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]), int(sys.argv[2]))))  # noqa: T201
