"""What an import would add and where it disagrees with the log, before anything is done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from tracker.domain.knowledge import Knowledge
from tracker.domain.merging import Comparison, Place
from tracker.ui.importing.difference_table import DifferenceTable
from tracker.ui.importing.import_words import about_me_line, account_lines, photos_line
from tracker.ui.pieces.dialogs import add_buttons, give_size
from tracker.ui.pieces.labels import section_label, text_label
from tracker.ui.pieces.wrapping_row import WrappingRow

MOST_LINES = 12
"""So many sessions, or fields that were not read, are named."""


class PreviewDialog(QDialog):
    """Shows the account; what differs is taken from the file only where it is ticked.

    `file` is the file's name, `unread` has a line for each of its fields that is not of the format.
    """

    def __init__(
        self,
        parent: QWidget | None,
        knowledge: Knowledge,
        comparison: Comparison,
        *,
        file: str,
        unread: tuple[str, ...] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import a log"))
        self._knowledge = knowledge
        self._comparison = comparison
        differences = comparison.differences
        self._table = DifferenceTable(knowledge, differences) if differences else None
        self._error = text_label(role="error")
        self._error.hide()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(section_label(self.tr("What {file} adds").format(file=file)))
        for text in self._account():
            column.addWidget(text_label(text))
        if unread:
            column.addWidget(text_label(self.tr("Some fields were not read:"), role="heading"))
            column.addWidget(text_label("\n".join(_few(list(unread))), role="muted"))
        if self._table is not None:
            self._add_differences(column, self._table)
        column.addWidget(text_label(self.tr("Undo takes the whole import back."), role="muted"))
        column.addStretch(1)
        add_buttons(self, content, self.tr("Import"), always_seen=self._error)
        give_size(self, 720, 620 if differences else 340)

    def taking(self) -> frozenset[Place]:
        """Return the answers that the file is to replace."""
        return frozenset() if self._table is None else self._table.taking()

    def accept(self) -> None:
        """Close when there is something to do; otherwise say what can be done."""
        if self._comparison.brings_new or self.taking():
            super().accept()
            return
        self._error.setText(self.tr("Nothing is chosen. Tick what to take from the file, or cancel."))
        self._error.show()

    def _account(self) -> list[str]:
        comparison = self._comparison
        lines = [
            self.tr("New days: {count}").format(count=comparison.new_day_count),
            self.tr("Days that your log has already, with the same answers: {count}").format(
                count=len(comparison.same_days)
            ),
            self.tr("Answers that differ from your log: {count}").format(count=len(comparison.differences)),
            photos_line(comparison),
            *_few(account_lines(comparison)),
            about_me_line(self._knowledge, comparison),
        ]
        return [line for line in lines if line]

    def _add_differences(self, column: QVBoxLayout, table: DifferenceTable) -> None:
        hint = self.tr("Tick what to take from the file. What is not ticked stays as it is in your log.")
        column.addWidget(text_label(self.tr("What differs"), role="heading"))
        column.addWidget(text_label(hint))
        column.addWidget(table)
        take, keep = QPushButton(self.tr("Take all from the file")), QPushButton(self.tr("Keep all of mine"))
        take.clicked.connect(lambda: table.tick_all(Qt.CheckState.Checked))
        keep.clicked.connect(lambda: table.tick_all(Qt.CheckState.Unchecked))
        buttons = WrappingRow()
        for button in (take, keep):
            button.setAutoDefault(False)  # Return imports
            buttons.add(button)
        column.addWidget(buttons)


def _few(lines: list[str]) -> list[str]:
    return lines if len(lines) <= MOST_LINES else [*lines[:MOST_LINES], "…"]
