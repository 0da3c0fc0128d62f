"""A store in a file of its own, and the clock it goes by."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tracker.storage import Store

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
