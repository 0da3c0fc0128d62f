"""Which course is expected after a treatment, and its band day by day."""

from __future__ import annotations

import pytest

from tests.builders import knowledge, treatment
from tracker.domain.healing import ExpectedCourse, areas_of, expected_course
from tracker.domain.journal import Treatment
from tracker.domain.symptoms import Symptom


def expected(course: Treatment) -> ExpectedCourse:
    return expected_course(knowledge(), course)


@pytest.mark.parametrize(
    ("depth", "course"),
    [
        (0.1, "light"),
        (0.5, "light"),
        (0.51, "standard"),
        (1.5, "standard"),
        (1.51, "deep"),
        (10.0, "deep"),
        (None, "standard"),
    ],
)
@pytest.mark.parametrize("device", ["pen", "roller", "stamp", "unknown"])
def test_the_needle_depth_chooses_the_course(device: str, depth: float | None, course: str) -> None:
    chosen = expected(treatment(device=device, depth=depth))
    assert chosen.course.id == course
    assert chosen.depth_known is (depth is not None)


@pytest.mark.parametrize("depth", [None, 0.2, 0.5, 1.0, 3.5])
def test_radio_frequency_is_deep_whatever_the_needles(depth: float | None) -> None:
    chosen = expected(treatment(device="rf", depth=depth))
    assert chosen.course.id == "deep"
    assert chosen.depth_known


def test_the_band_of_the_standard_course_day_by_day() -> None:
    standard = expected(treatment())
    redness = [standard.upper(Symptom.REDNESS, number) for number in range(10)]
    assert redness == [4, 3, 2, 1, 1, 1, 1, 1, 0, 0]
    assert [standard.typical(Symptom.REDNESS, number) for number in range(5)] == [3, 2, 1, 0.5, 0]
    assert [standard.upper(Symptom.PAIN, number) for number in range(6)] == [5, 3, 2, 1, 1, 0]


@pytest.mark.parametrize("device", ["pen", "rf"])
def test_after_the_last_row_that_row_stands(device: str) -> None:
    chosen = expected(treatment(device=device))
    for symptom in Symptom:
        assert chosen.row(symptom, 31) == chosen.row(symptom, 30)
        assert chosen.upper(symptom, 400) == 0


def test_on_the_body_swelling_follows_the_deep_course_and_the_reason_is_given() -> None:
    body = expected(treatment(area="Face, ABDOMEN", depth=1.0))
    deep = expected(treatment(depth=2.0))
    assert body.course.id == "standard"
    assert body.bands[Symptom.SWELLING] == deep.bands[Symptom.SWELLING]
    assert body.bands[Symptom.REDNESS] != deep.bands[Symptom.REDNESS]
    assert len(body.remarks) == 1


def test_on_the_body_a_deep_treatment_has_no_exception() -> None:
    assert expected(treatment(area="abdomen", depth=2.0)).remarks == ()


@pytest.mark.parametrize("area", ["", "face", "face, neck", "backbone", "my armpit"])
def test_other_areas_have_no_exception(area: str) -> None:
    assert expected(treatment(area=area)).remarks == ()


def test_areas_are_read_one_by_one() -> None:
    assert areas_of(treatment(area=" Face ,Upper Arms,, ")) == {"face", "upper arms"}
    assert areas_of(treatment(area="")) == frozenset()
