"""The dialogs that only show something: keys and limits, the sources, the history of a day.

They are imported when they are wanted; the first frame does not wait for them.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tracker.ui.state import AppState
from tracker.ui.theme import Theme


class ShownDialogs(QObject):
    """Opens them over the window."""

    def __init__(self, state: AppState, window: QWidget) -> None:
        super().__init__(window)
        self._state = state
        self._window = window

    def show_help(self) -> None:
        """Show the keys, and what the program can and cannot do."""
        from tracker.ui.pieces.dialogs import show_once
        from tracker.ui.shell.help_dialog import HelpDialog

        show_once(HelpDialog(self._window))

    def show_sources(self) -> None:
        """Show where the numbers come from, first those of the chosen treatment."""
        from tracker.ui.pieces.dialogs import show_once
        from tracker.ui.sources.source_dialog import SourceDialog

        show_once(SourceDialog(self._window, self._state.knowledge, self._state.overview.chosen))

    def show_chart(self, theme: Theme, folder: Path) -> dt.date | None:
        """Show the chart of the chosen treatment larger; return the day that is to be opened, if any."""
        from tracker.ui.chart.large_chart import LargeChart
        from tracker.ui.pieces.dialogs import show_once

        chosen = self._state.overview.chosen
        if chosen is None:
            return None
        dialog = LargeChart(self._window, self._state.knowledge, theme, chosen, folder)
        show_once(dialog)
        return dialog.chosen_date

    def show_history(self, date: dt.date) -> None:
        """Show what a day of the chosen treatment has said over time."""
        from tracker.ui.diary.history_dialog import HistoryDialog
        from tracker.ui.pieces.dialogs import show_once

        history = self._state.day_history(date)
        show_once(HistoryDialog(self._window, self._state.knowledge, date, history))
