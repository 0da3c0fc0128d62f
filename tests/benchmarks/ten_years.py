"""A long life with needles: 120 treatments and 3,650 days, made up and the same every time."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path

from tracker.domain.journal import AboutMe, DayEntry, Device, Journal, Performer, Risk, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.domain.symptoms import SignId, Symptom
from tracker.paths import database
from tracker.storage import Store

TREATMENTS = 120
DAYS = 3650
SEED = 20260302


def ten_years(knowledge: Knowledge, last_day: dt.date) -> Journal:
    """Return a journal with a treatment about every month, every day logged up to and with `last_day`."""
    chance = random.Random(SEED)
    starts = [
        last_day - dt.timedelta(days=DAYS - 1 - DAYS * number // TREATMENTS) for number in range(TREATMENTS)
    ]
    ends = [*starts[1:], last_day + dt.timedelta(days=1)]
    return Journal(
        about_me=AboutMe(skin_type=3, risks=frozenset({Risk.COLD_SORES})),
        treatments=tuple(
            _treatment(knowledge, start, (end - start).days, chance)
            for start, end in zip(starts, ends, strict=True)
        ),
    )


def one_session(knowledge: Knowledge, last_day: dt.date, days: int = 5) -> Journal:
    """Return a journal with a single treatment, every day logged up to and with `last_day`."""
    start = last_day - dt.timedelta(days=days - 1)
    return Journal(treatments=(_treatment(knowledge, start, days, random.Random(SEED)),))


def write(journal: Journal, data_folder: Path) -> Path:
    """Store a journal as the program does and return its folder."""
    with Store.open(database(data_folder), now=lambda: dt.datetime.now(dt.UTC)) as store:
        if journal.treatments:
            store.add_journal(journal)
    return data_folder


def _treatment(knowledge: Knowledge, start: dt.date, days: int, chance: random.Random) -> Treatment:
    return Treatment(
        treated_on=start,
        area=chance.choice(["face", "cheeks and chin", "neck", "scalp"]),
        device=chance.choice([Device.PEN, Device.ROLLER, Device.RF]),
        needle_depth_mm=chance.choice([0.5, 1.0, 1.5, 2.0]),
        performed_by=Performer.PROFESSIONAL,
        clinic="Skin clinic by the river",
        phone="030 1234567",
        products=("hyaluronic serum",),
        days=tuple(_entry(knowledge, start, number, chance) for number in range(days)),
    )


def _entry(knowledge: Knowledge, start: dt.date, number: int, chance: random.Random) -> DayEntry:
    date = start + dt.timedelta(days=number)
    recorded = dt.datetime(date.year, date.month, date.day, 19, chance.randrange(60), tzinfo=dt.UTC)
    return DayEntry(
        date=date,
        scores={symptom: _score(symptom, number, chance) for symptom in Symptom if chance.random() < 0.97},
        temperature_c=round(chance.uniform(36.2, 37.2), 1) if chance.random() < 0.3 else None,
        signs=_signs(knowledge, number, chance),
        products=("gentle cleanser", "moisturiser") if number < 7 else ("sunscreen",),
        note=f"Day {number}: a little tight in the morning, better after the cream."
        if number % 4 == 0
        else "",
        recorded_at=recorded,
    )


def _score(symptom: Symptom, number: int, chance: random.Random) -> int:
    usual = symptom.highest * 0.7 * 0.7**number + chance.uniform(-0.6, 0.6)
    return min(max(round(usual), 0), symptom.highest)


def _signs(knowledge: Knowledge, number: int, chance: random.Random) -> frozenset[SignId] | None:
    if chance.random() < 0.03:
        return None
    danger = knowledge.danger_signs()
    others = [sign for sign in knowledge.signs if sign not in danger]
    told = chance.sample(others, chance.randrange(3)) if number < 10 else []
    serious = chance.sample(sorted(danger), 1) if chance.random() < 0.01 else []
    return frozenset([*told, *serious])
