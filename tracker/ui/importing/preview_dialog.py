"""What an import would add and where it disagrees with the log, before anything is done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.knowledge import Knowledge
from tracker.domain.merging import Comparison, Place
from tracker.ui.importing.import_words import about_me_line, account_lines, place_text, value_text
from tracker.ui.pieces.dialogs import add_buttons, give_size
from tracker.ui.pieces.labels import section_label, text_label
from tracker.ui.pieces.wrapping_row import WrappingRow

MOST_LINES = 12
"""So many sessions, or fields that were not read, are named."""
ROWS_IN_SIGHT = 7


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
        self._table = QTableWidget(0, 3)
        self._error = text_label(role="error")
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
        if comparison.differences:
            self._add_differences(column)
        column.addWidget(text_label(self.tr("Undo takes the whole import back."), role="muted"))
        column.addStretch(1)
        add_buttons(self, content, self._error, self.tr("Import"))
        give_size(self, 720, 620 if comparison.differences else 340)

    def taking(self) -> frozenset[Place]:
        """Return the answers that the file is to replace."""
        differences = self._comparison.differences
        return frozenset(
            difference.place
            for row, difference in enumerate(differences)
            if self._box(row).checkState() is Qt.CheckState.Checked
        )

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
            *_few(account_lines(comparison)),
            about_me_line(self._knowledge, comparison),
        ]
        return [line for line in lines if line]

    def _add_differences(self, column: QVBoxLayout) -> None:
        hint = self.tr("Tick what to take from the file. What is not ticked stays as it is in your log.")
        column.addWidget(text_label(self.tr("What differs"), role="heading"))
        column.addWidget(text_label(hint))
        self._fill_table()
        column.addWidget(self._table)
        buttons = WrappingRow()
        for text, state in (
            (self.tr("Take all from the file"), Qt.CheckState.Checked),
            (self.tr("Keep all of mine"), Qt.CheckState.Unchecked),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, state=state: self._tick_all(state))
            buttons.add(button)
        column.addWidget(buttons)

    def _fill_table(self) -> None:
        table = self._table
        table.setAccessibleName(self.tr("What differs"))
        table.setHorizontalHeaderLabels(
            [self.tr("Take from the file"), self.tr("In your log"), self.tr("In the file")]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setRowCount(len(self._comparison.differences))
        for row, difference in enumerate(self._comparison.differences):
            field = difference.place.field
            what = QTableWidgetItem(place_text(self._knowledge, difference.place))
            what.setFlags(what.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            what.setCheckState(Qt.CheckState.Unchecked)
            table.setItem(row, 0, what)
            for number, value in enumerate((difference.stored, difference.coming), start=1):
                table.setItem(row, number, QTableWidgetItem(value_text(self._knowledge, field, value)))
        table.setCurrentCell(0, 0)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        table.resizeRowsToContents()
        rows = min(ROWS_IN_SIGHT, table.rowCount()) + 1
        table.setMinimumHeight(header.sizeHint().height() + rows * table.rowHeight(0))

    def _box(self, row: int) -> QTableWidgetItem:
        box = self._table.item(row, 0)
        assert box is not None, "every row was given one"
        return box

    def _tick_all(self, state: Qt.CheckState) -> None:
        for row in range(self._table.rowCount()):
            self._box(row).setCheckState(state)


def _few(lines: list[str]) -> list[str]:
    return lines if len(lines) <= MOST_LINES else [*lines[:MOST_LINES], "…"]
