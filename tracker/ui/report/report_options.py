"""What goes into the report: the patient's questions, parts, other sessions, paper and name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from tracker.domain.journal import Treatment
from tracker.domain.overview import Overview
from tracker.exchange.report.choice import EVERYTHING, Paper, Part, ReportChoice
from tracker.ui.pieces.card import Card
from tracker.ui.pieces.labels import section_label, text_label
from tracker.ui.theme import TARGET
from tracker.ui.wording import short_date, treatment_facts

PAPERS: tuple[Paper, ...] = ("a4", "letter")
QUESTION_LINES = 4
MOST_SESSIONS_IN_SIGHT = 4


class ReportOptions(Card):
    """The choice for the session that is open; other sessions can be put in beside it.

    Signals:
        changed(): something was chosen or typed.
        questions_left(): the keyboard has left the questions.
    """

    changed = Signal()
    questions_left = Signal()

    def __init__(self, choice: ReportChoice) -> None:
        super().__init__()
        self._treated_on: dt.date | None = None
        self._stored_questions = ""
        self._questions = QPlainTextEdit()
        self._questions.setTabChangesFocus(True)
        self._questions.installEventFilter(self)
        self._kept_with = text_label(role="muted")
        self._parts = self._part_boxes(choice)
        self._others_label = QLabel(self.tr("Other &sessions in this report"))
        self._others = QListWidget()
        self._others.setObjectName("choices")
        self._paper = QComboBox()
        self._paper.addItems([self.tr("A4"), self.tr("US Letter")])
        self._paper.setCurrentIndex(PAPERS.index(choice.paper))
        self._archive = QCheckBox(self.tr("For archives (PDF/A-2)"))
        self._archive.setChecked(choice.for_archive)
        self._name = QLineEdit()
        self._lay_out()
        self._connect()

    def choice(self) -> ReportChoice:
        """Return what is chosen now."""
        others = [self._others.item(row) for row in range(self._others.count())]
        ticked = {o.data(Qt.ItemDataRole.UserRole) for o in others if o.checkState() is Qt.CheckState.Checked}
        own = set() if self._treated_on is None else {self._treated_on}
        left_out = {part for part, box in self._parts.items() if not box.isChecked()}
        return ReportChoice(
            sessions=frozenset(own | ticked),
            parts=EVERYTHING - left_out,
            paper=PAPERS[self._paper.currentIndex()],
            name=self._name.text().strip(),
            for_archive=self._archive.isChecked(),
        )

    def questions(self) -> str:
        """Return the questions as they stand in the field."""
        return self._questions.toPlainText()

    def show_overview(self, overview: Overview, questions: str) -> None:
        """Offer the other sessions, and show the questions of the one that is open; emits nothing.

        Another open session starts anew: none beside it.
        """
        treatment = overview.treatment
        if treatment is None:
            return
        is_other = treatment.treated_on != self._treated_on
        self._treated_on = treatment.treated_on
        ticked = frozenset() if is_other else self.choice().sessions
        others = [line.treatment for line in overview.treatments if line.treatment is not treatment]
        self._offer([other for other in others if other.treated_on != treatment.treated_on], ticked)
        if is_other or questions != self._stored_questions:  # else what is typed and not stored yet stays
            self._stored_questions = questions
            self._questions.blockSignals(True)
            self._questions.setPlainText(questions)
            self._questions.blockSignals(False)
        date = short_date(treatment.treated_on)
        text = self.tr("One on each line. Kept with the session of {date}.")
        self._kept_with.setText(text.format(date=date))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._questions and event.type() is QEvent.Type.FocusOut:
            self.questions_left.emit()
        return super().eventFilter(watched, event)

    def _offer(self, others: list[Treatment], ticked: frozenset[dt.date]) -> None:
        self._others.blockSignals(True)
        self._others.clear()
        for treatment in others:
            names = [short_date(treatment.treated_on), treatment_facts(treatment)]
            lines = [name for name in names if name]
            item = QListWidgetItem("\n".join(lines), self._others)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(lines))
            text_height = self._others.fontMetrics().lineSpacing() * len(lines)
            item.setSizeHint(QSize(0, max(TARGET, text_height + 12)))
            item.setData(Qt.ItemDataRole.UserRole, treatment.treated_on)
            is_ticked = treatment.treated_on in ticked
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        self._others.blockSignals(False)
        if others:
            self._others.setCurrentRow(0)
            shown = range(min(len(others), MOST_SESSIONS_IN_SIGHT))
            self._others.setFixedHeight(sum(map(self._others.sizeHintForRow, shown)) + 4)
        self._others_label.setVisible(bool(others))
        self._others.setVisible(bool(others))

    def _part_boxes(self, choice: ReportChoice) -> Mapping[Part, QCheckBox]:
        names = {
            Part.QUESTIONS: self.tr("My questions"),
            Part.DAYS: self.tr("All days and flags in full"),
            Part.SCALES: self.tr("Meaning of the scales"),
            Part.SOURCES: self.tr("Sources"),
        }
        boxes = {part: QCheckBox(name) for part, name in names.items()}
        for part, box in boxes.items():
            box.setChecked(part in choice.parts)
        return boxes

    def _lay_out(self) -> None:
        self._questions.setFixedHeight(self._questions.fontMetrics().lineSpacing() * QUESTION_LINES + 24)
        for parts in (
            (self._named(self.tr("My &questions for the doctor"), self._questions), self._questions),
            (self._kept_with,),
            (section_label(self.tr("What goes in")), *self._parts.values()),
            (self._others_label, self._others),
            (self._named(self.tr("&Paper"), self._paper), self._paper),
            (self._named(self.tr("My na&me, if it should be there"), self._name), self._name),
            (text_label(self.tr("The name is not kept after you close the program."), role="muted"),),
            (self._archive,),
        ):
            for part in parts:
                self.column.addWidget(part)
        self._others_label.setBuddy(self._others)
        self._others.setAccessibleName(self.tr("Other sessions in this report"))
        self.column.addStretch(1)

    def _named(self, text: str, field: QWidget) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        return label

    def _connect(self) -> None:
        self._questions.textChanged.connect(self.changed)
        for box in (*self._parts.values(), self._archive):
            box.toggled.connect(self.changed)
        self._others.itemChanged.connect(lambda _item: self.changed.emit())
        self._paper.currentIndexChanged.connect(self.changed)
        self._name.textChanged.connect(self.changed)
