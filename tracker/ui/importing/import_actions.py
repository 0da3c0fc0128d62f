"""A file into the log: read it, match its columns where they are not ours, show what it adds, add it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tracker.domain.journal import Journal
from tracker.domain.merging import compare
from tracker.exchange.errors import LogFileError
from tracker.exchange.logs.reading import LoadedLog, checked_pictures, read_log
from tracker.exchange.logs.table_csv import is_own_table
from tracker.exchange.pictures.picture import Picture
from tracker.exchange.tables.table import is_table, read_tables
from tracker.ui import messages
from tracker.ui.importing.preview_dialog import PreviewDialog
from tracker.ui.pieces.dialogs import show_once
from tracker.ui.state import AppState
from tracker.ui.waiting import Cancelled, wait_for


class ImportActions(QObject):
    """Imports one file after the other; nothing is stored before the user has seen what it would be."""

    def __init__(self, state: AppState, window: QWidget) -> None:
        super().__init__(window)
        self._state = state
        self._window = window

    def import_from(self, path: Path) -> None:
        """Import this file, or say why nothing was imported."""
        try:
            loaded = self._read(path)
        except LogFileError as error:
            messages.tell(self._window, self.tr("Nothing was imported"), str(error))
            return
        if loaded is not None:
            self._add(path, loaded)

    def _read(self, path: Path) -> LoadedLog | None:
        """Return the log in the file, None when the user cancelled; raises `LogFileError`."""
        if is_table(path) and not is_own_table(path):
            journal = self._matched(path)
            return None if journal is None else LoadedLog(journal=journal, ignored=())
        signs, today = self._state.knowledge.signs, self._state.overview.today
        text = self.tr("{file} is being read …").format(file=path.name)
        return wait_for(self._window, text, lambda _tell: read_log(path, knowledge_signs=signs, today=today))

    def _matched(self, path: Path) -> Journal | None:
        from tracker.ui.importing.matching_dialog import MatchingDialog

        dialog = MatchingDialog(
            self._window,
            self._state.knowledge,
            read_tables(path),
            file=path.name,
            sessions=self._state.journal.treatments,
            today=self._state.overview.today,
        )
        return dialog.journal() if show_once(dialog) else None

    def _add(self, path: Path, loaded: LoadedLog) -> None:
        comparison = compare(self._state.journal, loaded.journal)
        if not comparison.brings_new and not comparison.differences:
            text = self.tr("Everything in {file} is in your log already.").format(file=path.name)
            messages.tell(self._window, self.tr("Nothing was imported"), text)
            return
        try:
            pictures = self._checked_pictures(path, loaded)
        except LogFileError as error:
            messages.tell(self._window, self.tr("Nothing was imported"), str(error))
            return
        except Cancelled:
            return
        dialog = PreviewDialog(
            self._window, self._state.knowledge, comparison, file=path.name, unread=loaded.ignored
        )
        if show_once(dialog):
            self._state.import_journal(loaded.journal, dialog.taking(), pictures)

    def _checked_pictures(self, path: Path, loaded: LoadedLog) -> dict[int, Picture]:
        """Read the pictures of a log; raises `LogFileError`, and `Cancelled` when the user had enough."""
        if not loaded.pictures:
            return {}
        text = self.tr("The photos in {file} are being read …").format(file=path.name)
        return wait_for(
            self._window, text, lambda tell: checked_pictures(path, loaded, tell), can_cancel=True
        )
