"""What surrounds the diary, on one page with three parts: after a session, before one, and good to know."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import Overview
from tracker.ui.care.after_care import AfterCare
from tracker.ui.care.before_session import BeforeSession
from tracker.ui.care.good_to_know import GoodToKnow
from tracker.ui.pieces.choice_button import ChoiceButton
from tracker.ui.pieces.scrolling import scrolling_with_focus
from tracker.ui.pieces.wrapping_row import WrappingRow

Part = AfterCare | BeforeSession | GoodToKnow
AFTER, BEFORE, GOOD_TO_KNOW = range(3)
MARGIN = 12
"""What stays above a part that is brought into sight, in pixels."""


class CarePage(QWidget):
    """Shows one part at a time; each is made when it is first in sight.

    Signals:
        sources_wanted(): the user asks for every source.
        copied(): something to take along is on the clipboard.
        calendar_wanted(date, AboutMe, bool): see `BeforeSession`.
    """

    sources_wanted = Signal()
    copied = Signal()
    calendar_wanted = Signal(object, object, bool)

    def __init__(self, knowledge: Knowledge) -> None:
        super().__init__()
        self._knowledge = knowledge
        self._overview: Overview | None = None
        self._number = AFTER
        self._parts: dict[int, Part] = {}
        self._buttons = QButtonGroup(self)
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(16)
        self._column.addWidget(self._choice_of_parts())
        self._column.addStretch(1)
        self._scroll = scrolling_with_focus(self._page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._buttons.idClicked.connect(self.show_part)

    def show_overview(self, overview: Overview) -> None:
        """Fill the open part, when it is next in sight; the first session opens its own part."""
        before, self._overview = self._overview, overview
        if before is None or before.has_begun != overview.has_begun:
            self._number = AFTER if overview.has_begun else BEFORE
        if self.isVisible():
            self._fill()

    def show_part(self, number: int) -> None:
        """Open another part, from its top."""
        self._number = number
        if self.isVisible():
            self._fill()
            self._scroll.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Put the keyboard on the choice of parts, at the top."""
        self._buttons.button(self._number).setFocus()
        self._scroll.verticalScrollBar().setValue(0)

    def step(self, days: int) -> None:
        """Look at the care of an earlier or later day."""
        part = self._parts.get(self._number)
        if isinstance(part, AfterCare):
            part.step(days)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def _fill(self) -> None:
        if self._overview is None:
            return
        for button in self._buttons.buttons():
            if isinstance(button, ChoiceButton):
                button.set_chosen(self._buttons.id(button) == self._number)
        shown = self._part(self._number)
        for part in self._parts.values():
            part.setVisible(part is shown)
        if not isinstance(shown, GoodToKnow):
            shown.show_overview(self._overview)

    def _part(self, number: int) -> Part:
        if number not in self._parts:
            makers: dict[int, Callable[[], Part]] = {
                AFTER: self._make_after,
                BEFORE: self._make_before,
                GOOD_TO_KNOW: self._make_good_to_know,
            }
            self._parts[number] = makers[number]()
            self._column.insertWidget(self._column.count() - 1, self._parts[number])
        return self._parts[number]

    def _make_after(self) -> AfterCare:
        after = AfterCare(self._knowledge)
        after.disagreement_wanted.connect(self._show_disagreement)
        after.before_wanted.connect(lambda: self.show_part(BEFORE))
        return after

    def _make_before(self) -> BeforeSession:
        before = BeforeSession(self._knowledge)
        before.disagreement_wanted.connect(self._show_disagreement)
        before.copied.connect(self.copied)
        before.calendar_wanted.connect(self.calendar_wanted)
        return before

    def _make_good_to_know(self) -> GoodToKnow:
        good_to_know = GoodToKnow(self._knowledge)
        good_to_know.disagreement_wanted.connect(self._show_disagreement)
        good_to_know.sources_wanted.connect(self.sources_wanted)
        return good_to_know

    def _show_disagreement(self, disagreement: str) -> None:
        """Lead from an item to the dispute that it names."""
        self.show_part(GOOD_TO_KNOW)
        part = self._part(GOOD_TO_KNOW)
        assert isinstance(part, GoodToKnow)
        opened = part.open_disagreement(disagreement)
        # where it stands is known once Qt has laid out what has just been opened
        QTimer.singleShot(0, opened, lambda: self._scroll.verticalScrollBar().setValue(self._top_of(opened)))

    def _top_of(self, part: QWidget) -> int:
        return part.mapTo(self._page, part.rect().topLeft()).y() - MARGIN

    def _choice_of_parts(self) -> WrappingRow:
        row = WrappingRow()
        names = (self.tr("After a session"), self.tr("Before a session"), self.tr("Good to know"))
        for number, name in enumerate(names):
            button = ChoiceButton(name)
            self._buttons.addButton(button, number)
            row.add(button)
        return row
