"""The rows of a table as they would be imported, marked where something cannot be read."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from tracker.domain.knowledge import Knowledge
from tracker.exchange.tables.headers import WHICH_DAY, Field
from tracker.exchange.tables.matched_rows import MatchedRow
from tracker.exchange.tables.matching import Matching
from tracker.language import tr
from tracker.ui.importing.import_words import field_name
from tracker.ui.importing.matching_words import answer_text, row_text
from tracker.ui.wording import short_date

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
_BEFORE = 3
"""Columns before the answers: the row, its date, what becomes of it."""


class MatchedModel(QAbstractTableModel):
    """Read-only; a column for each field that has one in the file."""

    def __init__(self, knowledge: Knowledge) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._matching = Matching(columns={})
        self._fields: list[Field] = []
        self._rows: tuple[MatchedRow, ...] = ()

    def show_rows(self, matching: Matching, rows: tuple[MatchedRow, ...]) -> None:
        """Show other rows, or the same ones read in another way."""
        self.beginResetModel()
        self._matching = matching
        self._fields = [field for field in Field if field in matching.columns and field not in WHICH_DAY]
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else _BEFORE + len(self._fields)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        if section < _BEFORE:
            return (tr("Row"), tr("Date"), tr("What becomes of it"))[section]
        return field_name(self._knowledge, self._fields[section - _BEFORE].value)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | QFont | None:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._text(row, index.column())[:500]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{title}: {self._text(row, index.column()) or tr('not answered')}"
        if role == Qt.ItemDataRole.FontRole and self._is_marked(row, index.column()):
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _text(self, row: MatchedRow, column: int) -> str:
        if column < _BEFORE:
            date = short_date(row.date) if row.date else tr("✗ no date")
            return (str(row.row.number), date, row_text(row))[column]
        field = self._fields[column - _BEFORE]
        cell = row.row.cell(self._matching.columns[field])
        return answer_text(self._knowledge, field, row.answers[field], cell)

    def _is_marked(self, row: MatchedRow, column: int) -> bool:
        if column < _BEFORE:
            return row.left_out is not None
        return not row.answers[self._fields[column - _BEFORE]].is_read
