"""Prints what the README says about the rules: `python -m tests.validation`; 1 when a target is missed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator

from tests.validation import nine_cases
from tests.validation.measures import Line, infections, twice_misjudged, usual_courses, written_courses
from tests.validation.vignettes import vignettes

PARTS: tuple[Callable[[], Iterator[Line]], ...] = (
    written_courses,
    usual_courses,
    twice_misjudged,
    infections,
)


def main() -> int:
    """Print the table, then every written course that is judged otherwise."""
    argparse.ArgumentParser(prog="python -m tests.validation", description=__doc__).parse_args()
    print("| what | used to choose the limits | not used | target | |\n|---|---|---|---|---|")
    kept = True
    for part in PARTS:
        for line in part():
            kept &= line.kept
            print(as_text(line), flush=True)
    for missed in written_misses():
        print(missed)
    return 0 if kept else 1


def as_text(line: Line) -> str:
    """Return one line of the table in Markdown."""
    target = "" if line.target is None else f"{'≤' if line.at_most else '≥'} {100 * line.target:g} %"
    verdict = "" if line.kept else "missed"
    return f"| {line.what} | {line.known} | {line.other} | {target} | {verdict} |"


def written_misses() -> Iterator[str]:
    """Yield, in words, where a real or a written course is judged otherwise than it should be."""
    for title, missed in nine_cases.misses().items():
        yield from (f"{title}: {text}" for text in missed)
    for vignette in vignettes():
        yield from (f"{vignette.id}: {text}" for text in vignette.misses())


if __name__ == "__main__":
    sys.exit(main())
