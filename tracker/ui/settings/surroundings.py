"""What the sections of the settings work with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tracker.ui.choices import Choices
from tracker.ui.files.file_actions import FileActions
from tracker.ui.lock.passphrase_actions import PassphraseActions
from tracker.ui.reminders.reminder import Reminder
from tracker.ui.state import AppState


class Surroundings(NamedTuple):
    """`data_folder` is where the log is, None for the usual place; `remind` lets the reminder follow.

    `passphrase` is what can be done about the passphrase.
    """

    choices: Choices
    state: AppState
    files: FileActions
    data_folder: Path | None
    remind: Callable[[], Reminder]
    passphrase: PassphraseActions
