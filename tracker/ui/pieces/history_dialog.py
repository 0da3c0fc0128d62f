"""What something has said over time, oldest first, one line for each version."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from tracker.language import tr
from tracker.ui.pieces.dialogs import give_size, plain_buttons
from tracker.ui.pieces.wrapping_list import WrappingList


class HistoryDialog(QDialog):
    """Lists the versions, or says that there is none."""

    def __init__(self, parent: QWidget | None, title: str, lines: Sequence[str], nothing: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        versions = WrappingList()
        versions.setAccessibleName(title)
        versions.addItems(lines or [nothing])
        versions.fit()
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(versions)
        column.addWidget(buttons)
        give_size(self, 560, 380)


def version_line(changed_at: dt.datetime, what: str, *, undone: bool) -> str:
    """Return what was said at a moment (UTC), in local time, and whether it was taken back later."""
    moment = QDateTime.fromSecsSinceEpoch(int(changed_at.timestamp())).toLocalTime()
    when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    line = tr("{when} (since undone): {what}") if undone else tr("{when}: {what}")
    return line.format(when=when, what=what)
