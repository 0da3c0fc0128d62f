"""The page to keep in a safe place: what is locked, where, and a line for the passphrase."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from tracker.language import tr

LINES_BY_HAND = 2
MARGIN_MM = 8
"""Qt adds 20 mm of its own to a printed text."""


def recovery_sheet(log: str, date: str, passphrase: str = "") -> QTextDocument:
    """Return the sheet for the log at this path; without a passphrase there is room to write it by hand."""
    title, passphrase_title = tr("Recovery sheet"), tr("Passphrase")
    purpose = tr("For a diary of the Microneedling Recovery Tracker that is locked with a passphrase.")
    place, made_on = tr("The diary is here"), tr("This sheet was made on")
    document = QTextDocument()
    document.setDefaultFont(QFont("sans-serif", 11))
    document.setHtml(
        f"<h1>{title}</h1>"
        f"<p>{purpose}</p>"
        f"<p><b>{passphrase_title}</b></p>{_line(passphrase)}"
        f"<p><b>{place}</b><br>{html.escape(log)}</p>"
        f"<p><b>{made_on}</b> {html.escape(date)}</p>"
        f"<ul>{''.join(f'<li>{text}</li>' for text in _advice())}</ul>"
        f"<p><small>{_for_experts()}</small></p>"
    )
    return document


def as_pdf(document: QTextDocument, paper: str) -> bytes:
    """Return the sheet as a PDF for "a4" or "letter" paper; nothing is written to the disk."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(tr("Recovery sheet"))
    is_letter = paper == "letter"
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4))
    lay_out_page(writer)
    document.print_(writer)
    del writer  # ends the file
    return bytes(content.data())


def lay_out_page(device: QPagedPaintDevice) -> None:
    """Give a page margins that any printer can keep."""
    device.setPageMargins(QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter)


def _line(passphrase: str) -> str:
    if passphrase:
        return f"<p style='font-size: 15pt; font-family: monospace'>{html.escape(passphrase)}</p>"
    empty = "<p>&nbsp;<br>" + "_" * 60 + "</p>"
    return empty * LINES_BY_HAND


def _advice() -> Sequence[str]:
    return (
        tr("Write clearly. Capital and small letters, spaces and signs all count."),
        tr("Keep this sheet where you keep your passport, and not beside the computer."),
        tr("Who has this sheet and your computer can read your diary."),
        tr("Nobody can open the diary without it. Those who wrote the program cannot either."),
        tr("After a change of the passphrase make a new sheet and destroy this one."),
    )


def _for_experts() -> str:
    return tr(
        "For experts: SQLite3 Multiple Ciphers, cipher chacha20, raw key = scrypt(passphrase in UTF-8 NFC, "
        "salt = first 16 bytes of the file, N = 131072, r = 8, p = 1, 32 bytes)."
    )
