"""What must hold for the expected courses: each complete, day by day without a gap, and to be found.

The first fault is raised as a `KnowledgeError`.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, pairwise

from tracker.domain.follow_up import DAILY_UNTIL_DAY
from tracker.domain.journal import SKIN_TYPES, Device
from tracker.domain.knowledge import AreaException, BandRow, Course, CourseRemark, SlowerArea
from tracker.domain.outlook import Turn, turn_between
from tracker.domain.symptoms import Symptom
from tracker.knowledge.checks import check_known, check_unique
from tracker.knowledge.content import Content
from tracker.knowledge.errors import KnowledgeError
from tracker.knowledge.tables import Row


def check_courses(content: Content) -> None:
    """Raise `KnowledgeError` for the first course, area, remark or band that cannot be used as written."""
    _check_choice(content.courses)
    _check_areas(content)
    _check_course_remarks(content.course_remarks)
    _check_bands(content)
    _check_outlook(content)


def _check_choice(rows: tuple[Row[Course], ...]) -> None:
    """Every treatment must find exactly one course."""
    check_unique(rows, "id")
    check_unique(rows, "deepest_mm")
    if sum(row.value.for_unknown_depth for row in rows) != 1:
        raise KnowledgeError("courses.toml: exactly one course must be the one for unknown depth")
    if all(row.value.deepest_mm is not None for row in rows):
        raise KnowledgeError(
            'courses.toml: one course must have no "deepest_mm", to take every greater depth'
        )
    taken: set[Device] = set()
    for row in rows:
        for device in sorted(row.value.devices & taken):
            raise row.fault(f'device "{device}" has a course already')
        taken |= row.value.devices


def _check_areas(content: Content) -> None:
    courses = {row.value.id for row in content.courses}
    for row in content.area_exceptions:
        check_known(row, [row.value.course], courses, "course")
    check_unique(content.slower_areas, "symptom")
    for slower in content.slower_areas:
        if slower.value.days_later < 1:
            raise slower.fault('"days_later" must be 1 or more')
    by_area: Iterable[Row[AreaException | SlowerArea]] = chain(content.area_exceptions, content.slower_areas)
    for each in by_area:
        if not each.value.areas:
            raise each.fault("names no area")
        for area in sorted(each.value.areas):
            if area != area.strip().lower() or not area or "," in area:
                raise each.fault(f'area "{area}" must be one area in lower case to be found')


def _check_course_remarks(rows: tuple[Row[CourseRemark], ...]) -> None:
    check_unique(rows, "id")
    for row in rows:
        remark = row.value
        if not (remark.devices or remark.skin_types or remark.depth_known is not None):
            raise row.fault("has no condition: what holds for all belongs to the course's description")
        if not remark.skin_types <= set(SKIN_TYPES):
            raise row.fault(f"skin types are {SKIN_TYPES[0]} to {SKIN_TYPES[-1]}")


def _check_bands(content: Content) -> None:
    courses = {row.value.id for row in content.courses}
    for row in content.bands:
        check_known(row, [row.value.course], courses, "course")
        if not 0 <= row.value.typical <= row.value.upper <= row.value.symptom.highest:
            raise row.fault(f"must be 0 <= typical <= upper <= {row.value.symptom.highest}")
    for course in sorted(courses):
        for symptom in Symptom:
            rows = [
                row for row in content.bands if (row.value.course, row.value.symptom) == (course, symptom)
            ]
            if not rows:
                raise KnowledgeError(f'healing.csv: no rows for {symptom} in course "{course}"')
            _check_days(rows)


def _check_outlook(content: Content) -> None:
    """Every turn that a typical line takes must have its words, and no other."""
    taken = {
        (before.value.symptom, turn)
        for before, after in pairwise(content.bands)
        if (before.value.course, before.value.symptom) == (after.value.course, after.value.symptom)
        and (turn := turn_between(before.value.typical, after.value.typical)) is not None
    }
    named: set[tuple[Symptom, Turn]] = set()
    for row in content.outlook:
        what = (row.value.symptom, row.value.turn)
        if what in named or what not in taken:
            problem = "is named before" if what in named else "happens in no course of healing.csv"
            raise row.fault(f'"{what[0]}" with turn "{what[1]}" {problem}')
        named.add(what)
    for symptom, missing in sorted(taken - named):
        raise KnowledgeError(f'courses.toml: no outlook for "{symptom}" with turn "{missing}"')


def _check_days(rows: list[Row[BandRow]]) -> None:
    next_day = 0
    for row in rows:
        if row.value.first_day != next_day:
            raise row.fault(f"begins on day {row.value.first_day} where day {next_day} is next")
        if row.value.last_day < row.value.first_day:
            raise row.fault("ends before it begins")
        next_day = row.value.last_day + 1
    if next_day <= DAILY_UNTIL_DAY:
        raise rows[-1].fault(f"the last row ends before day {DAILY_UNTIL_DAY}")
