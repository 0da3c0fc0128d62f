"""New, changed and deleted treatments, and the facts about the person: asks, then hands it to the state."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from tracker.ui.about_me_dialog import AboutMeDialog
from tracker.ui.state import AppState
from tracker.ui.treatment_dialog import TreatmentDialog


class TreatmentActions(QObject):
    """The commands of the Session menu that ask for something first."""

    def __init__(self, state: AppState, window: QWidget) -> None:
        super().__init__(window)
        self._state = state
        self._window = window

    def add(self) -> None:
        """Ask for a new treatment."""
        dialog = TreatmentDialog(
            self._window, today=self._state.overview.today, taken=frozenset(self._dates())
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._state.add_treatment(dialog.treatment())
        dialog.deleteLater()

    def change(self) -> None:
        """Ask for corrected facts of the chosen treatment."""
        chosen = self._state.overview.chosen
        if chosen is None:
            return
        dialog = TreatmentDialog(
            self._window,
            today=self._state.overview.today,
            taken=frozenset(self._dates() - {chosen.treatment.treated_on}),
            treatment=chosen.treatment,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._state.change_treatment(dialog.treatment())
        dialog.deleteLater()

    def delete(self) -> None:
        """Delete the chosen treatment at once; the line at the foot offers the way back."""
        if self._state.overview.chosen is not None:
            self._state.delete_treatment()

    def about_me(self) -> None:
        """Ask for the facts about the person."""
        dialog = AboutMeDialog(self._window, self._state.knowledge, self._state.overview.about_me)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._state.save_about_me(dialog.about_me())
        dialog.deleteLater()

    def _dates(self) -> set[dt.date]:
        return {treatment.treated_on for treatment in self._state.journal.treatments}
