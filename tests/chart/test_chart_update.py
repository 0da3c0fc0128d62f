"""After a save only the answers are drawn again, and the picture is the one a fresh drawing gives."""

from __future__ import annotations

import matplotlib as mpl
import numpy as np
from numpy.typing import NDArray

from tracker.chart.styles import DARK
from tracker.domain.symptoms import Symptom

from .courses import NINE_MONTHS, SETTLING, WORSENING, Course, Draw, Drawn, Tell

SIXTH_DAY: Course = SETTLING | {5: (0, 0, 1, 0)}


def pixels(drawn: Drawn) -> NDArray[np.uint8]:
    return np.array(drawn.canvas.buffer_rgba())


def blit(drawn: Drawn) -> None:
    """Draw the dynamic artists as the screen's canvas does."""
    for artist in drawn.chart.dynamic_artists():
        drawn.figure.draw_artist(artist)


def test_new_day_keeps_the_frame(draw: Draw, tell: Tell) -> None:
    drawn = draw(tell(SETTLING, today=5))
    lines = [drawn.line(symptom, "own") for symptom in Symptom]
    assert drawn.chart.update(tell(SIXTH_DAY, today=5))
    assert [drawn.line(symptom, "own") for symptom in Symptom] == lines
    assert drawn.points(Symptom.FLAKING, "own")[-1] == (5, 1)


def test_blitted_picture_is_that_of_a_fresh_drawing(draw: Draw, tell: Tell) -> None:
    drawn = draw(tell(SETTLING, today=5), animated=True)
    drawn.canvas.draw()
    background = drawn.canvas.copy_from_bbox(drawn.figure.bbox)
    blit(drawn)
    before = pixels(drawn)
    assert drawn.chart.update(tell(SIXTH_DAY, today=5))
    drawn.canvas.restore_region(background)
    blit(drawn)
    fresh = draw(tell(SIXTH_DAY, today=5))
    fresh.canvas.draw()
    assert not np.array_equal(pixels(drawn), before)
    assert np.array_equal(pixels(drawn), pixels(fresh))


def test_rebuilt_picture_is_that_of_a_fresh_drawing(draw: Draw, tell: Tell) -> None:
    drawn = draw(tell(NINE_MONTHS, earlier=[WORSENING]))
    drawn.chart.style = DARK
    assert not drawn.chart.update(tell(WORSENING))
    drawn.canvas.draw()
    fresh = draw(tell(WORSENING), DARK)
    fresh.canvas.draw()
    assert np.array_equal(pixels(drawn), pixels(fresh))


def test_frame_is_rebuilt_when_it_no_longer_fits(draw: Draw, tell: Tell) -> None:
    drawn = draw(tell(SETTLING, today=4))
    chart = drawn.chart
    assert chart.update(tell(SETTLING, today=4))
    assert not chart.update(tell(SETTLING, today=5)), "today moved"
    assert not chart.update(tell(SETTLING, today=5, earlier=[WORSENING])), "another course behind"
    assert not chart.update(tell(WORSENING, today=5)), "the legend grew"
    assert not chart.update(tell(NINE_MONTHS, today=5)), "the axis grew"
    drawn.figure.set_size_inches(9, 6)
    assert not chart.update(tell(NINE_MONTHS, today=5)), "the size changed"
    chart.style = DARK
    assert not chart.update(tell(NINE_MONTHS, today=5)), "the style changed"
    assert chart.update(tell(NINE_MONTHS, today=5))


def test_rebuilding_leaves_nothing_behind(draw: Draw, tell: Tell) -> None:
    drawn = draw(tell(WORSENING))
    counted = len(drawn.figure.findobj())
    drawn.chart.draw(tell(WORSENING))
    assert len(drawn.figure.findobj()) == counted


def test_settings_of_matplotlib_are_left_alone(draw: Draw, tell: Tell) -> None:
    before = dict(mpl.rcParams)
    draw(tell(WORSENING)).canvas.draw()
    assert dict(mpl.rcParams) == before
