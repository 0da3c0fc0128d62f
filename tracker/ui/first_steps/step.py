"""One step: what it is about, its fields, and below them the ways on, past and back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tracker.ui.pieces.card import Card
from tracker.ui.pieces.labels import text_label, title_label
from tracker.ui.pieces.scrolling import scrolling_with_focus
from tracker.ui.pieces.wrapping_row import WrappingRow

WIDEST_IN_LETTERS = 90
"""Of the card: longer lines are hard to read."""


class Step(QWidget):
    """A page around the fields of a step; they know nothing of it. `about` may be empty.

    Signals:
        done(): the user wants to keep what the fields say.
        skipped(): the user goes on without.
        back_wanted(): the user goes back.
    """

    done = Signal()
    skipped = Signal()
    back_wanted = Signal()

    def __init__(self, place: str, title: str, about: str, fields: QWidget, done: str) -> None:
        super().__init__()
        self._fields = fields
        card = Card()
        self._card = card
        card.column.setContentsMargins(32, 24, 32, 24)
        card.column.setSpacing(12)
        card.column.addWidget(text_label(place, role="muted"))
        card.column.addWidget(title_label(title))
        if about:
            card.column.addWidget(text_label(about))
        card.column.addWidget(fields)
        page = QWidget()
        middle = QHBoxLayout(page)
        middle.addStretch(1)
        middle.addWidget(card, 20)
        middle.addStretch(1)
        self._fit()
        self._scroll = scrolling_with_focus(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._footer(done))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def take_focus(self) -> None:
        """Put the keyboard on the first field."""
        following = self._fields.nextInFocusChain()
        while following is not None and not following.focusPolicy() & Qt.FocusPolicy.TabFocus:
            following = following.nextInFocusChain()
        if following is not None:
            following.setFocus(Qt.FocusReason.TabFocusReason)

    def _fit(self) -> None:
        self._card.setMaximumWidth(self.fontMetrics().averageCharWidth() * WIDEST_IN_LETTERS)

    def _footer(self, done: str) -> QFrame:
        footer = QFrame()
        footer.setObjectName("footer")
        row = QHBoxLayout(footer)
        row.setContentsMargins(16, 8, 16, 8)
        buttons = WrappingRow()
        row.addWidget(buttons)
        buttons.add(self._button(done, self.done, primary=True))
        buttons.add(self._button(self.tr("Sk&ip this step"), self.skipped))
        buttons.add(self._button(self.tr("Bac&k"), self.back_wanted))
        return footer

    def _button(self, text: str, signal: SignalInstance, *, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("primary", primary)
        button.clicked.connect(signal)
        return button
