"""Settings: the reminder, and how the program comes to run at that hour."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from tracker.documents import EVENING
from tracker.exchange.errors import ExportError
from tracker.ui.pieces.labels import text_label
from tracker.ui.pieces.wrapping_box import WrappingBox
from tracker.ui.reminders.login_start import login_start, own_command
from tracker.ui.reminders.tray import has_tray
from tracker.ui.settings.section import ChoiceBox, Section
from tracker.ui.settings.surroundings import Surroundings


class ReminderSection(Section):
    """Off at first. Where there is no tray to show a reminder, it says so and offers the calendar alone."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(self.tr("Reminder"))
        self._around = around
        self._choices = around.choices
        self._login = login_start(QGuiApplication.desktopFileName())
        if has_tray():
            self._add_tray_rows()
        else:
            self.add_hint(
                self.tr(
                    "This desktop has no tray for programs, so the diary cannot remind you by itself. "
                    "Your own calendar can."
                )
            )
        self._add_calendar_row()

    def _add_tray_rows(self) -> None:
        at = self._choices.reminder_at
        self._error = text_label(role="error")
        self._error.hide()
        self._wanted = WrappingBox(self.tr("&Remind me when an entry is due and not made"))
        self._wanted.setChecked(at is not None)
        self._at = _hours(at or EVENING)
        self._stay = WrappingBox(self.tr("&Keep the program in the tray when I close its window"))
        self._stay.setChecked(self._choices.preferences.stay_in_tray)
        self._at_login = WrappingBox(self.tr("&Start it hidden in the tray when I log in"))
        self._at_login.setChecked(self._login.is_on())
        self.column.addWidget(self._wanted)
        self.add_labelled(self.tr("T&ime"), self._at)
        self.add_hint(
            self.tr(
                "The message says no more than “Diary: an entry is due.” Your system may add the "
                "program’s name to it."
            ),
            self._wanted,
        )
        self.column.addWidget(self._stay)
        self.column.addWidget(self._at_login)
        self.column.addWidget(self._error)
        self.add_hint(
            self.tr(
                "A reminder comes only while the program runs. In the tray it runs without a window; "
                "“Quit” there, or in the menu, ends it."
            ),
            self._stay,
        )
        self._show_possible()
        self._wanted.toggled.connect(self._on_wanted)
        self._at.currentIndexChanged.connect(lambda _row: self._keep_hour())
        self._stay.toggled.connect(lambda stays: self._choices.keep(stay_in_tray=stays))
        self._at_login.toggled.connect(self._start_at_login)

    def _add_calendar_row(self) -> None:
        state, files = self._around.state, self._around.files
        calendar = QPushButton(self.tr("Reminders for your c&alendar …"))
        calendar.setEnabled(state.overview.chosen is not None)
        at = self._choices.reminder_at or EVENING
        calendar.clicked.connect(lambda: files.export_calendar(self._choices.reminder_at or at))
        self.column.addWidget(calendar, alignment=Qt.AlignmentFlag.AlignLeft)
        self.add_hint(
            self.tr("Makes a file with the days on which an entry is due, for any calendar program.")
            if calendar.isEnabled()
            else self.tr("There is no session yet whose days could go into a calendar."),
            calendar,
        )

    def _on_wanted(self, is_wanted: bool) -> None:
        if is_wanted:
            self._keep_hour()
            self._around.remind()
        else:
            self._at_login.setChecked(False)  # there would be nothing to wait for
            self._choices.keep(reminder_at="")
        self._show_possible()

    def _keep_hour(self) -> None:
        self._choices.keep(reminder_at=self._at.currentData())

    def _start_at_login(self, is_wanted: bool) -> None:
        try:
            if is_wanted:
                self._login.turn_on(own_command(self._around.data_folder))
            else:
                self._login.turn_off()
        except ExportError as problem:
            self._error.setText(str(problem))
        else:
            self._error.clear()
        self._error.setVisible(bool(self._error.text()))
        self._at_login.blockSignals(True)
        self._at_login.setChecked(self._login.is_on())
        self._at_login.blockSignals(False)

    def _show_possible(self) -> None:
        for field in (self._at, self._stay, self._at_login):
            field.setEnabled(self._wanted.isChecked())


def _hours(chosen: dt.time) -> ChoiceBox:
    """Return every half hour of a day, and the time that is chosen, as the system's language writes them."""
    times = {dt.time(hour, minute) for hour in range(24) for minute in (0, 30)} | {chosen}
    short = QLocale.FormatType.ShortFormat
    return ChoiceBox(
        (
            (QLocale().toString(QTime(time.hour, time.minute), short), time.isoformat("minutes"))
            for time in sorted(times)
        ),
        chosen.isoformat("minutes"),
    )
