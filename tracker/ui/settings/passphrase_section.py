"""Settings: the passphrase, and when the diary locks itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tracker.ui.pieces.labels import text_label
from tracker.ui.settings.section import Section
from tracker.ui.settings.surroundings import Surroundings


class PassphraseSection(Section):
    """Says whether there is a passphrase; what can be done about it is on a page of its own."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(self.tr("Passphrase"))
        self._actions = around.passphrase
        self._state = text_label()
        self.column.addWidget(self._state)
        open_page = QPushButton(self.tr("&Passphrase and lock …"))
        open_page.clicked.connect(self._actions.show)
        self.column.addWidget(open_page, alignment=Qt.AlignmentFlag.AlignLeft)
        self._actions.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._state.setText(
            self.tr("Your diary is locked with a passphrase.")
            if self._actions.is_on
            else self.tr("Your diary has no passphrase: who can use your account can read it.")
        )
