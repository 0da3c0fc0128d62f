"""One screening question with Yes and No: unanswered until one is chosen, with the reason below a yes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QVBoxLayout

from tracker.domain.guidance import ScreeningQuestion
from tracker.ui.care.before_words import verdict_name
from tracker.ui.pieces.labels import text_label
from tracker.ui.pieces.step_button import StepButton
from tracker.ui.pieces.step_group import StepGroup, clears

YES, NO = range(2)


class YesNoRow(QGroupBox):
    """Asks one question. What "About me" says already is chosen beforehand, and the row says so.

    Signals:
        changed(): the answer is another one, by the user's hand.
        finished(): answered by its letter, so that the next question may take the focus.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self, question: ScreeningQuestion) -> None:
        super().__init__()
        self.question = question
        self._known = False
        self._touched = False
        self.setFlat(True)
        self.setObjectName("question")
        self.setAccessibleName(question.question)
        self._group = StepGroup(self)
        self._group.picked.connect(self._on_answer)
        self._reason = text_label(
            self.tr("{verdict}: {reason}").format(
                verdict=verdict_name(question.verdict), reason=question.reason
            ),
            role="muted",
        )
        self._from_about_me = text_label(self.tr("Answered in About me."), role="muted")
        self._lay_out()
        self._group.keep_one_tab_stop()
        self._show_state()

    def answer(self) -> bool | None:
        """Tell whether the answer is yes, or None while there is none."""
        chosen = self._group.chosen()
        return None if chosen is None else chosen == YES

    def show_known(self, is_known: bool) -> None:
        """Choose Yes where "About me" says so, unless the user has answered here already."""
        if not self._touched:
            self._known = is_known
            self._group.choose(YES if is_known else None)
        self._show_state()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letters = [button.text()[:1].lower() for button in self._group.buttons()]
        if clears(event.key()):
            self._group.choose(None)
            self._on_answer()
        elif event.text() and event.text().lower() in letters:
            self._group.choose(letters.index(event.text().lower()))
            self._on_answer()
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Move the keyboard to the chosen answer, or to the first."""
        self._group.button(self._group.chosen() or YES).setFocus(Qt.FocusReason.TabFocusReason)

    def _on_clicked(self, number: int) -> None:
        if self._group.takes_back(number):
            self._on_answer()

    def _on_answer(self) -> None:
        self._touched = True
        self._known = False
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        self._reason.setVisible(self.answer() is True)
        self._from_about_me.setVisible(self._known)
        self.setAccessibleDescription(self._from_about_me.text() if self._known else "")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(text_label(self.question.question), 1)
        for number, word in ((YES, self.tr("Yes")), (NO, self.tr("No"))):
            button = StepButton(word, self)
            button.setAccessibleName(word)
            button.setFixedWidth(button.sizeHint().width() + 24)
            button.clicked.connect(lambda _checked=False, number=number: self._on_clicked(number))
            self._group.addButton(button, number)
            row.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._from_about_me)
        column.addWidget(self._reason)
