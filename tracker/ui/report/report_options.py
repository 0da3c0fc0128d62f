"""What goes into the report: the patient's questions, parts, other sessions, paper and name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from tracker.domain.journal import Treatment
from tracker.domain.overview import Overview
from tracker.domain.photos import Photo
from tracker.domain.telling_photos import telling_photos
from tracker.exchange.report.choice import EVERYTHING, Paper, Part, ReportChoice
from tracker.ui.photos.photo_words import short_title
from tracker.ui.pieces.card import Card
from tracker.ui.pieces.choice_list import ChoiceList
from tracker.ui.pieces.labels import section_label, text_label
from tracker.ui.pieces.wrapping_box import WrappingBox
from tracker.ui.report.kept_choice import paper_names, part_names
from tracker.ui.report.tick_list import TickList
from tracker.ui.wording import short_date, treatment_facts

PAPERS: tuple[Paper, ...] = ("a4", "letter")
"""In the order of `paper_names`."""
QUESTION_LINES = 4
LONGEST_TOLD = 60
"""So much of the words on a photo stands in the list, in characters."""


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
        self._others = TickList()
        self._photos_label = QLabel(self.tr("P&hotos in this report"))
        self._photos = TickList()
        self._paper = ChoiceList()
        self._paper.addItems(list(paper_names().values()))
        self._paper.setCurrentIndex(PAPERS.index(choice.paper))
        self._archive = WrappingBox(self.tr("For archives (PDF/A-2)"))
        self._archive.setChecked(choice.for_archive)
        self._name = QLineEdit()
        self._lay_out()
        self._connect()

    def choice(self) -> ReportChoice:
        """Return what is chosen now."""
        ticked = self._others.ticked()
        own = set() if self._treated_on is None else {self._treated_on}
        left_out = {part for part, box in self._parts.items() if not box.isChecked()}
        return ReportChoice(
            sessions=frozenset(own | ticked),
            parts=EVERYTHING - left_out,
            paper=PAPERS[self._paper.currentIndex()],
            photos=self._ticked_photos(),
            name=self._name.text().strip(),
            for_archive=self._archive.isChecked(),
        )

    def use(self, choice: ReportChoice) -> None:
        """Show these parts and this paper as chosen; emits nothing."""
        for field in (*self._parts.values(), self._paper):
            field.blockSignals(True)
        for part, box in self._parts.items():
            box.setChecked(part in choice.parts)
        self._photos.setEnabled(Part.PHOTOS in choice.parts)
        self._paper.setCurrentIndex(PAPERS.index(choice.paper))
        for field in (*self._parts.values(), self._paper):
            field.blockSignals(False)

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
        self._offer_photos(overview, self._ticked_photos() if not is_other else None)
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
        lines = [(t.treated_on, [short_date(t.treated_on), treatment_facts(t)]) for t in others]
        self._others.offer([(key, texts, key in ticked) for key, texts in lines])
        self._others_label.setVisible(bool(others))
        self._others.setVisible(bool(others))

    def _offer_photos(self, overview: Overview, ticked: frozenset[int] | None) -> None:
        """Offer the photos of the open session; at first those that tell most are ticked."""
        treatment = overview.treatment
        photos = () if treatment is None else treatment.photos
        offered = self._photos.offered()
        chosen = set(ticked or ())
        for photo in () if treatment is None else telling_photos(treatment):
            if ticked is None or photo.id not in offered:
                chosen.add(photo.id)
        self._photos.offer(
            [(photo.id, _texts_of(treatment, photo), photo.id in chosen) for photo in photos if treatment]
        )
        for widget in (self._photos_label, self._photos, self._parts[Part.PHOTOS]):
            widget.setVisible(bool(photos))

    def _ticked_photos(self) -> frozenset[int] | None:
        """Return the ids of the ticked photos; None where none are offered: each session has its own then."""
        return frozenset(self._photos.ticked()) if self._photos.count() else None

    def _part_boxes(self, choice: ReportChoice) -> Mapping[Part, WrappingBox]:
        boxes = {part: WrappingBox(name) for part, name in part_names().items()}
        for part, box in boxes.items():
            box.setChecked(part in choice.parts)
        return boxes

    def _lay_out(self) -> None:
        self._questions.setFixedHeight(self._questions.fontMetrics().lineSpacing() * QUESTION_LINES + 24)
        for parts in (
            (self._named(self.tr("My &questions for the doctor"), self._questions), self._questions),
            (self._kept_with,),
            (section_label(self.tr("What goes in")), *self._parts.values()),
            (self._photos_label, self._photos),
            (self._others_label, self._others),
            (self._named(self.tr("&Paper"), self._paper), self._paper),
            (self._named(self.tr("My na&me, if it should be there"), self._name), self._name),
            (text_label(self.tr("The name is not kept after you close the program."), role="muted"),),
            (self._archive,),
        ):
            for part in parts:
                self.column.addWidget(part)
        self._photos_label.setBuddy(self._photos)
        self._photos.setAccessibleName(self.tr("Photos in this report"))
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
        self._photos.itemChanged.connect(lambda _item: self.changed.emit())
        self._parts[Part.PHOTOS].toggled.connect(self._photos.setEnabled)
        self._paper.currentIndexChanged.connect(self.changed)
        self._name.textChanged.connect(self.changed)


def _texts_of(treatment: Treatment, photo: Photo) -> list[str]:
    """Return what tells the photos of a day apart."""
    told = ", ".join(text for text in (photo.area, " ".join(photo.note.split())) if text)
    return [short_title(treatment, photo), told if len(told) <= LONGEST_TOLD else f"{told[:LONGEST_TOLD]}…"]
