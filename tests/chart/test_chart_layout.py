"""Nothing that is written overlaps or is cut, at any size of card and text."""

from __future__ import annotations

from itertools import combinations

import pytest
from matplotlib.transforms import Bbox

from tracker.chart.styles import LIGHT, PRINT, ChartStyle

from .courses import LARGE, NINE_MONTHS, SETTLING, SPARSE, WORSENING, Course, Draw, Drawn, Tell

SIZES = pytest.mark.parametrize(
    ("size", "style"),
    [
        ((520, 380), LIGHT),
        ((900, 600), LIGHT),
        ((420, 340), LIGHT),
        ((420, 340), LARGE),
        ((900, 600), LARGE),
        ((720, 490), PRINT),
        ((720, 210), PRINT),
    ],
)
COURSES = pytest.mark.parametrize(
    "course",
    [{}, SETTLING, WORSENING, SPARSE, NINE_MONTHS],
    ids=["empty", "settling", "worse", "sparse", "long"],
)


def written(drawn: Drawn) -> dict[str, Bbox]:
    """Return the boxes (pixels) of every text, each with a name of its own."""
    renderer = drawn.canvas.get_renderer()
    owners = [drawn.figure, *drawn.figure.axes]
    texts = [text for owner in owners for text in owner.texts]
    return {f"{i} {text.get_text()}": text.get_window_extent(renderer) for i, text in enumerate(texts)}


@SIZES
@COURSES
def test_texts_are_whole_and_apart(
    draw: Draw, tell: Tell, size: tuple[int, int], style: ChartStyle, course: Course
) -> None:
    boxes = written(draw(tell(course, earlier=[SETTLING, SPARSE]), style, size))
    for name, box in boxes.items():
        assert box.x0 >= 0, name
        assert box.x1 <= size[0], name
        assert box.y0 >= 0, name
        assert box.y1 <= size[1], name
    for (one, a), (other, b) in combinations(boxes.items(), 2):
        assert not (a.x0 < b.x1 and b.x0 < a.x1 and a.y0 + 1 < b.y1 and b.y0 + 1 < a.y1), (one, other)


@SIZES
@COURSES
def test_panels_are_apart_and_of_one_size(
    draw: Draw, tell: Tell, size: tuple[int, int], style: ChartStyle, course: Course
) -> None:
    boxes = [axes.get_window_extent() for axes in draw(tell(course), style, size).figure.axes]
    assert len({(round(box.width), round(box.height)) for box in boxes}) == 1
    assert boxes[0].height >= 2.5 * style.em * 100
    for one, other in combinations(boxes, 2):
        assert not one.overlaps(other)


def test_card_is_two_by_two_and_a_strip_is_one_row(draw: Draw, tell: Tell) -> None:
    for size, columns in (((520, 380), 2), ((720, 210), 4)):
        lefts = {round(axes.get_position().x0, 3) for axes in draw(tell(SETTLING), size=size).figure.axes}
        assert len(lefts) == columns


def test_legend_gives_way_before_the_panels_do(draw: Draw, tell: Tell) -> None:
    words = draw(tell(WORSENING), LARGE, (420, 340)).words()
    assert "Expected range" not in words
    assert "Day" in words
    assert "Severe" in words
