"""What each thing the patient can do to the record writes. Every function expects to run in a transaction."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

import apsw

from tracker.domain.journal import AboutMe, DayEntry, Journal, Treatment
from tracker.language import tr
from tracker.storage.changes import ChangeKind, begin_change
from tracker.storage.errors import Overlap
from tracker.storage.journal_reader import (
    find_treatment,
    read_about_me,
    read_entry,
    read_journal,
    read_treatment,
    require_entry,
    require_treatment,
    treatment_dates,
)
from tracker.storage.journal_writer import (
    new_treatment,
    write_about_me,
    write_day,
    write_deleted_day,
    write_treatment,
)

if TYPE_CHECKING:  # loaded by what needs it only
    from tracker.domain.merging import Place
    from tracker.domain.photos import Photo
    from tracker.storage.photo_edits import Picture


def save_day(connection: apsw.Connection, now: dt.datetime, treated_on: dt.date, entry: DayEntry) -> None:
    """Record a day, unless these very answers are stored; keep when it was first recorded. Its draft goes."""
    Treatment(treated_on=treated_on, days=(entry,))  # refuses a day before the treatment
    treatment_id = require_treatment(connection, treated_on)
    forget_draft(connection, treatment_id, entry.date)
    stored = read_entry(connection, treatment_id, entry.date)
    if stored is None:
        stamped = replace(entry, recorded_at=now, amended_at=None)
    elif stored.same_answers(entry):
        return
    else:
        stamped = replace(entry, recorded_at=stored.recorded_at, amended_at=now)
    change = begin_change(connection, ChangeKind.SAVE_DAY, now, treatment_id=treatment_id, date=entry.date)
    write_day(connection, change, treatment_id, stamped)


def forget_draft(connection: apsw.Connection, treatment_id: int, date: dt.date) -> None:
    """Let go of the answers that were kept for this day until it is saved."""
    connection.execute(
        "DELETE FROM draft WHERE treatment_id = ? AND date = ?", (treatment_id, date.isoformat())
    )


def delete_day(connection: apsw.Connection, now: dt.datetime, treated_on: dt.date, day: dt.date) -> None:
    """Record that a logged day is no longer part of the record."""
    treatment_id = require_treatment(connection, treated_on)
    require_entry(connection, treatment_id, day)
    change = begin_change(connection, ChangeKind.DELETE_DAY, now, treatment_id=treatment_id, date=day)
    write_deleted_day(connection, change, treatment_id, day)


def add_treatment(connection: apsw.Connection, now: dt.datetime, treatment: Treatment) -> None:
    """Record a treatment that is not there yet, with its days."""
    _refuse_taken(connection, treatment.treated_on)
    treatment_id = new_treatment(connection)
    change = begin_change(connection, ChangeKind.ADD_TREATMENT, now, treatment_id=treatment_id)
    _write_with_days(connection, change, treatment_id, treatment, {})


def change_treatment(
    connection: apsw.Connection, now: dt.datetime, treated_on: dt.date, facts: Treatment
) -> None:
    """Record other facts about a treatment, unless they are the stored ones; its days stay."""
    treatment_id = require_treatment(connection, treated_on)
    stored = read_treatment(connection, treatment_id)
    changed = replace(facts, days=stored.days, photos=stored.photos)  # refuses a date after a logged day
    if changed == stored:
        return
    if changed.treated_on != treated_on:
        _refuse_taken(connection, changed.treated_on)
    change = begin_change(connection, ChangeKind.CHANGE_TREATMENT, now, treatment_id=treatment_id)
    write_treatment(connection, change, treatment_id, changed)


def delete_treatment(connection: apsw.Connection, now: dt.datetime, treated_on: dt.date) -> None:
    """Record that a treatment, and with it its days and photos, is no longer part of the record."""
    treatment_id = require_treatment(connection, treated_on)
    change = begin_change(connection, ChangeKind.DELETE_TREATMENT, now, treatment_id=treatment_id)
    write_treatment(connection, change, treatment_id, Treatment(treated_on=treated_on), deleted=True)


def save_about_me(connection: apsw.Connection, now: dt.datetime, about_me: AboutMe) -> None:
    """Record the facts about the person, unless they are the stored ones."""
    if about_me != read_about_me(connection):
        write_about_me(connection, begin_change(connection, ChangeKind.SAVE_ABOUT_ME, now), about_me)


def add_journal(
    connection: apsw.Connection, now: dt.datetime, journal: Journal, pictures: Mapping[int, Picture]
) -> None:
    """Record all of another journal as one change, unless there is nothing new in it.

    `pictures` are those of its photos, by the ids that they have in that journal.
    """
    stored_about_me = read_about_me(connection)
    _refuse_overlap(treatment_dates(connection), stored_about_me, journal)
    takes_about_me = journal.about_me not in (AboutMe(), stored_about_me)
    if not journal.treatments and not takes_about_me:
        return
    change = begin_change(connection, ChangeKind.IMPORT, now)
    if takes_about_me:
        write_about_me(connection, change, journal.about_me)
    for treatment in journal.treatments:
        _write_with_days(connection, change, new_treatment(connection), treatment, pictures)


def merge_journal(
    connection: apsw.Connection,
    now: dt.datetime,
    journal: Journal,
    taking: frozenset[Place],
    pictures: Mapping[int, Picture],
) -> None:
    """Record as one change what is new in another journal, and of what differs the answers that are taken.

    `pictures` are those of its photos, by the ids that they have in that journal.
    """
    from tracker.domain.merging import compare

    additions = compare(read_journal(connection), journal).additions(taking)
    if additions.nothing:
        return
    change = begin_change(connection, ChangeKind.IMPORT, now)
    if additions.about_me is not None:
        write_about_me(connection, change, additions.about_me)
    for treatment in additions.treatments:
        _write_with_days(connection, change, new_treatment(connection), treatment, pictures)
    for treated_on, photo in additions.new_photos:
        _write_photos(connection, change, require_treatment(connection, treated_on), (photo,), pictures)
    for facts in additions.facts:
        write_treatment(connection, change, require_treatment(connection, facts.treated_on), facts)
    amended = tuple((date, replace(entry, amended_at=now)) for date, entry in additions.changed_days)
    for treated_on, entry in additions.new_days + amended:
        write_day(connection, change, require_treatment(connection, treated_on), entry)


def _write_with_days(
    connection: apsw.Connection,
    change: int,
    treatment_id: int,
    treatment: Treatment,
    pictures: Mapping[int, Picture],
) -> None:
    write_treatment(connection, change, treatment_id, treatment)
    for entry in treatment.days:
        write_day(connection, change, treatment_id, entry)
    _write_photos(connection, change, treatment_id, treatment.photos, pictures)


def _write_photos(
    connection: apsw.Connection,
    change: int,
    treatment_id: int,
    photos: Iterable[Photo],
    pictures: Mapping[int, Picture],
) -> None:
    for photo in photos:
        from tracker.storage.photo_edits import write_new_photo

        write_new_photo(connection, change, treatment_id, photo, pictures.get(photo.id))


def _refuse_taken(connection: apsw.Connection, treated_on: dt.date) -> None:
    if find_treatment(connection, treated_on) is not None:
        raise Overlap(
            tr("There is already a session on {treated_on}. Open that one, or choose another date.").format(
                treated_on=treated_on
            )
        )


def _refuse_overlap(stored_dates: frozenset[dt.date], stored_about_me: AboutMe, journal: Journal) -> None:
    shared = [
        treatment.treated_on for treatment in journal.treatments if treatment.treated_on in stored_dates
    ]
    if shared:
        dates = ", ".join(str(date) for date in shared)
        raise Overlap(
            tr(
                "Nothing was added, because your log already has a session on {dates}. Take these sessions "
                "out of the file, or delete them from your log first."
            ).format(dates=dates)
        )
    if AboutMe() not in (journal.about_me, stored_about_me) and journal.about_me != stored_about_me:
        raise Overlap(
            tr(
                "Nothing was added, because the file says something else about you (skin type or risks) than "
                "your log does. Make the two agree first."
            )
        )
