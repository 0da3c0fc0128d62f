"""What can befall a file on a home computer's disk."""

from __future__ import annotations

import random
from pathlib import Path

PAGE = 4096


def cut_short(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(1, len(content))]


def zero_a_page(content: bytes, chance: random.Random) -> bytes:
    begin = PAGE * chance.randrange(len(content) // PAGE)
    return content[:begin] + bytes(PAGE) + content[begin + PAGE :]


def fill_a_page(content: bytes, chance: random.Random) -> bytes:
    begin = PAGE * chance.randrange(len(content) // PAGE)
    return content[:begin] + chance.randbytes(PAGE) + content[begin + PAGE :]


def flip_bits(content: bytes, chance: random.Random) -> bytes:
    spoilt = bytearray(content)
    for _ in range(chance.choice([1, 1, 2, 8])):
        spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
    return bytes(spoilt)


def swap_pages(content: bytes, chance: random.Random) -> bytes:
    pages = [content[begin : begin + PAGE] for begin in range(0, len(content), PAGE)]
    one, other = (chance.randrange(len(pages)) for _ in range(2))
    pages[one], pages[other] = pages[other], pages[one]
    return b"".join(pages)


DAMAGES = [cut_short, zero_a_page, fill_a_page, flip_bits, swap_pages]


def damage(file: Path, seed: int) -> bytes:
    """Damage the file by chance, the same for the same seed; return what is in it then."""
    chance = random.Random(seed)
    content = DAMAGES[seed % len(DAMAGES)](file.read_bytes(), chance)
    file.write_bytes(content)
    return content
