"""Import and export from the window: asks for the file, does it, and says how it went."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from tracker.documents import EXPORT_KINDS, TREATMENT_KINDS, Request, document, kind_of
from tracker.domain.journal import Journal
from tracker.exchange.atomic import write_atomically
from tracker.exchange.errors import ExportError, LogFileError
from tracker.exchange.logs.reading import LoadedLog, checked_pictures, read_log
from tracker.exchange.pictures.picture import Picture
from tracker.ui import messages
from tracker.ui.background import Task
from tracker.ui.state import AppState
from tracker.ui.wording import short_date


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
        self._pictures: dict[int, Picture] = {}
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
        if loaded.pictures:
            self._look_at_pictures(path, loaded)
        else:
            self._pictures = {}
            self._state.add_journal(loaded.journal)

    def _look_at_pictures(self, path: Path, loaded: LoadedLog) -> None:
        """Read the pictures of a log beside the window, then add all of it or nothing."""
        self.finish()
        self._task = Task(lambda: checked_pictures(path, loaded), self)
        self._task.succeeded.connect(lambda pictures: self._add_with_pictures(loaded, pictures))
        self._task.failed.connect(self._on_import_failed)
        QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        self._task.start()

    def _add_with_pictures(self, loaded: LoadedLog, pictures: dict[int, Picture]) -> None:
        QApplication.restoreOverrideCursor()
        self._pictures = pictures
        self._state.add_journal(loaded.journal, pictures)

    def _on_import_failed(self, error: Exception) -> None:
        QApplication.restoreOverrideCursor()
        if not isinstance(error, LogFileError):
            raise error
        messages.tell(self._window, self.tr("Nothing was imported"), str(error))

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
        if kind == "json":
            pictures = self._pictures_to_write()
            if pictures is None:
                return
            request = replace(request, pictures=pictures)
        self._write_beside_the_window(path, kind, request)

    def _pictures_to_write(self) -> dict[int, bytes] | None:
        """Ask whether the pictures go into the log as well, where there are any; None when cancelled."""
        ids = [photo.id for treatment in self._state.journal.treatments for photo in treatment.photos]
        if not ids:
            return {}
        text = self.tr(
            "Shall the photos themselves be in the file? Whoever gets the file can see them then, and it is "
            "much larger. Without them it says their day, area and note."
        )
        options = [self.tr("Without the photos"), self.tr("With the photos")]
        answer = messages.choose(self._window, self.tr("Export"), text, options)
        if answer is None:
            return None
        found = ((photo_id, self._state.picture(photo_id)) for photo_id in ids if answer == 1)
        return {photo_id: picture for photo_id, picture in found if picture is not None}

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
            self._state.add_journal(kept, self._pictures)
