"""Which country this computer is set up for, without Qt: only its settings are read, never where it is."""

from __future__ import annotations

import locale
import os
import re
from collections.abc import Mapping

SETTINGS = ("LC_ALL", "LC_TELEPHONE", "LC_ADDRESS", "LANG")
"""The first that is set decides. LANGUAGE is left out: it says how to speak to people, not where they are."""
_COUNTRY = re.compile(r"[A-Za-z]{2,3}(?:[_-][A-Za-z]{4})?[_-]([A-Z]{2})(?:[.@]|$)")


def country(environment: Mapping[str, str] = os.environ) -> str:
    """Return the code of the country, such as "AT" for `de_AT.UTF-8`, or "" where the settings name none."""
    setting = next((value for name in SETTINGS if (value := environment.get(name))), None)
    if setting is None:
        setting = _python_locale()
    found = _COUNTRY.match(setting)
    return found[1] if found else ""


def _python_locale() -> str:
    try:
        return locale.getlocale()[0] or ""
    except ValueError:  # a name that Python does not know
        return ""
