"""One adding of pictures: each is read beside the window, and every few are stored, as one change in all."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tracker.domain.journal import Treatment
from tracker.domain.photos import Photo
from tracker.exchange.pictures.picture import Picture
from tracker.ui import messages
from tracker.ui.photos.incoming import Incoming
from tracker.ui.photos.photo_reading import PhotoReading
from tracker.ui.state import AppState

FURTHEST_BEFORE = dt.timedelta(days=730)
"""A camera that says a photo is older than this before the session has a clock that was never set."""
MOST_NAMED = 10


class PhotoAdding(QObject):
    """Adds pictures to the treatment that is chosen now; an instance does it once.

    `date` is the day for all of them, None for the day on which each was taken.

    Signals:
        progressed(int, int): this picture of so many is being read.
        finished(): it is over, and said what was not taken.
    """

    progressed = Signal(int, int)
    finished = Signal()

    def __init__(
        self,
        state: AppState,
        window: QWidget,
        treatment: Treatment,
        incoming: list[Incoming],
        date: dt.date | None,
    ) -> None:
        super().__init__(window)
        self._state = state
        self._window = window
        self._treated_on = treatment.treated_on
        self._is_example = state.is_example
        self._date = date
        self._change: int | None = None
        self._is_gone = False
        self._reading = PhotoReading(incoming, self)
        self._reading.progressed.connect(self.progressed)
        self._reading.part_read.connect(self._store)
        self._reading.finished.connect(self._on_read)

    def start(self) -> None:
        """Begin with the first picture."""
        self._reading.start()

    def end_soon(self) -> None:
        """Add no more than what is read already; that is kept, and can be undone."""
        self._reading.end_soon()

    def stop(self) -> None:
        """Add no more, and wait for what is being read: the window closes."""
        self._reading.stop()

    def _store(self, pictures: list[Picture]) -> None:
        treatment = self._state.journal.treatment_on(self._treated_on)
        if treatment is None or self._state.is_example != self._is_example:
            self._is_gone = True
            self._reading.end_soon()
            return
        photos = [(self._photo(treatment, picture), picture) for picture in pictures]
        in_parts = self._change is not None or self._reading.has_more
        if not self._state.add_photos(self._treated_on, photos, in_parts=in_parts, onto=self._change):
            self._reading.end_soon()  # why is said already, and the others would fare no better
            return
        added = self._state.next_undo
        self._change = None if added is None else added.number

    def _photo(self, treatment: Treatment, picture: Picture) -> Photo:
        """Return the photo put to its day: the one asked for, the camera's, or today."""
        today = self._state.outline.today
        taken = picture.taken_on
        is_likely = taken is not None and treatment.treated_on - FURTHEST_BEFORE <= taken <= today
        return Photo(date=self._date or (taken if taken is not None and is_likely else today))

    def _on_read(self) -> None:
        if self._is_gone:
            text = self.tr("The session that the photos were for is no longer open.")
            messages.tell(self._window, self._nothing_or_some(), text)
        else:
            self._say_what_was_not_taken()
        self.finished.emit()

    def _nothing_or_some(self) -> str:
        is_some = self._change is not None
        return self.tr("Some pictures were not added") if is_some else self.tr("Nothing was added")

    def _say_what_was_not_taken(self) -> None:
        refused = self._reading.refused
        lines = refused[:MOST_NAMED]
        if len(refused) > MOST_NAMED:
            lines.append(self.tr("and {count} more").format(count=len(refused) - MOST_NAMED))
        moving = self.tr("{name} is a film: its first picture was added.")
        moved = [moving.format(name=name) for name in self._reading.moving]
        if lines:
            messages.tell(self._window, self._nothing_or_some(), "\n".join([*lines, *moved]))
        elif moved:
            messages.tell(self._window, self.tr("Photos"), "\n".join(moved))
