"""The expected course after a treatment: which one applies, and its band for a symptom on a day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.domain.journal import Treatment
from tracker.domain.symptoms import Symptom

if TYPE_CHECKING:  # knowledge -> rules -> timeline -> healing: only the names are needed here
    from tracker.domain.knowledge import BandRow, Course, Knowledge


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedCourse:
    """The bands that apply to one treatment, and why they were chosen."""

    course: Course
    depth_known: bool
    bands: Mapping[Symptom, tuple[BandRow, ...]]
    remarks: tuple[str, ...]

    def row(self, symptom: Symptom, day: int) -> BandRow:
        """Return the band on a day number; after the last row that row stands on."""
        rows = self.bands[symptom]
        return next((row for row in rows if day <= row.last_day), rows[-1])

    def upper(self, symptom: Symptom, day: int) -> int:
        """Return the highest score still expected on this day, on the symptom's scale."""
        return self.row(symptom, day).upper

    def typical(self, symptom: Symptom, day: int) -> float:
        """Return the typical score on this day, on the symptom's scale."""
        return self.row(symptom, day).typical


def expected_course(knowledge: Knowledge, treatment: Treatment) -> ExpectedCourse:
    """Choose the course by device, else by needle depth, and apply the exceptions for the area."""
    course = choose_course(knowledge.courses.values(), treatment)
    bands = {symptom: knowledge.bands[course.id, symptom] for symptom in Symptom}
    remarks = []
    for exception in knowledge.area_exceptions:
        if exception.course != course.id and areas_of(treatment) & exception.areas:
            bands[exception.symptom] = knowledge.bands[exception.course, exception.symptom]
            remarks.append(exception.reason)
    depth_known = treatment.needle_depth_mm is not None or treatment.device in course.devices
    return ExpectedCourse(course=course, depth_known=depth_known, bands=bands, remarks=tuple(remarks))


def choose_course(courses: Iterable[Course], treatment: Treatment) -> Course:
    """Return the device's own course if it has one, else the shallowest that covers the needle depth."""
    ordered = sorted(courses, key=lambda c: float("inf") if c.deepest_mm is None else c.deepest_mm)
    for course in ordered:
        if treatment.device in course.devices:
            return course
    depth = treatment.needle_depth_mm
    if depth is None:
        return next(course for course in ordered if course.for_unknown_depth)
    return next(c for c in ordered if c.deepest_mm is None or depth <= c.deepest_mm)


def areas_of(treatment: Treatment) -> frozenset[str]:
    """Return the single areas of a text such as "Face, neck", in lower case."""
    return frozenset(part.strip().lower() for part in treatment.area.split(",")) - {""}
