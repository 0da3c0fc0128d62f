"""Two photos side by side, or under one slider; what is zoomed or moved in one is so in the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.journal import Treatment
from tracker.ui.photos.photo_words import line_of, spoken_name
from tracker.ui.photos.picture_view import PictureView
from tracker.ui.photos.viewport import Viewport
from tracker.ui.photos.zoom_buttons import zoom_buttons
from tracker.ui.pieces.choice_button import ChoiceButton
from tracker.ui.pieces.choice_list import ChoiceList
from tracker.ui.pieces.dialogs import give_size, plain_buttons
from tracker.ui.pieces.wrapping_row import WrappingRow
from tracker.ui.style_sheet import TARGET

SLIDER_STEPS = 100


class CompareDialog(QDialog):
    """Any two photos of a treatment; `first` and `second` are the ids to begin with."""

    def __init__(
        self,
        parent: QWidget | None,
        treatment: Treatment,
        first: int,
        second: int,
        picture: Callable[[int], bytes | None],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare two photos"))
        self._treatment = treatment
        self._picture = picture
        self._viewport = Viewport(self)
        self._chosen = [self._choice(first), self._choice(second)]
        self._beside = [PictureView(self._viewport), PictureView(self._viewport)]
        self._above = PictureView(self._viewport)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._stack = QStackedWidget()
        self._ways = [
            ChoiceButton(self.tr("Side by side")),
            ChoiceButton(self.tr("Under a slider")),
        ]
        self._lay_out()
        self._connect()
        self._show()
        self._show_way(0)
        give_size(self, 1120, 820)

    def _choice(self, photo_id: int) -> ChoiceList:
        box = ChoiceList()
        # long words in a note must not make the dialog wider than the screen
        box.setSizeAdjustPolicy(ChoiceList.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        for photo in self._treatment.photos:
            box.addItem(line_of(self._treatment, photo), photo.id)
        box.setCurrentIndex(box.findData(photo_id))
        return box

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addLayout(self._choices())
        self._stack.addWidget(self._side_by_side())
        self._stack.addWidget(self._under_slider())
        column.addWidget(self._stack, 1)
        row = WrappingRow()
        for button in (*self._ways, *zoom_buttons(self._viewport)):
            button.setAutoDefault(False)
            row.add(button)
        column.addWidget(row)
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _choices(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for number, text in enumerate((self.tr("First photo"), self.tr("Second photo"))):
            label = QLabel(text)
            label.setBuddy(self._chosen[number])
            self._chosen[number].setAccessibleName(text)
            grid.addWidget(label, 0, number)
            grid.addWidget(self._chosen[number], 1, number)
            grid.setColumnStretch(number, 1)
        return grid

    def _side_by_side(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for view in self._beside:
            row.addWidget(view, 1)
        return page

    def _under_slider(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._slider.setRange(0, SLIDER_STEPS)
        self._slider.setValue(SLIDER_STEPS // 2)
        self._slider.setMinimumHeight(TARGET)
        self._slider.setAccessibleName(self.tr("How much is seen of the first photo"))
        column.addWidget(self._above, 1)
        column.addWidget(self._slider)
        return page

    def _connect(self) -> None:
        for box in self._chosen:
            box.currentIndexChanged.connect(self._show)
        for number, way in enumerate(self._ways):
            way.clicked.connect(lambda _checked=False, number=number: self._show_way(number))
        self._slider.valueChanged.connect(lambda value: self._above.divide_at(value / SLIDER_STEPS))

    def _show_way(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        for other, way in enumerate(self._ways):
            way.set_chosen(other == number)

    def _show(self) -> None:
        photos = [self._treatment.photos[box.currentIndex()] for box in self._chosen]
        names = [spoken_name(self._treatment, photo) for photo in photos]
        jpegs = [self._picture(photo.id) for photo in photos]
        for view, name, jpeg in zip(self._beside, names, jpegs, strict=True):
            view.show_pictures(name, jpeg)
        together = self.tr("{first}; beside it {second}").format(first=names[0], second=names[1])
        self._above.show_pictures(together, *jpegs)
