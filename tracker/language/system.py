"""Which language this computer speaks with its user, without Qt: only its settings are read."""

from __future__ import annotations

import locale
import os
from collections.abc import Collection, Iterable, Mapping

from tracker.language import ENGLISH, NAMES

_SETTINGS = ("LC_ALL", "LC_MESSAGES", "LANG")
"""The first that is set decides, unless LANGUAGE names several in the order that the user likes best."""
_UNTRANSLATED = ("C", "POSIX")


def system_language(environment: Mapping[str, str] = os.environ) -> str:
    """Return the language, of those there are, that the settings ask for first; else English."""
    return first_known(_wishes(environment), NAMES)


def first_known(wishes: Iterable[str], known: Collection[str]) -> str:
    """Return the first wish, such as "es_MX.UTF-8" or "es-MX", whose language is known; else English."""
    for wish in wishes:
        code = wish.replace("-", "_").partition("_")[0].partition(".")[0].partition("@")[0].lower()
        if code in known:
            return code
    return ENGLISH


def _wishes(environment: Mapping[str, str]) -> list[str]:
    setting = next((value for name in _SETTINGS if (value := environment.get(name))), None)
    if setting is None:
        setting = _python_locale()
    if setting.partition(".")[0] in _UNTRANSLATED:  # gettext: whoever wants plain C wants no translation
        return []
    return [*environment.get("LANGUAGE", "").split(":"), setting]


def _python_locale() -> str:
    try:
        return locale.getlocale()[0] or ""
    except ValueError:  # a name that Python does not know
        return ""
