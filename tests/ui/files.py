"""Files for tests of the window, and what the user does in the dialogs about them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from .screen import Screen

EXPORTS = {
    "pdf": "Report for a doctor (PDF)",
    "csv": "Table for a spreadsheet (CSV)",
    "json": "Whole log (JSON)",
    "fhir.json": "For a clinic’s system (FHIR)",
    "ics": "Reminders for your calendar (ICS)",
}


def take_all(dialog: Screen) -> None:
    """Import what the preview shows as new."""
    dialog.click("Import")


def export_as(kind: str) -> Callable[[Screen], None]:
    """Return what the user does in the export dialog to get a kind of file."""

    def choose(dialog: Screen) -> None:
        dialog.click(EXPORTS[kind])
        dialog.click("Choose where …")

    return choose


def add_session(log: Path, session: dict[str, object]) -> None:
    """Add a session to a log in a file."""
    content = json.loads(log.read_text(encoding="utf-8"))
    content["treatments"].append(session)
    log.write_text(json.dumps(content), encoding="utf-8")


def log_file(folder: Path, *sessions: str, **day_fields: object) -> Path:
    """Write a log with a session on each of these dates, logged on its first day."""
    treatments = [
        {"treated_on": date, "days": [{"date": date, "redness": 2, **day_fields}]} for date in sessions
    ]
    log = {"format": "microneedling-recovery-log", "version": 1, "treatments": treatments}
    file = folder / "log.json"
    file.write_text(json.dumps(log), encoding="utf-8")
    return file
