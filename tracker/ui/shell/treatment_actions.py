"""New, changed and deleted treatments, and the facts about the person: asks, then hands it to the state.

The dialogs are imported when they are wanted; the first frame does not wait for them.
"""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tracker.domain.journal import Treatment
from tracker.ui.shell.shown_dialogs import ShownDialogs
from tracker.ui.state import AppState


class TreatmentActions(QObject):
    """The commands of the Session menu that ask for something first."""

    def __init__(self, state: AppState, window: QWidget, dialogs: ShownDialogs) -> None:
        super().__init__(window)
        self._dialogs = dialogs
        self._state = state
        self._window = window

    def add(self) -> None:
        """Ask for a new treatment."""
        from tracker.ui.pieces.dialogs import show_once
        from tracker.ui.sessions.treatment_dialog import TreatmentDialog

        dialog = TreatmentDialog(
            self._window, today=self._state.overview.today, taken=frozenset(self._dates())
        )
        if show_once(dialog):
            self._state.add_treatment(dialog.treatment())

    def change(self) -> None:
        """Ask for corrected facts of the chosen treatment."""
        from tracker.ui.pieces.dialogs import show_once
        from tracker.ui.sessions.treatment_dialog import TreatmentDialog

        chosen = self._state.overview.chosen
        if chosen is None:
            return
        dialog = TreatmentDialog(
            self._window,
            today=self._state.overview.today,
            taken=frozenset(self._dates() - {chosen.treatment.treated_on}),
            treatment=chosen.treatment,
        )
        dialog.history_wanted.connect(lambda: self._dialogs.show_treatment_history(dialog))
        if show_once(dialog):
            self._state.change_treatment(dialog.treatment())

    def take(self, treatment: Treatment) -> None:
        """Store the facts of the first steps: of a new treatment, or corrected ones of the chosen."""
        if self._state.overview.chosen is None:
            self._state.add_treatment(treatment)
        else:
            self._state.change_treatment(treatment)

    def delete(self) -> None:
        """Delete the chosen treatment at once; the line at the foot offers the way back."""
        if self._state.overview.chosen is not None:
            self._state.delete_treatment()

    def about_me(self) -> None:
        """Ask for the facts about the person."""
        from tracker.ui.pieces.dialogs import show_once
        from tracker.ui.sessions.about_me_dialog import AboutMeDialog

        dialog = AboutMeDialog(self._window, self._state.knowledge, self._state.overview.about_me)
        dialog.history_wanted.connect(lambda: self._dialogs.show_about_me_history(dialog))
        if show_once(dialog):
            self._state.save_about_me(dialog.about_me())

    def _dates(self) -> set[dt.date]:
        return {treatment.treated_on for treatment in self._state.journal.treatments}
