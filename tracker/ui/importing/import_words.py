"""How answers and facts are called and told when two logs are laid side by side."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale

from tracker.domain.journal import SKIN_TYPE_NAMES, Device, Performer
from tracker.domain.knowledge import Knowledge
from tracker.domain.merging import Comparison, Place
from tracker.domain.results import Aspect, Improvement
from tracker.domain.symptoms import Symptom
from tracker.domain.temperature import TemperatureUnit
from tracker.language import tr
from tracker.ui.wording import device_name, performer_name, short_date, shown_temperature

ANSWERS = {*Symptom, *Aspect, "temperature_c", "signs"}
"""What is asked; the other fields are written when there is something to write."""
LONGEST_TEXT = 300
"""So much of a note is shown, in characters."""


def place_text(knowledge: Knowledge, place: Place) -> str:
    """Return what an answer is about, such as "5 Mar 2026: Redness"."""
    field = field_name(knowledge, place.field)
    if place.date is not None:
        return tr("{date}: {field}").format(date=short_date(place.date), field=field)
    if place.treated_on is not None:
        return tr("Session of {date}: {field}").format(date=short_date(place.treated_on), field=field)
    return tr("About me: {field}").format(field=field)


def field_name(knowledge: Knowledge, field: str) -> str:
    """Return how a field of a log file is called on screen."""
    if field in set(Symptom):
        return knowledge.scales[Symptom(field)].label
    if field in set(Aspect):
        return knowledge.results[Aspect(field)].label
    return {
        "date": tr("Date"),
        "day": tr("Day number"),
        "treated_on": tr("Date of the session"),
        "temperature_c": tr("Temperature"),
        "signs": tr("Signs"),
        "products": tr("Products and medicines"),
        "note": tr("Note"),
        "area": tr("Area"),
        "device": tr("Device"),
        "needle_depth_mm": tr("Needle depth"),
        "performed_by": tr("Done by"),
        "clinic": tr("Clinic"),
        "phone": tr("Phone"),
        "questions": tr("Questions for the doctor"),
        "skin_type": tr("Skin type"),
        "risks": tr("Risks"),
    }[field]


def value_text(knowledge: Knowledge, field: str, value: Any) -> str:  # noqa: ANN401 - any answer
    """Return an answer or fact in words."""
    if value is None:
        return tr("not answered") if field in ANSWERS else tr("nothing")
    match value:
        case Device():
            return device_name(value)
        case Performer():
            return performer_name(value)
        case Improvement():
            return knowledge.results[Aspect(field)].word(value)
        case frozenset() | tuple():
            return _list_text(knowledge, field, value)
        case float() | int():
            return _number_text(knowledge, field, value)
    text = str(value)
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"


def account_lines(comparison: Comparison) -> list[str]:
    """Return a line on each session of the file: what of it is new, the same, or different."""
    lines = [
        tr("Session of {date}: new, with {count} days").format(
            date=short_date(treatment.treated_on), count=len(treatment.days)
        )
        for treatment in comparison.new_treatments
    ]
    for treatment in comparison.stored.treatments:
        date = treatment.treated_on
        new = sum(treated_on == date for treated_on, _ in comparison.new_days)
        same = sum(treated_on == date for treated_on, _ in comparison.same_days)
        other = {d.place.date for d in comparison.differences if d.place.treated_on == date} - {None}
        if new or same or other:
            lines.append(
                tr("Session of {date}: days that are new {new}, the same {same}, different {other}").format(
                    date=short_date(date), new=new, same=same, other=len(other)
                )
            )
    return lines


def photos_line(comparison: Comparison) -> str:
    """Return how many photos the file adds, empty when none."""
    count = comparison.new_photo_count
    return tr("New photos: {count}").format(count=count) if count else ""


def about_me_line(knowledge: Knowledge, comparison: Comparison) -> str:
    """Return what the file adds about the person, empty when nothing."""
    about_me = comparison.new_about_me
    if about_me is None:
        return ""
    facts = []
    if about_me.skin_type is not None:
        facts.append(tr("skin type {type}").format(type=SKIN_TYPE_NAMES[about_me.skin_type]))
    facts += [knowledge.risks[risk].label for risk in sorted(about_me.risks)]
    return tr("New about you: {facts}").format(facts=", ".join(facts))


def _list_text(knowledge: Knowledge, field: str, value: frozenset[Any] | tuple[str, ...]) -> str:
    if field == "signs":
        labels = [sign.label for sign in knowledge.signs.values() if sign.id in value]
        return ", ".join(labels) or tr("None of these")
    if field == "risks":
        return ", ".join(knowledge.risks[risk].label for risk in sorted(value))
    return ", ".join(value)


def _number_text(knowledge: Knowledge, field: str, value: float) -> str:
    if field == Symptom.PAIN:
        return tr("{score} of 10").format(score=value)
    if field in set(Symptom):
        return knowledge.scales[Symptom(field)].word(int(value))
    if field == "skin_type":
        return SKIN_TYPE_NAMES[int(value)]
    if field == "temperature_c":
        return _temperature_text(value, knowledge.temperature_unit)
    return tr("{number} mm").format(number=QLocale().toString(float(value)))


def _temperature_text(celsius: float, unit: TemperatureUnit) -> str:
    """Return a temperature in the unit; in °C with all its decimals, as two may differ in the second only."""
    in_celsius = unit is TemperatureUnit.CELSIUS
    told = QLocale().toString(float(celsius)) if in_celsius else shown_temperature(celsius, unit)
    return f"{told} {unit.symbol}"
