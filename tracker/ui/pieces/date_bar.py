"""The title of the day's page, with the arrows and the field that pick another date."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from tracker.domain.journal import Treatment
from tracker.ui.pieces.by_name import set_by_name
from tracker.ui.pieces.columns import turn
from tracker.ui.pieces.date_field import DateField
from tracker.ui.pieces.labels import RoomyLabel, text_label, title_label
from tracker.ui.pieces.text_size import follow_text_size
from tracker.ui.wording import short_date, to_date, to_qdate

ONE_ROW_FROM_LETTERS = 95
"""With less room than this many letters the date goes below the title."""


class DateBar(QWidget):
    """Says which day is shown and lets another be picked; `name` is that of the date field.

    `too_late` says why a later `{date}` cannot be shown; the bar says it when one is asked for.

    Signals: `date_chosen(date)`.
    """

    date_chosen = Signal(object)

    def __init__(self, name: str, too_late: str) -> None:
        super().__init__()
        self._too_late = too_late
        self._current = self._shown = self._earliest = self._latest = dt.date.min
        self._title = title_label()
        self._due = RoomyLabel(lines=1)  # its text comes after the first frame
        set_by_name(self._due, textFormat="PlainText")
        self._due.setProperty("role", "muted")
        back, on = ("RightArrow", "LeftArrow") if self.isRightToLeft() else ("LeftArrow", "RightArrow")
        self._earlier = self._arrow(back, self.tr("Earlier day"), -1)
        self._later = self._arrow(on, self.tr("Later day"), 1)
        self._date = DateField("d MMM yyyy")  # Qt takes no digits for the day beside a weekday
        self._date.setAccessibleName(name)
        self._refusal = text_label(role="error")
        self._refusal.hide()
        self._today = QPushButton(self.tr("Go to today"))
        controls = QHBoxLayout()
        controls.setSpacing(8)
        for widget in (self._earlier, self._date, self._later, self._today):
            controls.addWidget(widget)
        controls.addStretch(1)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._parts.setSpacing(8)
        self._parts.addWidget(self._title, 1)
        self._parts.addLayout(controls)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._parts)
        column.addWidget(self._refusal)
        column.addWidget(self._due)
        self._date.dateChanged.connect(lambda date: self._choose(to_date(date)))
        self._date.editingFinished.connect(self._show_shown)
        self._today.clicked.connect(lambda: self._choose(self._current))
        follow_text_size(self._turn)

    def show_date(
        self, treatment: Treatment, date: dt.date, today: dt.date, latest: dt.date | None = None
    ) -> None:
        """Show which day it is; dates before the treatment and after `latest` or today cannot be reached."""
        if (treatment.treated_on, date) != (self._earliest, self._shown):
            self._say("")
        self._shown = date
        self._earliest = treated_on = treatment.treated_on
        self._current = max(today, treated_on)
        self._latest = latest = max(self._current, latest or self._current)
        name = self.tr("Today") if date == today else short_date(date)
        day = treatment.day_number(date)
        self._title.setText(
            self.tr("{name} · Day {day} after your session of {session}").format(
                name=name, day=day, session=short_date(treated_on)
            )
        )
        self._show_shown()
        self._earlier.setEnabled(date > treated_on)
        self._later.setEnabled(date < latest)
        self._today.setVisible(date != self._current)

    def show_due(self, text: str) -> None:
        """Say when the next entry is due."""
        self._due.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        wide = self.width() >= self.fontMetrics().averageCharWidth() * ONE_ROW_FROM_LETTERS
        turn(self._parts, side_by_side=wide)

    def step(self, days: int) -> None:
        """Go some days on (or back when negative); at the ends of the range it is said why not."""
        self._choose(self._shown + dt.timedelta(days=days))

    def take_focus(self) -> None:
        """Put the keyboard on the arrows."""
        (self._earlier if self._earlier.isEnabled() else self._later).setFocus()

    def _choose(self, date: dt.date) -> None:
        """Ask for this date, or say why it cannot be shown; the field keeps it until it is left."""
        self._say(self._reason_against(date))
        if self._earliest <= date <= self._latest:
            self.date_chosen.emit(date)

    def _reason_against(self, date: dt.date) -> str:
        if date > self._latest:
            return self._too_late.format(date=short_date(date))
        if date < self._earliest:
            too_early = self.tr("{date} is before your session of {session}.")
            return too_early.format(date=short_date(date), session=short_date(self._earliest))
        return ""

    def _say(self, reason: str) -> None:
        self._refusal.setText(reason)
        self._refusal.setVisible(bool(reason))
        self._date.setAccessibleDescription(reason)

    def _show_shown(self) -> None:
        self._date.blockSignals(True)
        self._date.setDate(to_qdate(self._shown))
        self._date.blockSignals(False)

    def _arrow(self, arrow: str, name: str, days: int) -> QToolButton:
        button = QToolButton()
        set_by_name(button, arrowType=arrow)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self.step(days))
        return button
