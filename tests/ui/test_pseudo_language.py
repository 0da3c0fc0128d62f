"""Every page and dialog in a language that is two fifths longer: nothing is cut or left in English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from html import unescape
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.builders import journal, treatment
from tests.language.speaking import speaking
from tests.translations.pseudo import CODE, english, write_catalogue, write_knowledge
from tracker.domain.knowledge import Knowledge
from tracker.domain.results import Aspect, Improvement
from tracker.knowledge import load_knowledge
from tracker.paths import translations
from tracker.ui.translation import speak

from . import screen as screen_module
from .program import DAY, Program
from .screen import Screen
from .test_every_page import EVERYTHING, LONG_AGO, SMALL, USUAL, what_is_cut
from .tour import tour

RATED_AND_FLAGGED = replace(
    EVERYTHING, date=LONG_AGO + 110 * DAY, results=dict.fromkeys(Aspect, Improvement.BETTER)
)
LOGS = {
    "empty": journal(),
    "everything": journal(treatment(RATED_AND_FLAGGED, treated_on=LONG_AGO, device="pen", depth=1.5)),
}
NAMES = (
    r"English|Español",
    r"(Ctrl|Shift|Alt)\+(\w+|[←→+,-])",
    r"\bmm\b|°[CF]",
    r"\b(I{1,3}|IV|VI?)\b",  # skin types
    r"\b([A-Z][a-z]{2,8} )?\d+ [A-Z][a-z]{2,8}\b",  # a date: Qt writes it
    "Cancel|Close",  # Qt's words, which a real language brings with it
    r"\bface\b|tight in the morning",  # typed by the user
)
"""What is the same in every language."""
REPORT = "Recovery after microneedling"
"""How the report read aloud begins; its fixed words have files of their own, `resources/report/words.*`."""
FROM_THE_FILE = (
    r"log\.json|my\.csv|\b(Day|When|Redness 0-10|Pain|Symptoms|Itching|none)\b",
    r"(A header that is|a lot of th)[\w ]*…?",
)
"""What the tour's files say, on the pages that read them."""


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the catalogue of the made-up language."""
    folder = tmp_path_factory.mktemp("translations")
    write_catalogue(folder)
    return folder


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    """The knowledge in the made-up language."""
    folder = tmp_path_factory.mktemp("pseudo") / "knowledge"
    write_knowledge(folder)
    return load_knowledge(folder, language=CODE)


@pytest.fixture
def stretched(
    qapp: QApplication, program: Program, catalogues: Path, known: Knowledge, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """The program in the made-up language."""
    program.knows = cache(lambda _own_number="": known)
    monkeypatch.setattr(screen_module, "in_english", english)
    with speaking(CODE, catalogues):
        speak(qapp, CODE, catalogues, is_system_language=True)
        yield program
        program.abandon()
    speak(qapp, "en", translations(), is_system_language=True)


@pytest.mark.parametrize(
    ("log", "direction", "room"),
    [
        ("empty", Qt.LayoutDirection.LeftToRight, SMALL),
        ("everything", Qt.LayoutDirection.LeftToRight, USUAL),
        ("everything", Qt.LayoutDirection.RightToLeft, SMALL),
    ],
    ids=["empty", "everything", "right to left"],
)
def test_nothing_is_cut_or_covered_and_nothing_is_left_in_english(
    qtbot: QtBot,
    qapp: QApplication,
    stretched: Program,
    log: str,
    direction: Qt.LayoutDirection,
    room: tuple[int, int],
) -> None:
    stretched.has(LOGS[log])
    qapp.setLayoutDirection(direction)
    cut: dict[str, tuple[str, str]] = {}
    covered: dict[str, str] = {}
    plain: dict[str, str] = {}

    def look(page: str, screen: Screen) -> None:
        qapp.processEvents()
        qapp.processEvents()
        for widget in screen.controls():
            if lack := what_is_cut(widget) or what_is_cut_in_a_field(widget):
                cut[screen_module.name_of(widget)] = (page, lack)
        covered.update(dict.fromkeys(what_is_covered(screen), page))
        plain.update({text: page for text in shown_texts(screen.window) if is_english(text, page)})

    screen = stretched.open()
    screen.window.resize(*room)
    tour(qtbot, screen, look)
    assert [f"{page}: {text}" for text, page in plain.items()] == []
    assert [f"{page}: {name} lacks {lack}" for name, (page, lack) in cut.items()] == []
    assert [f"{page}: {names}" for names, page in covered.items()] == []


def what_is_covered(screen: Screen) -> Iterator[str]:
    """Yield the names of two words or buttons of the same part that lie over one another."""
    by_parent: dict[QWidget, list[QWidget]] = {}
    for widget in screen.controls():
        if isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit):
            by_parent.setdefault(widget.parentWidget(), []).append(widget)
    for siblings in by_parent.values():
        for one, other in combinations(siblings, 2):
            if one.geometry().intersects(other.geometry()):
                yield f"{screen_module.name_of(one)} / {screen_module.name_of(other)}"


def what_is_cut_in_a_field(widget: QWidget) -> str:
    """Return which chosen option or title of a column has too little room, empty when none has.

    An option that quotes a file, in its own language, is as long as the file makes it and may end in "…".
    """
    if isinstance(widget, QComboBox) and not is_english(widget.currentText(), ""):
        words = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return f"{words} px in {widget.width()}" if words > widget.width() else ""
    if isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
        sections = range(widget.count())
        narrow = [s for s in sections if widget.sectionSize(s) < widget.sectionSizeFromContents(s).width()]
        return f"columns {narrow}" if narrow else ""
    return ""


def is_english(text: str, page: str) -> bool:
    if text.startswith(REPORT):
        return False
    for name in (*NAMES, *(FROM_THE_FILE if page.startswith("Import") else ())):
        text = re.sub(name, "", text)
    return re.search(r"[A-Za-z]{2}", text) is not None


def shown_texts(window: QWidget) -> Iterator[str]:
    """Yield every text that can be seen or heard in a window, without markup and what the user typed."""
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible() or isinstance(widget, QMenu):
            yield from (_plain(text) for text in _texts_of(widget) if text)


def _plain(text: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", text)).replace("&", "")


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if widget.isWindow() and not isinstance(widget, QMenu):
        yield widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(index) for index in range(widget.count()))
        case QMenu():
            yield widget.title()
            yield from (action.text() for action in widget.actions())
        case QAbstractItemView():
            yield from _texts_of_view(widget)


def _texts_of_view(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        title = model.headerData(column, Qt.Orientation.Horizontal)
        yield title if isinstance(title, str) else ""
        for row in range(model.rowCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                text = model.index(row, column).data(role)
                yield text if isinstance(text, str) else ""
