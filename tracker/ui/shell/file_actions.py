"""Import and export from the window: asks for the file, does it, and says how it went."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from tracker.documents import EXPORT_KINDS, REPORT_KINDS, TREATMENT_KINDS, Request, document, kind_of
from tracker.domain.journal import Journal
from tracker.exchange.atomic import write_atomically
from tracker.exchange.errors import ExportError, LogFileError
from tracker.exchange.logs.reading import read_log
from tracker.exchange.report.choice import ReportChoice
from tracker.ui import messages
from tracker.ui.background import Task
from tracker.ui.state import AppState
from tracker.ui.wording import short_date


class FileActions(QObject):
    """Moves logs in and out; `report` says what a report holds that is exported from the menu.

    Signals: `written(Path)` when an export is on disk.
    """

    written = Signal(object)

    def __init__(self, state: AppState, window: QWidget, folder: Path) -> None:
        super().__init__(window)
        self._state = state
        self._window = window
        self.folder = folder
        self.report = ReportChoice()
        self._task: Task | None = None
        self._target = Path()
        state.overlapped.connect(self._ask_about_overlap)

    def import_log(self) -> None:
        """Ask for a file and add the log in it; the file is refused whole when anything in it is wrong."""
        filters = self.tr("Logs (*.json *.csv);;All files (*)")
        path = messages.file_to_open(self._window, self.tr("Import a log"), self.folder, filters)
        if path is not None:
            self.import_from(path)

    def import_from(self, path: Path) -> None:
        """Add the log in this file, or say why nothing was added."""
        self.folder = path.parent
        try:
            loaded = read_log(
                path, knowledge_signs=self._state.knowledge.signs, today=self._state.overview.today
            )
        except LogFileError as error:
            messages.tell(self._window, self.tr("Nothing was imported"), str(error))
            return
        if loaded.ignored:
            messages.tell(self._window, self.tr("Some fields were not read"), "\n".join(loaded.ignored[:10]))
        self._state.add_journal(loaded.journal)

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
            report=self.report,
        )
        self._write_beside_the_window(path, kind, request)

    def save_report(self, request: Request) -> None:
        """Ask where to write the report, and write it."""
        newest = max(request.report.sessions).isoformat()
        suggestion = self.folder / f"recovery-report-{newest}.pdf"
        filters = self.tr("Report (*.pdf)")
        path = messages.file_to_save(self._window, self.tr("Save the report"), suggestion, filters)
        if path is None:
            return
        self.folder = path.parent
        try:
            self._write_beside_the_window(path, kind_of(path, REPORT_KINDS), request)
        except ExportError as error:
            messages.tell(self._window, self.tr("Nothing was exported"), str(error))

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

    def _ask_about_overlap(self, journal: Journal, reason: str) -> None:
        """Offer to add only what is not stored yet; what is stored is never replaced."""
        stored = {treatment.treated_on for treatment in self._state.journal.treatments}
        new = tuple(t for t in journal.treatments if t.treated_on not in stored)
        title = self.tr("Part of this log is already here")
        if not new:
            messages.tell(self._window, title, f"{reason}\n\n" + self.tr("Nothing was imported."))
            return
        dates = ", ".join(short_date(treatment.treated_on) for treatment in new)
        option = self.tr("Add only the sessions of {dates}").format(dates=dates)
        if messages.choose(self._window, title, reason, [option]) == 0:
            kept = replace(journal, about_me=self._state.journal.about_me, treatments=new)
            self._state.add_journal(kept)
