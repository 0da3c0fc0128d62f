"""Picture files of every kind, drawn here: in four colours, so that one sees which way is up."""

from __future__ import annotations

import io
from typing import Any

import pillow_heif
from PIL import Image, ImageCms

RED, GREEN, BLUE, WHITE = (200, 30, 30), (30, 160, 60), (40, 60, 200), (250, 250, 250)
PLANTED = "Planted-Secret-47"
"""Stands in every place where metadata can be; nothing of it may be stored."""


def quarters(width: int = 64, height: int = 48, mode: str = "RGB") -> Image.Image:
    """Return the test picture: red left above, green right above, blue left below, white right below."""
    image = Image.new("RGB", (width, height), RED)
    half = (width // 2, height // 2)
    for colour, place in ((GREEN, (half[0], 0)), (BLUE, (0, half[1])), (WHITE, half)):
        image.paste(Image.new("RGB", (width - place[0], height - place[1]), colour), place)
    return image.convert(mode)


def file_of(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:  # noqa: ANN401 - Pillow's own
    """Return the picture as a file of this format."""
    pillow_heif.register_heif_opener()
    written = io.BytesIO()
    image.save(written, kind, **options)
    return written.getvalue()


def notes(orientation: int = 1) -> Image.Exif:
    """Return EXIF as a phone writes it, with the planted words, a place and a time."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = f"Maker {PLANTED}"
    exif[0x0132] = "2026:03:05 19:20:00"
    details = exif.get_ifd(0x8769)
    details[0x9003] = "2026:03:04 08:00:00"
    details[0x9286] = f"ASCII\0\0\0{PLANTED}".encode()
    place = exif.get_ifd(0x8825)
    place[0x001D] = f"GPS {PLANTED}"
    place[0x0002] = (48.0, 12.0, 30.5)
    return exif


def with_everything_noted() -> dict[str, bytes]:
    """Return a file of each format that holds every kind of metadata it can hold, by the file's name."""
    image = quarters()
    xmp = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{PLANTED}</x:xmpmeta>".encode()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes() + PLANTED.encode()
    exif = notes().tobytes()
    jpeg = file_of(image, exif=exif, xmp=xmp, icc_profile=profile, comment=PLANTED.encode())
    text = _png_text()
    return {
        "a.jpg": jpeg + PLANTED.encode(),
        "b.png": file_of(image, "PNG", exif=exif, icc_profile=profile, pnginfo=text),
        "c.webp": file_of(image, "WEBP", exif=exif, xmp=xmp, icc_profile=profile),
        "d.heic": file_of(image, "HEIF", exif=exif, xmp=xmp, icc_profile=profile),
    }


def _png_text() -> Any:  # noqa: ANN401 - Pillow's own class is found only beside its plugin
    from PIL.PngImagePlugin import PngInfo

    text = PngInfo()
    text.add_text("Comment", PLANTED)
    text.add_itxt("XML:com.adobe.xmp", PLANTED)
    return text


def corners(data: bytes) -> list[str]:
    """Return the colours of the four corners of a picture: above from the left, then below."""
    with Image.open(io.BytesIO(data)) as image:
        rgb = image.convert("RGB")
    right, low = rgb.width - 3, rgb.height - 3
    return [_name(rgb.getpixel(place)) for place in ((2, 2), (right, 2), (2, low), (right, low))]


def _name(pixel: object) -> str:
    assert isinstance(pixel, tuple)
    names = {"red": RED, "green": GREEN, "blue": BLUE, "white": WHITE}
    return min(names, key=lambda name: sum(abs(a - b) for a, b in zip(names[name], pixel, strict=True)))
