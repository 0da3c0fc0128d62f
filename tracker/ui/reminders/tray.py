"""The icon in the system's tray. Others may look at the screen: nothing here says what the diary is about."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from tracker.paths import resources

SHOWN_MS = 15_000
"""How long a message is asked to stay; many systems decide that themselves."""


def has_tray() -> bool:
    """Tell whether the desktop has a tray now."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Offers to open and to quit, and shows the reminder.

    Signals: `open_wanted()`, `quit_wanted()`.
    """

    open_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._menu = QMenu(window)
        self._menu.addAction(self.tr("&Open")).triggered.connect(self.open_wanted)
        self._menu.addAction(self.tr("&Quit")).triggered.connect(self.quit_wanted)
        self._icon = QSystemTrayIcon(QIcon(str(resources() / "icons" / "app.svg")), self)
        self._icon.setToolTip(self.tr("Diary"))
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.open_wanted)

    def set_visible(self, is_visible: bool) -> None:
        """Show or hide the icon; where the tray comes later, the icon comes with it."""
        self._icon.setVisible(is_visible)

    def remind(self) -> None:
        """Show the reminder."""
        icon = QSystemTrayIcon.MessageIcon.NoIcon
        self._icon.showMessage(self.tr("Diary"), self.tr("An entry is due."), icon, SHOWN_MS)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:  # which opens the menu
            self.open_wanted.emit()
