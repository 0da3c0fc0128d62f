"""Asks once, with the word typed, before everything is deleted; says what goes and what stays."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tracker.ui.pieces.checked_field import CheckedField
from tracker.ui.pieces.dialogs import give_size, plain_buttons
from tracker.ui.pieces.labels import text_label
from tracker.ui.pieces.scrolling import scrolling


class EraseDialog(QDialog):
    """`goes` and `stays` are lines; without a log there is nothing to export first.

    Signals: `export_wanted()`.
    """

    export_wanted = Signal()

    def __init__(
        self, parent: QWidget | None, goes: Sequence[str], stays: Sequence[str], *, can_export: bool
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Delete everything"))
        self._word = self.tr("DELETE")
        self._field = QLineEdit()
        self._checked = CheckedField(self._field)
        self._exported = text_label(role="muted")
        self._exported.hide()
        self._lay_out(goes, stays)
        self._add_buttons(can_export=can_export)
        give_size(self, 560, 440)
        self._field.setFocus()

    def accept(self) -> None:
        """Close when the word is there; otherwise say beside the field what is missing."""
        if self._field.text().strip().casefold() == self._word.casefold():
            super().accept()
            return
        missing = self.tr("Nothing is deleted yet. Type the word {word} here, or choose Cancel.")
        self._checked.say(missing.format(word=self._word))
        self._checked.take_focus()

    def show_exported(self, path: Path) -> None:
        """Say where the log was exported to."""
        self._exported.setText(self.tr("Exported to {path}. This file stays.").format(path=path))
        self._exported.show()

    def _lay_out(self, goes: Sequence[str], stays: Sequence[str]) -> None:
        name = QLabel(self.tr("To delete it, type the word &{word}").format(word=self._word))
        name.setBuddy(self._field)
        self._field.setAccessibleName(self.tr("The word {word}").format(word=self._word))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(8)
        column.addWidget(text_label(self.tr("This goes for good. It cannot be undone:"), role="heading"))
        for line in goes:
            column.addWidget(text_label(f"• {line}"))
        column.addSpacing(8)
        column.addWidget(text_label(self.tr("This stays:"), role="heading"))
        for line in stays:
            column.addWidget(text_label(f"• {line}"))
        column.addSpacing(8)
        for widget in (self._exported, name, self._checked):
            column.addWidget(widget)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addWidget(scrolling(content), 1)

    def _add_buttons(self, *, can_export: bool) -> None:
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Cancel)
        if can_export:
            export = QPushButton(self.tr("Export first …"))
            export.clicked.connect(self.export_wanted)
            buttons.addButton(export, QDialogButtonBox.ButtonRole.ActionRole)
        delete = QPushButton(self.tr("Delete everything"))
        buttons.addButton(delete, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = self.layout()
        assert layout is not None, "it was laid out before"
        layout.addWidget(buttons)
