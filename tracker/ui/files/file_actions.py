"""Import and export from the window: asks for the file, does it, and says how it went."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tracker.documents import REPORT_KINDS, TREATMENT_KINDS, Request, document, kind_of
from tracker.domain.journal import AboutMe, Journal, Treatment
from tracker.exchange.atomic import write_atomically
from tracker.exchange.errors import ExportError
from tracker.exchange.report.choice import ReportChoice
from tracker.ui import messages
from tracker.ui.making import Making
from tracker.ui.state import AppState
from tracker.ui.wording import short_date

CALENDAR_NAME = "diary.ics"
"""Gives nothing away: a calendar may pass through other people's programs."""


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
        self._making = Making(self)
        self._making.made.connect(self.written)
        self._making.refused.connect(self._on_refused)

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
        """Ask what to write and where, and write it."""
        from tracker.ui.files.export_dialog import ExportDialog
        from tracker.ui.pieces.dialogs import show_once

        chosen = self._state.overview.chosen
        if chosen is None:
            return
        treated_on = chosen.treatment.treated_on
        journal = self._state.journal
        ids = [photo.id for treatment in journal.treatments for photo in treatment.photos]
        dialog = ExportDialog(self._window, short_date(treated_on), has_photos=bool(ids))
        if not show_once(dialog):
            return
        wanted = dialog.chosen()
        request = self._request(journal, chosen.treatment if wanted.kind in TREATMENT_KINDS else None)
        if wanted.with_photos:
            found = ((photo_id, self._state.picture(photo_id)) for photo_id in ids)
            request = replace(request, pictures={key: jpeg for key, jpeg in found if jpeg is not None})
        self._ask_where(wanted.title, wanted.kind, request, treated_on)

    def write_calendar(self, planned_on: dt.date, about_me: AboutMe, with_details: bool) -> None:
        """Ask where to write the dates before a planned session, as this person is to keep them."""
        request = replace(
            self._request(Journal(about_me=about_me), None),
            planned_on=planned_on,
            remind_details=with_details,
        )
        self._ask_where(self.tr("Dates for your calendar"), "ics", request)

    def export_calendar(self, at: dt.time) -> None:
        """Ask where to write reminders at this time of day for the user's own calendar."""
        chosen = self._state.overview.chosen
        if chosen is not None:
            request = replace(self._request(self._state.journal, chosen.treatment), remind_at=at)
            self._ask_where(self.tr("Reminders for your calendar"), "ics", request)

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
            self._on_refused(str(error))

    def finish(self) -> None:
        """Wait for an export that is being written."""
        self._making.finish()

    def _request(self, journal: Journal, treatment: Treatment | None) -> Request:
        return Request(
            journal=journal,
            knowledge=self._state.knowledge,
            today=self._state.overview.today,
            treatment=treatment,
            report=self.report,
        )

    def _ask_where(self, title: str, kind: str, request: Request, treated_on: dt.date | None = None) -> None:
        name = CALENDAR_NAME if kind == "ics" else f"recovery-log-{treated_on}.{kind}"
        filters = f"{title} (*.{kind})"
        path = messages.file_to_save(self._window, title, self.folder / name, filters)
        if path is None:
            return
        self.folder = path.parent
        try:
            kind_of(path, frozenset({kind}))
        except ExportError as error:
            self._on_refused(str(error))
            return
        self._write_beside_the_window(path, kind, request)

    def _write_beside_the_window(self, path: Path, kind: str, request: Request) -> None:
        def write() -> Path:
            write_atomically(path, document(kind, request))
            return path

        self._making.begin(write)

    def _on_refused(self, reason: str) -> None:
        messages.tell(self._window, self.tr("Nothing was exported"), reason)
