"""Reads a picture that nobody has checked: bounded before it is decoded, refused in one plain line."""

from __future__ import annotations

import stat
from pathlib import Path

from tracker.exchange.pictures import heif_parts, jpeg_parts
from tracker.exchange.pictures.picture import FILE_LIMIT, PIXEL_LIMIT, Picture, PictureError
from tracker.language import tr

SUFFIXES = ("jpg", "jpeg", "png", "webp", "heic", "heif")
"""How the names of files end that are offered to be chosen; what is in them decides."""

_WORK_LIMIT = 8 * PIXEL_LIMIT
_HEIF_WORK_LIMIT = 3 * PIXEL_LIMIT // 2
"""A little more than the picture: its tiles overlap its edge, and something may lie beside it."""


def read_picture(path: Path) -> Picture:
    """Return the picture in a file. Raises `PictureError`."""
    try:
        data = _bounded_bytes(path)
    except FileNotFoundError:
        raise PictureError(path.name, tr("there is no such file")) from None
    except PermissionError:
        raise PictureError(path.name, tr("you are not allowed to read this file")) from None
    except OSError as error:
        text = tr("the file cannot be read ({reason})").format(reason=error.strerror)
        raise PictureError(path.name, text) from None
    return picture_from(data, path.name)


def picture_from(data: bytes, name: str, *, formats: frozenset[str] | None = None) -> Picture:
    """Return the picture in these bytes, which `name` calls by name; `formats` are those of a JSON log, say.

    A JPEG that is small enough and holds nothing but a picture is kept as it is, so that what was exported
    comes back unchanged. Raises `PictureError`.
    """
    kind = format_of(data)
    if kind is None or (formats is not None and kind not in formats):
        unknown = tr("this is not a JPEG, PNG, WebP or HEIC picture")
        raise PictureError(name, unknown if data else tr("the file is empty"))
    if len(data) > FILE_LIMIT:
        text = tr("the file is larger than {limit} MiB; save the picture smaller and try again")
        raise PictureError(name, text.format(limit=FILE_LIMIT // 1024**2))
    try:
        is_too_much = _is_too_much_work(data, kind)
    except heif_parts.NotFollowed as error:
        raise _damaged(name) from error
    if is_too_much:
        raise _too_many_pixels(name)

    # Pillow is loaded once there is a picture
    from tracker.exchange.pictures.decoding import TooManyPixels, decoded

    try:
        return decoded(data, kind)
    except TooManyPixels:
        raise _too_many_pixels(name) from None
    except Exception as error:
        # whatever a decoder stumbles over is the picture's fault; there is no list of what they raise
        raise _damaged(name) from error


def format_of(data: bytes) -> str | None:
    """Return the format by its first bytes, as Pillow calls it, or None for all that is not taken."""
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    brands = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1")
    return "HEIF" if data[4:8] == b"ftyp" and data[8:12] in brands else None


def _is_too_much_work(data: bytes, kind: str) -> bool:
    """Tell whether decoding would take too long, without decoding anything; raises `NotFollowed`."""
    if kind == "JPEG":
        return jpeg_parts.decoding_work(data) > _WORK_LIMIT
    return kind == "HEIF" and heif_parts.decoding_work(data) > _HEIF_WORK_LIMIT


def _damaged(name: str) -> PictureError:
    return PictureError(name, tr("the picture is damaged or not complete"))


def _too_many_pixels(name: str) -> PictureError:
    text = tr("the picture has more than {limit} million pixels; save it smaller and try again")
    return PictureError(name, text.format(limit=PIXEL_LIMIT // 1_000_000))


def _bounded_bytes(path: Path) -> bytes:
    found = path.stat()  # before opening: opening a pipe would wait for a writer
    if stat.S_ISDIR(found.st_mode):
        raise PictureError(path.name, tr("this is a folder, not a picture"))
    if not stat.S_ISREG(found.st_mode):
        raise PictureError(path.name, tr("this is not an ordinary file"))
    with path.open("rb") as file:
        return file.read(FILE_LIMIT + 1)
