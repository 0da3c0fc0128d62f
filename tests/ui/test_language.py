"""The window in another language: chosen by the system or in the menu, at once, and nothing typed is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import TREATED_ON, treatment
from tests.commands import ROOT
from tests.language.speaking import write_catalogue
from tests.translations.linguist import compiled
from tracker.clock import today
from tracker.domain.symptoms import Symptom
from tracker.paths import database, translations
from tracker.preferences import PREFERENCES_NAME
from tracker.storage import Store
from tracker.ui.translation import speak

from .program import EVENING, Program
from .seated import Seated

CHANGING_LANGUAGE = Path(__file__).parent / "programs" / "changing_language.py"


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Leave Qt to the tests that follow as it was."""
    yield
    speak(qapp, "en", translations(), is_system_language=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a compiled catalogue of one word of the menus."""
    catalogue = write_catalogue(tmp_path / "es.ts", {("&View", ""): "&Ver"}, context="Menus")
    compiled(catalogue, tmp_path / "es.qm")
    return tmp_path


def view_and_cancel() -> tuple[str, str]:
    """Return a word of ours and one of Qt's."""
    return (
        QCoreApplication.translate("Menus", "&View"),
        QCoreApplication.translate("QPlatformTheme", "Cancel"),
    )


def test_our_words_and_those_of_qt_are_translated(qapp: QApplication, folder: Path) -> None:
    assert view_and_cancel() == ("&View", "Cancel")
    speak(qapp, "es", folder, is_system_language=False)
    assert view_and_cancel() == ("&Ver", "Cancelar")
    speak(qapp, "en", folder, is_system_language=False)
    assert view_and_cancel() == ("&View", "Cancel")


def test_dates_and_numbers_are_those_of_the_language(qapp: QApplication, folder: Path) -> None:
    speak(qapp, "es", folder, is_system_language=False)
    locale = QLocale()
    assert locale.toString(QDate(2026, 3, 2), "d MMM yyyy") == "2 mar 2026"
    assert locale.toString(38.5, "f", 1) == "38,5"
    assert locale.firstDayOfWeek() is Qt.DayOfWeek.Monday
    speak(qapp, "en", folder, is_system_language=True)
    assert QLocale() == QLocale.system()


def test_the_region_of_the_computer_stays(
    qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_US"))
    speak(qapp, "es", folder, is_system_language=False)
    assert (QLocale().name(), QLocale().decimalPoint()) == ("es_US", ".")


@pytest.mark.parametrize(
    ("code", "direction"),
    [("ar", Qt.LayoutDirection.RightToLeft), ("es", Qt.LayoutDirection.LeftToRight)],
)
def test_the_page_runs_as_the_language_is_written(
    qapp: QApplication, folder: Path, code: str, direction: Qt.LayoutDirection
) -> None:
    speak(qapp, code, folder, is_system_language=False)
    assert qapp.layoutDirection() is direction


# ------------------------------------------------------------------ in the program


def change(folder: Path, language: str, way: str, **settings: str) -> tuple[list[str], dict[str, str]]:
    """Run the program that changes its language; return what it printed and the preferences it left."""
    done = subprocess.run(
        [sys.executable, CHANGING_LANGUAGE, folder, language, way],
        env={**os.environ, "PYTHONPATH": str(ROOT), **settings},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines(), json.loads((folder / PREFERENCES_NAME).read_text())


@pytest.mark.parametrize(
    ("settings", "chosen", "way", "told"),
    [
        ({}, "es", "settings", ["Ajustes: Idioma de la ventana", "1, Descamación, Dolor"]),
        ({"LC_ALL": "es_ES.UTF-8"}, "en", "menu", ["1, Flaking, Pain"]),
    ],
    ids=["to Spanish, in the settings", "to English, in the menu"],
)
def test_another_language_takes_effect_at_once_and_keeps_what_was_answered(
    tmp_path: Path, settings: dict[str, str], chosen: str, way: str, told: list[str]
) -> None:
    with Store.open(database(tmp_path), now=lambda: EVENING) as store:
        store.add_treatment(treatment(treated_on=today()))
    said, preferences = change(tmp_path, chosen, way, **settings)
    assert [line.startswith(part) for line, part in zip(said, told, strict=True)], said
    assert preferences["language"] == chosen
    assert preferences["geometry"]
    with Store.open(database(tmp_path), now=lambda: EVENING) as store:
        [entry] = store.read_journal().treatments[0].days
    assert entry.scores == {Symptom.REDNESS: 3, Symptom.SWELLING: 2}


def test_the_example_is_open_again_in_the_other_language(seated: Seated, qtbot: QtBot) -> None:
    seated.start()
    before = seated.screen
    before.click("Look at an example")
    before.menu("View", "Language", "Español")
    qtbot.waitUntil(lambda: seated.screen.window is not before.window)
    seated.settle()
    assert seated.screen.says("This is an example with invented data.")
    seated.screen.click("Back to my log")
    assert seated.screen.says("How is your skin healing?")


def test_the_language_in_use_is_marked_in_the_menu(program: Program) -> None:
    program.has(treatment(treated_on=TREATED_ON))
    screen = program.open()
    names = ("As the system", "English", "Español")
    marked = [name for name in names if screen.menu_action("View", "Language", name).isChecked()]
    assert marked == ["As the system"]
