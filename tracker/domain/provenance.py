"""Where the expected course comes from: why this one, day by day in plain steps, and who says so."""

from __future__ import annotations

import math
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from tracker.domain.healing import ExpectedCourse
from tracker.domain.journal import Treatment
from tracker.domain.knowledge import GRADES, BandRow, Knowledge, Source
from tracker.domain.questions import Scale
from tracker.domain.symptoms import Symptom


class CourseReason(StrEnum):
    """Why a treatment has the course it has."""

    DEVICE = "device"
    DEPTH = "depth"


class Stretch(NamedTuple):
    """Days on which nothing changes in any symptom; `last_day` is None for the open end."""

    first_day: int
    last_day: int | None
    rows: Mapping[Symptom, BandRow]


class Boundary(NamedTuple):
    """Days of one symptom whose band rests on the same words; `last_day` is None for the open end."""

    first_day: int
    last_day: int | None
    basis: str
    sources: tuple[str, ...]


def course_reason(expected: ExpectedCourse, treatment: Treatment) -> CourseReason | None:
    """Return what decided about the course, or None when nothing did: a remark says what is used then."""
    if treatment.device in expected.course.devices:
        return CourseReason.DEVICE
    return CourseReason.DEPTH if expected.depth_known else None


def stretches(expected: ExpectedCourse) -> tuple[Stretch, ...]:
    """Return the whole course as stretches of days; the last one stands on, as its bands do."""
    starts = sorted({row.first_day for rows in expected.bands.values() for row in rows})
    ends: list[int | None] = [start - 1 for start in starts[1:]]
    return tuple(
        Stretch(first_day=first, last_day=last, rows={s: expected.row(s, first) for s in Symptom})
        for first, last in zip(starts, [*ends, None], strict=True)
    )


def boundaries(expected: ExpectedCourse, symptom: Symptom) -> tuple[Boundary, ...]:
    """Return what the bands of a symptom rest on; neighbours with the same words are one."""
    rows = expected.bands[symptom]
    found: list[Boundary] = []
    for row in rows:
        last_day = None if row is rows[-1] else row.last_day
        first_day = row.first_day
        if found and (found[-1].basis, found[-1].sources) == (row.basis, row.sources):
            first_day = found.pop().first_day
        found.append(Boundary(first_day=first_day, last_day=last_day, basis=row.basis, sources=row.sources))
    return tuple(found)


def steps_around(scale: Scale, score: float) -> tuple[str, ...]:
    """Return the word of a score, or for a score between two steps the words of both."""
    return tuple(scale.word(step) for step in sorted({math.floor(score), math.ceil(score)}))


def sources_by_grade(knowledge: Knowledge) -> Mapping[str, tuple[Source, ...]]:
    """Return every source under its grade, strongest grade first, in the order of the file."""
    every = knowledge.sources.values()
    return {grade: tuple(source for source in every if source.grade == grade) for grade in GRADES}
