"""Reads the current record: one query for each kind of row, not one for each day, put together in Python."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import apsw

from tracker.domain.journal import AboutMe, DayEntry, Device, Journal, Performer, Risk, Treatment
from tracker.storage.day_reader import read_days, read_products
from tracker.storage.errors import NotRecorded
from tracker.storage.photo_reader import read_photos

if TYPE_CHECKING:
    from tracker.domain.photos import Photo


def read_journal(connection: apsw.Connection) -> Journal:
    """Return the whole current record."""
    entries: defaultdict[int, list[DayEntry]] = defaultdict(list)
    for day in read_days(connection, "SELECT id FROM current_day"):
        entries[day.treatment_id].append(day.entry)
    photos = read_photos(connection, "SELECT id FROM current_photo")
    treatments = _read_treatments(connection, "SELECT id FROM current_treatment", (), entries, photos)
    return Journal(about_me=read_about_me(connection), treatments=tuple(treatments))


def find_treatment(connection: apsw.Connection, treated_on: dt.date) -> int | None:
    """Return the id of the treatment that has this date now, or None."""
    treatment_id: int | None = connection.execute(
        "SELECT treatment_id FROM current_treatment WHERE treated_on = ?", (treated_on.isoformat(),)
    ).get
    return treatment_id


def treatment_dates(connection: apsw.Connection) -> frozenset[dt.date]:
    """Return the dates that have a treatment now."""
    rows = connection.execute("SELECT treated_on FROM current_treatment")
    return frozenset(dt.date.fromisoformat(treated_on) for (treated_on,) in rows)


def require_treatment(connection: apsw.Connection, treated_on: dt.date) -> int:
    """Return the id of the treatment that has this date now. Raises `NotRecorded` when there is none."""
    treatment_id = find_treatment(connection, treated_on)
    if treatment_id is None:
        raise NotRecorded(f"no treatment on {treated_on}")
    return treatment_id


def read_treatment(connection: apsw.Connection, treatment_id: int) -> Treatment:
    """Return one current treatment with its days."""
    days = read_days(connection, "SELECT id FROM current_day WHERE treatment_id = ?", (treatment_id,))
    photos = read_photos(connection, "SELECT id FROM current_photo WHERE treatment_id = ?", (treatment_id,))
    [treatment] = _read_treatments(
        connection,
        "SELECT id FROM current_treatment WHERE treatment_id = ?",
        (treatment_id,),
        {treatment_id: [day.entry for day in days]},
        photos,
    )
    return treatment


def read_facts(connection: apsw.Connection, revision_id: int) -> Treatment:
    """Return what one revision says about a treatment, current or not, without days or photos."""
    [facts] = _read_treatments(connection, "SELECT ?", (revision_id,), {}, {})
    return facts


def read_entry(connection: apsw.Connection, treatment_id: int, date: dt.date) -> DayEntry | None:
    """Return the current entry for this date, or None."""
    days = read_days(
        connection,
        "SELECT id FROM current_day WHERE treatment_id = ? AND date = ?",
        (treatment_id, date.isoformat()),
    )
    return days[0].entry if days else None


def require_entry(connection: apsw.Connection, treatment_id: int, date: dt.date) -> DayEntry:
    """Return the current entry for this date. Raises `NotRecorded` when there is none."""
    entry = read_entry(connection, treatment_id, date)
    if entry is None:
        raise NotRecorded(f"no entry for {date}")
    return entry


def draft_rows(connection: apsw.Connection, treated_on: dt.date) -> list[tuple[Any, ...]]:
    """Return date and answers of each draft of the treatment that has this date now."""
    return connection.execute(
        "SELECT date, answers FROM draft "
        "WHERE treatment_id = (SELECT treatment_id FROM current_treatment WHERE treated_on = ?)",
        (treated_on.isoformat(),),
    ).fetchall()


def read_about_me(connection: apsw.Connection) -> AboutMe:
    """Return the current facts about the person, empty when none were given."""
    row = connection.execute("SELECT change_id, skin_type FROM current_about_me").fetchone()
    if row is None:
        return AboutMe()
    return about_me_of(connection, *row)


def about_me_of(connection: apsw.Connection, change_id: int, skin_type: int | None) -> AboutMe:
    """Return the facts about the person as this change left them."""
    risks = connection.execute("SELECT risk FROM reported_risk WHERE change_id = ?", (change_id,))
    return AboutMe(skin_type=skin_type, risks=frozenset(Risk(risk) for (risk,) in risks))


def _read_treatments(
    connection: apsw.Connection,
    revisions: str,
    bindings: tuple[int, ...],
    entries: Mapping[int, list[DayEntry]],
    photos: Mapping[int, list[Photo]],
) -> list[Treatment]:
    products = read_products(connection, "treatment_product", revisions, bindings)
    rows = connection.execute(
        "SELECT id, treatment_id, treated_on, area, device, needle_depth_mm, performed_by, clinic, phone, "
        "note, coalesce((SELECT text FROM treatment_questions WHERE revision_id = id), '') "
        f"FROM treatment_revision WHERE id IN ({revisions})",
        bindings,
    )
    return [_treatment(row, products, entries, photos) for row in rows]


def _treatment(
    row: tuple[Any, ...],
    products: Mapping[int, list[str]],
    entries: Mapping[int, list[DayEntry]],
    photos: Mapping[int, list[Photo]],
) -> Treatment:
    (revision_id, treatment_id, treated_on, area, device, depth, *words) = row
    performed_by, clinic, phone, note, questions = words
    return Treatment(
        treated_on=dt.date.fromisoformat(treated_on),
        area=area,
        device=Device(device),
        needle_depth_mm=depth,
        performed_by=Performer(performed_by),
        clinic=clinic,
        phone=phone,
        products=tuple(products.get(revision_id, ())),
        note=note,
        questions=questions,
        days=tuple(entries.get(treatment_id, ())),
        photos=tuple(photos.get(treatment_id, ())),
    )
