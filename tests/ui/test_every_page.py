"""Every page and dialog, in both themes, with normal and double text, with little and with much to show."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.benchmarks.ten_years import ten_years
from tests.builders import day, journal, knowledge, treatment
from tests.pictures import photo
from tracker.app import PREFERENCES_NAME
from tracker.domain.journal import Journal
from tracker.domain.results import Aspect
from tracker.paths import database
from tracker.storage import Store

from .program import DAY, EVENING, TODAY, Program
from .screen import Screen, name_of
from .tour import tour

WIDTH, HEIGHT = 1024, 700
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


@pytest.mark.parametrize("log", [*LOGS, "ten years"])
@pytest.mark.parametrize(
    ("theme", "size"), [("light", 1), ("dark", 2)], ids=["light, normal text", "dark, double text"]
)
def test_it_opens_and_no_words_are_cut(
    qtbot: QtBot, qapp: QApplication, program: Program, logs: dict[str, Path], log: str, theme: str, size: int
) -> None:
    shutil.copytree(logs[log], program.folder, dirs_exist_ok=True)
    (program.folder / PREFERENCES_NAME).write_text(f'{{"appearance": "{theme}"}}')
    font = QFont(qapp.font())
    font.setPointSizeF(font.pointSizeF() * size)
    qapp.setFont(font)
    seen: list[str] = []

    def look(page: str, screen: Screen) -> None:
        qapp.processEvents()
        qapp.processEvents()  # Qt lays out anew what the first round has brought into sight
        seen.append(page)
        cut = {name_of(w): why for w in screen.controls() if (why := what_is_cut(w))}
        assert not cut, page

    screen = program.open()
    screen.window.resize(WIDTH, HEIGHT)
    tour(qtbot, screen, look)
    assert len(seen) >= (9 if log == "empty" else 15)


def what_is_cut(widget: QWidget) -> str:
    """Return how much room a text lacks, empty when it has all it needs."""
    if isinstance(widget, QLabel):
        return _lacks(widget, *_label_needs(widget)) if widget.text() else ""
    if isinstance(widget, QPushButton | QRadioButton | QCheckBox | QToolButton):
        needs = widget.minimumSizeHint()
        return _lacks(widget, needs.width(), needs.height()) if _has_words(widget) else ""
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
