"""The patient's own healing before: which earlier treatment shows it, and when each symptom had gone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import TREATED_ON, day, journal, knowledge, treatment
from tracker.domain.journal import DayEntry, Treatment
from tracker.domain.overview import TreatmentOverview, make_overview, treatment_overview
from tracker.domain.own_healing import OwnHealing, gone_on, is_well_logged, last_time, own_healing
from tracker.domain.points import Points
from tracker.domain.symptoms import Symptom

AUTUMN, WINTER = dt.date(2025, 11, 3), dt.date(2026, 1, 12)
FIVE = range(5)


def earlier(
    treated_on: dt.date = WINTER, numbers: Sequence[int] = FIVE, *, depth: float | None = None
) -> Treatment:
    """Return an earlier treatment with redness 2 on these day numbers, 0 on the last."""
    rows = [day(n, redness=0 if n == numbers[-1] else 2, treated_on=treated_on) for n in numbers]
    return treatment(*rows, treated_on=treated_on, depth=depth)


def own(*before: Treatment, depth: float | None = None) -> OwnHealing | None:
    return own_healing(knowledge(), journal(*before).treatments, treatment(depth=depth))


def chosen(*before: Treatment, depth: float | None = None) -> dt.date | None:
    found = own(*before, depth=depth)
    return None if found is None else found.treated_on


def overview(*before: Treatment) -> TreatmentOverview:
    shown = make_overview(journal(*before, treatment(day(0, redness=3))), knowledge(), TREATED_ON).chosen
    assert shown is not None
    return shown


# ------------------------------------------------------------------ logged well enough


@pytest.mark.parametrize(
    ("numbers", "enough"),
    [
        ([0, 1, 2, 3], False),
        ([0, 1, 2, 3, 4], True),
        ([0, 3, 5, 7, 9], True),
        ([0, 3, 5, 7, 10], False),
        ([10, 11, 12, 13, 14, 15], False),
        ([], False),
    ],
)
def test_five_of_the_first_ten_days_must_be_logged(numbers: list[int], enough: bool) -> None:
    course = treatment(*(day(number, pain=1) for number in numbers))
    assert is_well_logged(course) is enough


def test_a_day_without_a_score_is_not_a_logged_day() -> None:
    answered = [day(number, pain=0) for number in range(4)]
    assert not is_well_logged(treatment(*answered, day(4, signs=["itching"], temperature=36.6)))
    assert is_well_logged(treatment(*answered, day(4, flaking=0)))


# ------------------------------------------------------------------ which treatment


def test_a_first_treatment_has_nothing_to_compare_with() -> None:
    assert own() is None


def test_a_later_treatment_is_not_an_earlier_healing() -> None:
    record = journal(treatment(), earlier(TREATED_ON + dt.timedelta(days=40)))
    assert own_healing(knowledge(), record.treatments, record.treatments[0]) is None


def test_the_newest_that_was_logged_well_enough_is_chosen() -> None:
    assert chosen(earlier(AUTUMN), earlier(WINTER)) == WINTER
    assert chosen(earlier(AUTUMN), earlier(WINTER, range(4))) == AUTUMN
    assert chosen(earlier(AUTUMN, range(4)), earlier(WINTER, range(4))) is None


def test_the_same_expected_course_goes_before_a_newer_one_of_another_kind() -> None:
    pen, roller = earlier(AUTUMN, depth=1.0), earlier(WINTER, depth=0.3)
    assert chosen(pen, roller, depth=1.5) == AUTUMN
    assert chosen(pen, roller, depth=0.5) == WINTER
    assert chosen(pen, roller, depth=3.0) == WINTER  # neither is alike: the newest
    assert chosen(earlier(AUTUMN, range(4), depth=1.0), roller, depth=1.5) == WINTER


def test_it_is_told_whether_it_is_alike_and_whether_it_was_the_last() -> None:
    pen, roller = earlier(AUTUMN, depth=1.0), earlier(WINTER, depth=0.3)
    for depth, facts in [(1.5, (True, False)), (0.5, (True, True)), (3.0, (False, True))]:
        found = own(pen, roller, depth=depth)
        assert found is not None
        assert (found.same_course, found.is_last) == facts
        assert found.same_course is (found.course.id == {1.5: "standard", 0.5: "light", 3.0: "deep"}[depth])


def test_a_treatment_without_any_day_still_lies_between() -> None:
    found = own(earlier(AUTUMN), treatment(treated_on=WINTER))
    assert found is not None
    assert found.treated_on == AUTUMN
    assert not found.is_last


# ------------------------------------------------------------------ gone


@pytest.mark.parametrize(
    ("points", "gone"),
    [
        (((0, 3), (1, 1), (2, 0)), 2),
        (((0, 3), (4, 0), (5, 0), (9, 0)), 4),
        (((0, 3), (4, 0), (5, 1), (6, 0)), 6),  # gone, then back
        (((0, 3), (4, 0), (5, 1)), None),
        (((0, 3), (1, 2)), None),
        (((0, 0), (1, 0)), None),  # never there: nothing went away
        (((0, 0), (2, 1), (3, 0)), 3),
        ((), None),
        (((0, 2), (30, 0)), 30),
        (((0, 2), (31, 0)), None),
        (((0, 2), (4, 0), (30, 1)), None),
        (((0, 2), (4, 0), (31, 1)), 4),
    ],
)
def test_gone_is_the_first_zero_that_stayed_to_day_30(points: Points, gone: int | None) -> None:
    assert gone_on(points) == gone


@given(st.dictionaries(st.integers(0, 40), st.integers(0, 4)))
def test_it_had_gone_with_the_first_answer_after_the_last_that_was_above_zero(scores: dict[int, int]) -> None:
    points = tuple(sorted(scores.items()))
    there = [number for number, score in points if score and number <= 30]
    after = [number for number in sorted(scores) if there and there[-1] < number <= 30]
    assert gone_on(points) == (after[0] if after else None)


def test_unanswered_is_not_zero() -> None:
    """Day 4 says nothing about redness: it had gone by day 5, the next answer, and nobody knows when."""
    rows = [day(n, redness=2, pain=1, treated_on=WINTER) for n in range(4)]
    rows += [day(4, pain=0, treated_on=WINTER), day(5, redness=0, treated_on=WINTER)]
    found = own(treatment(*rows, treated_on=WINTER))
    assert found is not None
    assert found.gone_on == {Symptom.REDNESS: 5, Symptom.PAIN: 4}
    assert found.points[Symptom.REDNESS] == ((0, 2), (1, 2), (2, 2), (3, 2), (5, 0))
    said = last_time(knowledge(), found)
    assert said == "Gone last time (session of 12 January 2026): redness by day 5 and pain on day 4."


# ------------------------------------------------------------------ in words


def winter_course(*rows: DayEntry, depth: float | None = None) -> Treatment:
    return treatment(*rows, treated_on=WINTER, depth=depth)


FADING = [
    day(n, redness=max(0, 4 - n), swelling=0, flaking=2, pain=max(0, 2 - n), treated_on=WINTER)
    for n in range(7)
]


def test_what_went_away_is_told_and_what_did_not_is_passed_over() -> None:
    said = last_time(knowledge(), own(winter_course(*FADING)))
    assert said == "Gone last time (session of 12 January 2026): redness on day 4 and pain on day 2."


def test_another_kind_of_session_is_said() -> None:
    said = last_time(knowledge(), own(winter_course(*FADING, depth=0.3)))
    assert said.endswith("on day 2. That was another kind of session (light: needles up to 0.5 mm).")


def test_last_time_is_said_of_the_last_session_only() -> None:
    said = last_time(knowledge(), own(earlier(AUTUMN), earlier(WINTER, range(4))))
    assert said == "Gone after the session of 3 November 2025: redness on day 4."


def test_nothing_that_went_away_gives_no_sentence_but_for_another_kind() -> None:
    rows = [day(n, redness=2, treated_on=WINTER) for n in FIVE]
    assert last_time(knowledge(), own(winter_course(*rows))) == ""
    assert last_time(knowledge(), own(winter_course(*rows, depth=3.0))) == (
        "The earlier healing in the chart is from the session of 12 January 2026. "
        "That was another kind of session (deep: needles over 1.5 mm, or radio-frequency)."
    )
    assert last_time(knowledge(), None) == ""


# ------------------------------------------------------------------ in the overview


def test_the_overview_draws_it_apart_from_the_other_earlier_courses() -> None:
    shown = overview(earlier(AUTUMN), earlier(WINTER))
    assert shown.own_healing is not None
    assert shown.own_healing.treated_on == WINTER
    assert [course.treated_on for course in shown.earlier] == [AUTUMN]
    assert shown.in_words == f"{shown.summary} {shown.last_time}"
    assert shown.last_time.startswith("Gone last time")


def test_without_one_the_words_are_the_summary() -> None:
    shown = overview(earlier(WINTER, range(4)))
    assert shown.own_healing is None
    assert [course.treated_on for course in shown.earlier] == [WINTER]
    assert shown.in_words == shown.summary


def test_looking_back_at_the_earlier_treatment_knows_nothing_of_the_later() -> None:
    record = journal(earlier(WINTER), treatment(*(day(n, redness=1) for n in FIVE)))
    assert treatment_overview(record, knowledge(), record.treatments[0], TREATED_ON).own_healing is None
