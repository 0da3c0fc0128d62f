"""Import and export from the window: asks for the file, does it, and says how it went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from tracker.documents import EXPORT_KINDS, TREATMENT_KINDS, Request, document, kind_of
from tracker.exchange.atomic import write_atomically
from tracker.exchange.errors import ExportError
from tracker.ui import messages
from tracker.ui.background import Task
from tracker.ui.state import AppState


class FileActions(QObject):
    """Moves logs in and out.

    Signals: `written(Path)` when an export is on disk.
    """

    written = Signal(object)

    def __init__(self, state: AppState, window: QWidget, folder: Path) -> None:
        super().__init__(window)
        self._state = state
        self._window = window
        self.folder = folder
        self._task: Task | None = None
        self._target = Path()

    def import_log(self) -> None:
        """Ask for a file, show what it would add, and add it."""
        filters = self.tr("Logs and tables (*.json *.csv *.tsv *.xlsx);;All files (*)")
        path = messages.file_to_open(self._window, self.tr("Import a log"), self.folder, filters)
        if path is not None:
            self.import_from(path)

    def import_from(self, path: Path) -> None:
        """Show what this file would add, and add it; or say why nothing is."""
        from tracker.ui.importing.import_actions import ImportActions

        self.folder = path.parent
        actions = ImportActions(self._state, self._window)
        actions.import_from(path)
        actions.deleteLater()

    def export(self) -> None:
        """Ask for a file name and write the report, the table or the log, by the name's ending."""
        chosen = self._state.overview.chosen
        if chosen is None:
            return
        treated_on = chosen.treatment.treated_on
        filters = ";;".join(
            (
                self.tr("Report of this session for a doctor (*.pdf)"),
                self.tr("Whole log as a table (*.csv)"),
                self.tr("Whole log to keep or to import again (*.json)"),
                self.tr("This session for a clinic’s system, FHIR (*.fhir.json)"),
                self.tr("Reminders of this session for your calendar (*.ics)"),
            )
        )
        suggestion = self.folder / f"recovery-log-{treated_on.isoformat()}.pdf"
        path = messages.file_to_save(self._window, self.tr("Export"), suggestion, filters)
        if path is None:
            return
        self.folder = path.parent
        try:
            kind = kind_of(path, EXPORT_KINDS)
        except ExportError as error:
            messages.tell(self._window, self.tr("Nothing was exported"), str(error))
            return
        request = Request(
            journal=self._state.journal,
            knowledge=self._state.knowledge,
            today=self._state.overview.today,
            treatment=chosen.treatment if kind in TREATMENT_KINDS else None,
        )
        self._write_beside_the_window(path, kind, request)

    def finish(self) -> None:
        """Wait for an export that is being written."""
        if self._task is not None:
            self._task.wait()

    def _write_beside_the_window(self, path: Path, kind: str, request: Request) -> None:
        self.finish()
        self._target = path
        self._task = Task(lambda: write_atomically(path, document(kind, request)), self)
        self._task.succeeded.connect(self._on_written)
        self._task.failed.connect(self._on_failed)
        QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        self._task.start()

    def _on_written(self, _result: None) -> None:
        QApplication.restoreOverrideCursor()
        self.written.emit(self._target)

    def _on_failed(self, error: Exception) -> None:
        QApplication.restoreOverrideCursor()
        if not isinstance(error, ExportError):
            raise error
        messages.tell(self._window, self.tr("Nothing was exported"), str(error))
