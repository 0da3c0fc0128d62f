"""After how many idle minutes the log can be locked, and how that is said."""

from __future__ import annotations

from tracker.language import tr
from tracker.ui.choices import LOCK_MINUTES


def minutes_texts() -> dict[int, str]:
    """Return what is said for each choice."""
    return {minutes: _text(minutes) for minutes in LOCK_MINUTES}


def _text(minutes: int) -> str:
    if minutes == 0:
        return tr("Never by itself")
    text = tr("After {minutes} minutes without a key or a click")
    return text.format(minutes=minutes)
