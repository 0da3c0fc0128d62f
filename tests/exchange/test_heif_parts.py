"""A HEIC picture that asks for too much work is refused before anything is decoded."""

from __future__ import annotations

import re
import struct
import time

import pytest

from tests.exchange.heif_files import in_grids
from tests.exchange.picture_files import corners, file_of, quarters, with_everything_noted
from tracker.exchange.pictures.heif_parts import NotFollowed, decoding_work
from tracker.exchange.pictures.picture import PictureError
from tracker.exchange.pictures.reading import picture_from

SIDE = 128


@pytest.mark.parametrize(
    ("grids", "times"),
    [([(1, 1)], 1), ([(2, 3)], 6), ([(16, 16), (16, 16)], 2**16), ([(200, 200)] * 20, 200**40)],
    ids=["one", "six", "nested", "nested deeply"],
)
def test_the_work_is_known_before_it_is_done(grids: list[tuple[int, int]], times: int) -> None:
    assert decoding_work(in_grids(SIDE, grids)) == times * SIDE**2


def test_pictures_as_they_are_ask_for_little_more_than_their_size() -> None:
    assert decoding_work(file_of(quarters(128, 64), "HEIF")) == 128 * 64
    assert decoding_work(file_of(quarters(128, 64, "RGBA"), "HEIF")) == 2 * 128 * 64  # what is seen through
    tiled = decoding_work(file_of(quarters(250, 190), "HEIF", tile_size=64))
    assert 250 * 190 < tiled < 1.1 * 250 * 190
    assert decoding_work(with_everything_noted()["d.heic"]) == 64 * 64  # coded in blocks, and cut


def test_a_kilobyte_that_asks_for_hours_is_refused_at_once() -> None:
    begun = time.process_time()
    with pytest.raises(PictureError, match="more than 64 million pixels"):
        picture_from(in_grids(1024, [(200, 200)] * 6), "bomb.heic")
    assert time.process_time() - begun < 1


def test_a_small_grid_is_read() -> None:
    tiles = picture_from(in_grids(64, [(2, 2)], claimed=(128, 128)), "tiles.heic")
    assert corners(tiles.jpeg) == ["red", "green", "blue", "white"]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data[:100],
        lambda data: data.replace(b"pitm", b"pitn"),
        lambda data: data.replace(b"ispe", b"ispf"),
        lambda data: data.replace(struct.pack(">6H", 2, 4, 1, 1, 1, 1), struct.pack(">6H", 2, 4, 2, 2, 2, 2)),
    ],
    ids=["cut", "without a first", "without a size", "made of itself"],
)
def test_what_cannot_be_followed_is_damaged(spoil: object) -> None:
    assert callable(spoil)
    data = spoil(in_grids(SIDE, [(2, 2)]))
    with pytest.raises(NotFollowed):
        decoding_work(data)
    with pytest.raises(PictureError, match=r"\Ax\.heic: the picture is damaged or not complete\Z"):
        picture_from(data, "x.heic")


def test_a_picture_that_claims_to_be_small_is_not_decoded_large() -> None:
    whole = file_of(quarters(320, 240), "HEIF")
    lying = bytearray(whole)
    for found in re.finditer(b"ispe", whole):
        lying[found.start() + 8 : found.start() + 16] = struct.pack(">2I", 16, 16)
    with pytest.raises(PictureError, match="damaged"):
        picture_from(bytes(lying), "lie.heic")
