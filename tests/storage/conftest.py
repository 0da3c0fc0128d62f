"""A store in a file of its own, and the clock it goes by."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tracker.storage import Store

from .broken import write_sound_log
from .records import Clock, treatment


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "recovery-log.sqlite3"


@pytest.fixture
def store(file: Path, clock: Clock) -> Iterator[Store]:
    """A store with one treatment and no days."""
    with Store.open(file, now=clock) as store:
        store.add_treatment(treatment())
        yield store


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder, not to be changed, with a log of 31 days and a backup of all but the last."""
    folder = tmp_path_factory.mktemp("sound") / "data"
    write_sound_log(folder / "recovery.db")
    return folder


@pytest.fixture
def sound_file(sound: Path, tmp_path: Path) -> Path:
    """A copy of that log, with its backup, to be broken."""
    return Path(shutil.copytree(sound, tmp_path / "sound")) / "recovery.db"
