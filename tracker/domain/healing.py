"""The expected course after a treatment: which one applies, and its band for a symptom on a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from tracker.domain.journal import AboutMe, Treatment
from tracker.domain.symptoms import Symptom

if TYPE_CHECKING:  # knowledge -> findings -> timeline -> healing: only the names are needed here
    from tracker.domain.knowledge import BandRow, Course, CourseRemark, Knowledge, SlowerArea

NOTHING_KNOWN = AboutMe()
"""The course is the same for everyone; facts about the person add remarks only."""


class Remark(NamedTuple):
    """What to know about the course expected after one treatment, with the ids of those who say so."""

    text: str
    sources: tuple[str, ...]


class ExpectedCourse(NamedTuple):
    """The bands that apply to one treatment, and why they were chosen."""

    course: Course
    depth_known: bool
    bands: Mapping[Symptom, tuple[BandRow, ...]]
    remarks: tuple[Remark, ...]

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


def expected_course(
    knowledge: Knowledge, treatment: Treatment, about_me: AboutMe = NOTHING_KNOWN
) -> ExpectedCourse:
    """Choose the course by device, else by needle depth; apply what differs by area, and add the remarks."""
    course = choose_course(knowledge.courses.values(), treatment)
    depth_known = treatment.needle_depth_mm is not None or treatment.device in course.devices
    bands = {symptom: knowledge.bands[course.id, symptom] for symptom in Symptom}
    remarks = []
    areas = areas_of(treatment)
    for exception in knowledge.area_exceptions:
        if exception.course != course.id and areas & exception.areas:
            bands[exception.symptom] = knowledge.bands[exception.course, exception.symptom]
            remarks.append(Remark(text=exception.reason, sources=exception.sources))
    for slower in knowledge.slower_areas:
        if areas & slower.areas:
            bands[slower.symptom] = tuple(_later(bands[slower.symptom], slower))
            remarks.append(Remark(text=slower.reason, sources=slower.sources))
    for row in knowledge.course_remarks:
        if _is_about(row, treatment, about_me, depth_known=depth_known):
            remarks.append(Remark(text=row.text, sources=row.sources))
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


def _later(rows: tuple[BandRow, ...], slower: SlowerArea) -> Iterator[BandRow]:
    """Yield the rows with every step down later, but for the last: the sources' outside limit stays."""
    *falling, settled = rows
    for row in falling:
        first = row.first_day + slower.days_later if row.first_day else 0
        last = min(row.last_day + slower.days_later, settled.first_day - 1)
        if first <= last:
            sources = tuple(dict.fromkeys((*row.sources, *slower.sources)))
            basis = f"{row.basis} {slower.reason}"
            yield row._replace(first_day=first, last_day=last, basis=basis, sources=sources)
    yield settled


def _is_about(row: CourseRemark, treatment: Treatment, about_me: AboutMe, *, depth_known: bool) -> bool:
    return (
        (not row.devices or treatment.device in row.devices)
        and (row.depth_known is None or row.depth_known is depth_known)
        and (not row.skin_types or about_me.skin_type in row.skin_types)
    )
