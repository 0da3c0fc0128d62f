"""What the user sees when the program made a mistake: that the log is safe, and a report to pass on."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from tracker import __version__
from tracker.ui import messages
from tracker.ui.pieces.dialogs import give_size, plain_buttons
from tracker.ui.pieces.labels import text_label


class CrashDialog(QDialog):
    """Says what to do next and shows the report; `kind` is the exception's name, `places` where it arose."""

    def __init__(self, parent: QWidget | None, kind: str, places: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(messages.application_title())
        said = text_label(
            self.tr(
                "Something went wrong inside the program. What you saved before is safe on disk. "
                "Please repeat the last step. If it happens again, close the program and open it again."
            )
        )
        about = text_label(
            self.tr(
                "If you tell the developers, this report helps them. It says where the program stumbled, "
                "and nothing of what you logged. It is sent nowhere by itself."
            ),
            role="muted",
        )
        self._report = QPlainTextEdit(_report(kind, places))
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setAccessibleName(self.tr("Report"))
        buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        self._copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        self._copy.clicked.connect(self._copy_report)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        for widget in (said, about, self._report, buttons):
            column.addWidget(widget)
        give_size(self, 560, 420)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def _copy_report(self) -> None:
        QApplication.clipboard().setText(self._report.toPlainText())
        self._copy.setText(self.tr("Copied"))


def _report(kind: str, places: str) -> str:
    """Return the report; it is for developers and stays in English."""
    return (
        f"Microneedling Recovery Tracker {__version__}\n"
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}\n"
        f"{kind}\n{places}"
    )
