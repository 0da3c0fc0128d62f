"""The page on F1: how to use the keys, and what the program can and cannot do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from tracker.ui.pieces.dialogs import give_size, plain_buttons
from tracker.ui.pieces.labels import text_label
from tracker.ui.pieces.scrolling import scrolling


class HelpDialog(QDialog):
    """Keys and limits on one page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys and limits"))
        keys = QFormLayout()
        keys.setHorizontalSpacing(24)
        for key, meaning in self._keys():
            name = QLabel(f"<b>{key}</b>")
            keys.addRow(name, text_label(meaning))
        limits = text_label(
            self.tr(
                "The program compares what you logged with published healing times and with rules that rest "
                "on published warning signs. The limits were not tested in a study. It never says what you "
                "have, and no flag does not mean that all is well. If you are worried, ask your clinic."
            )
        )
        limits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setSpacing(16)
        inner.addLayout(keys)
        inner.addWidget(limits)
        column = QVBoxLayout(self)
        column.addWidget(scrolling(content), 1)
        column.addWidget(buttons)
        give_size(self, 560, 560)

    def _keys(self) -> list[tuple[str, str]]:
        return [
            ("0 – 9", self.tr("Answer the question and go to the next; pain 10: press 1, then 0")),
            ("← →", self.tr("Another step of the same question")),
            (self.tr("Delete"), self.tr("Take the answer back")),
            ("N", self.tr("At the danger signs: none of these")),
            ("Ctrl+S", self.tr("Save entry")),
            ("Ctrl+Z, Ctrl+Shift+Z", self.tr("Undo, redo")),
            ("Ctrl+N, Ctrl+Shift+E", self.tr("New session, edit session")),
            ("Ctrl+1, Ctrl+2, Ctrl+3", self.tr("Today, Diary, Care")),
            ("Ctrl+← Ctrl+→", self.tr("Earlier day, later day")),
            (self.tr("Page up, page down"), self.tr("Scroll the page")),
            ("Ctrl+O, Ctrl+E", self.tr("Import a log, export")),
            ("Ctrl+L", self.tr("Lock the diary, when it has a passphrase")),
            ("F1", self.tr("This page")),
            ("Ctrl+Q", self.tr("Quit")),
        ]
