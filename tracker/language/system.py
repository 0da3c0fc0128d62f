"""Which language this computer speaks with its user, without Qt: only its settings are read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping

from tracker.language import ENGLISH, NAMES

_SETTINGS = ("LC_ALL", "LC_MESSAGES", "LANG")
"""The first that is set decides, unless LANGUAGE names several in the order that the user likes best."""
_UNTRANSLATED = ("C", "POSIX")


def system_wishes(environment: Mapping[str, str] = os.environ) -> list[str]:
    """Return the languages that the settings ask for, such as "es", the dearest first."""
    setting = next((value for name in _SETTINGS if (value := environment.get(name))), None)
    if setting is None:
        setting = _python_locale()
    if setting.partition(".")[0] in _UNTRANSLATED:
        return [ENGLISH]  # whoever wants plain C wants no translation, as gettext has it
    return _codes([*environment.get("LANGUAGE", "").split(":"), setting])


def chosen_language(choice: str, wishes: Iterable[str]) -> str:
    """Return the user's choice, or the first wish ("es", "es-MX") that can be granted; else English."""
    return next((code for code in (choice, *_codes(wishes)) if code in NAMES), ENGLISH)


def _codes(names: Iterable[str]) -> list[str]:
    """Return the languages of names such as "es_MX.UTF-8" or "es-MX", without those that name none."""
    codes = (name.replace("-", "_").partition("_")[0].partition(".")[0].partition("@")[0] for name in names)
    return [code.lower() for code in codes if code]


def _python_locale() -> str:
    import locale  # takes a while, and is asked only where no setting is

    try:
        return locale.normalize(locale.getlocale()[0] or "")  # Windows says "Spanish_Spain"
    except ValueError:  # a name that Python does not know
        return ""
