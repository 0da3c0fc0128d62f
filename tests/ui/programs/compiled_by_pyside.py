"""Loads PySide6 as the program does, and prints which of its own sources it compiled for that."""

from __future__ import annotations

import sys

from tracker.ui.loading_qt import SUPPORT, load_qt

compiled: list[str] = []


def note(event: str, arguments: tuple[object, ...]) -> None:
    """Note the names of the files that are compiled, whoever asks for it."""
    if event == "compile" and str(arguments[1]).startswith(SUPPORT):
        compiled.append(str(arguments[1]))


sys.addaudithook(note)
load_qt()
sys.stdout.write("\n".join(compiled))
