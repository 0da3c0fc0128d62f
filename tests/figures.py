"""What the tests of trust tried and lost, added up over the run and printed at its end."""

from __future__ import annotations

from collections import Counter


class Figures:
    """Counts what was tried, under the words that are printed: "kills", "faults", "inputs", "lost" …"""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def add(self, what: str, number: int = 1) -> None:
        """Count `number` more of something."""
        self._counts[what] += number

    def lines(self) -> list[str]:
        """Return one line a word; "lost" is among them once anything was tried."""
        if not self._counts:
            return []
        return [
            f"{what}: {number:,}" for what, number in {**self._counts, "lost": self._counts["lost"]}.items()
        ]
