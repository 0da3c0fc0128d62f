"""Which course is expected after a treatment, and its band day by day."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.builders import knowledge, treatment
from tracker.domain.healing import ExpectedCourse, areas_of, expected_course
from tracker.domain.journal import AboutMe, Treatment
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
    (remark,) = body.remarks
    assert "5 to 7 days" in remark.text
    assert "timelessbeauty" in remark.sources


def test_on_the_body_a_deep_treatment_has_no_exception() -> None:
    assert expected(treatment(area="abdomen", depth=2.0)).remarks == ()


@pytest.mark.parametrize("area", ["", "face", "cheeks, forehead", "backbone", "my armpit", "necklace"])
def test_other_areas_have_no_exception(area: str) -> None:
    assert expected(treatment(area=area, depth=1.0)).remarks == ()


@pytest.mark.parametrize(
    ("depth", "face", "neck"),
    [
        (0.5, [3, 2, 1, 1, 0, 0], [3, 3, 2, 1, 0, 0]),
        (1.0, [4, 3, 2, 1, 1, 1, 1, 1, 0, 0], [4, 4, 3, 2, 1, 1, 1, 1, 0, 0]),
        (2.0, [4, 4, 3, 2, 2, 2, 1, 1, 1, 1, 1, 0], [4, 4, 4, 3, 2, 2, 2, 1, 1, 1, 1, 0]),
    ],
)
@pytest.mark.parametrize("area", ["neck", "Face, Neck", "décolleté"])
def test_on_the_neck_redness_falls_a_day_later_and_ends_on_the_same_day(
    depth: float, face: list[int], neck: list[int], area: str
) -> None:
    usual, slower = expected(treatment(area="face", depth=depth)), expected(treatment(area=area, depth=depth))
    assert [usual.upper(Symptom.REDNESS, day) for day in range(len(face))] == face
    assert [slower.upper(Symptom.REDNESS, day) for day in range(len(neck))] == neck
    assert {s for s in Symptom if slower.bands[s] != usual.bands[s]} == {Symptom.REDNESS}
    (remark,) = slower.remarks
    assert remark.sources == ("timelessbeauty", "chu-2021", "own-reading")
    assert all("timelessbeauty" in row.sources for row in slower.bands[Symptom.REDNESS][:-1])


@pytest.mark.parametrize("depth", [0.3, 1.0, 3.0])
def test_on_the_neck_every_day_still_has_one_row(depth: float) -> None:
    rows = expected(treatment(area="neck", depth=depth)).bands[Symptom.REDNESS]
    days = [day for row in rows for day in range(row.first_day, row.last_day + 1)]
    assert days == list(range(31))
    assert all(row.typical <= row.upper for row in rows)


def test_a_step_that_would_come_after_the_last_day_falls_away() -> None:
    rows = knowledge().bands["light", Symptom.REDNESS]
    slow = knowledge().slower_areas[0]._replace(days_later=3)
    much_slower = replace(knowledge(), slower_areas=(slow,))
    neck = expected_course(much_slower, treatment(area="neck", depth=0.3)).bands[Symptom.REDNESS]
    assert [(row.first_day, row.last_day, row.upper) for row in neck] == [(0, 3, 3), (4, 30, 0)]
    assert neck[-1] == rows[-1]


def test_the_chest_has_both_exceptions() -> None:
    chest = expected(treatment(area="chest", depth=1.0))
    assert chest.upper(Symptom.SWELLING, 7) == 1
    assert chest.upper(Symptom.REDNESS, 1) == 4
    assert len(chest.remarks) == 2


@pytest.mark.parametrize(
    ("device", "depth", "remark"),
    [
        ("pen", None, "depth_unknown"),
        ("unknown", None, "depth_unknown"),
        ("roller", None, "depth_unknown_roller"),
        ("stamp", None, "depth_unknown_roller"),
        ("stamp", 1.0, "stamp"),
        ("rf", None, None),
        ("pen", 1.0, None),
        ("roller", 0.3, None),
    ],
)
def test_a_course_that_was_not_chosen_by_depth_says_so(
    device: str, depth: float | None, remark: str | None
) -> None:
    texts = {row.id: row.text for row in knowledge().course_remarks}
    chosen = expected(treatment(device=device, depth=depth))
    assert [said.text for said in chosen.remarks] == ([] if remark is None else [texts[remark]])


@pytest.mark.parametrize("skin_type", [None, 1, 3, 4, 5, 6])
def test_the_skin_type_adds_a_remark_and_moves_no_band(skin_type: int | None) -> None:
    treated = treatment(device="pen", depth=1.0)
    chosen = expected_course(knowledge(), treated, AboutMe(skin_type=skin_type))
    assert chosen.bands == expected(treated).bands
    assert bool(chosen.remarks) is (skin_type in (4, 5, 6))
    for remark in chosen.remarks:
        assert {"facemedstore", "nhs-cellulitis"} <= set(remark.sources)
        for word in ("brown", "warmth", "pain", "swelling", "darker"):
            assert word in remark.text


def test_areas_are_read_one_by_one() -> None:
    assert areas_of(treatment(area=" Face ,Upper Arms,, ")) == {"face", "upper arms"}
    assert areas_of(treatment(area="")) == frozenset()
