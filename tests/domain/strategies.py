"""Courses of every shape that the rules may meet: up to 400 days, any signs, gaps, answers left out."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import strategies as st

from tests.builders import TREATED_ON, knowledge, with_entry
from tracker.domain.journal import AboutMe, DayEntry, Device, Performer, Risk, Treatment
from tracker.domain.symptoms import Symptom

LAST_DAY = 400
AREAS = ["", "face", "Face, neck", "abdomen", "face, arms"]
SIGNS = st.sampled_from(sorted(knowledge().signs))
DANGER_SIGNS = st.sampled_from(sorted(knowledge().danger_signs()))
SCORES = st.fixed_dictionaries({}, optional={s: st.integers(0, s.highest) for s in Symptom})
TEMPERATURES = st.none() | st.sampled_from([36.6, 37.9, 38.0, 40.2])
PRODUCTS = st.sampled_from(["Aloe gel", "Vitamin C serum", "PRP"])
NUMBERS = st.integers(0, 35) | st.integers(0, LAST_DAY)
ABOUT_ME = st.builds(
    AboutMe, skin_type=st.none() | st.integers(1, 6), risks=st.frozensets(st.sampled_from(Risk), max_size=4)
)


def date_of(number: int) -> dt.date:
    """Return the date of a day number."""
    return TREATED_ON + dt.timedelta(days=number)


ENTRIES = st.builds(
    DayEntry,
    date=NUMBERS.map(date_of),
    scores=SCORES,
    temperature_c=TEMPERATURES,
    signs=st.none() | st.frozensets(SIGNS, max_size=5),
    products=st.lists(PRODUCTS, max_size=1).map(tuple),
)


@st.composite
def days_in_a_row(draw: st.DrawFn) -> tuple[DayEntry, ...]:
    """Return entries of successive days or weeks, as rules about what stays or rises again need them."""
    first, step = draw(NUMBERS), draw(st.sampled_from([1, 1, 2, 7]))
    entries = draw(st.lists(ENTRIES, min_size=2, max_size=7))
    return tuple(replace(entry, date=date_of(first + step * i)) for i, entry in enumerate(entries))


COURSES = st.builds(
    Treatment,
    treated_on=st.just(TREATED_ON),
    area=st.sampled_from(AREAS),
    device=st.sampled_from(Device),
    needle_depth_mm=st.none() | st.sampled_from([0.2, 0.5, 1.0, 1.5, 2.0, 3.5]),
    performed_by=st.sampled_from(Performer),
    products=st.lists(PRODUCTS, max_size=2).map(tuple),
    days=st.lists(ENTRIES, min_size=1, max_size=7, unique_by=lambda entry: entry.date).map(tuple)
    | days_in_a_row(),
)
"""Treatments with one to seven logged days."""


@st.composite
def worse_last_days(draw: st.DrawFn) -> tuple[Treatment, Treatment]:
    """Return a course, and the same one with a last day that is as bad or worse in every answer."""
    course = draw(COURSES)
    today = course.days[-1]
    scores = {symptom: draw(st.integers(score, symptom.highest)) for symptom, score in today.scores.items()}
    temperature = today.temperature_c
    if temperature is not None:
        temperature = draw(st.sampled_from([t for t in (36.6, 37.9, 38.0, 40.2) if t >= temperature]))
    added = draw(st.frozensets(DANGER_SIGNS, max_size=3))
    signs = (today.signs or frozenset()) | added if added else today.signs
    worse = replace(today, scores=scores, temperature_c=temperature, signs=signs)
    return course, with_entry(course, worse)


@st.composite
def one_answer_less(draw: st.DrawFn) -> tuple[Treatment, Treatment, Symptom, int]:
    """Return a course, the same one without one answer, and which answer of which day (index) is gone."""
    course = draw(COURSES.filter(lambda course: any(entry.scores for entry in course.days)))
    index = draw(st.sampled_from([i for i, entry in enumerate(course.days) if entry.scores]))
    entry = course.days[index]
    symptom = draw(st.sampled_from(sorted(entry.scores)))
    left = {other: score for other, score in entry.scores.items() if other is not symptom}
    return course, with_entry(course, replace(entry, scores=left)), symptom, index
