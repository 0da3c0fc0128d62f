"""The photos of the chosen treatment: the grid by day, what is known about each, and what can be done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tracker.domain.journal import Treatment
from tracker.domain.overview import Overview
from tracker.domain.photos import Photo
from tracker.language import tr
from tracker.ui.photos.guide import guide
from tracker.ui.photos.incoming import can_come_from
from tracker.ui.photos.photo_details import PhotoDetails
from tracker.ui.photos.photo_grid import PhotoGrid
from tracker.ui.photos.photo_model import PhotoModel
from tracker.ui.pieces.card import Card
from tracker.ui.pieces.disclosure import Disclosure
from tracker.ui.pieces.labels import section_label, text_label, title_label
from tracker.ui.pieces.scrolling import scrolling
from tracker.ui.pieces.wrapping_row import WrappingRow
from tracker.ui.wording import short_date


class PhotosPage(QWidget):
    """Shows and asks; `thumbnail` finds the small picture of a photo when it comes into sight.

    Signals:
        add_wanted(), paste_wanted(): photos are to come from files, from the clipboard.
        dropped(QMimeData): something that may hold pictures was dropped.
        view_wanted(int): show the photo of this id large.
        compare_wanted(int, int): show these two together.
        changed(Photo): the photo is to say something else.
        delete_wanted(int): take the photo out of the log.
    """

    add_wanted = Signal()
    paste_wanted = Signal()
    dropped = Signal(object)
    view_wanted = Signal(int)
    compare_wanted = Signal(int, int)
    changed = Signal(object)
    delete_wanted = Signal(int)

    def __init__(self, thumbnail: Callable[[int], bytes | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = PhotoModel(thumbnail)
        self._waiting: Overview | None = None
        self._treatment: Treatment | None = None
        self._today = dt.date.min
        self._title = title_label()
        self.grid = PhotoGrid(self._model)
        self._details = PhotoDetails()
        self.add = QPushButton(self.tr("Add photos …"))
        self._paste = QPushButton(self.tr("Paste"))
        self._view = QPushButton(self.tr("View"))
        self._compare = QPushButton(self.tr("Compare"))
        self._delete = QPushButton(self.tr("Delete photo"))
        self._stack = QStackedWidget()
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()

    def show_overview(self, overview: Overview) -> None:
        """Fill the grid, when it is next in sight; the photo that was current stays so."""
        self._waiting = overview
        if self.isVisible():
            self._fill()

    def take_focus(self) -> None:
        """Put the keyboard on the photos, or on what adds the first."""
        (self.grid if self._has_photos() else self.add).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if can_come_from(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def _fill(self) -> None:
        overview, self._waiting = self._waiting, None
        if overview is None or overview.treatment is None:
            return
        had = None if self._treatment is None else self._treatment.photos
        chosen = self._current()
        self._treatment, self._today = overview.treatment, overview.today
        date = short_date(self._treatment.treated_on)
        self._title.setText(self.tr("Photos of the session of {date}").format(date=date))
        if had != self._treatment.photos:
            self._model.show_treatment(self._treatment)
            self._select(chosen)
        self._stack.setCurrentIndex(int(self._has_photos()))
        self._show_what_is_possible()

    def _select(self, photo: Photo | None) -> None:
        """Choose the photo that was chosen before, else the first of the newest day."""
        row = self._model.row_of(photo.id) if photo is not None else None
        if row is None and self._has_photos():
            row = 0
        if row is not None:
            self.grid.setCurrentIndex(self._model.index(row, 0))

    def _has_photos(self) -> bool:
        return self._treatment is not None and bool(self._treatment.photos)

    def _current(self) -> Photo | None:
        index = self.grid.currentIndex()
        return self._model.photo_at(index.row()) if index.isValid() else None

    def _selected(self) -> list[Photo]:
        photos = (self._model.photo_at(index.row()) for index in self.grid.selectedIndexes())
        return sorted(photos, key=lambda photo: (photo.date, photo.id))

    def _show_what_is_possible(self) -> None:
        photo = self._current()
        for button in (self._view, self._delete):
            button.setEnabled(photo is not None)
        self._compare.setEnabled(self._treatment is not None and len(self._treatment.photos) > 1)
        if self._treatment is not None:
            self._details.show_photo(self._treatment, photo, self._today)

    def _view_current(self) -> None:
        photo = self._current()
        if photo is not None:
            self.view_wanted.emit(photo.id)

    def _delete_current(self) -> None:
        photo = self._current()
        if photo is not None:
            self.delete_wanted.emit(photo.id)

    def _compare_chosen(self) -> None:
        """Compare the two that are chosen, else the current one with the oldest of its area."""
        assert self._treatment is not None
        chosen, current = self._selected(), self._current()
        if len(chosen) < 2 and current is not None:
            others = [photo for photo in self._treatment.photos if photo.id != current.id]
            same_area = [photo for photo in others if photo.area.lower() == current.area.lower()]
            chosen = sorted([(same_area or others)[0], current], key=lambda photo: (photo.date, photo.id))
        if len(chosen) >= 2:
            self.compare_wanted.emit(chosen[0].id, chosen[-1].id)

    def _lay_out(self) -> None:
        actions = WrappingRow()
        for button in (self.add, self._paste, self._view, self._compare, self._delete):
            actions.add(button)
        self.add.setProperty("primary", True)
        self._paste.setToolTip("Ctrl+V")
        self._compare.setToolTip(self.tr("Choose two with Ctrl, or one and compare it with the oldest"))
        with_photos = QWidget()
        inner = QVBoxLayout(with_photos)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addWidget(self.grid, 1)
        inner.addWidget(self._details)
        inner.addWidget(Disclosure(self.tr("How to take pictures that can be compared"), guide))
        self._stack.addWidget(scrolling(_empty_state()))
        self._stack.addWidget(with_photos)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(
            text_label(
                self.tr("The program only keeps your photos. It does not judge what they show."),
                role="muted",
            )
        )
        column.addWidget(actions)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.add.clicked.connect(self.add_wanted)
        self._paste.clicked.connect(self.paste_wanted)
        self._view.clicked.connect(self._view_current)
        self._compare.clicked.connect(self._compare_chosen)
        self._delete.clicked.connect(self._delete_current)
        self._details.changed.connect(self.changed)
        self.grid.activated.connect(lambda _index: self._view_current())
        self.grid.selectionModel().currentChanged.connect(lambda *_: self._show_what_is_possible())
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste_wanted)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.grid)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._delete_current)


def _empty_state() -> QWidget:
    """Return what stands in for the grid until there is a photo."""
    card = Card()
    card.column.addWidget(section_label(tr("No photos yet")))
    card.column.addWidget(
        text_label(
            tr(
                "Choose files, drop them here, or paste one with Ctrl+V. The place, time and device that a "
                "camera writes into a picture are taken out. The photos stay on this computer."
            )
        )
    )
    card.column.addSpacing(8)
    card.column.addWidget(text_label(tr("Pictures that can be compared"), role="heading"))
    card.column.addWidget(guide())
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
    column.addStretch(1)
    return page
