"""The table of what was tried and lost counts every trial, also those of other processes."""

from __future__ import annotations

import pytest

from tests.figures import Figures


def test_trials_are_added_up_over_processes() -> None:
    here, elsewhere = Figures(), Figures()
    here.add("kills", 1_200)
    here.most("kills", "s at most", 0.4)
    elsewhere.add("kills", 300, lost=2)
    elsewhere.note("kills", "changes told", 5_000)
    elsewhere.most("kills", "s at most", 1.26)
    elsewhere.add("faults", 7)
    here.take_in(elsewhere.plain())  # type: ignore[arg-type]
    assert here.lines() == [
        "what was done to a diary  times  lost",
        "faults                        7     0",
        "kills                     1,500     2  5,000 changes told, 1.3 s at most",
        "all together              1,507     2",
    ]


def test_what_goes_wrong_is_counted_as_lost() -> None:
    figures = Figures()
    with figures.trying("faults"):
        pass
    with pytest.raises(ZeroDivisionError), figures.trying("faults"):
        _ = 1 / 0
    assert figures.lines()[1].split() == ["faults", "2", "1"]
    assert Figures().lines() == []
