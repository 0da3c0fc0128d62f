"""`import`: a log into the stored one, or with `--preview` only the account of what it would add."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from tracker.commands.console import CommandError, show
from tracker.commands.inputs import read_whole, stored_log
from tracker.commands.safekeeping import few, open_log, present_log
from tracker.commands.unlocking import key_of_log
from tracker.domain.journal import Journal
from tracker.domain.merging import Comparison, Difference, Place, compare
from tracker.domain.sentences import counted_days, counted_records
from tracker.exchange.errors import printable, shown
from tracker.exchange.logs.cells import cell_of
from tracker.exchange.logs.reading import checked_pictures
from tracker.exchange.pictures.picture import Picture
from tracker.language import tr
from tracker.storage import Overlap, Store


def import_log(arguments: argparse.Namespace) -> None:
    """Add a log file to the stored log, or tell what that would add."""
    _, loaded = read_whole(arguments)
    journal, pictures = loaded.journal, checked_pictures(arguments.file, loaded)
    key = key_of_log(arguments)
    if arguments.preview:
        comparison = compare(present_log(stored_log(arguments), key), journal)
        show(*account(journal, comparison), tr("Nothing was changed."))
        return
    with open_log(stored_log(arguments), key) as store:
        comparison = compare(store.read_journal(), journal)
        taking = _add(store, journal, pictures, comparison, arguments)
    show(tr("added: {records}").format(records=_new(comparison)))
    if taking:
        show(tr("replaced: %n answer(s)", "", len(taking)))


def account(journal: Journal, comparison: Comparison) -> Iterator[str]:
    """Yield what a file contains, and what of it is new, the same, or different in the stored log."""
    days = sum(len(treatment.days) for treatment in journal.treatments)
    photos = sum(len(treatment.photos) for treatment in journal.treatments)
    held = counted_records(sessions=len(journal.treatments), days=days, photos=photos)
    yield tr("In the file: {records}").format(records=held)
    yield tr("New: {records}").format(records=_new(comparison))
    new = comparison.new_treatments
    with_days = tr("session of {date} with {days}")
    yield from few(
        [with_days.format(date=t.treated_on, days=counted_days(len(t.days))) for t in new]
        + [_where(treated_on, entry.date) for treated_on, entry in comparison.new_days]
    )
    if comparison.new_about_me is not None:
        yield tr("New: what the file says about you (skin type, risks)")
    same = counted_days(len(comparison.same_days))
    yield tr("Already there and the same: {days}").format(days=same)
    differences = comparison.differences
    yield tr("Different from your log: %n answer(s)", "", len(differences))
    yield from (_line(difference) for difference in differences)


def _new(comparison: Comparison) -> str:
    return counted_records(
        sessions=len(comparison.new_treatments),
        days=comparison.new_day_count,
        photos=comparison.new_photo_count,
    )


def _add(
    store: Store,
    journal: Journal,
    pictures: Mapping[int, Picture],
    comparison: Comparison,
    arguments: argparse.Namespace,
) -> frozenset[Place]:
    """Add the log in the way that was asked for; return which answers were replaced."""
    if arguments.overlap == "refuse":
        try:
            store.add_journal(journal, pictures)
        except Overlap as overlap:
            raise CommandError(f"{arguments.file}: {overlap} {_way_out()}") from overlap
        return frozenset()
    taking: frozenset[Place] = frozenset()
    if arguments.overlap == "replace":
        taking = frozenset(difference.place for difference in comparison.differences)
    store.merge_journal(journal, taking, pictures)
    return taking


def _way_out() -> str:
    return tr(
        "“import FILE --preview” says what differs; “--overlap keep” adds only what is new, "
        "“--overlap replace” takes over the answers of the file too."
    )


def _line(difference: Difference) -> str:
    place = difference.place
    text = tr("{place}, {field}: {stored} in your log, {coming} in the file").format(
        place=_where(place.treated_on, place.date),
        field=place.field,
        stored=_told(place.field, difference.stored),
        coming=_told(place.field, difference.coming),
    )
    return f"  {text}"


def _where(treated_on: dt.date | None, date: dt.date | None) -> str:
    if treated_on is None:
        return tr("about you")
    if date is None:
        return tr("session of {date}").format(date=treated_on)
    return tr("day {date}, session of {session}").format(date=date, session=treated_on)


def _told(field: str, value: Any) -> str:  # noqa: ANN401 - any answer
    """Return an answer as a log file holds it, on one line and not too long."""
    if value is None:
        return tr("no answer")
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, tuple | frozenset):
        value = sorted(value) if isinstance(value, frozenset) else list(value)
    return printable(shown(cell_of(field, value)))
