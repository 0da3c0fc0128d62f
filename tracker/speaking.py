"""Which language the program speaks outside Qt, and the country whose ways it follows."""

from __future__ import annotations

import sys

from tracker import language
from tracker.paths import translations


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
