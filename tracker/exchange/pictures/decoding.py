"""Decodes a picture with Pillow and makes it anew: upright, in sRGB on white, and no larger than is kept.

Loaded when the first picture is read: Pillow and the reader of HEIC are large.
"""

from __future__ import annotations

import datetime as dt
import io
import warnings

import pillow_heif
from PIL import ExifTags, Image, ImageCms

from tracker.exchange.pictures.jpeg_parts import holds_only_a_picture
from tracker.exchange.pictures.picture import LONGEST_SIDE, PIXEL_LIMIT, THUMBNAIL_SIDE, Picture

QUALITY = 88
THUMBNAIL_QUALITY = 80
_MOVING = {"PNG", "WEBP"}
"""Formats whose further pictures are a film. A phone's JPEG or HEIC may carry others beside the photo."""
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What has to be done to a picture with this orientation number."""

# No thumbnail may stand in for the photo, and one thread is enough beside a window.
pillow_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=1)


class TooManyPixels(Exception):
    """The picture is larger than anything that is decoded."""


def decoded(data: bytes, kind: str) -> Picture:
    """Return the picture in a file of this format (as Pillow calls it).

    Raises `TooManyPixels`, and anything at all for a file that is damaged.
    """
    try:
        with warnings.catch_warnings():
            # Faulty notes of a camera concern nobody; that a picture is huge is more than a warning.
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=(kind,)) as image:
                _refuse_large(image)
                return _kept(image, data, kind)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise TooManyPixels from None


def _kept(image: Image.Image, data: bytes, kind: str) -> Picture:
    if kind == "JPEG":  # decoded at a fraction of its size where that is all that is needed
        image.draft(image.mode, (LONGEST_SIDE, LONGEST_SIDE))
    image.load()
    _refuse_large(image)  # the size that was told at the start need not be the one that was decoded
    has_more = kind in _MOVING and getattr(image, "n_frames", 1) > 1
    if _can_stay(image, data, kind):
        return Picture(jpeg=data, thumbnail=_thumbnail(_in_srgb(_plain_mode(image))))
    orientation, taken_on = _noted(image)
    upright = _turned(_in_srgb(_shrunk(_plain_mode(image))), orientation)
    return Picture(
        jpeg=_jpeg(upright, QUALITY),
        thumbnail=_thumbnail(upright),
        taken_on=taken_on,
        has_more=has_more,
    )


def _refuse_large(image: Image.Image) -> None:
    if image.width * image.height > PIXEL_LIMIT:
        raise TooManyPixels


def _can_stay(image: Image.Image, data: bytes, kind: str) -> bool:
    is_small = max(image.size) <= LONGEST_SIDE
    return kind == "JPEG" and is_small and image.mode in ("L", "RGB") and holds_only_a_picture(data)


def _plain_mode(image: Image.Image) -> Image.Image:
    """Return the picture in one of L, RGB, RGBA and CMYK, so that it can be shrunk and coloured."""
    if image.mode.startswith("I"):  # 16 bits a pixel; a plain conversion would cut off all that is bright
        return image.convert("I").point(lambda value: value / 256).convert("L")
    if "transparency" in image.info or image.mode in ("LA", "La", "PA", "RGBa"):
        return image.convert("RGBA")
    if image.mode in ("L", "RGB", "RGBA", "CMYK"):
        return image
    return image.convert("L" if image.mode == "1" else "RGB")


def _shrunk(image: Image.Image) -> Image.Image:
    share = LONGEST_SIDE / max(image.size)
    if share >= 1:
        return image
    width, height = (max(1, round(side * share)) for side in image.size)
    return image.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)


def _in_srgb(image: Image.Image) -> Image.Image:
    """Return the picture in RGB as a screen shows it, on white where it can be seen through."""
    profile = image.info.get("icc_profile")
    if image.mode == "RGBA":
        on_white = Image.new("RGB", image.size, "white")
        on_white.paste(image, mask=image.getchannel("A"))
        image = on_white
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            converted = ImageCms.profileToProfile(image, source, target, outputMode="RGB")
            return converted if converted is not None else image.convert("RGB")
        except (ImageCms.PyCMSError, OSError):
            pass  # a profile of other colours, or none at all: the numbers are taken as they are
    return image.convert("RGB")


def _turned(image: Image.Image, orientation: object) -> Image.Image:
    turn = _UPRIGHT.get(orientation) if isinstance(orientation, int) else None
    return image if turn is None else image.transpose(turn)


def _thumbnail(image: Image.Image) -> bytes:
    small = image.copy()
    small.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.LANCZOS)
    return _jpeg(small, THUMBNAIL_QUALITY)


def _jpeg(image: Image.Image, quality: int) -> bytes:
    bare = Image.new("RGB", image.size)  # Pillow would write on what else it knows about the picture
    bare.paste(image)
    written = io.BytesIO()
    bare.save(written, "JPEG", quality=quality, optimize=True)
    data = written.getvalue()
    assert holds_only_a_picture(data), "Pillow has written more than a picture"
    return data


def _noted(image: Image.Image) -> tuple[object, dt.date | None]:
    """Return how the camera was held (its orientation number) and the date, as far as it noted them."""
    try:
        exif = image.getexif()
        moment = exif.get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.DateTimeOriginal)
        return exif.get(ExifTags.Base.Orientation), _date_in(moment or exif.get(ExifTags.Base.DateTime))
    except Exception:
        return None, None  # faulty notes do not make the picture faulty; there is no list of what they raise


def _date_in(moment: object) -> dt.date | None:
    """Return the date in a moment as cameras write it: 2026:03:05 19:20:00."""
    try:
        return dt.datetime.strptime(str(moment)[:10], "%Y:%m:%d").date()  # noqa: DTZ007 - the camera's own day
    except ValueError:
        return None
