"""What is done with photos: asks for files, reads them beside the window, stores them, shows them large."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from tracker.domain.journal import Treatment
from tracker.domain.photos import Photo
from tracker.exchange.pictures.picture import Picture
from tracker.exchange.pictures.reading import SUFFIXES
from tracker.ui import messages
from tracker.ui.photos.incoming import Incoming, from_files, from_mime
from tracker.ui.photos.photo_reading import PhotoReading
from tracker.ui.photos.photos_page import PhotosPage
from tracker.ui.pieces.dialogs import show_once
from tracker.ui.state import AppState

FURTHEST_BEFORE = dt.timedelta(days=730)
"""A camera that says a photo is older than this before the session has a clock that was never set."""
MOST_NAMED = 10


class PhotoActions(QObject):
    """Photos are added to the treatment that is chosen when they are asked for.

    Signals: `progressed(int, int)`: this picture of so many is being read.
    """

    progressed = Signal(int, int)

    def __init__(self, state: AppState, window: QWidget) -> None:
        super().__init__(window)
        self._state = state
        self._window = window
        self._folder = Path.home()
        self._reading: PhotoReading | None = None

    def add(self, date: dt.date | None = None) -> None:
        """Ask for files and add them: all to this date, or each to the day on which it was taken."""
        patterns = " ".join(f"*.{suffix} *.{suffix.upper()}" for suffix in SUFFIXES)
        filters = self.tr("Pictures ({patterns});;All files (*)").format(patterns=patterns)
        paths = messages.files_to_open(self._window, self.tr("Add photos"), self._folder, filters)
        if paths:
            self._folder = paths[0].parent
            self._read(from_files(paths), date)

    def take(self, mime: QMimeData) -> None:
        """Add what was dropped."""
        self._read(from_mime(mime), None)

    def paste(self) -> None:
        """Add what was copied, if it is a picture."""
        incoming = from_mime(QGuiApplication.clipboard().mimeData())
        if incoming:
            self._read(incoming, None)
        else:
            text = self.tr("There is no picture on the clipboard. Copy one first, or choose a file.")
            messages.tell(self._window, self.tr("Nothing was added"), text)

    def make_page(self) -> PhotosPage:
        """Return the page of photos, its wishes connected."""
        page = PhotosPage(self._state.thumbnail)
        page.add_wanted.connect(self.add)
        page.paste_wanted.connect(self.paste)
        page.dropped.connect(self.take)
        page.view_wanted.connect(self.show_photo)
        page.compare_wanted.connect(self.compare)
        page.changed.connect(self._state.change_photo)
        page.delete_wanted.connect(self._state.delete_photo)
        return page

    def finish(self) -> None:
        """Read no further: the window closes."""
        if self._reading is not None:
            self._reading.stop()

    def show_photo(self, photo_id: int) -> None:
        """Show one as large as the screen allows."""
        from tracker.ui.photos.photo_dialog import PhotoDialog

        show_once(PhotoDialog(self._window, self._treatment(), photo_id, self._state.picture))

    def compare(self, first: int, second: int) -> None:
        """Show two, side by side or under a slider."""
        from tracker.ui.photos.compare_dialog import CompareDialog

        show_once(CompareDialog(self._window, self._treatment(), first, second, self._state.picture))

    def _treatment(self) -> Treatment:
        treatment = self._state.outline.treatment
        assert treatment is not None, "photos are shown for a treatment"
        return treatment

    def _read(self, incoming: list[Incoming], date: dt.date | None) -> None:
        if self._reading is not None:
            text = self.tr("The photos before these are still being read. Try again in a moment.")
            messages.tell(self._window, self.tr("Nothing was added"), text)
            return
        treatment, is_example = self._treatment(), self._state.is_example
        reading = PhotoReading(incoming, self)
        self._reading = reading
        reading.progressed.connect(self.progressed)
        reading.finished.connect(lambda: self._on_read(reading, treatment.treated_on, date, is_example))
        reading.start()

    def _on_read(
        self, reading: PhotoReading, treated_on: dt.date, date: dt.date | None, is_example: bool
    ) -> None:
        self._reading = None
        reading.deleteLater()
        treatment = self._state.journal.treatment_on(treated_on)
        if treatment is None or self._state.is_example != is_example:
            text = self.tr("The session that the photos were for is no longer open.")
            messages.tell(self._window, self.tr("Nothing was added"), text)
            return
        photos = [(self._photo(treatment, picture, date), picture) for _, picture in reading.read]
        if photos:
            self._state.add_photos(treated_on, photos)
        self._say_what_was_not_taken(reading)

    def _photo(self, treatment: Treatment, picture: Picture, date: dt.date | None) -> Photo:
        """Return the photo put to its day: the one asked for, the camera's, or today."""
        today = self._state.outline.today
        taken = picture.taken_on
        is_likely = taken is not None and treatment.treated_on - FURTHEST_BEFORE <= taken <= today
        return Photo(date=date or (taken if taken is not None and is_likely else today))

    def _say_what_was_not_taken(self, reading: PhotoReading) -> None:
        lines = reading.refused[:MOST_NAMED]
        if len(reading.refused) > MOST_NAMED:
            lines.append(self.tr("and {count} more").format(count=len(reading.refused) - MOST_NAMED))
        moving = self.tr("{name} is a film: its first picture was added.")
        moved = [moving.format(name=name) for name, picture in reading.read if picture.has_more]
        if lines:
            title = self.tr("Some pictures were not added") if reading.read else self.tr("Nothing was added")
            messages.tell(self._window, title, "\n".join([*lines, *moved]))
        elif moved:
            messages.tell(self._window, self.tr("Photos"), "\n".join(moved))
