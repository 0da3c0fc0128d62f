"""Pictures of every kind come out upright, in sRGB, on white, not large, and with nothing but pixels."""

from __future__ import annotations

import datetime as dt
import io
import os
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from tests.exchange.picture_files import PLANTED, corners, file_of, notes, quarters, with_everything_noted
from tracker.exchange.pictures.jpeg_parts import decoding_work, holds_only_a_picture, parts
from tracker.exchange.pictures.picture import FILE_LIMIT, LONGEST_SIDE, THUMBNAIL_SIDE, Picture, PictureError
from tracker.exchange.pictures.reading import picture_from, read_picture

UPRIGHT = ["red", "green", "blue", "white"]
KINDS = ["JPEG", "PNG", "WEBP", "HEIF"]


def taken(data: bytes) -> Picture:
    return picture_from(data, "mine")


def size_of(data: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(data)) as image:
        return image.size


def reason(data: bytes) -> str:
    with pytest.raises(PictureError) as refused:
        picture_from(data, "mine.jpg")
    assert str(refused.value).startswith("mine.jpg: ")
    assert str(refused.value).isprintable()
    return refused.value.reason


# ------------------------------------------------------------------ what is kept


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_is_upright_however_the_camera_was_held(kind: str, orientation: int) -> None:
    """The pixels are turned here in the opposite way, so that the note makes up for it."""
    turn = Image.Transpose
    turned = {
        2: turn.FLIP_LEFT_RIGHT,
        3: turn.ROTATE_180,
        4: turn.FLIP_TOP_BOTTOM,
        5: turn.TRANSPOSE,
        6: turn.ROTATE_90,
        7: turn.TRANSVERSE,
        8: turn.ROTATE_270,
    }
    image = quarters()
    lying = image.transpose(turned[orientation]) if orientation in turned else image
    picture = taken(file_of(lying, kind, exif=notes(orientation).tobytes()))
    assert corners(picture.jpeg) == corners(picture.thumbnail) == UPRIGHT
    assert size_of(picture.jpeg) == (64, 48)


@pytest.mark.parametrize("name", ["a.jpg", "b.png", "c.webp", "d.heic"])
def test_nothing_that_was_noted_is_left(name: str) -> None:
    data = with_everything_noted()[name]
    assert PLANTED.encode() in data
    picture = taken(data)
    assert picture.taken_on == dt.date(2026, 3, 4)
    for kept in (picture.jpeg, picture.thumbnail):
        for word in (PLANTED.encode(), b"Exif", b"GPS", b"ICC", b"http", b"2026", b"Secret"):
            assert word not in kept
        assert holds_only_a_picture(kept)
        with Image.open(io.BytesIO(kept)) as image:
            assert not image.getexif()
            assert image.info.keys() <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


@pytest.mark.parametrize("kind", KINDS)
def test_a_large_one_is_made_smaller(kind: str) -> None:
    picture = taken(file_of(quarters(2200, 220), kind))
    assert size_of(picture.jpeg) == (LONGEST_SIDE, LONGEST_SIDE // 10 + 1)
    assert size_of(picture.thumbnail) == (THUMBNAIL_SIDE, THUMBNAIL_SIDE // 10)
    assert corners(picture.jpeg) == UPRIGHT


def test_a_thin_one_keeps_a_pixel() -> None:
    assert size_of(taken(file_of(quarters(9000, 2), "PNG")).jpeg) == (LONGEST_SIDE, 1)


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_kept_once_is_kept_as_it_is(kind: str) -> None:
    """What is exported comes back byte for byte, however often."""
    once = taken(file_of(quarters(500, 400), kind))
    assert taken(once.jpeg).jpeg == once.jpeg
    assert taken(once.thumbnail).jpeg == once.thumbnail
    assert taken(once.jpeg).taken_on is None


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        ("JPEG", "L"),
        ("JPEG", "CMYK"),
        ("PNG", "L"),
        ("PNG", "LA"),
        ("PNG", "P"),
        ("PNG", "1"),
        ("PNG", "RGBA"),
        ("WEBP", "RGBA"),
        ("HEIF", "RGBA"),
        ("HEIF", "L"),
    ],
)
def test_every_way_to_write_colours_is_read(kind: str, mode: str) -> None:
    picture = taken(file_of(quarters(mode=mode), kind))
    with Image.open(io.BytesIO(picture.jpeg)) as image:
        assert image.mode == ("L" if (kind, mode) == ("JPEG", "L") else "RGB")
        bright = image.convert("L").getpixel((60, 44))
        dark = image.convert("L").getpixel((3, 44))
    assert isinstance(bright, int)
    assert isinstance(dark, int)
    assert bright > 240 > 150 > dark
    if mode in ("CMYK", "RGBA", "P"):
        assert corners(picture.jpeg) == UPRIGHT


def test_sixteen_bits_keep_their_greys() -> None:
    image = Image.new("I;16", (40, 40), 0x8000)
    picture = taken(file_of(image, "PNG"))
    with Image.open(io.BytesIO(picture.jpeg)) as kept:
        assert kept.convert("L").getpixel((20, 20)) in range(126, 131)


def test_sixteen_bits_of_each_colour_are_read() -> None:
    row = b"\0" + struct.pack(">HHH", 0xC8C8, 0x1E1E, 0x1E1E) * 8
    head = struct.pack(">IIBBBBB", 8, 8, 16, 2, 0, 0, 0)
    assert corners(taken(png(head, zlib.compress(row * 8))).jpeg) == ["red"] * 4


def png(head: bytes, pixels: bytes) -> bytes:
    """Return a PNG of these parts."""
    chunks = ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "HEIF"])
def test_what_can_be_seen_through_lies_on_white(kind: str) -> None:
    image = quarters(mode="RGBA")
    image.paste((0, 0, 0, 0), (0, 0, 32, 24))
    assert corners(taken(file_of(image, kind)).jpeg) == ["white", "green", "blue", "white"]


def test_a_palette_with_a_see_through_colour_lies_on_white() -> None:
    image = quarters().quantize(8)
    first = image.getpixel((2, 2))
    assert isinstance(first, int)
    data = file_of(image, "PNG", transparency=first)
    assert corners(taken(data).jpeg) == ["white", "green", "blue", "white"]


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_of_a_film_the_first_picture_is_taken_and_this_is_said(kind: str) -> None:
    others = [Image.new("RGB", (64, 48), "black")] * 2
    picture = taken(file_of(quarters(), kind, save_all=True, append_images=others))
    assert picture.has_more
    assert corners(picture.jpeg) == UPRIGHT
    assert not taken(file_of(quarters(), kind)).has_more


def test_a_phone_s_jpeg_with_a_second_picture_in_it_is_a_photo() -> None:
    data = file_of(quarters(), "MPO", save_all=True, append_images=[Image.new("RGB", (64, 48))])
    picture = taken(data)
    assert not picture.has_more
    assert corners(picture.jpeg) == UPRIGHT


def test_other_colours_become_those_of_a_screen() -> None:
    """In a profile with blue and red exchanged, what is noted as red is blue."""
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    red, blue = lab.index(b"rXYZ"), lab.index(b"bXYZ")
    exchanged = bytearray(lab)
    exchanged[red : red + 4], exchanged[blue : blue + 4] = b"bXYZ", b"rXYZ"
    data = file_of(quarters(), "PNG", icc_profile=bytes(exchanged))
    assert corners(taken(data).jpeg) == ["blue", "green", "red", "white"]


@pytest.mark.parametrize("profile", [b"", b"no profile at all", b"\0" * 200])
def test_a_broken_profile_is_passed_over(profile: bytes) -> None:
    assert corners(taken(file_of(quarters(), "PNG", icc_profile=profile)).jpeg) == UPRIGHT


@pytest.mark.parametrize("exif", [b"", b"II*\0\xff\xff\xff\xff", b"MM\0*" + b"\xff" * 60])
def test_broken_notes_are_passed_over(exif: bytes) -> None:
    picture = taken(file_of(quarters(), exif=b"Exif\0\0" + exif))
    assert corners(picture.jpeg) == UPRIGHT
    assert picture.taken_on is None


# ------------------------------------------------------------------ what is refused


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "the file is empty"),
        (b"Dear diary", "this is not a JPEG, PNG, WebP or HEIC picture"),
        (b"GIF89a" + bytes(99), "this is not a JPEG, PNG, WebP or HEIC picture"),
        (b"%PDF-1.7", "this is not a JPEG, PNG, WebP or HEIC picture"),
        (b"\xff\xd8\xff", "the picture is damaged or not complete"),
        (b"\x89PNG\r\n\x1a\n", "the picture is damaged or not complete"),
        (b"RIFF\x04\0\0\0WEBP", "the picture is damaged or not complete"),
        (b"\0\0\0\x18ftypheic", "the picture is damaged or not complete"),
    ],
)
def test_what_is_no_picture_is_refused(data: bytes, why: str) -> None:
    assert reason(data) == why


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_half_a_picture_is_refused(kind: str, share: float) -> None:
    data = file_of(Image.effect_noise((300, 200), 80).convert("RGB"), kind)
    assert reason(data[: int(len(data) * share)]) == "the picture is damaged or not complete"


def test_a_bomb_is_refused_before_it_goes_off() -> None:
    """Forty kilobytes that would be 900 million pixels, and a JPEG that would be gone over for ever."""
    bomb = png(struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0), zlib.compress(bytes(30_000)))
    assert reason(bomb) == "the picture has more than 64 million pixels; save it smaller and try again"
    jpeg = file_of(quarters(2000, 2000), progressive=True)
    scan = jpeg.rindex(b"\xff\xda")
    assert decoding_work(jpeg) < 64_000_000
    assert reason(jpeg[:-2] + jpeg[scan:-2] * 400 + jpeg[-2:]).startswith("the picture has more than")


def test_files_that_cannot_be_read_are_refused_by_name(tmp_path: Path) -> None:
    large = tmp_path / "large.jpg"
    with large.open("wb") as file:
        file.write(b"\xff\xd8\xff")
        file.truncate(FILE_LIMIT + 10)
    fifo = tmp_path / "pipe.jpg"
    if hasattr(os, "mkfifo"):
        os.mkfifo(fifo)
    for path, why in (
        (tmp_path / "none.jpg", "none.jpg: there is no such file"),
        (tmp_path, f"{tmp_path.name}: this is a folder, not a picture"),
        (large, "large.jpg: the file is larger than 64 MiB; save the picture smaller and try again"),
        (fifo, "pipe.jpg: this is not an ordinary file"),
    ):
        with pytest.raises(PictureError) as refused:
            read_picture(path)
        assert str(refused.value) == why


def test_a_log_may_hold_jpegs_alone() -> None:
    with pytest.raises(PictureError):
        picture_from(file_of(quarters(), "PNG"), "photo 1", formats=frozenset({"JPEG"}))


# ------------------------------------------------------------------ the parts of a JPEG


@pytest.mark.parametrize(
    "options",
    [
        {"comment": b"hello"},
        {"exif": notes().tobytes()},
        {"xmp": b"<x/>"},
        {"icc_profile": b"profile"},
        {"dpi": (300, 300)},
    ],
)
def test_a_word_in_a_jpeg_is_found(options: dict[str, object]) -> None:
    assert not holds_only_a_picture(file_of(quarters(), **options))


def test_words_after_the_end_or_another_picture_are_found() -> None:
    plain = file_of(quarters())
    assert holds_only_a_picture(plain)
    assert holds_only_a_picture(file_of(quarters(), progressive=True))
    for spoilt in (plain + b"\0", plain + plain, plain[:-2], plain[:2] + plain, b"", b"\xff\xd8"):
        assert not holds_only_a_picture(spoilt)
    assert [part.mark for part in parts(plain)][:2] == [0xD8, 0xE0]
