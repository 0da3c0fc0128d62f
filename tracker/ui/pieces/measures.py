"""What texts measure, remembered: while a page is laid out each of them is asked for it dozens of times."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QFont

Measure = TypeVar("Measure")


class Measures(Generic[Measure]):
    """Remembers one widget's measures by width, for as long as it has the same text in the same font."""

    def __init__(self) -> None:
        self._text = ""
        self._font = QFont()
        self._known: dict[int, Measure] = {}

    def get(self, text: str, font: QFont, width: int, measure: Callable[[int], Measure]) -> Measure:
        """Return what `measure` says for this width, asking it once."""
        if text != self._text or font != self._font:
            self._text, self._font = text, font
            self._known.clear()
        if width not in self._known:
            self._known[width] = measure(width)
        return self._known[width]
