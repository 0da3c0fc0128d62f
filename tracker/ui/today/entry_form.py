"""The day's questions. The form shows and asks; what it emits is stored elsewhere."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tracker.domain.journal import DayEntry
from tracker.domain.questions import Questions
from tracker.domain.symptoms import SignId, Symptom
from tracker.domain.temperature import TemperatureUnit
from tracker.ui.pieces.by_name import set_by_name
from tracker.ui.pieces.card import EDGE, Card
from tracker.ui.pieces.columns import turn
from tracker.ui.pieces.disclosure import Disclosure
from tracker.ui.pieces.labels import text_label
from tracker.ui.pieces.note_field import NoteField
from tracker.ui.pieces.text_size import follow_text_size
from tracker.ui.today.score_row import ScoreRow
from tracker.ui.today.sign_questions import DangerSigns, SignBoxes
from tracker.ui.today.temperature_field import TemperatureField
from tracker.ui.wording import typed_products

if TYPE_CHECKING:  # what the first frame does without
    from PySide6.QtGui import QResizeEvent

    from tracker.domain.draft import Draft
    from tracker.domain.knowledge import ResultQuestion
    from tracker.domain.results import Aspect, Improvement
    from tracker.ui.today.result_rating import ResultRating

SMALL_FIELDS_FROM_LETTERS = 56
"""With less room than this many letters the fields for temperature and products stand below one another."""


class EntryForm(Card):
    """Asks for one day's entry; it never shows the expected values or another day's answers.

    The `save` button is placed by the page, so that it stays in sight while the form scrolls.

    Signals:
        submitted(DayEntry): the user wants this stored.
        nothing_answered(): the user wants to store an empty form.
        edited(): something was answered, ticked or typed.
        words_wanted(Symptom): the user asks what the words of a question mean.
    """

    submitted = Signal(object)
    nothing_answered = Signal()
    edited = Signal()
    words_wanted = Signal(object)

    def __init__(self, questions: Questions) -> None:
        super().__init__()
        self._date = dt.date.min
        self._notes = text_label(role="muted")
        self._day = 0
        self._stored: DayEntry | None = None
        self._shown_results: Mapping[Aspect, Improvement] = {}
        self._danger_ids = questions.danger_signs()
        self._scores = {symptom: ScoreRow(scale) for symptom, scale in questions.scales.items()}
        self._rows = list(self._scores.values())
        self._words = QPushButton()
        self._danger = DangerSigns(questions)
        other_groups = [group for group in questions.sign_groups.values() if not group.danger]
        self._others = SignBoxes(other_groups, questions.signs.values())
        self._others.setParent(self)  # until it is opened, when the disclosure takes it in
        self._others.hide()
        self._other_part = Disclosure(self.tr("Anything else? (itch, dryness, marks …)"), self._others.asked)
        self._rating: ResultRating | None = None
        self._temperature = TemperatureField()
        self._temperature_label = QLabel()
        self._temperature_error = text_label(role="error")
        self._products = QLineEdit()
        self._note = NoteField()
        self.save = QPushButton(self.tr("Save entry"))
        self._lay_out()
        self._connect()
        follow_text_size(self._turn)

    @property
    def steps_width(self) -> int:
        """The width in pixels from which the steps of every question stand in one row."""
        return max(row.steps.whole_width for row in self._rows) + 2 * EDGE

    def add_rating(self, questions: Mapping[Aspect, ResultQuestion]) -> None:
        """Let the result be rated as well, once it is time; the first frame does without it."""
        from tracker.ui.pieces.tab_order import come_before
        from tracker.ui.today.result_rating import ResultRating

        self._rating = ResultRating(questions)
        self.column.insertWidget(self.column.indexOf(self._other_part) + 1, self._rating)
        come_before(self._temperature, self._rating)
        self._rating.show_day(self._day, self._shown_results)
        self._rating.changed.connect(self.edited)

    def show_entry(
        self, date: dt.date, day: int, stored: DayEntry | None, draft: Draft | None = None
    ) -> None:
        """Fill the form for a date and its day number: with a draft, else what is stored, else empty.

        Never saves.
        """
        self._date = date
        self._day = day
        self._stored = stored
        if draft is None:
            self._fill_from(stored or DayEntry(date=date))
        else:
            self._answer(draft.scores, draft.danger, draft.others, draft.results)
            self._temperature.show_celsius(stored.temperature_c if stored else None)
            self._temperature.write(draft.temperature)
            self._write(draft.products, draft.note)
            self._show_temperature_error()

    def use_unit(self, unit: TemperatureUnit) -> None:
        """Ask for the temperature in this unit; what is typed goes along."""
        self._temperature.use_unit(unit)
        self._show_temperature_label()
        self._temperature_error.hide()

    def show_notes(self, notes: tuple[str, ...]) -> None:
        """Say above the questions what this person should look at in any case; nothing takes no room."""
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))

    def entry(self) -> DayEntry:
        """Return what the form says now. An unreadable temperature counts as not given."""
        scores = {s: score for s, row in self._scores.items() if (score := row.score()) is not None}
        danger = self._danger.answer()
        others = self._others.ticked()
        return DayEntry(
            date=self._date,
            scores=scores,
            temperature_c=self._temperature.celsius(),
            signs=None if danger is None and not others else (danger or frozenset()) | others,
            products=typed_products(self._products.text()),
            note=self._note.toPlainText(),
            results=self._results(),
            recorded_at=self._stored.recorded_at if self._stored else None,
            amended_at=self._stored.amended_at if self._stored else None,
        )

    def draft(self) -> Draft:
        """Return what the form says now just as it stands, what cannot be read included."""
        from tracker.domain.draft import Draft  # there is none until something is answered

        return Draft(
            scores={s: score for s, row in self._scores.items() if (score := row.score()) is not None},
            danger=self._danger.answer(),
            others=self._others.ticked(),
            temperature=self._temperature.text(),
            products=self._products.text(),
            note=self._note.toPlainText(),
            results=self._results(),
        )

    @property
    def stored(self) -> DayEntry | None:
        """What is stored for the date, as far as the form was told."""
        return self._stored

    def unanswered(self) -> list[str]:
        """Return the names of the daily questions that are still open."""
        names = [row.accessibleName() for row in self._rows if row.score() is None]
        return names + ([self._danger.accessibleName()] if self._danger.answer() is None else [])

    @property
    def is_unsaved(self) -> bool:
        """Tell whether the form says something else than what is stored."""
        return self.differs_from(self._stored)

    def differs_from(self, stored: DayEntry | None) -> bool:
        """Tell whether the form says something else than this entry, be it something that cannot be read."""
        is_readable = not self._temperature.problem() and (
            self._danger.answer() is not None or not self._others.ticked()
        )
        return not is_readable or not self.entry().same_answers(stored or DayEntry(date=self._date))

    def focus_first(self) -> None:
        """Move the keyboard to the first question that is open, or to the first when none is."""
        next((row for row in self._rows if row.score() is None), self._rows[0]).take_focus()

    def submit(self) -> None:
        """Check what must be checked and emit the entry, or say beside the field what is wrong."""
        self._show_temperature_error()
        if self._temperature_error.isVisibleTo(self):
            self._temperature.setFocus()
        elif self._danger.answer() is None and self._others.ticked():
            # a log has one list of signs: other signs alone would say that danger signs were asked and absent
            self._danger.show_error(self.tr("Please answer this too, so that nothing is taken for “none”."))
            self._danger.none.setFocus()
        elif self.entry().is_blank and self._stored is None:
            self._rows[0].take_focus()
            self.nothing_answered.emit()
        else:
            self.submitted.emit(self.entry())

    def _fill_from(self, entry: DayEntry) -> None:
        signs = entry.signs
        danger = None if signs is None else signs & self._danger_ids
        self._answer(entry.scores, danger, (signs or frozenset()) - self._danger_ids, entry.results)
        self._temperature.show_celsius(entry.temperature_c)
        self._write("; ".join(entry.products), entry.note)
        self._temperature_error.hide()

    def _answer(
        self,
        scores: Mapping[Symptom, int],
        danger: frozenset[SignId] | None,
        others: frozenset[SignId],
        results: Mapping[Aspect, Improvement],
    ) -> None:
        for symptom, row in self._scores.items():
            row.set_score(scores.get(symptom))
        self._danger.set_answer(danger)
        self._others.set_ticked(others)
        self._other_part.set_open(bool(others))
        self._shown_results = results
        if self._rating is not None:
            self._rating.show_day(self._day, results)

    def _write(self, products: str, note: str) -> None:
        self._products.blockSignals(True)
        self._products.setText(products)
        self._products.blockSignals(False)
        self._note.blockSignals(True)
        self._note.setPlainText(note)
        self._note.blockSignals(False)

    def _ask_for_words(self) -> None:
        """Ask for the words of the question that has the keyboard, or of the first."""
        focus = QApplication.focusWidget()
        at_focus = (s for s, row in self._scores.items() if focus is not None and row.isAncestorOf(focus))
        self.words_wanted.emit(next(at_focus, next(iter(self._scores))))

    def _results(self) -> Mapping[Aspect, Improvement]:
        return self._shown_results if self._rating is None else self._rating.results()

    def _show_temperature_error(self) -> None:
        problem = self._temperature.problem()
        self._temperature_error.setText(problem)
        self._temperature.setAccessibleDescription(problem)
        self._temperature_error.setVisible(bool(problem))

    def _show_temperature_label(self) -> None:
        self._temperature_label.setText(self._temperature.label())
        self._temperature.setAccessibleName(self._temperature.label())

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(self._notes)
        self._notes.hide()
        for row in self._rows:
            column.addWidget(row)
        words = QHBoxLayout()
        words.addWidget(self._words)
        words.addStretch(1)
        column.addLayout(words)
        column.addWidget(self._danger)
        column.addWidget(self._other_part)
        column.addLayout(self._small_fields())
        column.addWidget(self._temperature_error)
        self._temperature_error.hide()
        column.addLayout(self._labelled(self.tr("Note"), self._note))
        self._words.setText(self.tr("What do the words mean?"))
        self._words.setToolTip(self.tr("Key: ?"))
        self._words.setProperty("role", "link")
        set_by_name(self._words, focusPolicy="NoFocus")  # Tab goes from question to question
        self.save.setProperty("primary", True)
        self.save.setToolTip("Ctrl+S")
        self.save.setAccessibleDescription(self.tr("Key: Ctrl+S"))

    def _small_fields(self) -> QBoxLayout:
        self._small = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(12)
        row.addLayout(self._below(self._temperature_label, self._temperature), 2)
        row.addLayout(self._labelled(self.tr("Products and medicines"), self._products), 3)
        self._show_temperature_label()
        self._products.setPlaceholderText(self.tr("separated by ;"))
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        """Put the small fields below one another where they do not fit beside one another."""
        letters = self.width() / self.fontMetrics().averageCharWidth()
        turn(self._small, side_by_side=letters >= SMALL_FIELDS_FROM_LETTERS)

    def _labelled(self, text: str, field: QWidget) -> QVBoxLayout:
        field.setAccessibleName(text)
        return self._below(QLabel(text), field)

    def _below(self, label: QLabel, field: QWidget) -> QVBoxLayout:
        label.setBuddy(field)
        label.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addStretch(1)  # fields beside one another stand at the same height
        column.addWidget(label)
        column.addWidget(field)
        return column

    def _focus_danger(self) -> None:
        self._danger.none.setFocus(QtCore.Qt.FocusReason.TabFocusReason)

    def _connect(self) -> None:
        for row, following in zip(self._rows, self._rows[1:], strict=False):
            row.finished.connect(following.take_focus)
        self._rows[-1].finished.connect(self._focus_danger)
        for row in self._rows:
            row.changed.connect(self.edited)
            row.words_wanted.connect(self._ask_for_words)
        self._words.clicked.connect(self._ask_for_words)
        self._danger.changed.connect(self.edited)
        self._others.changed.connect(self.edited)
        for field in (self._temperature, self._products, self._note):
            field.textChanged.connect(self.edited)
        self._temperature.editingFinished.connect(self._show_temperature_error)
        self.save.clicked.connect(self.submit)
