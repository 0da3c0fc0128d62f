"""Lets Qt speak a language: the window's own strings, Qt's, dates and numbers, and the way the page runs.

Not imported by a start in English on a computer that speaks English.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from tracker.language import ENGLISH, is_right_to_left


def speak(app: QApplication, code: str, folder: Path, *, is_system_language: bool) -> None:
    """Use this language in every window that is built from now on; `folder` holds the compiled catalogues.

    Dates and numbers stay as the system writes them where it is the system's own language.
    """
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    if code != ENGLISH:
        for file in (_file_of_qt(code), folder / f"{code}.qm"):  # the last one installed is asked first
            translator = QTranslator(app)
            translator.load(str(file))  # a Qt without this language leaves its own few words English
            app.installTranslator(translator)
    system = QLocale.system()
    QLocale.setDefault(system if is_system_language else QLocale(_language(code), system.territory()))
    direction = Qt.LayoutDirection
    app.setLayoutDirection(direction.RightToLeft if is_right_to_left(code) else direction.LeftToRight)


def _file_of_qt(code: str) -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"


def _language(code: str) -> QLocale.Language:
    return QLocale.codeToLanguage(code)
