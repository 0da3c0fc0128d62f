"""Pictures on their way in, from a drop or the clipboard: files, or pixels that some program holds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from tracker.language import tr
from tracker.ui.importing.file_drop import dropped_file

if TYPE_CHECKING:
    from tracker.exchange.pictures.picture import Picture


class Incoming(NamedTuple):
    """A picture that is still to be read; `read` raises `PictureError` and belongs beside the window."""

    name: str
    read: Callable[[], Picture]


def from_files(paths: list[Path]) -> list[Incoming]:
    """Return pictures in files."""
    from tracker.exchange.pictures.reading import read_picture

    return [Incoming(name=path.name, read=lambda path=path: read_picture(path)) for path in paths]  # type: ignore[misc]


def can_come_from(mime: QMimeData) -> bool:
    """Tell whether there may be pictures in this; a log or table is for the window around."""
    return mime.hasImage() or (any(url.isLocalFile() for url in mime.urls()) and dropped_file(mime) is None)


def from_mime(mime: QMimeData) -> list[Incoming]:
    """Return the pictures that were dropped or copied: files rather than pixels where there are both."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if files:
        return from_files(files)
    image = mime.imageData() if mime.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        return []
    name = tr("The picture from the clipboard")
    return [Incoming(name=name, read=lambda: _read_pixels(image, name))]


def _read_pixels(image: QImage, name: str) -> Picture:
    from tracker.exchange.pictures.reading import picture_from

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return picture_from(bytes(buffer.data().data()), name)
