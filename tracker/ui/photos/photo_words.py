"""Photos in the words of the window."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from tracker.domain.journal import Treatment
from tracker.domain.photos import Photo
from tracker.language import tr
from tracker.ui.wording import short_date, to_qdate


def day_text(treatment: Treatment, photo: Photo) -> str:
    """Return which day a photo shows, as a title: "Day 3", or what it is to the session before that."""
    day = treatment.day_number(photo.date)
    if day == -1:
        return tr("The day before the session")
    if day < 0:
        return tr("{days} days before the session").format(days=-day)
    return tr("Day {day}").format(day=day)


def title_of(treatment: Treatment, photo: Photo) -> str:
    """Return the day with its date, such as "Day 3 · 5 Mar 2026"."""
    return tr("{day} · {date}").format(day=day_text(treatment, photo), date=short_date(photo.date))


def short_title(treatment: Treatment, photo: Photo) -> str:
    """Return the same for where there is little room."""
    if treatment.treated_on <= photo.date:
        return title_of(treatment, photo)
    return tr("Before · {date}").format(date=short_date(photo.date))


def line_of(treatment: Treatment, photo: Photo) -> str:
    """Return what tells photos apart in a list, such as "Day 3 · left cheek · 5 Mar 2026"."""
    if not photo.area:
        return title_of(treatment, photo)
    return tr("{day} · {area} · {date}").format(
        day=day_text(treatment, photo), area=photo.area, date=short_date(photo.date)
    )


def spoken_name(treatment: Treatment, photo: Photo) -> str:
    """Return how a screen reader calls a photo, such as "Photo, day 3, left cheek, 5 March"."""
    day = day_text(treatment, photo)
    date = QLocale().toString(to_qdate(photo.date), "d MMMM")
    text = tr("Photo, {day}, {area}, {date}") if photo.area else tr("Photo, {day}, {date}")
    return text.format(day=day[:1].lower() + day[1:], area=photo.area, date=date)
