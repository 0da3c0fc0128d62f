"""Every page and dialog, in each theme, with normal and double text, with little and with much to show."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.benchmarks.ten_years import ten_years
from tests.builders import day, journal, knowledge, treatment
from tests.language.speaking import speaking
from tests.pictures import photo
from tracker.domain.journal import Journal
from tracker.domain.results import Aspect
from tracker.paths import database, translations
from tracker.preferences import PREFERENCES_NAME
from tracker.storage import Store
from tracker.ui.translation import speak

from . import screen as screen_module
from .program import DAY, EVENING, TODAY, Program
from .screen import Screen, name_of
from .spanish import english, spanish_knowledge
from .tour import tour

SMALL, USUAL = (800, 600), (1024, 700)
EVERYTHING = day(
    3, redness=3, swelling=2, flaking=1, pain=6, signs=["pus", "spreading_redness", "fever"], temperature=38.4
)
LONG_AGO = TODAY - 120 * DAY
RATED = day(110, results=dict.fromkeys(Aspect, "very_much_better"), treated_on=LONG_AGO)
PHOTOS = (
    photo(TODAY - 9 * DAY, "left cheek, close to the ear and down to the neck", "by the window " * 9),
    photo(TODAY, "chin"),
)
LOGS: dict[str, Journal] = {
    "empty": Journal(),
    "one entry": journal(replace(treatment(EVERYTHING, device="pen", depth=1.5), photos=PHOTOS)),
    "months later": journal(treatment(RATED, treated_on=LONG_AGO)),
}


@pytest.fixture(scope="session")
def logs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A data folder for each log."""
    folders = {}
    for name, log in {**LOGS, "ten years": ten_years(knowledge(), TODAY)}.items():
        folders[name] = tmp_path_factory.mktemp("log")
        with Store.open(database(folders[name]), now=lambda: EVENING) as store:
            if log.treatments:
                store.add_journal(log)
    return folders


@pytest.mark.parametrize(
    ("log", "theme", "text", "room"),
    [
        ("empty", "light", 100, SMALL),
        ("empty", "contrast-dark", 200, SMALL),
        ("one entry", "dark", 100, SMALL),
        ("one entry", "light", 200, SMALL),
        ("one entry", "contrast-light", 200, USUAL),
        ("months later", "light", 100, USUAL),
        ("months later", "dark", 200, SMALL),
        ("ten years", "dark", 100, USUAL),
        ("ten years", "light", 200, USUAL),
    ],
)
def test_it_opens_and_no_words_are_cut(
    qtbot: QtBot,
    qapp: QApplication,
    program: Program,
    logs: dict[str, Path],
    log: str,
    theme: str,
    text: int,
    room: tuple[int, int],
) -> None:
    """Every log, theme, text size and screen at least twice; what is cut depends on log, text and screen."""
    shutil.copytree(logs[log], program.folder, dirs_exist_ok=True)
    (program.folder / PREFERENCES_NAME).write_text(f'{{"appearance": "{theme}", "text_size": {text}}}')
    see_every_page(qtbot, qapp, program, room, least=9 if log == "empty" else 15)


def test_nor_are_they_in_spanish(
    qtbot: QtBot,
    qapp: QApplication,
    program: Program,
    logs: dict[str, Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shutil.copytree(logs["one entry"], program.folder, dirs_exist_ok=True)
    (program.folder / PREFERENCES_NAME).write_text('{"appearance": "light", "text_size": 200}')
    program.knows = spanish_knowledge
    monkeypatch.setattr(screen_module, "in_english", english)
    with speaking("es", translations()):
        speak(qapp, "es", translations(), is_system_language=True)
        see_every_page(qtbot, qapp, program, SMALL, least=15)
        program.abandon()
    speak(qapp, "en", translations(), is_system_language=True)


def see_every_page(
    qtbot: QtBot, qapp: QApplication, program: Program, room: tuple[int, int], least: int
) -> None:
    """Open every page and dialog on a screen of this size; fail where something is cut."""
    seen: list[str] = []

    def look(page: str, screen: Screen) -> None:
        qapp.processEvents()
        qapp.processEvents()  # Qt lays out anew what the first round has brought into sight
        seen.append(page)
        cut = {name_of(w): why for w in screen.controls() if (why := what_is_cut(w))}
        assert not cut, page
        assert screen.window.width() <= room[0], page
        assert screen.window.height() <= room[1], page

    with patch.object(QScreen, "availableGeometry", lambda _screen: QRect(0, 0, *room)):
        screen = program.open()
        screen.window.resize(*room)
        tour(qtbot, screen, look)
    assert len(seen) >= least


def what_is_cut(widget: QWidget) -> str:
    """Return how much room a text lacks, empty when it has all it needs."""
    if isinstance(widget, QLabel):
        return _lacks(widget, *_label_needs(widget)) if widget.text() else ""
    if isinstance(widget, QPushButton | QRadioButton | QCheckBox | QToolButton):
        needs = widget.minimumSizeHint()
        height = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else needs.height()
        return _lacks(widget, needs.width(), height) if _has_words(widget) else ""
    if isinstance(widget, QScrollArea):
        too_wide = 0 if widget.objectName() == "preview" else widget.horizontalScrollBar().maximum()
        return f"{too_wide} px beyond its right edge" if too_wide else ""
    return ""


def _label_needs(label: QLabel) -> tuple[int, int]:
    if label.wordWrap():
        return label.minimumSizeHint().width(), label.heightForWidth(label.width())
    return label.sizeHint().width(), label.sizeHint().height()


def _lacks(widget: QWidget, width: int, height: int) -> str:
    too_narrow, too_low = width - widget.width(), height - widget.height()
    return f"{max(too_narrow, 0)} x {max(too_low, 0)} px" if too_narrow > 0 or too_low > 0 else ""


def _has_words(button: QAbstractButton) -> bool:
    return bool(button.text())
