"""All days of a treatment as a table: the chart's numbers, to read, open, fill in and delete."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import Overview
from tracker.ui.diary.diary_model import DiaryModel
from tracker.ui.pieces.labels import text_label, title_label
from tracker.ui.pieces.wrapping_row import WrappingRow
from tracker.ui.style_sheet import TARGET
from tracker.ui.wording import short_date

ROW_EDGES = 12
"""What a row is higher than its words, in pixels."""
WIDEST_COLUMN_IN_LETTERS = 34


class DiaryPage(QWidget):
    """The days of the chosen treatment, logged or not.

    Signals:
        day_wanted(date): open this date's form.
        delete_wanted(date): take this date's entry out of the log.
        history_wanted(date): show what this date has said over time.
    """

    day_wanted = Signal(object)
    delete_wanted = Signal(object)
    history_wanted = Signal(object)

    def __init__(self, knowledge: Knowledge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = DiaryModel(knowledge)
        self._waiting: Overview | None = None
        self._title = title_label()
        self._missed = text_label(role="muted")
        self.table = QTableView()
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.tr("Diary"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self._open = QPushButton(self.tr("Open day"))
        self._delete = QPushButton(self.tr("Delete entry"))
        self._history = QPushButton(self.tr("History of this day"))
        self._limit_columns()
        self._lay_out()
        self._connect()

    def show_overview(self, overview: Overview) -> None:
        """Fill the table, when it is next in sight; the line that was current stays so."""
        self._waiting = overview
        if self.isVisible():
            self._fill()

    def show_unsaved(self, dates: frozenset[dt.date]) -> None:
        """Say of which days something is not saved yet."""
        self._model.show_unsaved(dates)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._limit_columns()

    def _limit_columns(self) -> None:
        widest = self.fontMetrics().averageCharWidth() * WIDEST_COLUMN_IN_LETTERS
        self.table.horizontalHeader().setMaximumSectionSize(widest)
        self.table.verticalHeader().setDefaultSectionSize(
            max(TARGET, self.fontMetrics().height() + ROW_EDGES)
        )

    def _fill(self) -> None:
        overview, self._waiting = self._waiting, None
        if overview is None or overview.chosen is None:
            return
        date = self._current_date()
        self._model.show_treatment(overview.chosen, overview.today, overview.temperature_unit)
        treated_on = overview.chosen.treatment.treated_on
        self._title.setText(self.tr("Diary of the session of {date}").format(date=short_date(treated_on)))
        self._show_missed(len(overview.chosen.due.missed))
        self._select(date or overview.today)

    def _show_missed(self, count: int) -> None:
        """Say how many days can still be filled in; beside that they are offered only after a save."""
        text = self.tr("Days without an entry: {count}. Fill in what you remember well, or leave it open.")
        self._missed.setText(text.format(count=count))
        self._missed.setVisible(count > 0)

    def _select(self, date: dt.date) -> None:
        row = self._model.row_of(date)
        if row is not None:
            self.table.setCurrentIndex(self._model.index(row, 0))
        self._show_what_is_possible()

    def _current_date(self) -> dt.date | None:
        index = self.table.currentIndex()
        return self._model.date_at(index.row()) if index.isValid() else None

    def _show_what_is_possible(self) -> None:
        date = self._current_date()
        logged = date is not None and self._model.is_logged(date)
        self._open.setEnabled(date is not None)
        self._open.setText(self.tr("Open day") if logged or date is None else self.tr("Fill in day"))
        self._delete.setEnabled(logged)
        self._history.setEnabled(date is not None)

    def _emit_for_current(self, signal: SignalInstance) -> None:
        date = self._current_date()
        if date is not None:
            signal.emit(date)

    def _delete_current(self) -> None:
        date = self._current_date()
        if date is not None and self._model.is_logged(date):
            self.delete_wanted.emit(date)

    def _lay_out(self) -> None:
        buttons = WrappingRow()
        for button in (self._open, self._delete, self._history):
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._missed)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self.table.activated.connect(lambda _index: self._emit_for_current(self.day_wanted))
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self._open.clicked.connect(lambda: self._emit_for_current(self.day_wanted))
        self._history.clicked.connect(lambda: self._emit_for_current(self.history_wanted))
        self._delete.clicked.connect(self._delete_current)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self._delete_current)

    def _on_row(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_what_is_possible()
