"""What is shown before there is any session, and as the first step: what it is for."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tracker.ui.pieces.card import Card
from tracker.ui.pieces.labels import text_label, title_label
from tracker.ui.pieces.wrapping_row import WrappingRow


class Welcome(QWidget):
    """The empty state of the program.

    Signals: `next_wanted()`, `example_wanted()`, `import_wanted()`, `before_wanted()`.
    """

    next_wanted = Signal()
    example_wanted = Signal()
    import_wanted = Signal()
    before_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card()
        card.setMaximumWidth(620)
        column = card.column
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(16)
        column.addWidget(text_label(self.tr("Step 1 of 3"), role="muted"))
        column.addWidget(title_label(self.tr("How is your skin healing?")))
        for text in (
            self.tr(
                "Answer a few questions once a day after microneedling. You see your answers beside what is "
                "usual, and you are told early when somebody should look at your skin."
            ),
            self.tr(
                "It is a diary and not a doctor: it never says what you have, and it cannot say that all is "
                "well. No study has tested it. It can miss something, and it can warn without need."
            ),
            self.tr("If you are worried, call your clinic, whatever it shows."),
            self.tr("Everything stays on this computer."),
        ):
            column.addWidget(text_label(text))
        ways = WrappingRow()
        self._next = self._button(self.tr("New session"), self.next_wanted, ways)
        self._next.setProperty("primary", True)
        self._button(self.tr("Look at an example"), self.example_wanted, ways)
        self._button(self.tr("Import a log …"), self.import_wanted, ways)
        self._button(self.tr("Before a session"), self.before_wanted, ways)
        column.addWidget(ways)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 20)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(2)

    def show_has_session(self, has_session: bool) -> None:
        """Name the way on after what it leads to: a first session, or the one that is open."""
        self._next.setText(self.tr("Next: your session") if has_session else self.tr("New session"))

    def take_focus(self) -> None:
        """Put the keyboard on the way on."""
        self._next.setFocus()

    def _button(self, text: str, signal: SignalInstance, ways: WrappingRow) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(signal)
        ways.add(button)
        return button
