"""How far the day axis reaches, and which days and scores are labelled."""

from __future__ import annotations

import pytest

from tracker.chart.days import DayAxis, labelled_scores


@pytest.mark.parametrize(
    ("last_logged", "end"),
    [(0, 10), (10, 10), (11, 14), (35, 35), (36, 49), (270, 270), (271, 365), (366, 730)],
)
def test_axis_ends_on_one_of_a_few_days(last_logged: int, end: int) -> None:
    assert DayAxis.reaching(last_logged).last == end


@pytest.mark.parametrize("last_logged", range(0, 4000, 37))
def test_axis_holds_the_last_logged_day(last_logged: int) -> None:
    assert DayAxis.reaching(last_logged).last >= last_logged


def test_days_are_equally_wide_up_to_five_weeks() -> None:
    axis = DayAxis(35)
    assert axis.place(2) - axis.place(1) == pytest.approx(axis.place(34) - axis.place(33))


def test_first_two_weeks_stay_readable_in_nine_months() -> None:
    axis = DayAxis(270)
    assert axis.place(-0.5) == 0
    assert axis.place(270.5) == 1
    assert axis.place(14) > 0.25
    places = [axis.place(day) for day in range(271)]
    assert places == sorted(places)


def test_labels_are_every_day_or_every_few() -> None:
    assert DayAxis(10).labelled(lambda _: 0.01) == [0, 2, 4, 6, 8, 10]
    assert DayAxis(10).labelled(lambda _: 0.2) == [0, 5, 10]
    assert DayAxis(28).labelled(lambda _: 0.1) == [0, 7, 14, 21, 28]
    assert DayAxis(10).labelled(lambda _: 2.0) == [0]


def test_long_axis_is_labelled_by_landmarks_with_both_ends() -> None:
    assert DayAxis(270).labelled(lambda _: 0.04) == [0, 3, 7, 14, 30, 70, 180, 270]
    assert DayAxis(270).labelled(lambda _: 0.25) == [0, 14, 270]


@pytest.mark.parametrize(
    ("highest", "room", "labelled"),
    [
        (4, 1.0, [0, 1, 2, 3, 4]),
        (4, 0.6, [0, 2, 4]),
        (4, 0.1, [0, 4]),
        (10, 0.6, [0, 2, 4, 6, 8, 10]),
        (10, 0.3, [0, 5, 10]),
        (10, 0.1, [0, 10]),
    ],
)
def test_scores_are_labelled_as_far_as_they_fit(highest: int, room: float, labelled: list[int]) -> None:
    assert labelled_scores(highest, step_height=room, line_height=1.0) == labelled
