"""The patient's own healing in the chart: there, told apart in every style, and not where it must not be."""

from __future__ import annotations

from math import isnan

import pytest
from matplotlib.lines import Line2D

from tests.colour_vision import contrast
from tracker.chart.marks import Mark, answer_look, line_look
from tracker.chart.styles import LIGHT, PRINT, ChartStyle
from tracker.chart.words import for_the_clinician
from tracker.domain.symptoms import Symptom

from .courses import LARGE, NINE_MONTHS, SETTLING, SPARSE, WORSENING, Course, Draw, Tell
from .test_chart_styles import STYLES

LABEL = "own_healing"
LEGEND = "Your healing after 1 Jan 2026"
FOUR_DAYS: Course = {day: SETTLING[day] for day in range(4)}


@STYLES
def test_its_line_holds_the_scores_of_that_treatment(draw: Draw, tell: Tell, style: ChartStyle) -> None:
    drawn = draw(tell(WORSENING, earlier=[SETTLING]), style)
    for index, symptom in enumerate(Symptom):
        assert drawn.points(symptom, LABEL) == [(day, row[index]) for day, row in SETTLING.items()]
    assert LEGEND in drawn.words()


def test_the_line_is_open_across_a_gap(draw: Draw, tell: Tell) -> None:
    gaps = SETTLING | {2: (None, 1, 1, 1), 8: (0, 0, 0, 0)}
    points = draw(tell(WORSENING, earlier=[gaps])).points(Symptom.REDNESS, LABEL)
    assert [day for day, _ in points if not isnan(day)] == [0, 1, 3, 4, 8]
    assert [index for index, (day, _) in enumerate(points) if isnan(day)] == [2, 5]


@pytest.mark.parametrize("before", [[], [FOUR_DAYS], [SPARSE]], ids=["none", "four days", "too late"])
def test_without_a_healing_to_compare_there_is_no_line(draw: Draw, tell: Tell, before: list[Course]) -> None:
    drawn = draw(tell(SETTLING, earlier=before))
    for axes in drawn.figure.axes:
        assert LABEL not in [line.get_label() for line in axes.lines]
    assert not any("healing" in text for text in drawn.words())


def test_it_takes_the_place_of_that_treatments_faint_line(draw: Draw, tell: Tell) -> None:
    alone = draw(tell(WORSENING, earlier=[SETTLING]))
    assert alone.points(Symptom.REDNESS, "earlier") == []
    assert "Earlier sessions" not in alone.words()
    both = draw(tell(WORSENING, earlier=[SETTLING, FOUR_DAYS]))
    assert [score for _, score in both.points(Symptom.PAIN, "earlier")] == [3, 2, 1, 0]
    assert {LEGEND, "Earlier sessions"} <= set(both.words())


@STYLES
def test_it_differs_from_every_other_line_without_colour(style: ChartStyle) -> None:
    look = line_look(style, Mark.OWN_HEALING)
    for mark in (Mark.EXPECTED, Mark.TYPICAL, Mark.OWN, Mark.EARLIER, Mark.TODAY):
        assert look["dashes"] != line_look(style, mark).get("dashes"), mark
    points = answer_look(style)
    assert look["markerfacecolor"] == style.card, "hollow"
    assert points["markerfacecolor"] != style.card, "filled"
    assert look["linewidth"] < line_look(style, Mark.OWN)["linewidth"]
    assert look["linewidth"] > line_look(style, Mark.EARLIER)["linewidth"]


@STYLES
def test_it_is_seen_on_the_card_and_on_the_expected_range(style: ChartStyle) -> None:
    assert contrast(style.own_healing, style.card) >= 3
    assert contrast(style.own_healing, style.band) >= 3


@STYLES
def test_its_sample_in_the_legend_looks_as_in_the_panels(draw: Draw, tell: Tell, style: ChartStyle) -> None:
    drawn = draw(tell(WORSENING, earlier=[SETTLING]), style)
    line = drawn.line(Symptom.REDNESS, LABEL)
    alike = [
        sample
        for sample in drawn.figure.findobj(Line2D)
        if sample.axes is None
        and (sample.get_color(), sample.get_marker(), sample.get_linestyle())
        == (line.get_color(), line.get_marker(), line.get_linestyle())
        and sample.get_linewidth() == line.get_linewidth()
    ]
    assert len(alike) == 1


def test_own_answers_lie_over_it(draw: Draw, tell: Tell) -> None:
    drawn = draw(tell(WORSENING, earlier=[SETTLING]))
    (axes,) = (axes for axes in drawn.figure.axes if axes.get_label() == Symptom.REDNESS)
    labels = [line.get_label() for line in axes.lines]
    assert labels.index(LABEL) < labels.index("own")


def test_it_is_kept_while_days_are_saved_and_drawn_anew_when_it_changes(draw: Draw, tell: Tell) -> None:
    drawn = draw(tell(SETTLING, today=6, earlier=[SETTLING]))
    chart = drawn.chart
    assert chart.update(tell(SETTLING | {5: (0, 0, 1, 0)}, today=6, earlier=[SETTLING]))
    changed = SETTLING | {4: (1, 0, 1, 0)}
    assert not chart.update(tell(SETTLING, today=6, earlier=[changed]))
    assert drawn.points(Symptom.REDNESS, LABEL)[-1] == (4, 1)
    assert not chart.update(tell(SETTLING, today=6))


def test_the_clinicians_chart_names_the_patient(draw: Draw, tell: Tell) -> None:
    words = draw(tell(WORSENING, earlier=[SETTLING]), PRINT, words=for_the_clinician()).words()
    assert "Patient’s healing after 1 Jan 2026" in words


def test_its_points_shrink_and_grow_with_those_of_the_answers(draw: Draw, tell: Tell) -> None:
    def sizes(course: Course, style: ChartStyle) -> tuple[float, float]:
        drawn = draw(tell(course, earlier=[SETTLING]), style)
        lines = (drawn.line(Symptom.PAIN, label) for label in (LABEL, "inside"))
        healing, answers = (float(line.get_markersize()) for line in lines)
        return healing, answers

    ratios = {
        round(healing / answers, 3)
        for healing, answers in (sizes(SETTLING, LIGHT), sizes(NINE_MONTHS, LARGE))
    }
    assert len(ratios) == 1
    assert sizes(SETTLING, LARGE) > sizes(SETTLING, LIGHT)
