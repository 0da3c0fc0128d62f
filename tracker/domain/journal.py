"""The patient's own record: treatments, day entries and the facts about the person. Nothing derived."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import SignId, Symptom
from tracker.language import number, tr

if TYPE_CHECKING:  # most logs have no photos, and a start does not wait for their class
    from tracker.domain.photos import Photo

TEMPERATURE_RANGE_C = (30.0, 45.0)
"""Body temperatures outside this range (°C) are taken for slips of the hand."""
NEEDLE_DEPTH_RANGE_MM = (0.1, 10.0)
"""Needle depths in mm: home rollers start at 0.2 mm, radio-frequency needles end at about 8 mm."""
SKIN_TYPES = range(1, 7)
SKIN_TYPE_NAMES = dict(zip(SKIN_TYPES, ("I", "II", "III", "IV", "V", "VI"), strict=True))
"""Fitzpatrick skin types, and the numerals that they go by."""


class InvalidRecord(ValueError):
    """A value that cannot be part of the record; the message says what is wrong in plain words."""


class Device(StrEnum):
    """What carried the needles."""

    PEN = "pen"
    ROLLER = "roller"
    STAMP = "stamp"
    RF = "rf"
    UNKNOWN = "unknown"


class Performer(StrEnum):
    """Who did the treatment."""

    PROFESSIONAL = "professional"
    SELF = "self"
    UNKNOWN = "unknown"


class Risk(StrEnum):
    """A personal fact that can make a complication likelier or more serious."""

    DIABETES = "diabetes"
    WEAK_IMMUNITY = "weak_immunity"
    BLOOD_THINNERS = "blood_thinners"
    BLEEDING_DISORDER = "bleeding_disorder"
    COLD_SORES = "cold_sores"
    KELOIDS = "keloids"
    ECZEMA = "eczema"
    PSORIASIS = "psoriasis"
    ROSACEA = "rosacea"
    ACTIVE_ACNE = "active_acne"
    METAL_ALLERGY = "metal_allergy"
    RECENT_RADIATION = "recent_radiation"
    ISOTRETINOIN = "isotretinoin"
    PREGNANT = "pregnant"
    BREASTFEEDING = "breastfeeding"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayEntry:
    """What the patient logged for one local calendar date.

    `scores` holds only the questions that were answered: a missing symptom is unanswered, never zero.
    `signs` is None when the signs were not asked and empty when they were asked and all absent.
    `results` rates the result against before the treatment: what is missing was not rated, never "no change".
    `recorded_at` is when the entry was first recorded, `amended_at` when it was last changed (both UTC).
    """

    date: dt.date
    scores: Mapping[Symptom, int] = field(default_factory=dict)
    temperature_c: float | None = None
    signs: frozenset[SignId] | None = None
    products: tuple[str, ...] = ()
    note: str = ""
    results: Mapping[Aspect, Improvement] = field(default_factory=dict)
    recorded_at: dt.datetime | None = None
    amended_at: dt.datetime | None = None

    def __post_init__(self) -> None:
        for symptom, score in self.scores.items():
            check_score(symptom, score)
        if self.temperature_c is not None:
            check_range(tr("temperature"), self.temperature_c, TEMPERATURE_RANGE_C, "°C")

    def score(self, symptom: Symptom) -> int | None:
        """Return the score, or None where the question was not answered."""
        return self.scores.get(symptom)

    @property
    def is_blank(self) -> bool:
        """Tell whether nothing at all was answered or written."""
        return (
            not self.scores
            and self.temperature_c is None
            and self.signs is None
            and not self.products
            and not self.note
            and not self.results
        )

    def same_answers(self, other: DayEntry) -> bool:
        """Tell whether two entries say the same, whenever they were recorded."""
        return replace(self, recorded_at=None, amended_at=None) == replace(
            other, recorded_at=None, amended_at=None
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Treatment:
    """One microneedling treatment, the day entries that follow it and its photos, both in order of date.

    Day 0 is `treated_on`, the local calendar date of the treatment. `area` is free text such as "face",
    `questions` is what the patient wants to ask the doctor.
    """

    treated_on: dt.date
    area: str = ""
    device: Device = Device.UNKNOWN
    needle_depth_mm: float | None = None
    performed_by: Performer = Performer.UNKNOWN
    clinic: str = ""
    phone: str = ""
    products: tuple[str, ...] = ()
    note: str = ""
    questions: str = ""
    days: tuple[DayEntry, ...] = ()
    photos: tuple[Photo, ...] = ()

    def __post_init__(self) -> None:
        if self.needle_depth_mm is not None:
            check_range(tr("needle depth"), self.needle_depth_mm, NEEDLE_DEPTH_RANGE_MM, "mm")
        ordered = tuple(sorted(self.days, key=lambda entry: entry.date))
        for earlier, later in pairwise(ordered):
            if earlier.date == later.date:
                raise InvalidRecord(tr("the day {date} is there twice").format(date=later.date))
        if ordered and ordered[0].date < self.treated_on:
            text = tr("the day {date} is before its session on {session}")
            raise InvalidRecord(text.format(date=ordered[0].date, session=self.treated_on))
        object.__setattr__(self, "days", ordered)
        photos = tuple(sorted(self.photos, key=lambda photo: (photo.date, photo.id)))
        object.__setattr__(self, "photos", photos)

    def day_number(self, date: dt.date) -> int:
        """Return the days since the treatment: 0 on the day itself, negative before it."""
        return (date - self.treated_on).days

    def date_of(self, day: int) -> dt.date:
        """Return the date of a day number."""
        return self.treated_on + dt.timedelta(days=day)

    def entry_on(self, date: dt.date) -> DayEntry | None:
        """Return the entry logged for this date, or None."""
        return next((entry for entry in self.days if entry.date == date), None)

    def photos_on(self, date: dt.date) -> tuple[Photo, ...]:
        """Return the photos put to this date."""
        return tuple(photo for photo in self.photos if photo.date == date)


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutMe:
    """Facts about the person that change what is usual or how soon to ask: skin type 1 to 6, risks."""

    skin_type: int | None = None
    risks: frozenset[Risk] = frozenset()

    def __post_init__(self) -> None:
        if self.skin_type is not None and self.skin_type not in SKIN_TYPES:
            raise InvalidRecord(tr("skin type {type} is not one of 1 to 6").format(type=self.skin_type))


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """One person's whole record: the treatments in order of date, no two on the same date."""

    about_me: AboutMe = field(default_factory=AboutMe)
    treatments: tuple[Treatment, ...] = ()

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.treatments, key=lambda treatment: treatment.treated_on))
        for earlier, later in pairwise(ordered):
            if earlier.treated_on == later.treated_on:
                raise InvalidRecord(tr("the session on {date} is there twice").format(date=later.treated_on))
        object.__setattr__(self, "treatments", ordered)

    def treatment_on(self, treated_on: dt.date) -> Treatment | None:
        """Return the treatment of this date, or None."""
        return next((t for t in self.treatments if t.treated_on == treated_on), None)

    def latest_date(self) -> dt.date | None:
        """Return the last date the journal speaks of, or None when it is empty."""
        dates = [t.treated_on for t in self.treatments]
        dates += [t.days[-1].date for t in self.treatments if t.days]
        return max(dates, default=None)


def check_score(symptom: Symptom, score: object) -> None:
    """Raise `InvalidRecord` unless the score is a whole number on the symptom's scale."""
    if type(score) is not int or not 0 <= score <= symptom.highest:  # a bool is an int, and no score
        text = tr("{symptom} {score} is not a whole number from 0 to {highest}")
        raise InvalidRecord(text.format(symptom=symptom, score=repr(score), highest=symptom.highest))


def check_range(name: str, value: float, limits: tuple[float, float], unit: str) -> None:
    """Raise `InvalidRecord` unless the value is a finite number within the limits (both included)."""
    lowest, highest = limits
    if not math.isfinite(value) or not lowest <= value <= highest:
        text = tr("{name} {value} {unit} is not between {lowest} and {highest} {unit}")
        limits_told = {"lowest": number(lowest), "highest": number(highest)}
        raise InvalidRecord(text.format(name=name, value=number(value), unit=unit, **limits_told))
