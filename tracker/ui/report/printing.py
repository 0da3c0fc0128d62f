"""Brings the report to paper: the pages as pictures, as fine as printers need them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from tracker.documents import Request, report
from tracker.exchange.errors import ExportError
from tracker.language import tr

if TYPE_CHECKING:  # the part of Qt that prints is loaded when somebody prints
    from PySide6.QtPrintSupport import QPrinter

DOTS_PER_INCH = 300


def print_report(printer: QPrinter, request: Request) -> None:
    """Print; raises `ExportError` when the report cannot be made or the printer takes nothing."""
    pages = report(request).pages(DOTS_PER_INCH)
    painter = QPainter()
    if not painter.begin(printer):
        raise ExportError(tr("The printer could not be reached."))
    try:
        for number, page in enumerate(pages):
            if number and not printer.newPage():
                raise ExportError(tr("The printer stopped."))
            _paint(painter, printer, page)
    finally:
        painter.end()


def _paint(painter: QPainter, printer: QPrinter, page: bytes) -> None:
    """Paint one page over the whole sheet, which has the margins in it."""
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    painter.drawImage(QRect(0, 0, sheet.width(), sheet.height()), QImage.fromData(page))
