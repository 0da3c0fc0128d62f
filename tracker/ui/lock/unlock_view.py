"""The small window that asks for the passphrase: before the diary, and in its place while it is locked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tracker.paths import resources
from tracker.storage import Key
from tracker.ui import messages
from tracker.ui.lock.attempt import Attempt, Patience
from tracker.ui.lock.attempt_message import AttemptMessage
from tracker.ui.pieces.card import Card
from tracker.ui.pieces.labels import text_label, title_label
from tracker.ui.pieces.passphrase_field import PassphraseField
from tracker.ui.pieces.room import fit_screen
from tracker.ui.pieces.scrolling import scrolling
from tracker.ui.pieces.wrapping_row import WrappingRow

ICON_SIZE = 48
WIDTH_IN_LETTERS = 64
EDGE = 24


class UnlockView(QWidget):
    """Asks until the passphrase is right; `try_passphrase` returns the key or raises a `StorageError`.

    Signals:
        shown(): it is on the screen.
        unlocked(Key): the passphrase was right.
        forgotten(): the user has lost it.
    """

    shown = Signal()
    unlocked = Signal(object)
    forgotten = Signal()

    def __init__(self, try_passphrase: Callable[[str], Key], patience: Patience) -> None:
        super().__init__()
        self._try = try_passphrase
        self._attempt = Attempt(patience, self)
        self._field = PassphraseField(self.tr("Passphrase"))
        self._message = AttemptMessage(self._attempt, self.tr("One moment …"))
        self._unlock = QPushButton(self.tr("Unlock"))
        self._unlock.setProperty("primary", True)
        self._forgot = QPushButton(self.tr("Forgotten? …"))
        self._quit = QPushButton(self.tr("Quit"))
        self.setWindowTitle(messages.application_title())
        self.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))
        self._lay_out()
        self._fit()
        self._connect()
        self._field.setFocus()

    def come_up(self, instead_of: QWidget | None, *, minimised: bool) -> None:
        """Show itself in the middle of where another window is; minimised it waits in the tray."""
        if minimised:
            from tracker.ui.lock.locked_tray import wait_in_tray

            wait_in_tray(self)
            return
        if instead_of is not None:
            self.move(instead_of.geometry().center() - self.rect().center())
        self.show()
        self.raise_()
        self.activateWindow()

    def say(self, text: str) -> None:
        """Say something besides."""
        self._message.say(text)

    def say_wrong(self, text: str) -> None:
        """Say why the diary cannot be opened although the passphrase is right."""
        self._message.say_wrong(text)
        self._show_state()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            QTimer.singleShot(0, self.shown.emit)
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._attempt.finish()
        super().closeEvent(event)

    def _on_unlock(self) -> None:
        if not self._attempt.is_free:
            return
        if not self._field.text():
            self._message.say_wrong(self.tr("Please type your passphrase first."))
            self._field.setFocus()
            return
        passphrase = self._field.text()
        self._message.say_busy()
        self._attempt.begin(lambda: self._try(passphrase))
        self._show_state()

    def _on_success(self, key: Key) -> None:
        self._field.clear()
        self.unlocked.emit(key)

    def _on_refused(self) -> None:
        self._show_state()
        self._field.select()

    def _show_state(self) -> None:
        self._unlock.setEnabled(self._attempt.is_free)
        self._forgot.setEnabled(not self._attempt.is_running)

    def _lay_out(self) -> None:
        icon = QLabel()
        icon.setPixmap(self.windowIcon().pixmap(QSize(ICON_SIZE, ICON_SIZE)))
        head = QHBoxLayout()
        head.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (
            title_label(self.tr("Your diary is locked")),
            text_label(self.tr("Your passphrase opens it. Nothing leaves this computer."), role="muted"),
        ):
            words.addWidget(label)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        buttons = WrappingRow()
        for button in (self._unlock, self._forgot, self._quit):
            buttons.add(button)
        # room for two lines from the start: the window must not jump while somebody reads
        self._message.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        card = Card()
        card.column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        card.column.setSpacing(16)
        card.column.addLayout(head)
        card.column.addWidget(self._field)
        card.column.addWidget(self._message)
        card.column.addWidget(buttons)
        page = QWidget()
        self._page = QVBoxLayout(page)
        self._page.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        self._page.addStretch(1)
        self._page.addWidget(card)
        self._page.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolling(page))

    def _fit(self) -> None:
        """Be as large as the words ask for, or as the screen allows; the rest is scrolled."""
        self.ensurePolished()
        wanted = self.fontMetrics().averageCharWidth() * WIDTH_IN_LETTERS + 4 * EDGE + ICON_SIZE
        fit_screen(self, wanted, 0)
        fit_screen(self, wanted, max(self._page.heightForWidth(self.width()), self._page.sizeHint().height()))

    def _connect(self) -> None:
        self._unlock.clicked.connect(self._on_unlock)
        self._field.entered.connect(self._on_unlock)
        self._forgot.clicked.connect(self.forgotten)
        self._quit.clicked.connect(self.close)
        QShortcut(QKeySequence("Ctrl+Q"), self, self.close)
        self._attempt.succeeded.connect(self._on_success)
        self._attempt.refused.connect(self._on_refused)
        self._attempt.waiting.connect(self._show_state)
        self._attempt.failed.connect(self._show_state)
