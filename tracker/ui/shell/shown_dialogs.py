"""The dialogs that need no more than the state: help, settings, sources, what was said before.

They are imported when they are wanted; the first frame does not wait for them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tracker.domain.symptoms import Symptom
from tracker.storage import StorageError
from tracker.ui import messages
from tracker.ui.state import AppState
from tracker.ui.theme import Theme
from tracker.ui.wording import short_date

if TYPE_CHECKING:
    from tracker.ui.settings.surroundings import Surroundings


class ShownDialogs(QObject):
    """Opens them over the window."""

    def __init__(self, state: AppState, window: QWidget) -> None:
        super().__init__(window)
        self._state = state
        self._window = window

    def show_help(self, symptom: Symptom | None = None) -> None:
        """Show the keys and the limits, or what the words of a question mean."""
        from tracker.ui.help.help_dialog import HelpDialog
        from tracker.ui.pieces.dialogs import show_once

        show_once(HelpDialog(self._window, self._state.knowledge, symptom))

    def show_settings(self, surroundings: Surroundings, *, at_language: bool) -> None:
        """Show what can be chosen, from the top or from the language."""
        from tracker.ui.pieces.dialogs import show_once
        from tracker.ui.settings.settings_dialog import SettingsDialog

        show_once(SettingsDialog(self._window, surroundings, at_language=at_language))

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
        from tracker.ui.diary.day_versions import day_line

        def lines() -> list[str]:
            return [day_line(self._state.knowledge, version) for version in self._state.day_history(date)]

        title = self.tr("History of {date}").format(date=short_date(date))
        self._show_versions(self._window, title, lines, self.tr("Nothing was ever logged for this day."))

    def show_treatment_history(self, parent: QWidget) -> None:
        """Show what the facts about the chosen treatment have said over time."""
        from tracker.ui.sessions.fact_versions import treatment_line

        def lines() -> list[str]:
            return [treatment_line(version) for version in self._state.treatment_history()]

        self._show_versions(parent, self.tr("History of this session"), lines, "")

    def show_about_me_history(self, parent: QWidget) -> None:
        """Show what the facts about the person have said over time."""
        from tracker.ui.sessions.fact_versions import about_me_line

        def lines() -> list[str]:
            knowledge = self._state.knowledge
            return [about_me_line(knowledge, version) for version in self._state.about_me_history()]

        nothing = self.tr("Nothing was ever said about you.")
        self._show_versions(parent, self.tr("History of About me"), lines, nothing)

    def _show_versions(
        self, parent: QWidget, title: str, lines: Callable[[], list[str]], nothing: str
    ) -> None:
        from tracker.ui.pieces.dialogs import show_once
        from tracker.ui.pieces.history_dialog import HistoryDialog

        try:
            show_once(HistoryDialog(parent, title, lines(), nothing))
        except StorageError as problem:
            messages.tell(parent, title, str(problem))
