"""The chart as a picture of its own: onto the clipboard, or into a file."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from tracker.chart.view import ChartView
from tracker.domain.knowledge import Knowledge
from tracker.domain.overview import TreatmentOverview
from tracker.exchange.atomic import write_atomically
from tracker.exchange.chart_image import chart_bytes
from tracker.exchange.errors import ExportError
from tracker.ui import messages


class ChartPicture(QObject):
    """Copies and saves the chart as it is shown, in the colours of print.

    Signals:
        copied(): it is on the clipboard.
        written(Path): it is on disk.
    """

    copied = Signal()
    written = Signal(object)

    def __init__(self, knowledge: Knowledge, window: QWidget) -> None:
        super().__init__(window)
        self._knowledge = knowledge
        self._window = window

    def copy(self, overview: TreatmentOverview, view: ChartView) -> None:
        """Put the picture onto the clipboard."""
        image = QImage.fromData(self._drawn(overview, view, "png"))
        QGuiApplication.clipboard().setImage(image)
        self.copied.emit()

    def save(self, overview: TreatmentOverview, view: ChartView, folder: Path) -> None:
        """Ask for a file name and write the picture, as PNG or SVG by the name's ending."""
        filters = ";;".join((self.tr("Picture (*.png)"), self.tr("Drawing that stays sharp (*.svg)")))
        suggestion = folder / f"recovery-chart-{overview.treatment.treated_on.isoformat()}.png"
        path = messages.file_to_save(self._window, self.tr("Save the chart"), suggestion, filters)
        if path is None:
            return
        kind: Literal["png", "svg"] = "svg" if path.suffix.lower() == ".svg" else "png"
        try:
            write_atomically(path, self._drawn(overview, view, kind))
        except ExportError as error:
            messages.tell(self._window, self.tr("Nothing was written"), str(error))
        else:
            self.written.emit(path)

    def _drawn(self, overview: TreatmentOverview, view: ChartView, kind: Literal["png", "svg"]) -> bytes:
        return chart_bytes(overview, self._knowledge, kind=kind, view=view)
