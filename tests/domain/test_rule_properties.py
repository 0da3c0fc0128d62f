"""What must hold for every course, not only for those that somebody thought of.

`RULE_EXAMPLES=2000` in the environment tries as many courses for each property.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.builders import knowledge, with_entry
from tests.domain.strategies import (
    ABOUT_ME,
    COURSES,
    ENTRIES,
    LAST_DAY,
    SIGNS,
    date_of,
    one_answer_less,
    worse_last_days,
)
from tracker.domain.assessment import assess_treatment
from tracker.domain.findings import Finding
from tracker.domain.flags import Level
from tracker.domain.healing import expected_course
from tracker.domain.journal import AboutMe, DayEntry, Journal, Risk, Treatment
from tracker.domain.overview import treatment_overview
from tracker.domain.points import points_of
from tracker.domain.score_checks import ScoreRise
from tracker.domain.symptoms import SignId, Symptom
from tracker.domain.timeline import timelines

KNOWLEDGE = knowledge()
thorough = settings(max_examples=int(os.environ.get("RULE_EXAMPLES", "120")), deadline=None)


def level_today(course: Treatment, about_me: AboutMe) -> Level:
    return assess_treatment(KNOWLEDGE, about_me, course)[-1].level


@given(courses=worse_last_days(), about_me=ABOUT_ME)
@thorough
def test_a_worse_day_is_never_less_urgent(courses: tuple[Treatment, Treatment], about_me: AboutMe) -> None:
    course, worse = courses
    assert level_today(worse, about_me) >= level_today(course, about_me)


@given(course=COURSES, about_me=ABOUT_ME, added=st.frozensets(SIGNS, min_size=1, max_size=3))
@thorough
def test_a_sign_more_is_never_less_urgent(
    course: Treatment, about_me: AboutMe, added: frozenset[SignId]
) -> None:
    today = course.days[-1]
    more = with_entry(course, replace(today, signs=(today.signs or frozenset()) | added))
    assert level_today(more, about_me) >= level_today(course, about_me)


@given(course=COURSES, about_me=ABOUT_ME, risk=st.sampled_from(Risk))
@thorough
def test_a_risk_more_is_never_less_urgent(course: Treatment, about_me: AboutMe, risk: Risk) -> None:
    riskier = replace(about_me, risks=about_me.risks | {risk})
    assert level_today(course, riskier) >= level_today(course, about_me)


@given(course=COURSES, about_me=ABOUT_ME, data=st.data())
@thorough
def test_leaving_answers_out_today_is_never_more_urgent(
    course: Treatment, about_me: AboutMe, data: st.DataObject
) -> None:
    today = course.days[-1]
    kept = data.draw(st.frozensets(st.sampled_from(Symptom)))
    less = replace(
        today,
        scores={symptom: score for symptom, score in today.scores.items() if symptom in kept},
        signs=data.draw(st.sampled_from([today.signs, None])),
    )
    assert level_today(with_entry(course, less), about_me) <= level_today(course, about_me)


@given(course=COURSES, about_me=ABOUT_ME, data=st.data())
@thorough
def test_the_order_of_entries_does_not_matter(
    course: Treatment, about_me: AboutMe, data: st.DataObject
) -> None:
    shuffled = replace(course, days=tuple(data.draw(st.permutations(course.days))))
    assert assess_treatment(KNOWLEDGE, about_me, shuffled) == assess_treatment(KNOWLEDGE, about_me, course)


@given(course=COURSES, about_me=ABOUT_ME, later=ENTRIES)
@thorough
def test_a_later_day_changes_nothing_that_was_said(
    course: Treatment, about_me: AboutMe, later: DayEntry
) -> None:
    before = [entry for entry in course.days if entry.date < later.date]
    said = assess_treatment(KNOWLEDGE, about_me, replace(course, days=tuple(before)))
    assert assess_treatment(KNOWLEDGE, about_me, replace(course, days=(*before, later)))[: len(said)] == said


# ------------------------------------------------------------------ unanswered is not zero


def rises_on_the_last_day(course: Treatment, *, latest_start: int = 99) -> frozenset[str]:
    """Return the rules about a rise that fire on the last day, also those behind a more urgent flag.

    Of the rules that compare from `latest_start` or earlier. Not of those about a rise that has held: a day
    left out is bridged, so two high answers around it follow each other.
    """
    *_, timeline = timelines(course, expected_course(KNOWLEDGE, course))
    return frozenset(
        rule.id
        for rule in KNOWLEDGE.rules
        if isinstance(rule.check, ScoreRise)
        and rule.check.since_day <= latest_start
        and rule.check.times == 1
        and isinstance(rule.check.find(timeline), Finding)
    )


@given(courses=one_answer_less())
@thorough
def test_an_answer_less_is_never_a_rise_more(courses: tuple[Treatment, Treatment, Symptom, int]) -> None:
    course, without, symptom, index = courses
    entry = course.days[index]
    zeroed = with_entry(course, replace(entry, scores={**entry.scores, symptom: 0}))
    # a rule that starts on day 2 takes an answer of day 1 for want of a later one, so it may see a rise more
    fewer = rises_on_the_last_day(without, latest_start=1)
    assert fewer <= rises_on_the_last_day(course, latest_start=1)
    if index < len(course.days) - 1:
        assert rises_on_the_last_day(without) <= rises_on_the_last_day(zeroed)


@given(courses=one_answer_less())
@thorough
def test_an_unanswered_day_is_neither_a_point_nor_on_a_line(
    courses: tuple[Treatment, Treatment, Symptom, int],
) -> None:
    _, without, symptom, index = courses
    gone = without.day_number(without.days[index].date)
    shown = treatment_overview(Journal(treatments=(without,)), KNOWLEDGE, without, without.days[-1].date)
    points = points_of(without, symptom)
    assert gone not in dict(points)
    assert [point for run in shown.segments[symptom] for point in run] == list(points)
    assert all(run for run in shown.segments[symptom])


@given(
    course=COURSES, about_me=ABOUT_ME, number=st.integers(0, LAST_DAY), note=st.sampled_from(["", "tired"])
)
@thorough
def test_a_day_without_an_answer_changes_nothing_that_is_said_on_the_others(
    course: Treatment, about_me: AboutMe, number: int, note: str
) -> None:
    assume(course.entry_on(date_of(number)) is None)
    blank = DayEntry(date=date_of(number), note=note)
    said = {day.date: day for day in assess_treatment(KNOWLEDGE, about_me, with_entry(course, blank))}
    about_blank = said.pop(blank.date)
    assert tuple(said.values()) == assess_treatment(KNOWLEDGE, about_me, course)
    assert (about_blank.level, about_blank.flags) == (Level.NONE, ())


# ------------------------------------------------------------------ every flag


def everything_said(course: Treatment, about_me: AboutMe) -> Iterator[str]:
    for said in assess_treatment(KNOWLEDGE, about_me, course):
        yield from said.not_checked
        for flag in said.flags:
            yield from (flag.title, flag.why, flag.usual, flag.advice)


@given(course=COURSES, about_me=ABOUT_ME)
@thorough
def test_every_flag_is_complete_and_every_day_is_judged(course: Treatment, about_me: AboutMe) -> None:
    said = assess_treatment(KNOWLEDGE, about_me, course)
    assert [day.date for day in said] == [entry.date for entry in course.days]
    for day in said:
        assert day.level is max((flag.level for flag in day.flags), default=Level.NONE)
        assert len({flag.rule for flag in day.flags}) == len(day.flags)
        for flag in day.flags:
            assert flag.level > Level.NONE
            assert flag.sources
            assert set(flag.sources) <= KNOWLEDGE.sources.keys()
            assert flag.days[-1] == day.day
            assert set(flag.days) <= {course.day_number(entry.date) for entry in course.days}
    assert all(text.strip() and "{" not in text for text in everything_said(course, about_me))


@given(course=COURSES, about_me=ABOUT_ME)
@thorough
def test_what_was_answered_is_judged_and_what_was_not_is_not(course: Treatment, about_me: AboutMe) -> None:
    texts = KNOWLEDGE.texts
    for entry, said in zip(course.days, assess_treatment(KNOWLEDGE, about_me, course), strict=True):
        for symptom in entry.scores:
            missing = texts.score_unanswered.format(label=KNOWLEDGE.scales[symptom].label)
            assert missing not in said.not_checked
        assert (entry.signs is None) == (texts.signs_not_asked in said.not_checked)
        if not entry.scores and not entry.signs and entry.temperature_c is None:
            assert said.flags == ()
