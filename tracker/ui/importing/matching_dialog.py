"""The column-matching step: a table with columns of its own, read as its author meant it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QGridLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.journal import Journal, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.exchange.tables.dates import looks_like_date, read_date
from tracker.exchange.tables.fields import likeliest
from tracker.exchange.tables.headers import SESSION_FACTS, Field
from tracker.exchange.tables.matched_journal import journal_of
from tracker.exchange.tables.matched_rows import MatchedRow, match_rows
from tracker.exchange.tables.matching import Matching, asked_about, fill_in, guess, still_open
from tracker.exchange.tables.table import Table
from tracker.ui.importing.import_words import field_name
from tracker.ui.importing.matched_model import MatchedModel
from tracker.ui.importing.matching_questions import MatchingQuestions
from tracker.ui.importing.matching_words import column_text, note_on_scale, open_text, sheet_text, summary
from tracker.ui.pieces.card import Card
from tracker.ui.pieces.choice_box import ChoiceBox
from tracker.ui.pieces.columns import Columns
from tracker.ui.pieces.dialogs import add_buttons, give_size
from tracker.ui.pieces.labels import section_label, text_label

ROWS_IN_SIGHT = 7
OF_THE_SESSION = (Field.TREATED_ON, *SESSION_FACTS)
WIDEST_COLUMN_IN_LETTERS = 44


class MatchingDialog(QDialog):
    """Nothing is stored here: `journal` is what the table says, once the dialog was accepted."""

    def __init__(
        self,
        parent: QWidget | None,
        knowledge: Knowledge,
        tables: Sequence[Table],
        *,
        file: str,
        sessions: tuple[Treatment, ...],
        today: dt.date,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import a table"))
        self._knowledge = knowledge
        self._tables = tables
        self._table = tables[likeliest(tables)]
        self._today = today
        self._sheet = self._sheet_box()
        self._columns = {field: self._column_box(field) for field in Field}
        self._questions = MatchingQuestions(knowledge, sessions, today)
        self._model = MatchedModel(knowledge)
        self._preview = QTableView()
        self._summary = text_label()
        self._error = text_label(role="error")
        self._error.hide()
        self._rows: tuple[MatchedRow, ...] = ()
        self._matching = Matching(columns={})
        self._lay_out(file)
        self._questions.changed.connect(self._show)
        self._show_table()

    def journal(self) -> Journal:
        """Return the days that are taken, in their sessions."""
        return journal_of(self._rows)

    def accept(self) -> None:
        """Close when everything is known; otherwise say what is not, and go there."""
        missing = still_open(self._table, self._matching)
        if missing:
            self._say(" ".join(open_text(question) for question in missing))
            self._questions.take_focus(missing[0])
        elif not self.journal().treatments:
            self._say(self.tr("No row can be taken. The table below says why."))
        else:
            super().accept()

    def _say(self, text: str) -> None:
        self._error.setText(text)
        self._error.show()

    def _show_table(self) -> None:
        """Begin anew with the table that is chosen."""
        guessed = guess(self._table)
        names = [(column_text(self._table, column), column) for column in range(len(self._table.columns))]
        for field, box in self._columns.items():
            box.offer([(self.tr("Not in the file"), None), *names])
            box.show_value(guessed.columns.get(field))
        self._questions.begin(_first_date(self._table, guessed))
        self._show()

    def _choose_table(self) -> None:
        self._table = self._tables[self._sheet.value]
        self._show_table()

    def _show(self) -> None:
        """Read the table anew with what is chosen now."""
        chosen = {field: box.value for field, box in self._columns.items()}
        columns = {field: column for field, column in chosen.items() if column is not None}
        self._matching = fill_in(self._table, Matching(columns=columns, **self._questions.said()))
        keep = partial(note_on_scale, self._knowledge)
        self._rows = match_rows(self._table, self._matching, self._knowledge, self._today, keep)
        self._questions.show_matching(self._matching, asked_about(self._table, self._matching))
        self._model.show_rows(self._matching, self._rows)
        self._summary.setText("\n".join(summary(self._knowledge, self._table, self._matching, self._rows)))
        self._error.hide()

    def _column_box(self, field: Field) -> ChoiceBox:
        box = ChoiceBox(field_name(self._knowledge, field.value))
        box.activated.connect(lambda _index: self._show())
        return box

    def _sheet_box(self) -> ChoiceBox:
        """Return the choice of a sheet, which is shown only where there are several."""
        box = ChoiceBox(self.tr("Sheet"))
        box.offer([(sheet_text(table), number) for number, table in enumerate(self._tables)])
        box.show_value(self._tables.index(self._table))
        box.activated.connect(lambda _index: self._choose_table())
        return box

    def _lay_out(self, file: str) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        intro = self.tr(
            "{file} has columns of its own. Say once which is which; below you see how each row is read. "
            "Nothing is stored yet."
        )
        column.addWidget(text_label(intro.format(file=file)))
        column.addLayout(_named([self._sheet]))
        self._sheet.show_all(len(self._tables) > 1)
        column.addWidget(Columns(self._day_card(), self._about_the_session()))
        column.addWidget(section_label(self.tr("How the rows are read")))
        hint = self.tr("An empty cell counts as not asked. A cell with “none” counts as asked.")
        column.addWidget(text_label(hint, role="muted"))
        column.addWidget(self._preview)
        column.addWidget(self._summary)
        column.addStretch(1)
        self._prepare_preview()
        add_buttons(self, content, self.tr("Go on"), always_seen=self._error)
        give_size(self, 980, 760)

    def _day_card(self) -> Card:
        card = Card()
        card.column.addWidget(section_label(self.tr("Which column holds what")))
        card.column.addLayout(_named([box for f, box in self._columns.items() if f not in OF_THE_SESSION]))
        card.column.addStretch(1)
        return card

    def _about_the_session(self) -> QWidget:
        """Return what is asked, and below it the columns about the session, which few tables have."""
        card = Card()
        card.column.addWidget(section_label(self.tr("About the session, if the file says it")))
        card.column.addLayout(_named([self._columns[field] for field in OF_THE_SESSION]))
        card.column.addStretch(1)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._questions)
        column.addWidget(card, 1)
        return both

    def _prepare_preview(self) -> None:
        view = self._preview
        view.setModel(self._model)
        view.setAccessibleName(self.tr("How the rows are read"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.verticalHeader().hide()
        header = view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(self.fontMetrics().averageCharWidth() * WIDEST_COLUMN_IN_LETTERS)
        rows = min(ROWS_IN_SIGHT, max(len(table.rows) for table in self._tables)) + 1
        height = view.verticalHeader().defaultSectionSize()
        view.setMinimumHeight(header.sizeHint().height() + rows * height)


def _named(boxes: Iterable[ChoiceBox]) -> QGridLayout:
    """Return choices below one another, each with its name to its left."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, box in enumerate(boxes):
        grid.addWidget(box.label, row, 0)
        grid.addWidget(box, row, 1)
    return grid


def _first_date(table: Table, matching: Matching) -> dt.date | None:
    """Return the earliest date in the table, as far as it can be told before anything was asked."""
    if Field.DATE not in matching.columns:
        return None
    cells = filter(looks_like_date, table.column(matching.columns[Field.DATE]))
    return min((date for cell in cells if (date := read_date(cell, matching.date_order))), default=None)
