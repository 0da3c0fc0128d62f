"""The lines of the table: what is counted, on which part, and what it should come to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from tests.validation import nine_cases
from tests.validation.cohort import (
    PROCESSES,
    InfectionResult,
    UsualResult,
    infected_course,
    run,
    usual_course,
    usual_course_misjudged_twice_as_often,
)
from tests.validation.vignettes import vignettes
from tracker.domain.flags import Level

USUAL_COURSES = 2000
INFECTIONS = 1000


class Share(NamedTuple):
    """So many of so many."""

    met: int
    of: int

    @property
    def part(self) -> float:
        """The share as a number from 0 to 1; of nothing, nothing is missed."""
        return self.met / self.of if self.of else 1.0

    def __str__(self) -> str:
        return f"{self.met} of {self.of}, {100 * self.part:.1f} %" if self.of else "none"


class Line(NamedTuple):
    """One line of the table; `known` was used to choose rules or limits, `other` was not.

    `target` is the share asked for, at most when `at_most` and else at least; None asks for nothing.
    """

    what: str
    known: Share
    other: Share
    target: float | None
    at_most: bool = False

    @property
    def kept(self) -> bool:
        """Whether the part that was not used to choose anything meets the target."""
        if self.target is None:
            return True
        return self.other.part <= self.target if self.at_most else self.other.part >= self.target


def written_courses() -> Iterator[Line]:
    """Yield the lines about real and written courses."""
    cases = nine_cases.misses()
    met = sum(not missed for missed in cases.values())
    yield Line("real courses judged as their expectation says", Share(met, len(cases)), Share(0, 0), 1.0)
    tuned = [vignette for vignette in vignettes() if vignette.tuned]
    fresh = [vignette for vignette in vignettes() if not vignette.tuned]
    counted = (Share(sum(not v.misses() for v in part), len(part)) for part in (tuned, fresh))
    yield Line("vignettes judged as the sources ask, on every day", *counted, 1.0)


def usual_courses(count: int = USUAL_COURSES, processes: int = PROCESSES) -> Iterator[Line]:
    """Yield the lines about usual courses."""
    results = run(usual_course, "usual", count, processes)
    yield _reaching("usual courses that ever reach contact or above", results, Level.CONTACT, 0.01)
    yield _reaching("usual courses that ever reach watch or above", results, Level.WATCH, 0.10)


def twice_misjudged(count: int = USUAL_COURSES, processes: int = PROCESSES) -> Iterator[Line]:
    """Yield the same for people who misjudge twice as often, without a target: how much hangs on that?"""
    results = run(usual_course_misjudged_twice_as_often, "usual", count, processes)
    yield _reaching("… contact or above, misjudged twice as often", results, Level.CONTACT, None)
    yield _reaching("… watch or above, misjudged twice as often", results, Level.WATCH, None)


def infections(count: int = INFECTIONS, processes: int = PROCESSES) -> Iterator[Line]:
    """Yield the lines about infections."""
    results = run(infected_course, "infected", count, processes)
    yield _in_time(
        "infections at same-day level within one day of the first danger sign",
        results,
        lambda result: result.after_sign,
        0.99,
    )
    yield _in_time(
        "infections at same-day level within two days of onset",
        results,
        lambda result: result.after_onset,
        0.97,
    )
    silent = [result for result in results if result.silent]
    yield _in_time("… of these, with no sign ever ticked", silent, lambda result: result.after_onset, None)


def _reaching(what: str, results: Sequence[UsualResult], level: Level, target: float | None) -> Line:
    return Line(what, *_halves((r.tuning, r.highest >= level) for r in results), target, at_most=True)


def _in_time(
    what: str,
    results: Sequence[InfectionResult],
    answer: Callable[[InfectionResult], bool | None],
    target: float | None,
) -> Line:
    answered = ((result.tuning, answer(result)) for result in results)
    return Line(what, *_halves((tuning, met) for tuning, met in answered if met is not None), target)


def _halves(results: Iterable[tuple[bool, bool]]) -> tuple[Share, Share]:
    rows = list(results)
    parts = [[met for tuning, met in rows if tuning is known] for known in (True, False)]
    known, other = (Share(sum(part), len(part)) for part in parts)
    return known, other
