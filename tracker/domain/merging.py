"""Another log beside the stored one: what is new in it, what is the same, and where the two disagree.

Only what the other log says counts: what is missing there is no answer, and takes none away here.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from tracker.domain.journal import AboutMe, DayEntry, Device, Journal, Performer, Treatment
from tracker.domain.photos import Photo
from tracker.domain.results import Aspect
from tracker.domain.symptoms import Symptom

Said = dict[str, Any]
"""What was said, by the name that it has in a log file; what was not said is missing."""


class Place(NamedTuple):
    """One answer or fact: `field` as in a log file, of a day, of a session (no `date`) or of the person."""

    field: str
    treated_on: dt.date | None = None
    date: dt.date | None = None


class Difference(NamedTuple):
    """An answer that the other log gives and the stored one does not give so; `stored` None is no answer."""

    place: Place
    stored: Any
    coming: Any


class Additions(NamedTuple):
    """What an import writes: whole new treatments, days and facts of those that are stored already."""

    about_me: AboutMe | None
    treatments: tuple[Treatment, ...]
    facts: tuple[Treatment, ...]
    new_days: tuple[tuple[dt.date, DayEntry], ...]
    changed_days: tuple[tuple[dt.date, DayEntry], ...]
    new_photos: tuple[tuple[dt.date, Photo], ...]

    @property
    def nothing(self) -> bool:
        """Tell whether there is nothing to write."""
        return self.about_me is None and not (
            self.treatments or self.facts or self.new_days or self.changed_days or self.new_photos
        )


class Comparison(NamedTuple):
    """The other log against the stored one.

    `new_days` and `same_days` are (session, entry), `new_photos` (session, photo) of sessions that are stored
    already; `new_about_me` is there when nothing was stored about the person. No answer is in more than one
    part. A photo is new unless one with the same words was added to the same date at the same moment.
    """

    stored: Journal
    new_treatments: tuple[Treatment, ...]
    new_days: tuple[tuple[dt.date, DayEntry], ...]
    same_days: tuple[tuple[dt.date, DayEntry], ...]
    differences: tuple[Difference, ...]
    new_about_me: AboutMe | None
    new_photos: tuple[tuple[dt.date, Photo], ...]

    @property
    def brings_new(self) -> bool:
        """Tell whether anything can be added without touching what is stored."""
        return bool(self.new_treatments or self.new_days or self.new_about_me or self.new_photos)

    @property
    def new_photo_count(self) -> int:
        """How many photos are new, those of new sessions included."""
        return len(self.new_photos) + sum(len(treatment.photos) for treatment in self.new_treatments)

    @property
    def new_day_count(self) -> int:
        """How many days are new, those of new sessions included."""
        return len(self.new_days) + sum(len(treatment.days) for treatment in self.new_treatments)

    def additions(self, taking: frozenset[Place]) -> Additions:
        """Return what to write: all that is new, and of what differs the answers at these places."""
        taken = {d.place: d.coming for d in self.differences if d.place in taking}
        about = {place.field: said for place, said in taken.items() if place.treated_on is None}
        return Additions(
            about_me=replace(self.stored.about_me, **about) if about else self.new_about_me,
            treatments=self.new_treatments,
            facts=tuple(self._changed_facts(taken)),
            new_days=self.new_days,
            changed_days=tuple(self._changed_days(taken)),
            new_photos=self.new_photos,
        )

    def _changed_facts(self, taken: Mapping[Place, Any]) -> Iterator[Treatment]:
        for treatment in self.stored.treatments:
            said = {
                place.field: said
                for place, said in taken.items()
                if place.treated_on == treatment.treated_on and place.date is None
            }
            if said:
                yield replace(treatment, **said)

    def _changed_days(self, taken: Mapping[Place, Any]) -> Iterator[tuple[dt.date, DayEntry]]:
        by_day: dict[tuple[dt.date, dt.date], Said] = {}
        for place, said in taken.items():
            if place.treated_on is not None and place.date is not None:
                by_day.setdefault((place.treated_on, place.date), {})[place.field] = said
        for (treated_on, date), said in by_day.items():
            treatment = self.stored.treatment_on(treated_on)
            entry = treatment.entry_on(date) if treatment else None
            assert entry is not None, "only what is stored can differ"
            yield treated_on, _with_answers(entry, said)


def compare(stored: Journal, coming: Journal) -> Comparison:
    """Return what another log would bring."""
    takes_about_me = stored.about_me == AboutMe() != coming.about_me
    shared = [
        (known, treatment)
        for treatment in coming.treatments
        if (known := stored.treatment_on(treatment.treated_on))
    ]
    days = [pair for known, treatment in shared for pair in _days(known, treatment)]
    told = [
        (treated_on, entry, _day_differences(treated_on, old, entry))
        for treated_on, old, entry in days
        if old
    ]
    return Comparison(
        stored=stored,
        new_treatments=tuple(t for t in coming.treatments if stored.treatment_on(t.treated_on) is None),
        new_days=tuple((treated_on, entry) for treated_on, old, entry in days if old is None),
        same_days=tuple((treated_on, entry) for treated_on, entry, found in told if not found),
        differences=(
            *(() if takes_about_me else _person_differences(stored.about_me, coming.about_me)),
            *(found for known, treatment in shared for found in _fact_differences(known, treatment)),
            *(found for _, _, differences in told for found in differences),
        ),
        new_about_me=coming.about_me if takes_about_me else None,
        new_photos=tuple(pair for known, treatment in shared for pair in _new_photos(known, treatment)),
    )


def _days(known: Treatment, coming: Treatment) -> Iterator[tuple[dt.date, DayEntry | None, DayEntry]]:
    """Yield each day of the other log with the session and the entry that is stored, if there is one."""
    stored = {entry.date: entry for entry in known.days}
    return ((known.treated_on, stored.get(entry.date), entry) for entry in coming.days)


def _new_photos(known: Treatment, coming: Treatment) -> Iterator[tuple[dt.date, Photo]]:
    there = Counter(photo._replace(id=0) for photo in known.photos)
    for photo in coming.photos:
        same = photo._replace(id=0)
        if there[same]:
            there[same] -= 1
        else:
            yield known.treated_on, photo


def _person_differences(stored: AboutMe, coming: AboutMe) -> tuple[Difference, ...]:
    return _differences(_said_of_person(stored), _said_of_person(coming), {})


def _fact_differences(stored: Treatment, coming: Treatment) -> tuple[Difference, ...]:
    where = {"treated_on": stored.treated_on}
    return _differences(_said_of_session(stored), _said_of_session(coming), where)


def _day_differences(treated_on: dt.date, stored: DayEntry, coming: DayEntry) -> tuple[Difference, ...]:
    where = {"treated_on": treated_on, "date": stored.date}
    return _differences(_said_of_day(stored), _said_of_day(coming), where)


def _said_of_day(entry: DayEntry) -> Said:
    said: Said = {symptom.value: entry.scores[symptom] for symptom in Symptom if symptom in entry.scores}
    said |= {"temperature_c": entry.temperature_c, "signs": entry.signs}
    said |= {"products": entry.products or None, "note": entry.note or None}
    said |= {aspect.value: entry.results[aspect] for aspect in Aspect if aspect in entry.results}
    return _only_said(said)


def _said_of_session(treatment: Treatment) -> Said:
    return _only_said(
        {
            "area": treatment.area or None,
            "device": None if treatment.device is Device.UNKNOWN else treatment.device,
            "needle_depth_mm": treatment.needle_depth_mm,
            "performed_by": None if treatment.performed_by is Performer.UNKNOWN else treatment.performed_by,
            "clinic": treatment.clinic or None,
            "phone": treatment.phone or None,
            "products": treatment.products or None,
            "note": treatment.note or None,
            "questions": treatment.questions or None,
        }
    )


def _said_of_person(about_me: AboutMe) -> Said:
    return _only_said({"skin_type": about_me.skin_type, "risks": about_me.risks or None})


def _only_said(said: Said) -> Said:
    return {field: value for field, value in said.items() if value is not None}


def _differences(stored: Said, coming: Said, where: Mapping[str, dt.date]) -> tuple[Difference, ...]:
    return tuple(
        Difference(place=Place(field=field, **where), stored=stored.get(field), coming=said)
        for field, said in coming.items()
        if stored.get(field) != said
    )


def _with_answers(entry: DayEntry, said: Said) -> DayEntry:
    scores = {Symptom(field): score for field, score in said.items() if field in set(Symptom)}
    results = {Aspect(field): rated for field, rated in said.items() if field in set(Aspect)}
    others = {field: value for field, value in said.items() if field not in {*Symptom, *Aspect}}
    return replace(entry, scores={**entry.scores, **scores}, results={**entry.results, **results}, **others)
