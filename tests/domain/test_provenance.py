"""What the source view says about the expected course: nothing lost, nothing invented."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.builders import knowledge, treatment
from tracker.domain.healing import ExpectedCourse, expected_course
from tracker.domain.provenance import (
    CourseReason,
    boundaries,
    course_reason,
    sources_by_grade,
    steps_around,
    stretches,
)
from tracker.domain.symptoms import Symptom


def expected(**facts: object) -> ExpectedCourse:
    return expected_course(knowledge(), treatment(**facts))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"device": "rf"}, CourseReason.DEVICE),
        ({"device": "rf", "depth": 0.5}, CourseReason.DEVICE),
        ({"device": "pen", "depth": 1.5}, CourseReason.DEPTH),
        ({"depth": 0.5}, CourseReason.DEPTH),
        ({"device": "pen"}, None),
        ({}, None),
    ],
)
def test_the_reason_for_a_course_is_what_decided(
    facts: dict[str, object], reason: CourseReason | None
) -> None:
    treated = treatment(**facts)  # type: ignore[arg-type]
    assert course_reason(expected_course(knowledge(), treated), treated) is reason


@pytest.mark.parametrize("facts", [{}, {"depth": 0.3}, {"device": "rf"}, {"area": "abdomen"}])
def test_the_stretches_say_for_every_day_what_the_bands_say(facts: dict[str, object]) -> None:
    course = expected(**facts)
    found = stretches(course)
    assert found[0].first_day == 0
    assert found[-1].last_day is None
    for day in range(40):
        (stretch,) = (s for s in found if s.first_day <= day and (s.last_day is None or day <= s.last_day))
        assert stretch.rows == {symptom: course.row(symptom, day) for symptom in Symptom}


def test_neighbouring_stretches_differ() -> None:
    found = stretches(expected())
    for earlier, later in pairwise(found):
        assert earlier.rows != later.rows
        assert earlier.last_day == later.first_day - 1


@pytest.mark.parametrize("facts", [{}, {"depth": 0.3}, {"device": "rf"}, {"area": "abdomen"}])
def test_every_boundary_keeps_its_basis_and_its_sources(facts: dict[str, object]) -> None:
    course = expected(**facts)
    for symptom in Symptom:
        found = boundaries(course, symptom)
        assert found[0].first_day == 0
        assert found[-1].last_day is None
        assert {(b.basis, b.sources) for b in found} == {(r.basis, r.sources) for r in course.bands[symptom]}
        for earlier, later in pairwise(found):
            assert earlier.last_day == later.first_day - 1


def test_a_score_between_two_steps_is_told_by_both() -> None:
    redness, pain = knowledge().scales[Symptom.REDNESS], knowledge().scales[Symptom.PAIN]
    assert steps_around(redness, 0.5) == ("None", "Trace")
    assert steps_around(redness, 2) == ("Mild",)
    assert steps_around(pain, 3.0) == ("3",)


def test_every_source_has_its_place_under_its_grade() -> None:
    grouped = sources_by_grade(knowledge())
    assert "".join(grouped) == "ABCDX"
    listed = [source.id for sources in grouped.values() for source in sources]
    assert sorted(listed) == sorted(knowledge().sources)
    assert all(source.grade == grade for grade, sources in grouped.items() for source in sources)
