"""Work on the open log that is cut into steps, so that a window can be used in between; or done at once.

A step either tells how much is done (0 to 1), after a few milliseconds of the thread that uses the log, or
hands out an `Errand`, which needs nothing of the open log and may be done in any thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from functools import partial
from typing import Any, TypeVar

T = TypeVar("T")


class Errand:
    """What somebody else may do meanwhile; once dropped it is never begun."""

    def __init__(self, work: Callable[[], object]) -> None:
        self._work = work
        self._turn = threading.Lock()
        self._is_dropped = False

    def __call__(self) -> object:
        """Do it, in any thread; raises what the work raises."""
        with self._turn:
            return None if self._is_dropped else self._work()

    def drop(self) -> None:
        """Wait for whoever does it now, and let nobody begin."""
        with self._turn:
            self._is_dropped = True


Steps = Generator[float | Errand, Any, T]
"""Whoever goes through the steps sends back what an errand returned, or throws in what it raised."""

Tell = Callable[[float], None]
"""Hears how much of something is done, from 0 to 1."""


def nobody(_share: float) -> None:
    """Hear it in place of somebody."""


def apart(work: Callable[[], T]) -> Steps[T]:
    """Let this be done as an errand, and return what it returned."""
    errand = Errand(work)
    try:
        result: T = yield errand
        return result
    finally:
        errand.drop()


def done_at_once(steps: Steps[T], tell: Tell = nobody) -> T:
    """Go through all steps here and now; `tell` hears how much is done, and may raise to give up."""
    proceed: Callable[[], float | Errand] = partial(next, steps)
    while True:
        try:
            step = proceed()
        except StopIteration as end:
            returned: T = end.value
            return returned
        do: Callable[[], object] = step if isinstance(step, Errand) else partial(tell, step)
        try:
            result = do()
        except BaseException as error:
            proceed = partial(steps.throw, error)
        else:
            proceed = partial(steps.send, result)
