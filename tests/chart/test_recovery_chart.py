"""What is drawn, read from the artists: own answers, gaps, the expected range, flags, earlier courses."""

from __future__ import annotations

from math import isnan

import pytest

from tracker.chart.styles import PRINT
from tracker.domain.flags import Level
from tracker.domain.knowledge import Knowledge
from tracker.domain.symptoms import Symptom

from .courses import NINE_MONTHS, SETTLING, SPARSE, WORSENING, Draw, Tell

REDNESS, FLAKING, PAIN = Symptom.REDNESS, Symptom.FLAKING, Symptom.PAIN


def test_answers_are_a_line_with_points(draw: Draw, tell: Tell) -> None:
    drawn = draw(tell(SETTLING))
    answers = [(0, 3), (1, 2), (2, 1), (3, 1), (4, 0)]
    assert drawn.points(REDNESS, "own") == answers
    assert drawn.points(REDNESS, "inside") == answers
    assert drawn.points(REDNESS, "above") == []


def test_line_is_open_across_a_gap(draw: Draw, tell: Tell) -> None:
    points = draw(tell(SPARSE)).points(REDNESS, "own")
    assert points[:2] == [(0, 3), (1, 4)]
    assert all(map(isnan, points[2]))
    assert points[3] == (7, 3)
    assert all(map(isnan, points[4]))
    assert points[5:] == [(30, 2)]


def test_unanswered_is_neither_zero_nor_bridged(draw: Draw, tell: Tell) -> None:
    drawn = draw(tell(SETTLING | {2: (None, 1, 1, 1)}))
    days = [day for day, _ in drawn.points(REDNESS, "inside")]
    assert days == [0, 1, 3, 4]
    assert any(isnan(day) for day, _ in drawn.points(REDNESS, "own"))
    assert not any(isnan(day) for day, _ in drawn.points(FLAKING, "own"))


def test_day_without_any_answer_draws_nothing(draw: Draw, tell: Tell) -> None:
    drawn = draw(tell({0: (None, None, None, None)}))
    for symptom in Symptom:
        assert drawn.points(symptom, "own") == []
        assert drawn.points(symptom, "inside") == []


def test_answers_above_the_expected_range_have_their_own_marks(draw: Draw, tell: Tell) -> None:
    drawn = draw(tell(WORSENING))
    assert drawn.points(REDNESS, "above") == [(5, 2), (6, 3), (7, 4)]
    assert [day for day, _ in drawn.points(REDNESS, "inside")] == [0, 1, 2, 3, 4]


def test_expected_range_is_a_step_a_day(draw: Draw, tell: Tell) -> None:
    overview = tell(SETTLING)
    drawn = draw(overview)
    edge = drawn.points(REDNESS, "expected")
    assert edge[:4] == [(-0.5, 4), (0.5, 4), (0.5, 3), (1.5, 3)]
    assert drawn.points(REDNESS, "typical")[:3] == [(0, 3), (1, 2), (2, 1)]
    for day in range(11):
        upper = overview.expected.upper(REDNESS, day)
        assert edge[2 * day : 2 * day + 2] == [(day - 0.5, upper), (day + 0.5, upper)]


def test_flagged_days_stand_below_the_zero_line_of_each_panel(draw: Draw, tell: Tell) -> None:
    levels = {1: Level.WATCH, 2: Level.CONTACT, 3: Level.SAME_DAY, 4: Level.EMERGENCY}
    labels = ("watch", "contact", "same_day", "emergency")
    drawn = draw(tell(SETTLING)._replace(flagged=levels))
    for symptom in Symptom:
        flagged = {label: drawn.points(symptom, label) for label in labels}
        assert {label: [day for day, _ in points] for label, points in flagged.items()} == {
            "watch": [1],
            "contact": [2],
            "same_day": [3],
            "emergency": [4],
        }
        lowest = drawn.line(symptom, "watch").axes.get_ylim()[0]
        assert all(lowest < height < 0 for points in flagged.values() for _, height in points)


def test_earlier_courses_lie_on_the_same_days_with_their_gaps(draw: Draw, tell: Tell) -> None:
    earlier = {0: (4, 0, 0, 0), 1: (3, 0, 0, 0), 5: (1, 0, 0, 0)}
    points = draw(tell(SETTLING, earlier=[earlier])).points(REDNESS, "earlier")
    assert points[:2] == [(0, 4), (1, 3)]
    assert isnan(points[2][0])
    assert points[3:] == [(5, 1)]


def test_scores_are_labelled_in_words_and_pain_in_numbers(draw: Draw, tell: Tell) -> None:
    words = draw(tell(SETTLING)).words()
    for label in ("None", "Trace", "Mild", "Moderate", "Severe", "Redness", "Swelling", "Flaking", "Pain"):
        assert label in words
    assert "Day after the session" in words


def test_legend_names_only_what_is_drawn(draw: Draw, tell: Tell) -> None:
    calm = draw(tell(SETTLING, today=20)).words()
    assert {"Expected range", "Typical", "Your answers"} <= set(calm)
    assert not {"Above expected", "Earlier sessions", "Today", "Flag: emergency"} & set(calm)
    worse = draw(tell(WORSENING, earlier=[SPARSE])._replace(flagged={7: Level.EMERGENCY})).words()
    assert {"Above expected", "Earlier sessions", "Today", "Flag: emergency"} <= set(worse)


def test_axis_is_common_and_starts_at_the_treatment(draw: Draw, tell: Tell) -> None:
    drawn = draw(tell(SETTLING))
    assert {axes.get_xlim() for axes in drawn.figure.axes} == {(-0.5, 10.5)}
    assert {axes.get_xlim() for axes in draw(tell(NINE_MONTHS)).figure.axes} == {(-0.5, 270.5)}


def test_long_axis_says_that_later_days_are_closer(draw: Draw, tell: Tell) -> None:
    assert any("closer together" in text for text in draw(tell(NINE_MONTHS)).words())


def test_highest_scores_are_inside_the_panel(draw: Draw, tell: Tell) -> None:
    for axes, symptom in zip(draw(tell({0: (4, 4, 4, 10)})).figure.axes, Symptom, strict=True):
        low, high = axes.get_ylim()
        assert low < 0
        assert high > symptom.highest


def test_today_is_marked_on_screen_but_not_in_print(draw: Draw, tell: Tell) -> None:
    overview = tell(SETTLING, today=6)
    assert draw(overview).points(PAIN, "today") == [(6, 0), (6, 10)]
    assert "Today" not in draw(overview, PRINT).words()


def test_empty_treatment_shows_what_to_expect(draw: Draw, tell: Tell, knowledge: Knowledge) -> None:
    drawn = draw(tell({}))
    assert drawn.points(REDNESS, "own") == []
    assert drawn.points(REDNESS, "expected")
    assert {scale.label for scale in knowledge.scales.values()} <= set(drawn.words())


@pytest.mark.parametrize("size", [(1, 1), (40, 900), (900, 40)])
def test_window_of_hardly_any_size_is_drawn_without_a_complaint(
    draw: Draw, tell: Tell, size: tuple[int, int]
) -> None:
    draw(tell(WORSENING), size=size).canvas.draw()
