"""The settings: one page of sections. A new section is a file of its own and a line in `SECTIONS`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from tracker.ui.pieces.dialogs import give_size, plain_buttons
from tracker.ui.pieces.scrolling import scrolling_with_focus
from tracker.ui.settings.backup_section import BackupSection
from tracker.ui.settings.emergency_section import EmergencySection
from tracker.ui.settings.language_section import LanguageSection
from tracker.ui.settings.look_section import LookSection
from tracker.ui.settings.passphrase_section import PassphraseSection
from tracker.ui.settings.reminder_section import ReminderSection
from tracker.ui.settings.report_section import ReportSection
from tracker.ui.settings.section import Section
from tracker.ui.settings.surroundings import Surroundings
from tracker.ui.settings.units_section import UnitsSection

SECTIONS: tuple[Callable[[Surroundings], Section], ...] = (
    LookSection,
    LanguageSection,
    UnitsSection,
    ReminderSection,
    EmergencySection,
    ReportSection,
    BackupSection,
    PassphraseSection,
)
"""In the order of the page."""


class SettingsDialog(QDialog):
    """Every choice is in use and kept at once, so there is nothing to confirm and nothing to cancel.

    `at_language` goes on where the language was chosen, which closes the window around it.
    """

    def __init__(self, parent: QWidget | None, around: Surroundings, *, at_language: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._sections = [make(around) for make in SECTIONS]
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(12)
        for section in self._sections:
            inner.addWidget(section)
        inner.addStretch(1)
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self._close)
        column = QVBoxLayout(self)
        column.addWidget(scrolling_with_focus(page), 1)
        column.addWidget(buttons)
        give_size(self, 620, 640)
        for section in self._sections:
            if at_language and isinstance(section, LanguageSection):
                section.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and not isinstance(self.focusWidget(), QPushButton):
            return  # it ends the typing in a field, and presses no button that happens to be the default
        super().keyPressEvent(event)

    def _close(self) -> None:
        """Close unless something typed cannot be taken over; Esc closes even then."""
        if all(section.settle() for section in self._sections):
            self.reject()
