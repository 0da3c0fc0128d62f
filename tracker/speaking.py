"""Which language the program speaks, and the country whose ways it follows."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tracker import language
from tracker.language.system import chosen_language, system_wishes
from tracker.paths import translations

if TYPE_CHECKING:  # commands speak too, where Qt cannot even be loaded
    from PySide6.QtWidgets import QApplication


def speak(code: str) -> None:
    """Use a language for everything outside Qt; `country` costs start-up time and English does not ask it."""
    if code != language.current():
        country = "" if code == language.ENGLISH else country_code()
        language.use(code, translations(), country=country)


def country_code() -> str:
    """Return the country's code; Windows and macOS keep it where only Qt looks."""
    if sys.platform in ("win32", "darwin"):
        from PySide6.QtCore import QLocale

        return QLocale.territoryToCode(QLocale.system().territory())
    from tracker.country import country

    return country()


def speak_in_window(app: QApplication, choice: str) -> None:
    """Use the chosen language, or the system's when the text is empty, in windows built from now on."""
    wishes = _wishes()
    code = chosen_language(choice, wishes)
    was_english = language.current() == language.ENGLISH
    is_system_language = wishes[:1] == [code]
    speak(code)
    if code == language.ENGLISH and was_english and is_system_language:
        return  # nothing to do, and nothing to import before the first frame
    from tracker.ui.translation import speak as speak_in_qt

    speak_in_qt(app, code, translations(), is_system_language=is_system_language)


def _wishes() -> list[str]:
    """Return the languages that the settings ask for; Windows and macOS keep them where Qt looks."""
    if sys.platform in ("win32", "darwin"):
        from PySide6.QtCore import QLocale

        return [name.partition("-")[0] for name in QLocale.system().uiLanguages()]
    return system_wishes()
