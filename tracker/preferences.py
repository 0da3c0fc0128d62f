"""How the program was left and what was chosen in the settings. No patient data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

PREFERENCES_NAME = "window.json"


class Preferences(NamedTuple):
    """`geometry` is Qt's own text for the window's place; `appearance` system, light, dark,
    contrast-light or contrast-dark.

    `text_size` is in percent of the system's. `temperature_unit` is celsius, fahrenheit or country.
    `emergency_number` is the user's own choice, empty for the number of the country. `backup_folder` is the
    second folder for backups, empty for none. `language` is a code such as "es", empty for the system's.
    `reminder_at` is a time such as "20:00", empty for no reminder; `reminded_on` is the ISO date of the last
    one. `report_paper` is empty for that of the country; `report_without` names the parts left out of the
    report, with commas between them. `lock_minutes` is after how many minutes without a key or a click a log
    with a passphrase is locked, 0 for never.
    """

    geometry: str = ""
    appearance: str = "system"
    text_size: int = 100
    temperature_unit: str = "country"
    export_folder: str = ""
    emergency_number: str = ""
    backup_folder: str = ""
    language: str = ""
    reminder_at: str = ""
    stay_in_tray: bool = False
    reminded_on: str = ""
    report_paper: str = ""
    report_without: str = ""
    lock_minutes: int = 15


def load_preferences(file: Path) -> Preferences:
    """Read the file; whatever is missing or unreadable takes its default."""
    try:
        stored: Any = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Preferences()
    except (OSError, ValueError):
        _warn("the preferences could not be read; defaults are used")
        return Preferences()
    known = Preferences()._asdict()
    if not isinstance(stored, dict):
        return Preferences()
    return Preferences(
        **{key: value for key, value in stored.items() if key in known and type(value) is type(known[key])}
    )


def save_preferences(file: Path, preferences: Preferences) -> None:
    """Write the file; a failure is logged and otherwise without harm."""
    from tracker.exchange.atomic import write_atomically  # with what it imports, not before the first frame
    from tracker.exchange.errors import ExportError

    try:
        write_atomically(file, json.dumps(preferences._asdict(), indent=1).encode())
    except ExportError:
        _warn("the preferences could not be saved")


def _warn(text: str) -> None:
    from tracker.logs import program_log

    program_log(__name__).warning(text)
