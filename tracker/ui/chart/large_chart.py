"""The chart in a window of its own: large, any part of its days, with or without what was before."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from tracker.chart.days import DayAxis
from tracker.chart.view import NARROWEST, WHOLE, reaching, zoomed
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.domain.reading import Reading, logged_days
from tracker.ui.chart.picture import ChartPicture
from tracker.ui.chart.read_chart import ReadChart
from tracker.ui.pieces.dialogs import give_size, plain_buttons
from tracker.ui.pieces.labels import text_label
from tracker.ui.pieces.wrapping_row import WrappingRow
from tracker.ui.theme import Theme

CLOSER, WIDER = 0.5, 2.0


class LargeChart(QDialog):
    """Shows one treatment; the keys + and - show fewer or more days, 0 shows all.

    Signals:
        copied(): the picture is on the clipboard.
        written(Path): the picture is on disk.
    """

    copied = Signal()
    written = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        knowledge: Knowledge,
        theme: Theme,
        overview: TreatmentOverview,
        folder: Path,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Chart"))
        self.chosen_date: dt.date | None = None
        self._overview = overview
        self._folder = folder
        self._whole = DayAxis.reaching(max(logged_days(overview), default=0))
        self._days = self._whole
        self._chart = ReadChart(knowledge, theme)
        self._picture = ChartPicture(knowledge, self)
        self._picture.copied.connect(self._say_copied)
        self._picture.copied.connect(self.copied)
        self._picture.written.connect(self._say_written)
        self._picture.written.connect(self.written)
        self._range = text_label(role="muted")
        self._said = text_label(role="muted")
        self._closer = self._button(self.tr("Fewer days"), "+", lambda: self._zoom(CLOSER))
        self._wider = self._button(self.tr("More days"), "-", lambda: self._zoom(WIDER))
        self._all = self._button(self.tr("All days"), "0", lambda: self._show_days(self._whole))
        self._earlier = self._overlay(self.tr("Earlier sessions"), bool(overview.earlier))
        self._own = self._overlay(self.tr("My last healing"), overview.own_healing is not None)
        self._lay_out()
        self._chart.canvas.looked_at.connect(self._follow)
        self._chart.day_wanted.connect(self._choose)
        self._chart.show_overview(overview)
        self._show_days(self._whole)
        give_size(self, 1280, 860)
        self._chart.canvas.setFocus()

    def _button(self, text: str, key: str, pressed: object) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(self.tr("Key: {key}").format(key=key))
        button.setAccessibleDescription(button.toolTip())
        button.clicked.connect(pressed)
        QShortcut(QKeySequence(key), self, button.click)
        return button

    def _overlay(self, text: str, there_is_any: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(there_is_any)
        box.setVisible(there_is_any)
        box.toggled.connect(lambda _on: self._show_days(self._days))
        return box

    def _lay_out(self) -> None:
        tools = WrappingRow()
        for widget in (self._closer, self._wider, self._all, self._earlier, self._own):
            tools.add(widget)
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        copy = buttons.addButton(self.tr("Copy as a picture"), QDialogButtonBox.ButtonRole.ActionRole)
        save = buttons.addButton(self.tr("Save as a picture …"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: self._picture.copy(self._overview, self._chart.canvas.view))
        save.clicked.connect(
            lambda: self._picture.save(self._overview, self._chart.canvas.view, self._folder)
        )
        column = QVBoxLayout(self)
        column.addWidget(tools)
        column.addWidget(self._range)
        column.addWidget(self._chart, 1)
        column.addWidget(self._said)
        column.addWidget(buttons)
        self._said.hide()

    def _zoom(self, factor: float) -> None:
        """Show fewer or more days around the day that is looked at, or around the middle."""
        spot = self._chart.canvas.spot
        middle = (self._days.first + self._days.last) / 2
        self._show_days(zoomed(self._days, self._whole, middle if spot is None else spot.day, factor))

    def _show_days(self, days: DayAxis) -> None:
        self._days = days
        is_whole = days == self._whole
        self._range.setText(self.tr("Days {first} to {last}").format(first=days.first, last=days.last))
        self._closer.setEnabled(days.last - days.first > NARROWEST)
        self._wider.setEnabled(not is_whole)
        self._all.setEnabled(not is_whole)
        self._chart.canvas.show_view(
            WHOLE._replace(
                days=None if is_whole else days,
                shows_earlier=self._earlier.isChecked(),
                shows_own_healing=self._own.isChecked(),
            )
        )

    def _follow(self, reading: Reading | None, _spoken: bool) -> None:
        """Keep the day that is looked at in sight."""
        if reading is not None and not self._days.shows(reading.spot.day):
            self._show_days(reaching(self._days, self._whole, reading.spot.day))

    def _choose(self, date: dt.date) -> None:
        self.chosen_date = date
        self.accept()

    def _say_copied(self) -> None:
        self._say(self.tr("Copied. Paste it into a letter or a message."))

    def _say_written(self, path: Path) -> None:
        self._say(self.tr("Written: {path}").format(path=path))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()
