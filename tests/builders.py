"""A diary in a few words, for tests: `levels(day(0, redness=3), day(1, redness=2))`.

Everything is counted from `TREATED_ON`; what is not named was not answered. The knowledge is the real one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from functools import cache

from tracker.domain.assessment import assess_treatment
from tracker.domain.flags import DayAssessment, Flag, Level
from tracker.domain.journal import AboutMe, DayEntry, Device, Journal, Performer, Risk, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import SignId, Symptom
from tracker.knowledge import load_knowledge
from tracker.paths import resources

TREATED_ON = dt.date(2026, 3, 2)


@cache
def knowledge(own_number: str = "", country: str = "") -> Knowledge:
    """Return the knowledge that the program ships, read once; it is frozen, so tests may share it."""
    return load_knowledge(resources() / "knowledge", country=country, own_number=own_number)


def day(
    number: int,
    *,
    redness: int | None = None,
    swelling: int | None = None,
    flaking: int | None = None,
    pain: int | None = None,
    signs: Collection[str] | None = None,
    temperature: float | None = None,
    results: Mapping[str, str] | None = None,
    treated_on: dt.date = TREATED_ON,
) -> DayEntry:
    """Return the entry of this day number; `signs=[]` means asked and none, left out means not asked.

    A sign that the knowledge does not list is refused: misspelt, it would make any "never a flag" test pass.
    """
    unknown = {SignId(sign) for sign in signs or ()} - knowledge().signs.keys()
    assert not unknown, f"there is no sign called {unknown}"
    asked = {"redness": redness, "swelling": swelling, "flaking": flaking, "pain": pain}
    return DayEntry(
        date=treated_on + dt.timedelta(days=number),
        scores={Symptom(name): score for name, score in asked.items() if score is not None},
        signs=None if signs is None else frozenset(map(SignId, signs)),
        temperature_c=temperature,
        results={Aspect(aspect): Improvement(rated) for aspect, rated in (results or {}).items()},
    )


def treatment(
    *days: DayEntry,
    device: str = "unknown",
    depth: float | None = None,
    area: str = "face",
    performed_by: str = "unknown",
    treated_on: dt.date = TREATED_ON,
) -> Treatment:
    """Return a treatment with these days; without device and depth (mm) the standard course is expected."""
    return Treatment(
        treated_on=treated_on,
        area=area,
        device=Device(device),
        needle_depth_mm=depth,
        performed_by=Performer(performed_by),
        days=days,
    )


def with_entry(course: Treatment, entry: DayEntry) -> Treatment:
    """Return the treatment with this entry standing for its date."""
    return replace(course, days=(*(day for day in course.days if day.date != entry.date), entry))


def journal(
    *records: Treatment | DayEntry, skin_type: int | None = None, risks: Iterable[str] = ()
) -> Journal:
    """Return a journal of treatments; single days make up one treatment: `journal(day(1), day(2))`."""
    treatments = [record for record in records if isinstance(record, Treatment)]
    days = [record for record in records if isinstance(record, DayEntry)]
    if days:
        treatments.append(treatment(*days))
    about_me = AboutMe(skin_type=skin_type, risks=frozenset(map(Risk, risks)))
    return Journal(about_me=about_me, treatments=tuple(treatments))


def assessments(
    *records: Treatment | DayEntry, skin_type: int | None = None, risks: Iterable[str] = ()
) -> tuple[DayAssessment, ...]:
    """Return what is said at the end of each logged day of the one treatment."""
    written = journal(*records, skin_type=skin_type, risks=risks)
    (only,) = written.treatments
    return assess_treatment(knowledge(), written.about_me, only)


def levels(*records: Treatment | DayEntry) -> dict[int, Level]:
    """Return the level of each logged day by its number."""
    return {said.day: said.level for said in assessments(*records)}


def last_day(*records: Treatment | DayEntry) -> DayAssessment:
    """Return what is said on the last of these days."""
    return assessments(*records)[-1]


def flags(
    *records: Treatment | DayEntry, skin_type: int | None = None, risks: Iterable[str] = ()
) -> dict[str, Flag]:
    """Return the flags of the last of these days by the id of their rule."""
    said = assessments(*records, skin_type=skin_type, risks=risks)[-1]
    return {flag.rule: flag for flag in said.flags}


def flag_levels(
    *records: Treatment | DayEntry, skin_type: int | None = None, risks: Iterable[str] = ()
) -> dict[str, Level]:
    """Return the levels of the last day's flags by the id of their rule."""
    found = flags(*records, skin_type=skin_type, risks=risks)
    return {rule: flag.level for rule, flag in found.items()}
