"""Which country this computer is set up for, without Qt: only its settings are read, never where it is."""

from __future__ import annotations

import os
from collections.abc import Mapping

SETTINGS = ("LC_ALL", "LC_TELEPHONE", "LC_ADDRESS", "LANG")
"""The first that is set decides. LANGUAGE is left out: it says how to speak to people, not where they are."""


def country(environment: Mapping[str, str] = os.environ) -> str:
    """Return the code of the country, such as "AT" for `de_AT.UTF-8`, or "" where the settings name none."""
    setting = next((value for name in SETTINGS if (value := environment.get(name))), None)
    if setting is None:
        setting = _python_locale()
    return _country_of(setting)


def _country_of(setting: str) -> str:
    """Return the country of a setting such as "de_AT.UTF-8", "sr_Latn_RS" or "ca_ES@valencia".

    By hand, because a regular expression would have to be compiled before the first frame.
    """
    language, *rest = setting.partition(".")[0].partition("@")[0].replace("-", "_").split("_")
    if not (_is_code(language, 2) or _is_code(language, 3)) or len(rest) not in (1, 2):
        return ""
    if len(rest) == 2 and not _is_code(rest[0], 4):  # it can only be a script
        return ""
    return rest[-1] if _is_code(rest[-1], 2) and rest[-1].isupper() else ""


def _is_code(text: str, length: int) -> bool:
    return len(text) == length and text.isascii() and text.isalpha()


def _python_locale() -> str:
    import locale  # only where no variable is set

    try:
        return locale.getlocale()[0] or ""
    except ValueError:  # a name that Python does not know
        return ""
