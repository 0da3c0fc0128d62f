"""`chart`, `report` and `export`: documents made of a log."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from dataclasses import replace

from tracker.clock import today
from tracker.commands.console import CommandError
from tracker.commands.export_options import export_options, refuse_two_choices, report_choice
from tracker.commands.inputs import chosen, knowledge_for, read, read_whole, stored_log
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
from tracker.exchange.logs.reading import checked_pictures
from tracker.exchange.pictures.for_report import photos_for_report
from tracker.language import tr
from tracker.storage import Store


def draw_chart(arguments: argparse.Namespace) -> None:
    """Write the chart of one treatment of a log."""
    kind = kind_of(arguments.output, CHART_KINDS)
    knowledge, journal = _log_with_sessions(arguments)
    treatment = chosen(journal, arguments.treatment, str(arguments.file))
    _write(arguments, kind, _request(knowledge, journal, treatment))


def make_report(arguments: argparse.Namespace) -> None:
    """Write the report on one or several treatments of a log."""
    kind = kind_of(arguments.output, REPORT_KINDS)
    refuse_two_choices(arguments)
    knowledge, loaded = read_whole(arguments)
    journal = loaded.journal
    _require_sessions(journal, arguments)
    choice = report_choice(arguments, journal, str(arguments.file))
    pictures = checked_pictures(arguments.file, loaded)
    photos = photos_for_report(journal.treatments, choice, {n: p.jpeg for n, p in pictures.items()}.get)
    _write(arguments, kind, replace(_request(knowledge, journal, None), report=choice, photos=photos))


def export_log(arguments: argparse.Namespace) -> None:
    """Write the stored log, or one treatment of it."""
    kind = kind_of(arguments.output, EXPORT_KINDS)
    options = export_options(arguments, kind)
    file = stored_log(arguments)
    if not file.exists():
        raise CommandError(tr("{file}: there is no stored log here").format(file=file))
    with open_log(file, key_of_log(arguments)) as store:
        journal = store.read_journal()
        treatment = chosen(journal, next(iter(arguments.treatment or ()), None), str(file))
        if options.pop("with_photos", False):
            options["pictures"] = _pictures(store, journal.treatments if treatment is None else [treatment])
        choice = options["report"] = report_choice(arguments, journal, str(file))
        if kind in REPORT_KINDS:
            options["photos"] = photos_for_report(journal.treatments, choice, store.photos.picture)
    if kind in TREATMENT_KINDS and not journal.treatments and "planned_on" not in options:
        raise CommandError(tr("{file}: the log has no session to show").format(file=file))
    knowledge = knowledge_for(arguments)
    _write(arguments, kind, replace(_request(knowledge, journal, treatment), **options))


def _pictures(store: Store, treatments: Iterable[Treatment]) -> dict[int, bytes]:
    ids = [photo.id for treatment in treatments for photo in treatment.photos]
    return {photo_id: picture for photo_id in ids if (picture := store.photos.picture(photo_id)) is not None}


def _log_with_sessions(arguments: argparse.Namespace) -> tuple[Knowledge, Journal]:
    knowledge, journal = read(arguments)
    _require_sessions(journal, arguments)
    return knowledge, journal


def _require_sessions(journal: Journal, arguments: argparse.Namespace) -> None:
    if not journal.treatments:
        raise CommandError(tr("{file}: the log has no session to show").format(file=arguments.file))


def _request(knowledge: Knowledge, journal: Journal, treatment: Treatment | None) -> Request:
    return Request(journal=journal, knowledge=knowledge, today=today(), treatment=treatment)


def _write(arguments: argparse.Namespace, kind: str, request: Request) -> None:
    write_atomically(arguments.output, document(kind, request))
