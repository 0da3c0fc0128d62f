"""A field for a passphrase: hidden unless it is to be shown, with a word when Caps Lock seems to be on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tracker.ui.pieces.announcing import announce


class PassphraseField(QWidget):
    """A name, the field, and "Show" beside it.

    Signals: `changed()` when something is typed; `entered()` on Return.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = _Edit()
        self._edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._edit.setAccessibleName(name)
        # neither is the clipboard's history a place for it, nor what an input method learns from
        self._edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._edit.setMinimumWidth(self._edit.fontMetrics().averageCharWidth() * 24)
        self._show = QPushButton(self.tr("Show"))
        self._show.setAccessibleDescription(self.tr("Shows what is typed under “{name}”").format(name=name))
        self._caps = QLabel(self.tr("Caps Lock seems to be on."))  # one that wraps would squeeze the button
        self._caps.setProperty("role", "muted")
        self._caps.hide()
        label = QLabel(name)
        label.setBuddy(self._edit)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._edit, 1)
        row.addWidget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addLayout(row)
        column.addWidget(self._caps)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # never squeezed
        self.setFocusProxy(self._edit)
        self._edit.textChanged.connect(self.changed)
        self._edit.returnPressed.connect(self.entered)
        self._edit.caps_lock.connect(self._show_caps_lock)
        self._show.clicked.connect(
            lambda: self._show_letters(self._edit.echoMode() is QLineEdit.EchoMode.Password)
        )

    def text(self) -> str:
        """Return what was typed."""
        return self._edit.text()

    def clear(self) -> None:
        """Forget what was typed, and hide what comes next."""
        self._edit.clear()
        self._show_letters(False)

    def select(self) -> None:
        """Put the keyboard here, so that the next key replaces what was typed."""
        self._edit.setFocus()
        self._edit.selectAll()

    def describe(self, text: str) -> None:
        """Let a screen reader say this when the keyboard comes here."""
        self._edit.setAccessibleDescription(text)

    def _show_letters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._edit.setEchoMode(mode)
        self._show.setText(self.tr("Hide") if shown else self.tr("Show"))

    def _show_caps_lock(self, is_on: bool) -> None:
        if is_on and self._caps.isHidden():
            announce(self._edit, self._caps.text())
        self._caps.setVisible(is_on)


class _Edit(QLineEdit):
    """Tells from each letter whether Caps Lock is on: no system says it in the same way.

    Signals: `caps_lock(bool)`.
    """

    caps_lock = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if len(letter) == 1 and letter.lower() != letter.upper():
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock.emit(letter.isupper() != is_shifted)
        elif event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock.emit(False)  # it has just changed: the next letter tells
        super().keyPressEvent(event)
