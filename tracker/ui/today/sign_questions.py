"""The danger signs as a few plain questions with one "None of these", and the other signs."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGroupBox, QVBoxLayout, QWidget

from tracker.domain.questions import Questions, Sign, SignGroup
from tracker.domain.symptoms import SignId
from tracker.ui.pieces.choice_button import ChoiceButton
from tracker.ui.pieces.disclosure import Disclosure
from tracker.ui.pieces.disclosure_button import WORDS_FROM
from tracker.ui.pieces.headed_label import HeadedLabel
from tracker.ui.pieces.labels import text_label

if TYPE_CHECKING:  # what the first frame does without
    from PySide6.QtGui import QKeyEvent


class SignBoxes(QWidget):
    """The questions of some groups; each opens to the boxes of its signs.

    They are there once they are `asked`; until then it is only known what is ticked.

    Signals: `changed()` when the user ticked or unticked a box.
    """

    changed = Signal()

    def __init__(self, groups: Iterable[SignGroup], signs: Iterable[Sign]) -> None:
        super().__init__()
        self._ticked: set[SignId] = set()
        self._boxes: dict[SignId, QCheckBox] = {}
        self._groups, self._signs = tuple(groups), tuple(signs)
        self._parts: list[tuple[Disclosure, list[Sign]]] = []

    def asked(self) -> SignBoxes:
        """Make the questions, open where something is ticked, and return the widget with them."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for group in self._groups:
            members = [sign for sign in self._signs if sign.group == group.id]
            part = Disclosure(group.question, partial(self._boxes_of, members))
            self._parts.append((part, members))
            column.addWidget(part)
        self.set_ticked(frozenset(self._ticked))
        return self

    def ticked(self) -> frozenset[SignId]:
        """Return the signs whose boxes are ticked."""
        return frozenset(self._ticked)

    def set_ticked(self, signs: frozenset[SignId]) -> None:
        """Tick exactly these; not the user's doing, so nothing is emitted. Groups with ticks are opened."""
        self._ticked = set(signs)
        for sign, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(sign in signs)
            box.blockSignals(False)
        for part, members in self._parts:
            part.set_open(any(sign.id in signs for sign in members))
        self._show_counts()

    def _boxes_of(self, signs: Iterable[Sign]) -> QWidget:
        from tracker.ui.pieces.wrapping_box import WrappingBox  # most days open no part

        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(WORDS_FROM, 0, 0, 4)
        column.setSpacing(0)
        for sign in signs:
            box = WrappingBox(sign.label)
            box.setAccessibleName(sign.label)
            box.setAccessibleDescription(sign.description)
            box.setToolTip(sign.description)
            box.setChecked(sign.id in self._ticked)
            box.toggled.connect(partial(self._on_toggled, sign.id))
            self._boxes[sign.id] = box
            column.addWidget(box)
        return content

    def _on_toggled(self, sign: SignId, is_ticked: bool) -> None:
        if is_ticked:
            self._ticked.add(sign)
        else:
            self._ticked.discard(sign)
        self._show_counts()
        self.changed.emit()

    def _show_counts(self) -> None:
        for part, members in self._parts:
            count = sum(sign.id in self._ticked for sign in members)
            part.set_note(self.tr("%n ticked", "", count) if count else "")


class DangerSigns(QGroupBox):
    """The daily question for danger signs: None of these, or boxes; unanswered until one of them.

    Signals: `changed()` by the user's hand.
    """

    changed = Signal()

    def __init__(self, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlat(True)
        self.setObjectName("question")
        title = self.tr("Danger signs")
        self.setAccessibleName(title)
        question = HeadedLabel(title, self.tr("Any of these?"))
        self.none = ChoiceButton(self.tr("None of these"), self.tr("Key: N"))
        groups = [group for group in questions.sign_groups.values() if group.danger]
        self.boxes = SignBoxes(groups, questions.signs.values()).asked()
        self.error = text_label(role="error")
        self.error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (question, self.none, self.error, self.boxes):
            column.addWidget(widget)
        self.none.clicked.connect(self._on_none)
        self.boxes.changed.connect(self._on_boxes)

    def answer(self) -> frozenset[SignId] | None:
        """Return the danger signs reported, empty for none of these, or None while unanswered."""
        ticked = self.boxes.ticked()
        return ticked if ticked or self.none.is_chosen else None

    def set_answer(self, signs: frozenset[SignId] | None) -> None:
        """Show an answer; emits nothing."""
        self.boxes.set_ticked(signs or frozenset())
        self.none.set_chosen(signs is not None and not signs)
        self.show_error("")

    def show_error(self, text: str) -> None:
        """Say beside the question what is missing; an empty text takes it away."""
        self.error.setText(text)
        self.error.setVisible(bool(text))
        if text:
            from tracker.ui.pieces.announcing import announce  # not before the first frame

            announce(self.error, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("n", "N"):
            if not self.none.is_chosen:
                self._on_none()
            self.none.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _on_none(self) -> None:
        self.none.set_chosen(not self.none.is_chosen)
        if self.none.is_chosen:
            self.boxes.set_ticked(frozenset())
        self.show_error("")
        self.changed.emit()

    def _on_boxes(self) -> None:
        self.none.set_chosen(False)
        self.show_error("")
        self.changed.emit()
