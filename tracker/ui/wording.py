"""Dates and treatments in the words of the window."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QLocale

from tracker.domain.journal import Device, Performer, Treatment
from tracker.domain.outline import TreatmentSummary
from tracker.domain.temperature import TemperatureUnit, in_unit
from tracker.language import tr


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
