"""Asks once, if at all, for the facts about the person: what changes what is usual, and whom to call."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.journal import SKIN_TYPE_NAMES, AboutMe
from tracker.domain.knowledge import Knowledge
from tracker.ui.pieces.dialogs import add_buttons, give_size
from tracker.ui.pieces.labels import text_label
from tracker.ui.sessions.emergency_field import EmergencyField

ROOM_FOR_SCROLL_BAR = 50
"""In pixels, with the dialog's margins: large text must not make the boxes run out of sight."""


class AboutMeDialog(QDialog):
    """Skin type, risks and the emergency number; everything may stay open.

    Signals: `history_wanted()`.
    """

    history_wanted = Signal()

    def __init__(self, parent: QWidget | None, knowledge: Knowledge, about_me: AboutMe) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About me"))
        self._skin = QComboBox()
        self._skin.setAccessibleName(self.tr("Skin type"))
        self._skin.addItem(self.tr("Not said"), None)
        for (skin_type, name), text in zip(SKIN_TYPE_NAMES.items(), self._skin_texts(), strict=True):
            self._skin.addItem(f"{name} – {text}", skin_type)
        self._skin.setCurrentIndex(max(0, self._skin.findData(about_me.skin_type)))
        self._emergency = EmergencyField(knowledge.emergency)
        self._risks = {
            fact.risk: self._box(fact.label, fact.why, fact.risk in about_me.risks)
            for fact in knowledge.risks.values()
        }
        self._lay_out()

    def about_me(self) -> AboutMe:
        """Return what was chosen."""
        risks = frozenset(risk for risk, box in self._risks.items() if box.isChecked())
        return AboutMe(skin_type=self._skin.currentData(), risks=risks)

    def emergency_number(self) -> str:
        """Return the number that was written, empty for that of the country."""
        return self._emergency.number()

    def accept(self) -> None:
        """Close when the number is one; otherwise say beside it what is wrong."""
        if self._emergency.check():
            super().accept()

    def _skin_texts(self) -> tuple[str, ...]:
        return (
            self.tr("always burns, never tans"),
            self.tr("burns easily, tans a little"),
            self.tr("burns at times, tans slowly"),
            self.tr("burns little, tans well"),
            self.tr("brown, rarely burns"),
            self.tr("dark brown or black, hardly ever burns"),
        )

    def _box(self, label: str, why: str, ticked: bool) -> QCheckBox:
        box = QCheckBox(label)
        box.setAccessibleName(label)
        box.setAccessibleDescription(why)
        box.setToolTip(why)
        box.setChecked(ticked)
        return box

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        intro = text_label(
            self.tr("All of this is optional. It makes some signs count sooner. It stays on this computer.")
        )
        label = QLabel(self.tr("&Skin type: how your skin takes the sun"))
        label.setBuddy(self._skin)
        column.addWidget(intro)
        column.addWidget(label)
        column.addWidget(self._skin)
        column.addWidget(self._emergency)
        column.addWidget(QLabel(self.tr("Which of these are true for you?")))
        for box in self._risks.values():
            column.addWidget(box)
        column.addStretch(1)
        buttons = add_buttons(self, content, self.tr("Save"))
        history = buttons.addButton(self.tr("History"), QDialogButtonBox.ButtonRole.ActionRole)
        history.clicked.connect(self.history_wanted)
        give_size(self, max(480, content.sizeHint().width() + ROOM_FOR_SCROLL_BAR), 600)
