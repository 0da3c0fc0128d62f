"""Journals of every shape the domain allows, for Hypothesis."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from tests.pictures import numbered
from tracker.domain.journal import AboutMe, DayEntry, Device, Journal, Performer, Risk, Treatment
from tracker.domain.photos import Photo
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import SignId, Symptom

DAYS_AFTER = 300
TEXT = st.text(max_size=12) | st.sampled_from(
    ["a\0b", "שלום", "👩🏽‍⚕️", " \r\n\t", "'; DROP TABLE change; --"]
)
PRODUCTS = st.lists(TEXT, max_size=2).map(tuple)
SIGNS = st.sampled_from(["pus", "itching", "fever", "pinpoint_bleeding"]).map(SignId)
SCORES = st.fixed_dictionaries({}, optional={s: st.integers(0, s.highest) for s in Symptom})
RESULTS = st.fixed_dictionaries({}, optional={a: st.sampled_from(Improvement) for a in Aspect})
MOMENTS = st.datetimes(
    min_value=dt.datetime(1970, 1, 1),  # noqa: DTZ001 - Hypothesis takes naive limits and adds the zone itself
    timezones=st.integers(-14, 14).map(lambda hours: dt.timezone(dt.timedelta(hours=hours))),
    max_value=dt.datetime(2200, 1, 1),  # noqa: DTZ001
)


def entries(treated_on: dt.date) -> st.SearchStrategy[DayEntry]:
    """Entries for one of the days from the treatment on."""
    return st.builds(
        DayEntry,
        date=st.integers(0, DAYS_AFTER).map(lambda number: treated_on + dt.timedelta(days=number)),
        scores=SCORES,
        temperature_c=st.none() | st.floats(30, 45),
        signs=st.none() | st.frozensets(SIGNS),
        products=PRODUCTS,
        note=TEXT,
        results=RESULTS,
        recorded_at=st.none() | MOMENTS,
        amended_at=st.none() | MOMENTS,
    )


def photos(treated_on: dt.date) -> st.SearchStrategy[Photo]:
    """Photos of one of the days from the treatment on."""
    return st.builds(
        Photo,
        date=st.integers(0, DAYS_AFTER).map(lambda number: treated_on + dt.timedelta(days=number)),
        area=TEXT,
        note=TEXT,
        recorded_at=st.none() | MOMENTS,
    )


def treatments_on(treated_on: dt.date) -> st.SearchStrategy[Treatment]:
    """Treatments on this date with up to three days."""
    return st.builds(
        Treatment,
        treated_on=st.just(treated_on),
        area=TEXT,
        device=st.sampled_from(Device),
        needle_depth_mm=st.none() | st.floats(0.1, 10),
        performed_by=st.sampled_from(Performer),
        clinic=TEXT,
        phone=TEXT,
        products=PRODUCTS,
        note=TEXT,
        questions=TEXT,
        days=st.lists(entries(treated_on), max_size=3, unique_by=lambda entry: entry.date).map(tuple),
        photos=st.lists(photos(treated_on), max_size=2, unique_by=lambda photo: photo.date).map(tuple),
    )


TREATMENTS = st.dates(dt.date(1, 1, 1), dt.date(9998, 1, 1)).flatmap(treatments_on)
ABOUT_ME = st.builds(
    AboutMe, skin_type=st.none() | st.integers(1, 6), risks=st.frozensets(st.sampled_from(Risk))
)
JOURNALS = st.builds(
    Journal,
    about_me=ABOUT_ME,
    treatments=st.lists(TREATMENTS, max_size=3, unique_by=lambda t: t.treated_on).map(tuple),
).map(numbered)
