"""The photos of a treatment for the grid, day by day."""

from __future__ import annotations

import datetime as dt
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage, QPixmap

from tracker.domain.journal import Treatment
from tracker.domain.photos import Photo
from tracker.ui.photos.photo_words import line_of, short_title, spoken_name

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
KEPT_THUMBNAILS = 80
"""About what a large window shows; the others are read again when they come into sight."""


class PhotoModel(QAbstractListModel):
    """Read-only, the newest day first; `thumbnail` finds the small JPEG of a photo that comes into sight."""

    def __init__(self, thumbnail: Callable[[int], bytes | None]) -> None:
        super().__init__()
        self._thumbnail = thumbnail
        self._treatment: Treatment | None = None
        self._photos: list[Photo] = []
        self._pixmaps: OrderedDict[tuple[int, dt.datetime | None], QPixmap] = OrderedDict()

    def show_treatment(self, treatment: Treatment) -> None:
        """Show the photos of a treatment."""
        self.beginResetModel()
        self._treatment = treatment
        self._photos = sorted(treatment.photos, key=lambda photo: (-photo.date.toordinal(), photo.id))
        self.endResetModel()

    def photo_at(self, row: int) -> Photo:
        """Return the photo in a row."""
        return self._photos[row]

    def row_of(self, photo_id: int) -> int | None:
        """Return the row of a photo, or None."""
        return next((row for row, photo in enumerate(self._photos) if photo.id == photo_id), None)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._photos)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | QPixmap | None:
        if not index.isValid() or self._treatment is None:
            return None
        photo = self._photos[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pixmap(photo)
        if role == Qt.ItemDataRole.DisplayRole:
            return line_of(self._treatment, photo)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_name(self._treatment, photo)
        if role in (Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole):
            return photo.note[:500]
        return None

    def lines_at(self, row: int) -> tuple[str, str]:
        """Return what stands below a photo: its day, and its area."""
        assert self._treatment is not None, "rows exist only for a treatment"
        photo = self._photos[row]
        return short_title(self._treatment, photo), photo.area

    def _pixmap(self, photo: Photo) -> QPixmap:
        """Return the thumbnail, empty where there is none."""
        key = (photo.id, photo.recorded_at)  # another log has other photos by the same ids
        if key not in self._pixmaps:
            jpeg = self._thumbnail(photo.id)
            if jpeg is None:  # not now, or never: asked for again when it is painted again
                return QPixmap()
            self._pixmaps[key] = QPixmap.fromImage(QImage.fromData(jpeg))
            if len(self._pixmaps) > KEPT_THUMBNAILS:
                self._pixmaps.popitem(last=False)
        self._pixmaps.move_to_end(key)
        return self._pixmaps[key]
