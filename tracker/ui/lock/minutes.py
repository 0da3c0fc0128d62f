"""After how many idle minutes the log can be locked, and how that is said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

MINUTES = (0, 5, 15, 30)
"""0 is never."""
USUAL = 15


def minutes_texts() -> dict[int, str]:
    """Return what is said for each choice."""
    return {minutes: _text(minutes) for minutes in MINUTES}


def known_minutes(text: str) -> int:
    """Return the choice that was kept as this text, the usual one for any other text."""
    return next((minutes for minutes in MINUTES if str(minutes) == text), USUAL)


def _text(minutes: int) -> str:
    if minutes == 0:
        return QCoreApplication.translate("lock", "Never by itself")
    text = QCoreApplication.translate("lock", "After {minutes} minutes without a key or a click")
    return text.format(minutes=minutes)
