"""Dates, treatments and changes in the words of the window."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QLocale

from tracker.domain.journal import Device, Performer, Treatment
from tracker.domain.outline import TreatmentSummary
from tracker.domain.temperature import TemperatureUnit, in_unit
from tracker.language import tr
from tracker.storage.changes import Change, ChangeKind


def short_date(date: dt.date) -> str:
    """Return a date such as "2 Mar 2026", as the system's language writes it."""
    return QLocale().toString(to_qdate(date), tr("d MMM yyyy", "a date as QLocale writes it: 2 Mar 2026"))


def weekday_date(date: dt.date) -> str:
    """Return a near date with its weekday, such as "Thu 5 Mar"."""
    return QLocale().toString(to_qdate(date), tr("ddd d MMM", "a date as QLocale writes it: Thu 5 Mar"))


def days_text(first_day: int, last_day: int | None) -> str:
    """Return day numbers such as "day 3", "days 4 to 7" or, without an end, "from day 8"."""
    if last_day is None:
        return tr("from day {first}").format(first=first_day)
    if first_day == last_day:
        return tr("day {first}").format(first=first_day)
    return tr("days {first} to {last}").format(first=first_day, last=last_day)


def sentence(words: str) -> str:
    """Return words such as "for a week" with the capital letter that begins a sentence."""
    return words[:1].upper() + words[1:]


def typed_products(text: str) -> tuple[str, ...]:
    """Return the products in a field that asks for them separated by semicolons."""
    return tuple(part.strip() for part in text.split(";") if part.strip())


def shown_temperature(celsius: float, unit: TemperatureUnit) -> str:
    """Return the number of a temperature with one decimal, as the system's language writes it."""
    return QLocale().toString(in_unit(celsius, unit), "f", 1)


def to_qdate(date: dt.date) -> QDate:
    """Return Qt's form of a date."""
    return QDate(date.year, date.month, date.day)


def to_date(date: QDate) -> dt.date:
    """Return Python's form of a date."""
    return dt.date(date.year(), date.month(), date.day())


def device_name(device: Device) -> str:
    """Return how a device is called on screen."""
    return {
        Device.PEN: tr("Pen"),
        Device.ROLLER: tr("Roller"),
        Device.STAMP: tr("Stamp"),
        Device.RF: tr("Radio-frequency (RF) needling"),
        Device.UNKNOWN: tr("Not known"),
    }[device]


def performer_name(performer: Performer) -> str:
    """Return how the person who did the treatment is called on screen."""
    return {
        Performer.PROFESSIONAL: tr("A clinic or professional"),
        Performer.SELF: tr("Myself, at home"),
        Performer.UNKNOWN: tr("Not said"),
    }[performer]


def treatment_facts(treatment: Treatment) -> str:
    """Return the facts that tell treatments apart, such as "face, pen 1.5 mm"; may be empty."""
    needles = {Device.UNKNOWN: "", Device.RF: tr("RF")}.get(
        treatment.device, device_name(treatment.device).lower()
    )
    if treatment.needle_depth_mm is not None:
        needles = f"{needles} {QLocale().toString(treatment.needle_depth_mm)} mm".strip()
    return ", ".join(part for part in (treatment.area, needles) if part)


def treatment_state(summary: TreatmentSummary) -> str:
    """Return one short line on where a treatment stands."""
    if not summary.days_logged:
        return tr("Day {day}, not logged yet").format(day=max(summary.day, 0))
    if summary.settled_on is not None:
        return tr("All scores at none from day {day}").format(day=summary.settled_on)
    return tr("Day {day}, {count} logged").format(day=max(summary.day, 0), count=summary.days_logged)


def change_text(change: Change) -> str:
    """Return what a change was about, such as "entry of 5 Mar 2026"."""
    names = {
        ChangeKind.SAVE_DAY: tr("entry of {date}"),
        ChangeKind.DELETE_DAY: tr("deleting the entry of {date}"),
        ChangeKind.ADD_TREATMENT: tr("new session of {session}"),
        ChangeKind.CHANGE_TREATMENT: tr("change to the session of {session}"),
        ChangeKind.DELETE_TREATMENT: tr("deleting the session of {session}"),
        ChangeKind.SAVE_ABOUT_ME: tr("change to About me"),
        ChangeKind.IMPORT: _import_text(change),
        ChangeKind.ADD_PHOTO: tr("add photo of {date}"),
        ChangeKind.ADD_PHOTOS: tr("add photos of {date}") if change.date else tr("add photos"),
        ChangeKind.CHANGE_PHOTO: tr("change to the photo of {date}"),
        ChangeKind.DELETE_PHOTO: tr("deleting the photo of {date}"),
    }
    return _with_dates(names[change.kind], change)


def done_text(change: Change) -> str:
    """Return what has just been stored, as a sentence."""
    names = {
        ChangeKind.SAVE_DAY: tr("Saved: entry of {date}."),
        ChangeKind.DELETE_DAY: tr("Deleted: entry of {date}."),
        ChangeKind.ADD_TREATMENT: tr("Added: session of {session}."),
        ChangeKind.CHANGE_TREATMENT: tr("Saved: session of {session}."),
        ChangeKind.DELETE_TREATMENT: tr("Deleted: session of {session} with all its days."),
        ChangeKind.SAVE_ABOUT_ME: tr("Saved: About me."),
        ChangeKind.IMPORT: _imported_text(change),
        ChangeKind.ADD_PHOTO: tr("Added: photo of {date}."),
        ChangeKind.ADD_PHOTOS: tr("Added: photos of {date}.") if change.date else tr("Added: photos."),
        ChangeKind.CHANGE_PHOTO: tr("Saved: photo of {date}."),
        ChangeKind.DELETE_PHOTO: tr("Deleted: photo of {date}."),
    }
    return _with_dates(names[change.kind], change)


def _import_text(change: Change) -> str:
    if change.days == 1:
        return tr("import of 1 day")
    return tr("import of {days} days") if change.days else tr("import of a log")


def _imported_text(change: Change) -> str:
    if change.days == 1:
        return tr("Imported: 1 day.")
    return tr("Imported: {days} days.") if change.days else tr("Imported: the log from the file.")


def _with_dates(text: str, change: Change) -> str:
    return text.format(
        date=short_date(change.date) if change.date else "",
        session=short_date(change.treated_on) if change.treated_on else "",
        days=change.days,
    )
