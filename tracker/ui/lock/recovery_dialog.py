"""Offers the recovery sheet: on paper, or as a file in a place that the user chooses."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from tracker.exchange.atomic import write_atomically
from tracker.exchange.errors import ExportError
from tracker.ui import messages
from tracker.ui.lock.recovery_sheet import as_pdf, lay_out_page, recovery_sheet
from tracker.ui.pieces.announcing import announce
from tracker.ui.pieces.dialogs import give_size, plain_buttons
from tracker.ui.pieces.labels import text_label
from tracker.ui.pieces.scrolling import scrolling
from tracker.ui.pieces.wrapping_box import WrappingBox
from tracker.ui.pieces.wrapping_row import WrappingRow
from tracker.ui.wording import to_qdate


class RecoveryDialog(QDialog):
    """Prints or saves the sheet on "a4" or "letter" paper.

    The passphrase stands on it only in a file, and only when that is ticked.
    A printed sheet has a line to write it on: a printer's queue keeps copies of what passes through it, in
    clear on a disk.
    """

    def __init__(
        self, parent: QWidget | None, log: str, paper: str, today: dt.date, passphrase: str = ""
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._log = log
        self._paper = paper
        self._passphrase = passphrase
        self.setWindowTitle(self.tr("Recovery sheet"))
        self._done = text_label(role="muted")
        self._done.hide()
        self._with_passphrase = WrappingBox(self.tr("Put the passphrase into the saved file"))
        self._with_passphrase.setVisible(bool(passphrase))
        self._print = QPushButton(self.tr("Print …"))
        self._save = QPushButton(self.tr("Save as PDF …"))
        self._buttons = plain_buttons(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self._print.clicked.connect(self._on_print)
        self._save.clicked.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)
        self._print.setFocus()

    def done(self, result: int) -> None:
        """Close, and forget the passphrase."""
        self._passphrase = ""
        super().done(result)

    def _on_print(self) -> None:
        printer = messages.printer_to_use(self, self._paper)
        if printer is not None:
            lay_out_page(printer)
            self._sheet().print_(printer)
            self._say(self.tr("Sent to the printer. Write your passphrase on the line."))

    def _on_save(self) -> None:
        title = self.tr("Save the recovery sheet")
        suggestion = Path.home() / "recovery-sheet.pdf"
        path = messages.file_to_save(self, title, suggestion, self.tr("PDF (*.pdf)"))
        if path is None:
            return
        passphrase = self._passphrase if self._with_passphrase.isChecked() else ""
        try:
            write_atomically(path, as_pdf(self._sheet(passphrase), self._paper))
        except ExportError as problem:
            messages.tell(self, title, str(problem))
            return
        self._say(self.tr("Written: {path}").format(path=path))

    def _sheet(self, passphrase: str = "") -> QTextDocument:
        today = QLocale().toString(to_qdate(self._today), QLocale.FormatType.LongFormat)
        return recovery_sheet(self._log, today, passphrase)

    def _say(self, text: str) -> None:
        self._done.setText(text)
        self._done.show()
        announce(self._done, text)

    def _lay_out(self) -> None:
        about = text_label(
            self.tr(
                "This page says which diary is locked and where it is, and has a line for your passphrase. "
                "Write it there by hand and keep the page in a safe place, not beside the computer."
            )
        )
        row = WrappingRow()
        row.add(self._print)
        row.add(self._save)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(12)
        for widget in (about, row, self._with_passphrase, self._done):
            inner.addWidget(widget)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(scrolling(content), 1)
        column.addWidget(self._buttons)
        give_size(self, 540, 280)
