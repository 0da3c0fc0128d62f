"""A locked diary that nobody asked to see waits in the tray, and wants its passphrase only when opened."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tracker.ui.pieces.forward import bring_forward
from tracker.ui.reminders.reminder import TRAY_PATIENCE_MS
from tracker.ui.reminders.tray import Tray, has_tray


def wait_in_tray(view: QWidget) -> None:
    """Show an icon in place of `view`; where no tray turns up, show the view in the task bar.

    No reminder comes from here: what is due cannot be known, and a guess each evening would only nag.
    """
    tray = Tray(view)
    tray.open_wanted.connect(lambda: bring_forward(view))
    tray.quit_wanted.connect(QApplication.quit)
    tray.set_visible(True)

    def show_without_tray() -> None:
        if not has_tray() and not view.isVisible():
            view.showMinimized()

    QTimer.singleShot(TRAY_PATIENCE_MS, view, show_without_tray)
