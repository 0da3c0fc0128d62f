"""What is known about the photo that is chosen: its day, area and note, to be read and changed."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from tracker.domain.journal import Treatment
from tracker.domain.photos import Photo
from tracker.ui.pieces.date_field import DateField
from tracker.ui.wording import to_date, to_qdate


class PhotoDetails(QWidget):
    """Fields that keep what they say when they are left; there is nothing to press.

    Signals: `changed(Photo)`: the photo is to say something else.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._stored: Photo | None = None
        self._photo: Photo | None = None
        self._date = DateField("d MMM yyyy")
        self._area = QLineEdit()
        self._area.setPlaceholderText(self.tr("such as left cheek"))
        self._note = QLineEdit()
        self._note.setPlaceholderText(self.tr("such as daylight, no make-up"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        fields: tuple[tuple[str, str, DateField | QLineEdit, int], ...] = (
            (self.tr("Day"), self.tr("Day of the photo"), self._date, 0),
            (self.tr("Area"), self.tr("Area of the photo"), self._area, 2),
            (self.tr("Note"), self.tr("Note on the photo"), self._note, 3),
        )
        for column, (text, name, field, stretch) in enumerate(fields):
            label = QLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(name)
            field.setAcceptDrops(False)  # a picture that is dropped here is for the page
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, stretch)
            field.editingFinished.connect(self.keep)

    def show_photo(self, treatment: Treatment, photo: Photo | None, today: dt.date) -> None:
        """Show what is stored; what is being typed stays, unless something else has just been stored.

        None switches the fields off.
        """
        if photo is not None and photo == self._stored:
            return
        self._stored = photo
        self._photo = None  # filling the fields changes nothing
        self.setEnabled(photo is not None)
        self._date.setMaximumDate(to_qdate(max(today, treatment.treated_on, photo.date if photo else today)))
        if photo is not None:
            self._date.setDate(to_qdate(photo.date))
        self._area.setText(photo.area if photo else "")
        self._note.setText(photo.note if photo else "")
        self._photo = photo

    def keep(self) -> None:
        """Emit what the fields say if it is new."""
        if self._photo is None:
            return
        now = self._photo._replace(
            date=to_date(self._date.date()),
            area=self._area.text().strip(),
            note=self._note.text().strip(),
        )
        if now != self._photo:
            self._photo = now
            self.changed.emit(now)

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)
