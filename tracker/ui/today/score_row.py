"""One question with its steps: answered by one click or one digit, unanswered until then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QGroupBox, QVBoxLayout, QWidget

from tracker.domain.questions import Scale
from tracker.ui.pieces.headed_label import HeadedLabel
from tracker.ui.pieces.step_button import StepButton
from tracker.ui.pieces.step_group import StepGroup, clears
from tracker.ui.pieces.step_row import StepRow

if TYPE_CHECKING:  # what the first frame does without
    from PySide6.QtGui import QKeyEvent

    from tracker.domain.knowledge import ResultQuestion

TEN_WITHIN_MS = 700
"""A 1 waits this long for a 0 where the scale goes to 10."""


class ScoreRow(QGroupBox):
    """A question that is answered with one of its steps; the answer is the step's number, from 0.

    Signals:
        changed(): the answer is another one, by the user's hand.
        finished(): answered by a digit, so that the next question may take the focus.
        words_wanted(): the user asks what the words mean.
    """

    changed = Signal()
    finished = Signal()
    words_wanted = Signal()

    def __init__(self, scale: Scale | ResultQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self.setAccessibleName(scale.label)
        self.setAccessibleDescription(scale.question)
        self.setFlat(True)
        self.setObjectName("question")
        self._group = StepGroup(self)
        self._group.picked.connect(self._on_picked)
        self._heading = HeadedLabel(scale.label, lines=2)  # a long meaning takes both
        self.steps = StepRow(self._make_step(score) for score in range(len(scale.steps)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._heading)
        column.addWidget(self.steps)
        self._ten_timer = QTimer(self, singleShot=True, interval=TEN_WITHIN_MS)
        self._ten_timer.timeout.connect(self.finished)
        self._show_meaning()
        self._group.keep_one_tab_stop()

    def score(self) -> int | None:
        """Return the chosen score, or None while the question is unanswered."""
        return self._group.chosen()

    def set_score(self, score: int | None) -> None:
        """Show an answer, or none; this is not the user's doing and emits nothing."""
        self._group.choose(score)
        self._show_meaning()
        if any(button.hasFocus() for button in self._group.buttons()):
            self.take_focus()

    def take_focus(self) -> None:
        """Move the keyboard to the chosen step, or to the first."""
        chosen = self._group.checkedButton() or self._group.button(0)
        chosen.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text == "?":
            self.words_wanted.emit()
        elif self._ten_timer.isActive() and text and text != "0":
            self._pass_on(event)
        elif clears(event.key()):
            self._answer(None)
        elif len(text) == 1 and text.isascii() and text.isdigit() and not _is_command(event):
            self._digit(int(text))
        else:
            super().keyPressEvent(event)

    def _pass_on(self, event: QKeyEvent) -> None:
        """Stop waiting for the 0 of a 10: this key is meant for the next question."""
        self._ten_timer.stop()
        self.finished.emit()
        following = QApplication.focusWidget()
        if following is not None and not self.isAncestorOf(following):
            QApplication.sendEvent(following, event)

    def _digit(self, digit: int) -> None:
        highest = len(self._scale.steps) - 1
        if digit == 0 and highest == 10 and self._ten_timer.isActive():
            digit = 10
        self._ten_timer.stop()
        if digit > highest:
            return
        self._answer(digit)
        if digit == 1 and highest == 10:
            self._ten_timer.start()
        else:
            self.finished.emit()

    def _answer(self, score: int | None) -> None:
        if score == self.score():
            return
        self.set_score(score)
        self.changed.emit()

    def _make_step(self, score: int) -> StepButton:
        step = self._scale.steps[score]
        button = StepButton(step.word, self)
        button.setAccessibleName(step.word)
        button.setAccessibleDescription(step.description)
        button.setToolTip(step.description)
        button.clicked.connect(lambda: self._on_clicked(score))
        self._group.addButton(button, score)
        return button

    def _on_clicked(self, score: int) -> None:
        if self._group.takes_back(score):
            self._on_picked()

    def _on_picked(self) -> None:
        self._show_meaning()
        self.changed.emit()

    def _show_meaning(self) -> None:
        """Ask the question, or say what the chosen step looks like, to be compared with the mirror."""
        score = self.score()
        text = self._scale.question if score is None else self._scale.steps[score].description
        self._heading.setText(text)


def _is_command(event: QKeyEvent) -> bool:
    modifier = QtCore.Qt.KeyboardModifier
    return bool(event.modifiers() & (modifier.ControlModifier | modifier.AltModifier))
