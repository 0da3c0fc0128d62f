"""The field for the number to call in an emergency: shows what the country's is, takes another."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from tracker.domain.emergency import LONGEST_NUMBER, EmergencyCall, is_phone_number
from tracker.ui.pieces.labels import text_label
from tracker.ui.settings.country_names import country_name


class EmergencyField(QWidget):
    """Empty means: the number of the country.

    Signals: `finished()` when the user has written one, or emptied the field, and goes on.
    """

    finished = Signal()

    def __init__(self, emergency: EmergencyCall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = QLineEdit(emergency.own)
        self._field.setPlaceholderText(emergency.found if emergency.country else "")
        self._field.setAccessibleName(self.tr("Emergency number"))
        hint = self._hint(emergency)
        self._field.setAccessibleDescription(hint)
        self._error = text_label(role="error")
        self._error.hide()
        self._field.editingFinished.connect(self.finished)
        label = QLabel(self.tr("&Emergency number"))
        label.setBuddy(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (label, self._field, self._error, text_label(hint, role="muted")):
            column.addWidget(widget)

    def number(self) -> str:
        """Return what was written."""
        return self._field.text().strip()

    def check(self) -> bool:
        """Tell whether what was written can be called; if not, say why and go there."""
        fits = not self.number() or is_phone_number(self.number())
        if not fits:
            message = self.tr(
                "A number has digits and spaces, perhaps a + first, and at most {most} of them."
            )
            self._error.setText(message.format(most=LONGEST_NUMBER))
            self._field.setFocus()
        self._error.setVisible(not fits)
        return fits

    def _hint(self, emergency: EmergencyCall) -> str:
        if not emergency.country:
            return self.tr(
                "Your country is not known here. Write the number for an ambulance where you live. "
                "Until then you read: {words}."
            ).format(words=emergency.found)
        return self.tr(
            "This computer is set to {country}: {words}. Leave the field empty to use that, or write the "
            "number to call where you are."
        ).format(country=country_name(emergency.country), words=emergency.found)
