"""`chart`, `report` and `export`: documents made of a log."""

from __future__ import annotations

import argparse
from dataclasses import replace

from tracker.clock import now, today
from tracker.commands.console import CommandError
from tracker.commands.export_options import export_options, report_choice
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


def draw_chart(arguments: argparse.Namespace) -> None:
    """Write the chart of one treatment of a log."""
    kind = kind_of(arguments.output, CHART_KINDS)
    knowledge, journal = _log_with_sessions(arguments)
    treatment = chosen(journal, arguments.treatment, str(arguments.file))
    _write(arguments, kind, _request(knowledge, journal, treatment))


def make_report(arguments: argparse.Namespace) -> None:
    """Write the report on one or several treatments of a log."""
    kind = kind_of(arguments.output, REPORT_KINDS)
    knowledge, journal = _log_with_sessions(arguments)
    choice = report_choice(arguments, journal, str(arguments.file))
    _write(arguments, kind, replace(_request(knowledge, journal, None), report=choice))


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
    treatment = chosen(journal, next(iter(arguments.treatment or ()), None), str(file))
    if kind in REPORT_KINDS:
        options["report"] = report_choice(arguments, journal, str(file))
    knowledge = knowledge_for(arguments)
    _write(arguments, kind, replace(_request(knowledge, journal, treatment), **options))


def _log_with_sessions(arguments: argparse.Namespace) -> tuple[Knowledge, Journal]:
    knowledge, journal = read(arguments)
    if not journal.treatments:
        raise CommandError(f"{arguments.file}: the log has no session to show")
    return knowledge, journal


def _request(knowledge: Knowledge, journal: Journal, treatment: Treatment | None) -> Request:
    return Request(journal=journal, knowledge=knowledge, today=today(), treatment=treatment)


def _write(arguments: argparse.Namespace, kind: str, request: Request) -> None:
    write_atomically(arguments.output, document(kind, request))
