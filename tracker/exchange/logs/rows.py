"""The log as its files hold it: one struct for each object of the format, and the way to the journal.

The field order here is the order in which files are written. A field that is null means the same as one that
is left out: it was not given.
"""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import count
from typing import Annotated

import msgspec
from msgspec import UNSET, Meta, UnsetType

from tracker.domain.journal import (
    NEEDLE_DEPTH_RANGE_MM,
    SKIN_TYPES,
    TEMPERATURE_RANGE_C,
    AboutMe,
    DayEntry,
    Device,
    Journal,
    Performer,
    Risk,
    Treatment,
)
from tracker.domain.photos import Photo
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import SignId, Symptom

FORMAT = "microneedling-recovery-log"
VERSION = 1
NO_PICTURES: Mapping[int, bytes] = {}

SkinScore = Annotated[int, Meta(ge=0, le=Symptom.REDNESS.highest)]
PainScore = Annotated[int, Meta(ge=0, le=Symptom.PAIN.highest)]
Temperature = Annotated[float, Meta(ge=TEMPERATURE_RANGE_C[0], le=TEMPERATURE_RANGE_C[1])]
Depth = Annotated[float, Meta(ge=NEEDLE_DEPTH_RANGE_MM[0], le=NEEDLE_DEPTH_RANGE_MM[1])]
SkinType = Annotated[int, Meta(ge=SKIN_TYPES[0], le=SKIN_TYPES[-1])]
Moment = Annotated[dt.datetime, Meta(tz=True)]
Text = Annotated[str, Meta(pattern=r"\A[^\x00\ud800-\udfff]*\Z")]
"""Text without NUL and without halves of characters, which neither the database nor a report can hold."""


class AboutRow(msgspec.Struct, kw_only=True):
    """The `about_me` object."""

    skin_type: SkinType | None = None
    risks: list[Risk] | None = None


class ResultsRow(msgspec.Struct, kw_only=True):
    """The `results` object; an aspect that was not rated is not written."""

    texture: Improvement | UnsetType | None = UNSET
    tone: Improvement | UnsetType | None = UNSET
    scars: Improvement | UnsetType | None = UNSET
    pigment: Improvement | UnsetType | None = UNSET


class DayRow(msgspec.Struct, kw_only=True):
    """One object in `days`.

    `amended_at` is written only for an entry that was changed, `results` only where the result was rated.
    """

    date: dt.date
    redness: SkinScore | None = None
    swelling: SkinScore | None = None
    flaking: SkinScore | None = None
    pain: PainScore | None = None
    temperature_c: Temperature | None = None
    signs: list[str] | None = None
    products: list[Text] | None = None
    note: Text | None = None
    recorded_at: Moment | None = None
    amended_at: Moment | UnsetType | None = UNSET
    results: ResultsRow | UnsetType | None = UNSET


class PhotoRow(msgspec.Struct, kw_only=True):
    """One object in `photos`; `jpeg` is the picture in base64, where pictures were asked for."""

    date: dt.date
    area: Text | None = None
    note: Text | None = None
    recorded_at: Moment | None = None
    jpeg: Text | UnsetType | None = UNSET


class TreatmentRow(msgspec.Struct, kw_only=True):
    """One object in `treatments`; `questions` and `photos` are written only where there are any."""

    treated_on: dt.date
    area: Text | None = None
    device: Device | None = None
    needle_depth_mm: Depth | None = None
    performed_by: Performer | None = None
    clinic: Text | None = None
    phone: Text | None = None
    products: list[Text] | None = None
    note: Text | None = None
    questions: Text | UnsetType | None = UNSET
    days: list[DayRow]
    photos: list[PhotoRow] | UnsetType | None = UNSET


class LogRow(msgspec.Struct, kw_only=True):
    """The whole log."""

    format: str = FORMAT
    version: int = VERSION
    about_me: AboutRow | None = None
    treatments: list[TreatmentRow]


def log_row(journal: Journal, pictures: Mapping[int, bytes] = NO_PICTURES) -> LogRow:
    """Return the journal as it is written: every field present, sets sorted, moments in UTC.

    `pictures` are the JPEGs of its photos by their ids, for those that are to be written.
    """
    about = AboutRow(skin_type=journal.about_me.skin_type, risks=sorted(journal.about_me.risks))
    return LogRow(about_me=about, treatments=[_treatment_row(each, pictures) for each in journal.treatments])


def journal_of(log: LogRow) -> Journal:
    """Return the journal that the rows stand for; raises `InvalidRecord` if they contradict themselves."""
    about = log.about_me or AboutRow()
    photo_ids = count(1)  # in the order of the file
    return Journal(
        about_me=AboutMe(skin_type=about.skin_type, risks=frozenset(about.risks or ())),
        treatments=tuple(_treatment(row, photo_ids) for row in log.treatments),
    )


def in_utc(moment: dt.datetime) -> dt.datetime:
    """Return the same moment in UTC; raises `OverflowError` where UTC falls outside the calendar."""
    return moment.astimezone(dt.UTC)


def _treatment_row(treatment: Treatment, pictures: Mapping[int, bytes]) -> TreatmentRow:
    return TreatmentRow(
        treated_on=treatment.treated_on,
        area=_storable(treatment.area),
        device=treatment.device,
        needle_depth_mm=treatment.needle_depth_mm,
        performed_by=treatment.performed_by,
        clinic=_storable(treatment.clinic),
        phone=_storable(treatment.phone),
        products=[_storable(product) for product in treatment.products],
        note=_storable(treatment.note),
        questions=_storable(treatment.questions) or UNSET,
        days=[_day_row(entry) for entry in treatment.days],
        photos=[_photo_row(photo, pictures.get(photo.id)) for photo in treatment.photos] or UNSET,
    )


def _photo_row(photo: Photo, picture: bytes | None) -> PhotoRow:
    return PhotoRow(
        date=photo.date,
        area=_storable(photo.area),
        note=_storable(photo.note),
        recorded_at=photo.recorded_at and in_utc(photo.recorded_at),
        jpeg=UNSET if picture is None else base64.b64encode(picture).decode("ascii"),
    )


def _day_row(entry: DayEntry) -> DayRow:
    return DayRow(
        date=entry.date,
        redness=entry.score(Symptom.REDNESS),
        swelling=entry.score(Symptom.SWELLING),
        flaking=entry.score(Symptom.FLAKING),
        pain=entry.score(Symptom.PAIN),
        temperature_c=entry.temperature_c,
        signs=None if entry.signs is None else sorted(entry.signs),
        products=[_storable(product) for product in entry.products],
        note=_storable(entry.note),
        recorded_at=entry.recorded_at and in_utc(entry.recorded_at),
        amended_at=in_utc(entry.amended_at) if entry.amended_at else UNSET,
        results=ResultsRow(**{a.value: rated for a, rated in entry.results.items()})
        if entry.results
        else UNSET,
    )


def _treatment(row: TreatmentRow, photo_ids: Iterator[int]) -> Treatment:
    return Treatment(
        treated_on=row.treated_on,
        area=row.area or "",
        device=row.device or Device.UNKNOWN,
        needle_depth_mm=row.needle_depth_mm,
        performed_by=row.performed_by or Performer.UNKNOWN,
        clinic=row.clinic or "",
        phone=row.phone or "",
        products=tuple(row.products or ()),
        note=row.note or "",
        questions=row.questions or "",
        days=tuple(_day_entry(day) for day in row.days),
        photos=tuple(_photo(photo, next(photo_ids)) for photo in row.photos or ()),
    )


def _photo(row: PhotoRow, photo_id: int) -> Photo:
    return Photo(
        date=row.date,
        id=photo_id,
        area=row.area or "",
        note=row.note or "",
        recorded_at=row.recorded_at and in_utc(row.recorded_at),
    )


def _day_entry(row: DayRow) -> DayEntry:
    answers = {symptom: getattr(row, symptom.value) for symptom in Symptom}
    return DayEntry(
        date=row.date,
        scores={symptom: score for symptom, score in answers.items() if score is not None},
        temperature_c=row.temperature_c,
        signs=None if row.signs is None else frozenset(SignId(sign) for sign in row.signs),
        products=tuple(row.products or ()),
        note=row.note or "",
        recorded_at=row.recorded_at and in_utc(row.recorded_at),
        amended_at=in_utc(row.amended_at) if row.amended_at else None,
        results=_results(row.results) if row.results else {},
    )


def _results(row: ResultsRow) -> dict[Aspect, Improvement]:
    return {aspect: rated for aspect in Aspect if (rated := getattr(row, aspect.value))}


def _storable(text: str) -> str:
    """Return the text with what `Text` refuses replaced by U+FFFD: better one odd sign than no export."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\0", "\ufffd")
