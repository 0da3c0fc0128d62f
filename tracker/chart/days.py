"""The common day axis: how far it reaches, where a day lies on it, and which days are labelled."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

EVEN_UNTIL = 35
"""Up to this day number all days are equally wide; on a longer axis later days get narrower."""
KNEE = 7.0
"""On the longer axis a day is half as wide here as on day 0, so the first two weeks stay readable."""

_ENDS = (10, 14, 21, 28, 35, 49, 70, 98, 140, 180, 225, 270)
_YEAR = 365
_MOST_STEPS = 8
_LANDMARKS = (14, 30, 7, 70, 180, 270, 3, *range(_YEAR, 100 * _YEAR, _YEAR))
"""Days worth a label on the longer axis besides its ends, the most useful first."""


def squeeze(days: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return positions that draw later days closer together."""
    return np.log1p(days / KNEE)


def stretch(positions: NDArray[np.float64]) -> NDArray[np.float64]:
    """Undo `squeeze`."""
    return np.expm1(positions) * KNEE


class DayAxis(NamedTuple):
    """The axis from half a day before `first` to half a day after `last`."""

    last: int
    first: int = 0

    @classmethod
    def reaching(cls, day: int) -> DayAxis:
        """Return the axis for a log that ends on this day number.

        It ends on one of a few days, so that the axis need not change each time a day is added.
        """
        ends = (*_ENDS, *(year * _YEAR for year in range(1, day // _YEAR + 2)))
        return cls(next(end for end in ends if end >= day))

    @property
    def is_even(self) -> bool:
        """Tell whether all days are equally wide."""
        return self.last - self.first <= EVEN_UNTIL

    @property
    def limits(self) -> tuple[float, float]:
        """The day numbers at the left and right edge."""
        return self.first - 0.5, self.last + 0.5

    def shows(self, day: float) -> bool:
        """Tell whether a day is between the edges."""
        return self.first <= day <= self.last

    def place(self, day: float) -> float:
        """Return where the day lies: 0 at the left edge, 1 at the right."""
        points = np.array([*self.limits, day])
        left, right, at = points if self.is_even else squeeze(points)
        return float((at - left) / (right - left))

    def day_width(self) -> float:
        """Return how much of the axis a day takes up a week after its first day."""
        return self.place(self.first + KNEE) - self.place(self.first + KNEE - 1)

    def labelled(self, label_width: Callable[[str], float]) -> list[int]:
        """Return the days whose labels fit; `label_width` is in parts of the axis, with its gap."""
        if not self.is_even:
            return self._landmarks(label_width)
        room = label_width(str(self.last))
        span = max(1, self.last - self.first)
        whole = [step for step in (1, 2, 5, 7, 10, 14, span) if span % step == 0]
        readable = [s for s in whole if s * self.day_width() >= room and span / s <= _MOST_STEPS]
        return list(range(self.first, self.last + 1, readable[0])) if readable else [self.first]

    def _landmarks(self, label_width: Callable[[str], float]) -> list[int]:
        """Return landmarks that keep apart; the label of the last day ends at it, the others are centred."""
        middles: dict[int, float] = {}
        within = (day for day in _LANDMARKS if self.first < day < self.last)
        for day in (self.first, self.last, *within):
            room = label_width(str(day))
            middle = self.place(day) - (room / 2 if day == self.last else 0)
            if all(abs(middle - other) >= room for other in middles.values()):
                middles[day] = middle
        return sorted(middles)


def labelled_scores(highest: int, step_height: float, line_height: float) -> list[int]:
    """Return the scores from 0 to `highest` whose labels fit above one another, both ends included."""
    steps = (step for step in count(2 if highest > 4 else 1) if highest % step == 0)
    step = next(step for step in steps if step == highest or step * step_height >= line_height)
    return list(range(0, highest + 1, step))
