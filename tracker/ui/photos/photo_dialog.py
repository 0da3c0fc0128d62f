"""One photo as large as the screen allows, with the one before and after it a key away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from tracker.domain.journal import Treatment
from tracker.ui.photos.photo_words import line_of, spoken_name
from tracker.ui.photos.picture_view import PictureView
from tracker.ui.photos.viewport import Viewport
from tracker.ui.photos.zoom_buttons import zoom_buttons
from tracker.ui.pieces.dialogs import give_size, plain_buttons
from tracker.ui.pieces.labels import section_label, text_label
from tracker.ui.pieces.wrapping_row import WrappingRow


class PhotoDialog(QDialog):
    """Goes through the photos of a treatment in the order of their days."""

    def __init__(
        self,
        parent: QWidget | None,
        treatment: Treatment,
        photo_id: int,
        picture: Callable[[int], bytes | None],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Photo"))
        self._treatment = treatment
        self._picture = picture
        ids = [photo.id for photo in treatment.photos]
        self._place = ids.index(photo_id)
        self._viewport = Viewport(self)
        self._view = PictureView(self._viewport)
        self._title = section_label("")
        self._note = text_label(role="muted")
        self._earlier = self._step_button(self.tr("Earlier photo"), "Ctrl+Left", -1)
        self._later = self._step_button(self.tr("Later photo"), "Ctrl+Right", 1)
        self._lay_out()
        self._show()
        self._view.setFocus()
        give_size(self, 1000, 820)

    def _step_button(self, text: str, key: str, step: int) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setToolTip(key)
        button.clicked.connect(lambda: self._step(step))
        # the button's own shortcut would press it for a tenth of a second first
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(button.click)
        return button

    def _lay_out(self) -> None:
        row = WrappingRow()
        for button in (self._earlier, self._later, *zoom_buttons(self._viewport)):
            row.add(button)
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._note)
        column.addWidget(self._view, 1)
        column.addWidget(row)
        column.addWidget(buttons)

    def _step(self, step: int) -> None:
        self._place += step
        self._show()

    def _show(self) -> None:
        photo = self._treatment.photos[self._place]
        self._title.setText(line_of(self._treatment, photo))
        self._note.setText(photo.note)
        self._note.setVisible(bool(photo.note))
        self._view.show_pictures(spoken_name(self._treatment, photo), self._picture(photo.id))
        self._earlier.setEnabled(self._place > 0)
        self._later.setEnabled(self._place + 1 < len(self._treatment.photos))
