"""What the tests of trust tried and lost, added up over the run and printed as one table at its end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

HEAD = ("what was done to a diary", "times", "lost", "")


class Figures:
    """Counts by what was done: how often, how often something was lost, and more in its own words."""

    def __init__(self) -> None:
        self._tried: Counter[str] = Counter()
        self._lost: Counter[str] = Counter()
        self._noted: dict[str, Counter[str]] = {}
        self._most: dict[str, dict[str, float]] = {}

    def add(self, what: str, number: int = 1, *, lost: int = 0) -> None:
        """Count `number` more trials of something, and how often something was lost."""
        self._tried[what] += number
        self._lost[what] += lost

    @contextmanager
    def trying(self, what: str) -> Iterator[None]:
        """Count one more trial, lost when it does not end well."""
        try:
            yield
        except BaseException:
            self.add(what, lost=1)
            raise
        self.add(what)

    def lost(self, what: str) -> int:
        """Return how often something was lost."""
        return self._lost[what]

    def note(self, what: str, words: str, number: int = 1) -> None:
        """Count something else about these trials, printed as "12 words"."""
        self._noted.setdefault(what, Counter())[words] += number

    def most(self, what: str, words: str, number: float) -> None:
        """Remember the largest of these numbers, printed as "12.3 words"."""
        known = self._most.setdefault(what, {})
        known[words] = max(number, known.get(words, 0.0))

    def plain(self) -> dict[str, object]:
        """Return all of it as plain values, for another process."""
        return {"tried": self._tried, "lost": self._lost, "noted": self._noted, "most": self._most}

    def take_in(self, plain: Mapping[str, Mapping[str, object]]) -> None:
        """Add what another process has counted."""
        self._tried.update(plain["tried"])  # type: ignore[arg-type]
        self._lost.update(plain["lost"])  # type: ignore[arg-type]
        for what, counts in plain["noted"].items():
            self._noted.setdefault(what, Counter()).update(counts)  # type: ignore[call-overload]
        for what, numbers in plain["most"].items():
            for words, number in numbers.items():  # type: ignore[attr-defined]
                self.most(what, words, number)

    def lines(self) -> list[str]:
        """Return the table, with all that was lost in its last line; nothing when nothing was tried."""
        if not self._tried:
            return []
        rows = [
            (what, f"{self._tried[what]:,}", f"{self._lost[what]:,}", self._remark(what))
            for what in sorted(self._tried)
        ]
        all_tried, all_lost = (sum(counts.values()) for counts in (self._tried, self._lost))
        rows = [HEAD, *rows, ("all together", f"{all_tried:,}", f"{all_lost:,}", "")]
        widths = [max(len(row[column]) for row in rows) for column in range(3)]
        return [
            f"{what:<{widths[0]}}  {times:>{widths[1]}}  {lost:>{widths[2]}}  {remark}".rstrip()
            for what, times, lost, remark in rows
        ]

    def _remark(self, what: str) -> str:
        noted = [f"{number:,} {words}" for words, number in sorted(self._noted.get(what, {}).items())]
        most = [f"{number:.1f} {words}" for words, number in sorted(self._most.get(what, {}).items())]
        return ", ".join(noted + most)
