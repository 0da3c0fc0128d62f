"""The one place for help, on F1 and from a question of the form."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from tracker.domain.knowledge import Knowledge
from tracker.domain.symptoms import Symptom
from tracker.ui.help.keys_part import KeysPart
from tracker.ui.help.words_part import WordsPart
from tracker.ui.pieces.choice_button import ChoiceButton
from tracker.ui.pieces.dialogs import give_size, plain_buttons
from tracker.ui.pieces.scrolling import scrolling_with_focus
from tracker.ui.pieces.wrapping_row import WrappingRow

KEYS, WORDS = range(2)


class HelpDialog(QDialog):
    """Opens at the keys, or at the words of one question."""

    def __init__(self, parent: QWidget | None, knowledge: Knowledge, symptom: Symptom | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self._words = WordsPart(knowledge)
        self._parts: dict[int, QWidget] = {KEYS: KeysPart(), WORDS: self._words}
        self._buttons = QButtonGroup(self)
        self._page = QWidget()
        inner = QVBoxLayout(self._page)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(16)
        for part in self._parts.values():
            inner.addWidget(part)
        inner.addStretch(1)
        self._scroll = scrolling_with_focus(self._page)
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._choice_of_parts())
        column.addWidget(self._scroll, 1)
        column.addWidget(buttons)
        give_size(self, 640, 640)
        self._buttons.idClicked.connect(self._show_part)
        self._show_part(KEYS if symptom is None else WORDS)
        self._buttons.button(KEYS if symptom is None else WORDS).setFocus()
        if symptom is not None:
            # where it stands is known once Qt has laid out the page
            QTimer.singleShot(0, self, lambda: self._go_to(self._words.card(symptom)))

    def _show_part(self, number: int) -> None:
        for button in self._buttons.buttons():
            if isinstance(button, ChoiceButton):
                button.set_chosen(self._buttons.id(button) == number)
        for part_number, part in self._parts.items():
            part.setVisible(part_number == number)
        self._scroll.verticalScrollBar().setValue(0)

    def _go_to(self, card: QWidget) -> None:
        self._scroll.verticalScrollBar().setValue(card.mapTo(self._page, card.rect().topLeft()).y())

    def _choice_of_parts(self) -> WrappingRow:
        row = WrappingRow()
        for number, name in ((KEYS, self.tr("Keys and limits")), (WORDS, self.tr("What the words mean"))):
            button = ChoiceButton(name)
            self._buttons.addButton(button, number)
            row.add(button)
        return row
