"""Asks for the facts of one treatment."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from tracker.domain.journal import Treatment
from tracker.ui.pieces.dialogs import add_buttons, give_size
from tracker.ui.sessions.treatment_form import TreatmentForm


class TreatmentDialog(QDialog):
    """The form of a treatment, to be saved or left as it was; `taken` and `today` as for the form.

    Signals: `history_wanted()`.
    """

    history_wanted = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        *,
        today: dt.date,
        taken: frozenset[dt.date],
        treatment: Treatment | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New session") if treatment is None else self.tr("Edit session"))
        self._form = TreatmentForm(today=today, taken=taken, treatment=treatment)
        content = QWidget()
        column = QVBoxLayout(content)
        column.addWidget(self._form)
        column.addStretch(1)
        buttons = add_buttons(self, content, self.tr("Save session"))
        if treatment is not None:
            history = buttons.addButton(self.tr("History"), QDialogButtonBox.ButtonRole.ActionRole)
            history.clicked.connect(self.history_wanted)
        give_size(self, 480, 560)

    def treatment(self) -> Treatment:
        """Return the facts as typed, once the dialog is accepted."""
        return self._form.treatment()

    def accept(self) -> None:
        """Close when everything fits; otherwise the form says beside each field what does not."""
        if self._form.check():
            super().accept()
