"""`import`: a log into the stored one, or with `--preview` only the account of what it would add."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterator
from typing import Any

from tracker.clock import now
from tracker.commands.console import CommandError, show
from tracker.commands.inputs import read, stored_log
from tracker.commands.safekeeping import few, open_log, present_log
from tracker.commands.unlocking import key_of_log
from tracker.domain.journal import Journal
from tracker.domain.merging import Comparison, Difference, Place, compare
from tracker.domain.sentences import counted
from tracker.exchange.errors import printable, shown
from tracker.exchange.logs.cells import cell_of
from tracker.storage import Overlap, Store

HELP = (
    "“import FILE --preview” says what differs; “--overlap keep” adds only what is new, "
    "“--overlap replace” takes over the answers of the file too."
)


def import_log(arguments: argparse.Namespace) -> None:
    """Add a log file to the stored log, or tell what that would add."""
    _, journal = read(arguments)
    key = key_of_log(arguments)
    if arguments.preview:
        comparison = compare(present_log(stored_log(arguments), now, key), journal)
        show(*account(journal, comparison), "Nothing was changed.")
        return
    with open_log(stored_log(arguments), now, key) as store:
        comparison = compare(store.read_journal(), journal)
        taking = _add(store, journal, comparison, arguments)
    days = comparison.new_day_count
    show(f"added {len(comparison.new_treatments)} session(s) with {days} day(s)")
    if taking:
        show(f"replaced {counted(len(taking), 'answer')}")


def account(journal: Journal, comparison: Comparison) -> Iterator[str]:
    """Yield what a file contains, and what of it is new, the same, or different in the stored log."""
    days = sum(len(treatment.days) for treatment in journal.treatments)
    yield f"In the file: {counted(len(journal.treatments), 'session')}, {counted(days, 'day')}"
    new = comparison.new_treatments
    yield f"New: {counted(len(new), 'session')}, {counted(comparison.new_day_count, 'day')}"
    yield from few(
        [f"  session of {t.treated_on} with {counted(len(t.days), 'day')}" for t in new]
        + [f"  day {entry.date}, session of {treated_on}" for treated_on, entry in comparison.new_days]
    )
    if comparison.new_about_me is not None:
        yield "New: what the file says about you (skin type, risks)"
    yield f"Already there and the same: {counted(len(comparison.same_days), 'day')}"
    differences = comparison.differences
    yield f"Different from your log: {counted(len(differences), 'answer')}"
    yield from (_line(difference) for difference in differences)


def _add(
    store: Store, journal: Journal, comparison: Comparison, arguments: argparse.Namespace
) -> frozenset[Place]:
    """Add the log in the way that was asked for; return which answers were replaced."""
    if arguments.overlap == "refuse":
        try:
            store.add_journal(journal)
        except Overlap as overlap:
            raise CommandError(f"{arguments.file}: {overlap} {HELP}") from overlap
        return frozenset()
    taking: frozenset[Place] = frozenset()
    if arguments.overlap == "replace":
        taking = frozenset(difference.place for difference in comparison.differences)
    store.merge_journal(journal, taking)
    return taking


def _line(difference: Difference) -> str:
    place = difference.place
    what = f"{place.field}: {_told(place.field, difference.stored)} in your log, "
    what += f"{_told(place.field, difference.coming)} in the file"
    return f"  {_where(place.treated_on, place.date)}, {what}"


def _where(treated_on: dt.date | None, date: dt.date | None) -> str:
    if treated_on is None:
        return "about you"
    return f"session of {treated_on}" if date is None else f"day {date}, session of {treated_on}"


def _told(field: str, value: Any) -> str:  # noqa: ANN401 - any answer
    """Return an answer as a log file holds it, on one line and not too long."""
    if value is None:
        return "no answer"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, tuple | frozenset):
        value = sorted(value) if isinstance(value, frozenset) else list(value)
    return printable(shown(cell_of(field, value)))
