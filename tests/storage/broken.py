"""A sound log to be broken, opening it the next day, and what it is refused with."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker.domain.journal import AboutMe, Journal
from tracker.storage import StorageError, Store

from .records import TREATED_ON, Clock, day, treatment

TOMORROW = Clock()
TOMORROW.pass_hours(24)


def write_sound_log(file: Path) -> None:
    """Write a log of 31 days with a backup of all but the last."""
    with Store.open(file, now=Clock()) as store:
        store.save_about_me(AboutMe(skin_type=3))
        store.add_treatment(treatment(note="the first"))
        for number in range(30):
            store.save_day(TREATED_ON, day(number, redness=number % 5, signs={"itching"}, note="dry " * 60))
        store.backups.make()
        store.save_day(TREATED_ON, day(30, pain=1, note="after the backup"))


def open_and_read(file: Path) -> Journal:
    """Return what the log says when it is opened the next day."""
    with Store.open(file, now=TOMORROW) as store:
        return store.read_journal()


def refusal(file: Path) -> StorageError:
    """Return why the log cannot be opened or read."""
    with pytest.raises(StorageError) as refused:
        open_and_read(file)
    return refused.value
