"""What the first frame waits for: the form must be there at once, so what is slow comes after it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import day, treatment
from tests.commands import ROOT
from tracker.late_modules import IDLE
from tracker.paths import database
from tracker.storage import Store

from .program import EVENING

FIRST_FRAME = Path(__file__).parent / "programs" / "first_frame.py"


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Return what the program has loaded when the form of a log with one session is shown."""
    folder = tmp_path_factory.mktemp("data")
    with Store.open(database(folder), now=lambda: EVENING) as store:
        store.add_treatment(treatment(day(0, redness=3, signs=[])))
    went = subprocess.run(
        [sys.executable, FIRST_FRAME, folder],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return set(went.stdout.splitlines())


def test_the_form_is_there(loaded: set[str]) -> None:
    assert {
        "tracker.ui.today.entry_form",
        "tracker.storage.store",
        "PySide6.QtWidgets.QRadioButton",
    } <= loaded


@pytest.mark.parametrize(
    "late",
    [
        "tracker.storage.backups.backups",
        "matplotlib",
        "numpy",
        "typst",
        "icalendar",
        "PySide6.QtNetwork",
        "tracker.domain.knowledge",
        "tracker.domain.overview",
        "tracker.domain.flags",
        "tracker.exchange",
        "tracker.ui.diary",
        "tracker.ui.care",
    ],
)
def test_what_is_slow_comes_after_it(loaded: set[str], late: str) -> None:
    assert late not in loaded


@pytest.mark.parametrize("name", IDLE)
def test_nothing_has_been_asked_of_what_may_wait(loaded: set[str], name: str) -> None:
    if name == "inspect" and sys.version_info >= (3, 14):
        pytest.skip("there dataclasses ask it")
    assert f"waiting:{name}" in loaded


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells which libraries are loaded")
def test_no_picture_is_drawn(loaded: set[str]) -> None:
    """For the first of a style sheet Qt would load what reads SVG; before a box is ticked there is none."""
    libraries = [thing.lower() for thing in loaded if thing.startswith("library:")]
    assert any("qt6widgets" in library for library in libraries)
    assert not [library for library in libraries if "svg" in library]


@pytest.mark.parametrize("part", ["page", "list"])
def test_it_is_laid_out_once(loaded: set[str], part: str) -> None:
    """What the style sheet makes higher has its height before: see `MainWindow._settle`."""
    assert len([thing for thing in loaded if thing.startswith(f"{part}:")]) == 1


def test_no_source_is_read_beside_what_it_was_compiled_to(loaded: set[str]) -> None:
    """PySide would read those of all modules that are imported after it, in search of its `__feature__`."""
    assert not [thing for thing in loaded if thing.startswith("source:") and "tracker" in thing]


@pytest.mark.parametrize("late", ["PySide6.QtCore.Qt", "PySide6.QtWidgets.QStyle"])
def test_so_do_the_large_classes_of_qt(loaded: set[str], late: str) -> None:
    """See `tracker.ui.pieces.by_name`: something that is painted or laid out names one of their values."""
    assert late not in loaded
