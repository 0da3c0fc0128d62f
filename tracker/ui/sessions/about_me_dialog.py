"""Asks once, if at all, for the facts about the person: what changes what is usual."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from tracker.domain.journal import AboutMe
from tracker.domain.knowledge import Knowledge
from tracker.ui.pieces.dialogs import add_buttons, give_size
from tracker.ui.sessions.about_me_form import AboutMeForm

ROOM_FOR_SCROLL_BAR = 50
"""In pixels, with the dialog's margins: large text must not make the boxes run out of sight."""


class AboutMeDialog(QDialog):
    """The form about the person, to be saved or left as it was.

    Signals: `history_wanted()`.
    """

    history_wanted = Signal()

    def __init__(self, parent: QWidget | None, knowledge: Knowledge, about_me: AboutMe) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About me"))
        self._form = AboutMeForm(knowledge, about_me)
        content = QWidget()
        column = QVBoxLayout(content)
        column.addWidget(self._form)
        column.addStretch(1)
        buttons = add_buttons(self, content, self.tr("Save"))
        history = buttons.addButton(self.tr("History"), QDialogButtonBox.ButtonRole.ActionRole)
        history.clicked.connect(self.history_wanted)
        give_size(self, max(480, content.sizeHint().width() + ROOM_FOR_SCROLL_BAR), 600)

    def about_me(self) -> AboutMe:
        """Return what was chosen."""
        return self._form.about_me()
