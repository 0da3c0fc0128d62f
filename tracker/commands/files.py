"""`chart`, `report`, `import` and `export`: logs and documents in and out."""

from __future__ import annotations

import argparse
from dataclasses import replace

from tracker.clock import now, today
from tracker.commands.console import CommandError, show
from tracker.commands.export_options import export_options
from tracker.commands.inputs import chosen, knowledge_for, read, stored_log
from tracker.commands.safekeeping import open_log
from tracker.commands.unlocking import key_of_log
from tracker.documents import (
    CHART_KINDS,
    EXPORT_KINDS,
    REPORT_KINDS,
    TREATMENT_KINDS,
    Request,
    document,
    kind_of,
)
from tracker.domain.journal import Journal, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.exchange.atomic import write_atomically
from tracker.storage import Overlap


def draw_chart(arguments: argparse.Namespace) -> None:
    """Write the chart of one treatment of a log."""
    kind = kind_of(arguments.output, CHART_KINDS)
    _write(arguments, kind, _request_for_file(arguments))


def make_report(arguments: argparse.Namespace) -> None:
    """Write the report on one treatment of a log."""
    kind = kind_of(arguments.output, REPORT_KINDS)
    _write(arguments, kind, _request_for_file(arguments))


def import_log(arguments: argparse.Namespace) -> None:
    """Add a log file to the stored log."""
    _, journal = read(arguments)
    with open_log(stored_log(arguments), now, key_of_log(arguments)) as store:
        try:
            store.add_journal(journal)
        except Overlap as overlap:
            raise CommandError(f"{arguments.file}: {overlap}") from overlap
    days = sum(len(treatment.days) for treatment in journal.treatments)
    show(f"added {len(journal.treatments)} session(s) with {days} day(s)")


def export_log(arguments: argparse.Namespace) -> None:
    """Write the stored log, or one treatment of it."""
    kind = kind_of(arguments.output, EXPORT_KINDS)
    options = export_options(arguments, kind)
    file = stored_log(arguments)
    if not file.exists():
        raise CommandError(f"{file}: there is no stored log here")
    with open_log(file, now, key_of_log(arguments)) as store:
        journal = store.read_journal()
    if kind in TREATMENT_KINDS and not journal.treatments and "planned_on" not in options:
        raise CommandError(f"{file}: the log has no session to show")
    treatment = chosen(journal, arguments.treatment, str(file))
    knowledge = knowledge_for(arguments)
    _write(arguments, kind, replace(_request(knowledge, journal, treatment, arguments), **options))


def _request_for_file(arguments: argparse.Namespace) -> Request:
    knowledge, journal = read(arguments)
    if not journal.treatments:
        raise CommandError(f"{arguments.file}: the log has no session to show")
    return _request(knowledge, journal, chosen(journal, arguments.treatment, str(arguments.file)), arguments)


def _request(
    knowledge: Knowledge, journal: Journal, treatment: Treatment | None, arguments: argparse.Namespace
) -> Request:
    return Request(
        journal=journal,
        knowledge=knowledge,
        today=today(),
        treatment=treatment,
        paper=getattr(arguments, "paper", "a4"),
    )


def _write(arguments: argparse.Namespace, kind: str, request: Request) -> None:
    write_atomically(arguments.output, document(kind, request))
