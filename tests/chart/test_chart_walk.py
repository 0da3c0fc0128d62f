"""Walking along the chart: what is under the pointer, what the mark shows, and zoomed parts of a course."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.chart.days import DayAxis
from tracker.chart.view import NARROWEST, WHOLE, ChartView, reaching, zoomed
from tracker.domain.reading import Spot, reading_at, step_day, step_symptom
from tracker.domain.symptoms import Symptom

from .courses import NINE_MONTHS, SETTLING, SPARSE, WORSENING, Course, Draw, Drawn, Tell


def place_of(drawn: Drawn, symptom: Symptom, day: float, score: float = 1.0) -> tuple[float, float]:
    """Return where a point lies on the canvas, in pixels."""
    (axes,) = (axes for axes in drawn.figure.axes if axes.get_label() == symptom)
    x, y = axes.transData.transform((day, score))
    return float(x), float(y)


@pytest.mark.parametrize("course", [SETTLING, NINE_MONTHS, SPARSE], ids=["days", "months", "gaps"])
def test_every_logged_day_is_found_where_it_is_drawn(draw: Draw, tell: Tell, course: Course) -> None:
    drawn = draw(tell(course))
    for symptom in Symptom:
        for day in course:
            assert drawn.chart.spot_near(*place_of(drawn, symptom, day)) == Spot(symptom, day)


def test_between_days_the_nearest_logged_one_is_meant(draw: Draw, tell: Tell) -> None:
    drawn = draw(tell(SPARSE))
    assert drawn.chart.spot_near(*place_of(drawn, Symptom.PAIN, 3)) == Spot(Symptom.PAIN, 1)
    assert drawn.chart.spot_near(*place_of(drawn, Symptom.PAIN, 5)) == Spot(Symptom.PAIN, 7)


def test_outside_the_panels_and_without_days_there_is_nothing(draw: Draw, tell: Tell) -> None:
    assert draw(tell(SETTLING)).chart.spot_near(1, 1) is None
    empty = draw(tell({}))
    assert empty.chart.spot_near(*place_of(empty, Symptom.PAIN, 1)) is None


def test_the_mark_stands_on_the_day_in_all_panels_and_on_the_score_in_one(draw: Draw, tell: Tell) -> None:
    overview = tell(SETTLING)
    drawn = draw(overview)
    drawn.chart.point_at(reading_at(overview, Spot(Symptom.FLAKING, 3)))
    for symptom in Symptom:
        assert [x for x, _ in drawn.points(symptom, "pointed_day")] == [3, 3]
    assert drawn.points(Symptom.FLAKING, "pointed_score") == [(3, 2)]
    assert drawn.points(Symptom.PAIN, "pointed_score") == []
    drawn.chart.point_at(None)
    assert drawn.points(Symptom.FLAKING, "pointed_day") == []


def test_the_mark_can_be_seen_and_leaves_no_trace(draw: Draw, tell: Tell) -> None:
    overview = tell(SETTLING)
    drawn = draw(overview)
    pictures = []
    for reading in (None, reading_at(overview, Spot(Symptom.REDNESS, 2)), None):
        drawn.chart.point_at(reading)
        drawn.canvas.draw()
        pictures.append(np.array(drawn.canvas.buffer_rgba()))
    assert not np.array_equal(pictures[0], pictures[1])
    assert np.array_equal(pictures[0], pictures[2])


def test_an_unanswered_score_has_no_ring(draw: Draw, tell: Tell) -> None:
    overview = tell({0: (3, None, 0, 1)})
    drawn = draw(overview)
    drawn.chart.point_at(reading_at(overview, Spot(Symptom.SWELLING, 0)))
    assert drawn.points(Symptom.SWELLING, "pointed_score") == []
    assert reading_at(overview, Spot(Symptom.SWELLING, 0)).score is None


def test_a_part_of_the_course_holds_its_points_and_no_others(draw: Draw, tell: Tell) -> None:
    overview = tell(NINE_MONTHS)
    drawn = draw(overview)
    drawn.chart.view = ChartView(days=DayAxis(first=3, last=9))
    assert not drawn.chart.update(overview), "another frame"
    shown = drawn.points(Symptom.REDNESS, "inside")
    assert {day for day, _ in shown} == set(range(3, 10))
    assert drawn.chart.spot_near(*place_of(drawn, Symptom.REDNESS, 9)) == Spot(Symptom.REDNESS, 9)
    assert drawn.chart.update(overview), "and kept from then on"


def test_what_was_before_can_be_left_out(draw: Draw, tell: Tell) -> None:
    overview = tell(SETTLING, earlier=[WORSENING, SETTLING])
    drawn = draw(overview)
    assert drawn.points(Symptom.REDNESS, "own_healing")
    assert drawn.points(Symptom.REDNESS, "earlier")
    drawn.chart.view = WHOLE._replace(shows_own_healing=False, shows_earlier=False)
    drawn.chart.update(overview)
    assert drawn.points(Symptom.REDNESS, "earlier") == []
    labels = {line.get_label() for axes in drawn.figure.axes for line in axes.lines}
    assert "own_healing" not in labels
    assert "Earlier sessions" not in drawn.words()


axes = st.integers(1, 400).map(DayAxis)


@given(whole=axes, data=st.data())
def test_zooming_stays_within_the_course_and_keeps_the_day(whole: DayAxis, data: st.DataObject) -> None:
    around = data.draw(st.integers(0, whole.last))
    days = whole
    for factor in data.draw(st.lists(st.sampled_from([0.5, 2.0]), max_size=12)):
        days = zoomed(days, whole, around, factor)
        assert 0 <= days.first <= around <= days.last <= whole.last
        assert days.last - days.first >= min(NARROWEST, whole.last)


@given(whole=axes, data=st.data())
def test_moving_to_a_day_shows_it_and_keeps_the_span(whole: DayAxis, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, whole.last))
    days = DayAxis(first=first, last=data.draw(st.integers(first, whole.last)))
    day = data.draw(st.integers(0, whole.last))
    moved = reaching(days, whole, day)
    assert moved.shows(day)
    assert moved.last - moved.first == days.last - days.first
    if days.shows(day):
        assert moved == days


def test_the_walk_starts_at_the_newest_day_and_stops_at_the_ends(tell: Tell) -> None:
    overview = tell(SPARSE)
    spot = step_day(overview, None, -1)
    assert spot == Spot(Symptom.REDNESS, 30)
    assert spot is not None
    assert step_day(overview, spot, 1) == spot
    assert step_day(overview, spot, -1) == Spot(Symptom.REDNESS, 7)
    assert step_day(overview, spot, -99) == Spot(Symptom.REDNESS, 0)
    assert step_symptom(spot, -1) == spot
    assert step_symptom(spot, 99) == Spot(Symptom.PAIN, 30)
    assert step_day(tell({}), None, 1) is None


def test_a_reading_tells_the_answer_beside_what_is_expected(tell: Tell) -> None:
    reading = reading_at(tell(WORSENING), Spot(Symptom.REDNESS, 7))
    assert (reading.score, reading.is_above) == (4, True)
    assert reading.upper < 4
    assert reading.level is not None
