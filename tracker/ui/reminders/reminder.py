"""Reminds of a due entry at the chosen hour, while the program runs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from tracker.domain.journal import Treatment
from tracker.domain.reminding import dates_alone, is_time_to_remind
from tracker.ui.choices import Choices
from tracker.ui.reminders.tray import Tray, has_tray
from tracker.ui.state import AppState

CHECK_MS = 30_000
"""The wall clock is read this often: a timer for an hour would miss what happens to clock and computer."""
TRAY_PATIENCE_MS = 60_000
"""At a login the program may be there before the tray is."""


class Reminder(QObject):
    """Follows the choices: on, it has an icon in the tray and looks at the clock; off, it does nothing.

    It knows the dates of the user's own log and no answer, and keeps to what it knows when the log is out of
    reach. `wall_clock` tells the local time.

    Signals:
        open_wanted(): the user wants to see the window.
        quit_wanted(): the user wants the program to end.
    """

    open_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self, state: AppState, choices: Choices, window: QWidget, wall_clock: Callable[[], dt.datetime]
    ) -> None:
        super().__init__(window)
        self._state = state
        self._choices = choices
        self._window = window
        self._wall_clock = wall_clock
        self._known: tuple[Treatment, ...] = ()
        self._tray = Tray(window)
        self._tray.open_wanted.connect(self.open_wanted)
        self._tray.quit_wanted.connect(self.quit_wanted)
        self._timer = QTimer(self, interval=CHECK_MS)
        self._timer.timeout.connect(self.check)
        self._learn()
        state.changed.connect(self._learn)
        choices.changed.connect(self._follow_choices)
        self._follow_choices()

    @property
    def keeps_program(self) -> bool:
        """Tell whether the program goes on in the tray when the window is closed."""
        wanted = self._choices.preferences.stay_in_tray and self._choices.reminder_at is not None
        return wanted and has_tray()

    def show_without_tray(self) -> None:
        """Bring the window to the task bar if no tray turns up: no program may run where nobody finds it."""
        QTimer.singleShot(TRAY_PATIENCE_MS, self, self._show_without_tray)

    def check(self) -> None:
        """Remind if it is time, unless the user is looking at the program anyway."""
        at = self._choices.reminder_at
        now = self._wall_clock()
        if at is None or QApplication.activeWindow() is not None:
            return
        if is_time_to_remind(self._known, now, at, self._choices.reminded_on):
            self._choices.keep(reminded_on=now.date().isoformat())
            self._tray.remind()

    def _follow_choices(self) -> None:
        is_on = self._choices.reminder_at is not None
        self._tray.set_visible(is_on)
        if is_on and not self._timer.isActive():
            self._timer.start()
        elif not is_on:
            self._timer.stop()
        QApplication.setQuitOnLastWindowClosed(not self.keeps_program)

    def _learn(self) -> None:
        if not self._state.is_example:
            self._known = dates_alone(self._state.journal.treatments)

    def _show_without_tray(self) -> None:
        if not has_tray() and not self._window.isVisible():
            self._window.showMinimized()
