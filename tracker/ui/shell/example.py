"""The example log: invented data, kept in memory, moved to end today, in the user's language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace

from tracker.domain.journal import DayEntry, Journal, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.exchange.logs.reading import read_log
from tracker.language import tr
from tracker.paths import resources
from tracker.storage import Store

EXAMPLE = "example-log.json"


def example_store(knowledge: Knowledge, today: dt.date, now: Callable[[], dt.datetime]) -> Store:
    """Return a store in memory that holds the example."""
    file = resources() / "examples" / EXAMPLE
    journal = read_log(file, knowledge_signs=knowledge.signs, today=dt.date.max).journal
    last = journal.latest_date()
    store = Store.in_memory(now=now)
    store.add_journal(_moved(journal, today - (last or today)))
    return store


def _moved(journal: Journal, by: dt.timedelta) -> Journal:
    return replace(journal, treatments=tuple(_moved_treatment(t, by) for t in journal.treatments))


def _moved_treatment(treatment: Treatment, by: dt.timedelta) -> Treatment:
    # the days are moved before the treatment takes them, which would refuse days that lie before it
    days = tuple(_moved_entry(entry, by) for entry in treatment.days)
    words = _words()
    return replace(
        treatment,
        treated_on=treatment.treated_on + by,
        area=words.get(treatment.area, treatment.area),
        clinic=words.get(treatment.clinic, treatment.clinic),
        products=tuple(words.get(product, product) for product in treatment.products),
        note=words.get(treatment.note, treatment.note),
        days=days,
    )


def _moved_entry(entry: DayEntry, by: dt.timedelta) -> DayEntry:
    words = _words()
    return replace(
        entry,
        date=entry.date + by,
        products=tuple(words.get(product, product) for product in entry.products),
        note=words.get(entry.note, entry.note),
        recorded_at=entry.recorded_at + by if entry.recorded_at else None,
    )


def _words() -> Mapping[str, str]:
    """Return what stands in the file as if the user had typed it."""
    return {
        "face": tr("face"),
        "Example Skin Clinic": tr("Example Skin Clinic"),
        "hyaluronic acid serum": tr("hyaluronic acid serum"),
        "plain moisturiser": tr("plain moisturiser"),
        "First session of three.": tr("First session of three."),
        "Second session, a little deeper.": tr("Second session, a little deeper."),
        "Numbing cream for 30 minutes before.": tr("Numbing cream for 30 minutes before."),
        "Cheeks still pink, they itch in the evening.": tr("Cheeks still pink, they itch in the evening."),
    }
