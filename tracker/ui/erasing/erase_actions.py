"""Deleting everything: counts what there is, and lets it be exported first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tracker.exchange.errors import ExportError
from tracker.language import tr
from tracker.storage import StorageError
from tracker.storage.rescue.erasing import Belongings
from tracker.ui import messages
from tracker.ui.erasing.erase_dialog import EraseDialog
from tracker.ui.files.file_actions import FileActions
from tracker.ui.pieces.dialogs import show_once
from tracker.ui.reminders.login_start import login_start
from tracker.ui.state import AppState


def wants_to_erase(state: AppState, window: QWidget, files: FileActions, second_folder: Path | None) -> bool:
    """Say what would be deleted and what would stay; tell whether the user typed that it is to be done."""
    reachable = second_folder if second_folder is not None and second_folder.is_dir() else None
    try:
        belongings = state.own.count_belongings(reachable)
    except StorageError as problem:
        messages.tell(window, tr("Nothing was deleted"), str(problem))
        return False
    dialog = EraseDialog(
        window,
        list(_what_goes(state, belongings, reachable)),
        list(_what_stays(second_folder, reachable)),
        can_export=state.overview.chosen is not None,
    )
    dialog.export_wanted.connect(files.export)
    files.written.connect(dialog.show_exported)
    return show_once(dialog)


def stop_starting_at_login(app_id: str) -> str:
    """Take the program out of the list of those that start at login; return why it is still there, or ""."""
    login = login_start(app_id)
    try:
        if login.is_on():
            login.turn_off()
    except ExportError as problem:
        return str(problem)
    return ""


def _what_goes(state: AppState, belongings: Belongings, second_folder: Path | None) -> Iterator[str]:
    treatments = state.journal.treatments
    days = sum(len(treatment.days) for treatment in treatments)
    yield tr("Sessions: {sessions}. Days: {days}. With all that they said before.").format(
        sessions=len(treatments), days=days
    )
    if photos := sum(len(treatment.photos) for treatment in treatments):
        yield tr("Photos: {count}.").format(count=photos)
    yield tr("What you said under About me, and the settings of this program.")
    yield tr("Backups on this computer: {count}.").format(count=belongings.backups)
    if second_folder is not None:
        yield tr("Backups in {folder}: {count}.").format(
            folder=second_folder, count=belongings.second_backups
        )
    if belongings.kept_aside:
        yield tr("Broken logs that were kept aside: {count}.").format(count=belongings.kept_aside)
    yield tr("The program’s own notes on what went wrong. They never held your answers.")


def _what_stays(second_folder: Path | None, reachable: Path | None) -> Iterator[str]:
    if second_folder is not None and reachable is None:
        yield tr(
            "The backups in {folder}, which cannot be reached now. To delete them too, connect the disk "
            "first."
        ).format(folder=second_folder)
    yield tr("Files that you exported, and backups that you copied somewhere else yourself.")
