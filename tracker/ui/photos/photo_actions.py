"""What is done with photos: asks for files, reads them beside the window, stores them, shows them large."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStatusBar, QWidget

from tracker.domain.journal import Treatment
from tracker.exchange.pictures.reading import SUFFIXES
from tracker.ui import messages
from tracker.ui.photos.incoming import Incoming, from_files, from_mime
from tracker.ui.photos.photo_adding import PhotoAdding
from tracker.ui.photos.photos_page import PhotosPage
from tracker.ui.pieces.dialogs import show_once
from tracker.ui.pieces.notice import Notice
from tracker.ui.state import AppState


class PhotoActions(QObject):
    """Photos are added to the treatment that is chosen when they are asked for; `status` says how far."""

    def __init__(self, state: AppState, window: QWidget, status: QStatusBar) -> None:
        super().__init__(window)
        self._state = state
        self._window = window
        self._folder = Path.home()
        self._adding: PhotoAdding | None = None
        self._notice = Notice(status, can_stop=True)
        self._notice.stop_wanted.connect(self._end_soon)

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
        if self._adding is not None:
            self._adding.stop()

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
        if self._adding is not None:
            text = self.tr("The photos before these are still being read. Try again in a moment.")
            messages.tell(self._window, self.tr("Nothing was added"), text)
            return
        adding = PhotoAdding(self._state, self._window, self._treatment(), incoming, date)
        self._adding = adding
        adding.progressed.connect(self._say_progress)
        adding.finished.connect(self._on_finished)
        self._notice.begin("")
        adding.start()

    def _say_progress(self, number: int, count: int) -> None:
        self._notice.say(self.tr("Reading photo {number} of {count} …").format(number=number, count=count))

    def _end_soon(self) -> None:
        if self._adding is not None:
            self._adding.end_soon()

    def _on_finished(self) -> None:
        self._notice.end()
        if self._adding is not None:
            self._adding.deleteLater()
            self._adding = None
