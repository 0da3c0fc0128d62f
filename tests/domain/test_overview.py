"""What a screen shows is derived from the journal and today's date, and from nothing else."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.builders import TREATED_ON, day, journal, knowledge, treatment
from tracker.domain.flags import Level
from tracker.domain.follow_up import NOTHING_DUE
from tracker.domain.journal import AboutMe, DayEntry, Journal, Risk, Treatment
from tracker.domain.outline import settled_on
from tracker.domain.overview import EARLIER_SHOWN, Overview, TreatmentOverview, make_overview
from tracker.domain.points import points_of
from tracker.domain.symptoms import Symptom

TODAY = dt.date(2026, 3, 12)
WINTER = dt.date(2026, 1, 12)


def overview(record: Journal, *, treated_on: dt.date | None = None, today: dt.date = TODAY) -> Overview:
    return make_overview(record, knowledge(), today, treated_on)


def shown(*days: DayEntry) -> TreatmentOverview:
    chosen = overview(journal(treatment(*days))).chosen
    assert chosen is not None
    return chosen


# ------------------------------------------------------------------ the list and the chosen treatment


def test_an_empty_journal_has_nothing_to_choose() -> None:
    assert overview(Journal()) == Overview(
        today=TODAY, about_me=Journal().about_me, notes=(), treatments=(), treatment=None, chosen=None
    )


@pytest.mark.parametrize(("days", "has_begun"), [(-1, False), (0, True), (1, True)])
def test_a_treatment_has_begun_from_its_own_day_on(days: int, has_begun: bool) -> None:
    today = TREATED_ON + dt.timedelta(days=days)
    assert overview(journal(treatment()), today=today).has_begun is has_begun


def test_without_a_treatment_nothing_has_begun() -> None:
    assert not overview(Journal()).has_begun


def test_the_newest_treatment_stands_first_and_is_chosen() -> None:
    winter, spring = treatment(day(0, treated_on=WINTER), treated_on=WINTER), treatment(day(0), day(1))
    record = overview(journal(winter, spring))
    assert [line.treatment for line in record.treatments] == [spring, winter]
    assert [(line.day, line.days_logged) for line in record.treatments] == [(10, 2), (59, 1)]
    assert record.chosen is not None
    assert record.chosen.treatment == spring


def test_another_treatment_is_chosen_by_its_date() -> None:
    record = journal(treatment(), treatment(treated_on=WINTER))
    chosen = overview(record, treated_on=WINTER).chosen
    assert chosen is not None
    assert chosen.treatment.treated_on == WINTER


def test_a_date_without_treatment_falls_back_to_the_newest() -> None:
    chosen = overview(journal(treatment()), treated_on=dt.date(2020, 1, 1)).chosen
    assert chosen is not None
    assert chosen.treatment.treated_on == TREATED_ON


def test_today_is_counted_from_the_treatment() -> None:
    assert shown().day == 10
    before = overview(journal(treatment()), today=dt.date(2026, 3, 1)).chosen
    assert before is not None
    assert before.day == -1


# ------------------------------------------------------------------ points, lines and flags


def test_points_are_the_answered_days() -> None:
    course = treatment(day(0, pain=3), day(1, redness=2), day(2, pain=0))
    assert points_of(course, Symptom.PAIN) == ((0, 3), (2, 0))
    assert points_of(course, Symptom.FLAKING) == ()


def test_a_line_stops_at_a_day_without_an_answer() -> None:
    course = shown(day(0, pain=3), day(1, pain=2), day(2, redness=1), day(3, pain=1), day(5, pain=0))
    assert course.segments[Symptom.PAIN] == (((0, 3), (1, 2)), ((3, 1),), ((5, 0),))
    assert course.segments[Symptom.REDNESS] == (((2, 1),),)
    assert course.segments[Symptom.SWELLING] == ()


def test_weekly_entries_after_day_30_make_one_line() -> None:
    course = shown(*(day(number, pain=0) for number in (29, 30, 37, 44, 52, 70, 101)))
    runs = [[number for number, _ in run] for run in course.segments[Symptom.PAIN]]
    assert runs == [[29, 30, 37, 44, 52], [70, 101]]


def test_what_is_due_is_asked_of_the_newest_session_only() -> None:
    record = journal(treatment(day(0), day(9)), treatment(treated_on=WINTER))
    newest, older = overview(record).chosen, overview(record, treated_on=WINTER).chosen
    assert newest is not None
    assert older is not None
    assert newest.due.is_open
    assert newest.due.missed == (1, 2, 3, 4, 5, 6, 7, 8)
    assert older.due == NOTHING_DUE


def test_flagged_days_carry_their_level() -> None:
    course = shown(day(1, pain=1), day(2, pain=4), day(3, pain=0, signs=["red_streaks"]), day(4, pain=0))
    assert course.flagged == {2: Level.SAME_DAY, 3: Level.EMERGENCY}


def test_what_was_said_is_found_by_date() -> None:
    course = shown(day(1, pain=1), day(3, signs=["pus"]))
    assert course.latest is course.assessments[-1]
    said = course.assessment_on(dt.date(2026, 3, 5))
    assert said is not None
    assert said.level is Level.SAME_DAY
    assert course.assessment_on(dt.date(2026, 3, 4)) is None
    assert shown().latest is None


def test_earlier_courses_lie_behind_without_those_that_have_no_day() -> None:
    treated = [dt.date(2025, month, 1) for month in range(1, 7)]
    earlier = [treatment(day(1, pain=2, treated_on=date), treated_on=date) for date in treated]
    empty = treatment(treated_on=dt.date(2025, 12, 1))
    later = treatment(day(0, treated_on=dt.date(2026, 3, 9)), treated_on=dt.date(2026, 3, 9))
    record = journal(*earlier, empty, treatment(), later)
    chosen = overview(record, treated_on=TREATED_ON).chosen
    assert chosen is not None
    assert [course.treated_on for course in chosen.earlier] == treated[-EARLIER_SHOWN:]
    assert chosen.earlier[0].points[Symptom.PAIN] == ((1, 2),)


# ------------------------------------------------------------------ settled


def all_zero(number: int) -> DayEntry:
    return day(number, redness=0, swelling=0, flaking=0, pain=0)


@pytest.mark.parametrize(
    ("course", "settled"),
    [
        (treatment(), None),
        (treatment(day(0, redness=3)), None),
        (treatment(day(0, redness=3), all_zero(5)), 5),
        (treatment(all_zero(5), all_zero(6), all_zero(7)), 5),
        (treatment(all_zero(5), day(6, redness=1)), None),
        (treatment(all_zero(5), day(6, redness=1), all_zero(7)), 7),
        (treatment(day(5, redness=0, swelling=0, flaking=0)), None),  # pain was not answered
        (treatment(all_zero(5), day(6, redness=0)), 5),
        (treatment(day(4, redness=0), all_zero(5)), 5),
        (treatment(all_zero(5), day(6)), 5),
    ],
)
def test_settled_from_the_first_day_on_which_all_four_were_zero_for_good(
    course: Treatment, settled: int | None
) -> None:
    assert settled_on(course) == settled
    (line,) = overview(journal(course)).treatments
    assert line.settled_on == settled


# ------------------------------------------------------------------ what is taken over after a change

COURSE = (day(0, redness=3, pain=2), day(1, redness=2, pain=1), day(3, redness=3, pain=4), day(5, redness=3))


@pytest.mark.parametrize(
    "changed",
    [
        treatment(*COURSE, day(6, redness=4)),
        treatment(COURSE[0], day(1, redness=0, pain=0), *COURSE[2:]),
        treatment(*COURSE, day(2, redness=0, pain=0)),
        treatment(*COURSE[:2]),
        treatment(*COURSE, depth=2.5),
        treatment(),
    ],
    ids=["a day more", "another answer", "filled in", "days deleted", "another depth", "all deleted"],
)
def test_what_is_taken_over_is_what_would_be_said_anew(changed: Treatment) -> None:
    before = overview(journal(treatment(*COURSE)))
    after = make_overview(journal(changed), knowledge(), TODAY, None, before)
    assert after == overview(journal(changed))


def test_a_new_risk_is_not_missed() -> None:
    record = journal(treatment(*COURSE))
    with_risk = replace(record, about_me=AboutMe(risks=frozenset({Risk.DIABETES})))
    after = make_overview(with_risk, knowledge(), TODAY, None, overview(record))
    assert after == overview(with_risk)
    assert after.chosen != overview(record).chosen
