"""Help: how to use the keys, and what the program can and cannot do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from tracker.ui.pieces.labels import text_label


class KeysPart(QWidget):
    """Keys and limits."""

    def __init__(self) -> None:
        super().__init__()
        keys = QGridLayout()
        keys.setHorizontalSpacing(24)
        keys.setVerticalSpacing(8)
        for row, (key, meaning) in enumerate(self._keys()):
            name = text_label(key, role="heading")
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
            keys.addWidget(name, row, 0)
            keys.addWidget(text_label(meaning), row, 1)
        keys.setColumnStretch(0, 2)
        keys.setColumnStretch(1, 3)
        limits = text_label(
            self.tr(
                "The program compares what you logged with published healing times and warning signs. No "
                "study has tested it. It never says what you have, and no warning does not mean that all is "
                "well. If you are worried, ask your clinic."
            )
        )
        limits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(keys)
        column.addWidget(limits)

    def _keys(self) -> list[tuple[str, str]]:
        return [
            ("0 – 9", self.tr("Answer the question and go to the next; pain 10: press 1, then 0")),
            ("← →", self.tr("Another step of the same question")),
            (self.tr("Delete"), self.tr("Take the answer back")),
            ("?", self.tr("At a question: what the words mean")),
            ("N", self.tr("At the danger signs: none of these")),
            ("Ctrl+S", self.tr("Save entry")),
            ("Ctrl+Z, Ctrl+Shift+Z", self.tr("Undo, redo")),
            ("Ctrl+N, Ctrl+Shift+E", self.tr("New session, edit session")),
            ("Ctrl+1, Ctrl+2, Ctrl+3, Ctrl+4, Ctrl+5", self.tr("Today, Diary, Care, Report, Photos")),
            (
                self.tr("In a photo: + - 0"),
                self.tr("Larger, smaller, whole picture; arrow keys move it"),
            ),
            ("Ctrl+← Ctrl+→", self.tr("Earlier day, later day")),
            ("Ctrl++, Ctrl+-", self.tr("Larger text, smaller text")),
            (self.tr("In the chart: ← → ↑ ↓"), self.tr("Read it point by point; Enter opens the day")),
            (self.tr("In the large chart: + - 0"), self.tr("Fewer days, more days, all days")),
            (self.tr("Page up, page down"), self.tr("Scroll the page")),
            ("Ctrl+P", self.tr("At the report: print")),
            (self.tr("In the report: + - 0"), self.tr("Larger, smaller, as wide as there is room")),
            ("Ctrl+O, Ctrl+E", self.tr("Import a log, export")),
            ("Ctrl+L", self.tr("Lock the diary, when it has a passphrase")),
            ("Ctrl+,", self.tr("Settings")),
            ("F1", self.tr("This page")),
            ("Ctrl+Q", self.tr("Quit")),
        ]
