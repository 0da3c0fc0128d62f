"""What the user has chosen in the settings: read by who depends on it, changed in one place, kept at once."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from tracker.domain.temperature import TemperatureUnit, usual_unit
from tracker.preferences import Preferences
from tracker.ui.theme import TEXT_SIZES, Appearance

Choice = TypeVar("Choice", bound=StrEnum)

LOCK_MINUTES = (0, 5, 15, 30)
"""0 is never."""


class Choices(QObject):
    """Holds the preferences; `country` is the ISO 3166 code of where the computer is set to be.

    A preference that makes no sense, as after a file was edited by hand, counts as not chosen.

    Signals: `changed(Preferences)` after each choice. Whoever depends on one compares it with what it has.
    """

    changed = Signal(object)

    def __init__(self, preferences: Preferences, country: str = "") -> None:
        super().__init__()
        self.preferences = preferences
        self._country = country

    def keep(self, **chosen: Any) -> None:  # noqa: ANN401 - each field of the preferences has a type of its own
        """Take one or more preferences over, and tell everybody."""
        preferences = self.preferences._replace(**chosen)
        if preferences != self.preferences:
            self.preferences = preferences
            self.changed.emit(preferences)

    @property
    def appearance(self) -> Appearance:
        """The colours that were chosen."""
        return _one_of(Appearance, self.preferences.appearance) or Appearance.SYSTEM

    @property
    def text_size(self) -> int:
        """The text size in percent of the system's, one of `TEXT_SIZES`."""
        size = self.preferences.text_size
        return size if size in TEXT_SIZES else TEXT_SIZES[0]

    def step_text_size(self, steps: int) -> None:
        """Take the next larger text size, or the next smaller one when negative, as far as there is one."""
        place = TEXT_SIZES.index(self.text_size) + steps
        if 0 <= place < len(TEXT_SIZES):
            self.keep(text_size=TEXT_SIZES[place])

    @property
    def chosen_unit(self) -> TemperatureUnit | None:
        """The unit that was chosen; None for the country's."""
        return _one_of(TemperatureUnit, self.preferences.temperature_unit)

    @property
    def usual_unit(self) -> TemperatureUnit:
        """The country's unit."""
        return usual_unit(self._country)

    @property
    def temperature_unit(self) -> TemperatureUnit:
        """The unit in use."""
        return self.chosen_unit or self.usual_unit

    @property
    def reminder_at(self) -> dt.time | None:
        """The time of day of the reminder, None for no reminder."""
        try:
            return dt.time.fromisoformat(self.preferences.reminder_at).replace(tzinfo=None)
        except ValueError:
            return None

    @property
    def reminded_on(self) -> dt.date | None:
        """The date of the last reminder, None if there was none."""
        try:
            return dt.date.fromisoformat(self.preferences.reminded_on)
        except ValueError:
            return None

    @property
    def lock_minutes(self) -> int:
        """After how many minutes without a key or a click a log with a passphrase is locked, 0 for never."""
        minutes = self.preferences.lock_minutes
        return minutes if minutes in LOCK_MINUTES else Preferences().lock_minutes

    @property
    def backup_folder(self) -> Path | None:
        """The second folder for backups, if one is chosen."""
        return Path(self.preferences.backup_folder) if self.preferences.backup_folder else None


def _one_of(choices: type[Choice], value: str) -> Choice | None:
    return next((choice for choice in choices if choice == value), None)
