"""The commands of the command line: the same program without a window."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from tracker.country import country
from tracker.documents import (
    CHART_KINDS,
    EXPORT_KINDS,
    REPORT_KINDS,
    TREATMENT_KINDS,
    Request,
    document,
    kind_of,
)
from tracker.domain.assessment import assess_treatment
from tracker.domain.flags import DayAssessment, Level, WhatToDo
from tracker.domain.journal import Journal, Treatment
from tracker.domain.knowledge import Knowledge
from tracker.exchange.atomic import write_atomically
from tracker.exchange.errors import ExportError, LogFileError, printable
from tracker.exchange.reading import read_log
from tracker.export_options import export_options
from tracker.knowledge import KnowledgeError, load_knowledge
from tracker.paths import database, default_data_folder, resources
from tracker.preferences import PREFERENCES_NAME, load_preferences
from tracker.safekeeping import back_up, list_backups, open_log, restore, restore_readable
from tracker.storage import Overlap, StorageError


class CommandError(Exception):
    """The command cannot be done; the message is one plain line."""


def run(arguments: argparse.Namespace) -> int:
    """Carry out a command; return the exit status: 0 done, 1 when input or environment is at fault."""
    _let_narrow_terminals_read()
    try:
        COMMANDS[arguments.command](arguments)
    except (CommandError, LogFileError, ExportError, StorageError, KnowledgeError) as problem:
        _tell(str(problem))
        return 1
    return 0


def check_log(arguments: argparse.Namespace) -> None:
    """Print the assessment of every logged day, knowing nothing later."""
    knowledge, journal = _read(arguments)
    assessed = [
        (treatment, assess_treatment(knowledge, journal.about_me, treatment))
        for treatment in journal.treatments
    ]
    if arguments.json:
        _print(json.dumps({"treatments": [_treatment_json(*pair) for pair in assessed]}))
        return
    _print(*_lines(knowledge, assessed))


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
    _, journal = _read(arguments)
    folder = arguments.data_dir or default_data_folder()
    with open_log(database(folder), _now) as store:
        try:
            store.add_journal(journal)
        except Overlap as overlap:
            raise CommandError(f"{arguments.file}: {overlap}") from overlap
    days = sum(len(treatment.days) for treatment in journal.treatments)
    _print(f"added {len(journal.treatments)} session(s) with {days} day(s)")


def export_log(arguments: argparse.Namespace) -> None:
    """Write the stored log, or one treatment of it."""
    kind = kind_of(arguments.output, EXPORT_KINDS)
    options = export_options(arguments, kind)
    file = database(arguments.data_dir or default_data_folder())
    if not file.exists():
        raise CommandError(f"{file}: there is no stored log here")
    with open_log(file, _now) as store:
        journal = store.read_journal()
    if kind in TREATMENT_KINDS and not journal.treatments and "planned_on" not in options:
        raise CommandError(f"{file}: the log has no session to show")
    treatment = _chosen(journal, arguments.treatment, str(file))
    knowledge = _knowledge(arguments)
    _write(arguments, kind, replace(_request(knowledge, journal, treatment, arguments), **options))


def back_up_log(arguments: argparse.Namespace) -> None:
    """Write a checked copy of the stored log, with its history."""
    _print(*back_up(_stored(arguments), arguments.output, _now))


def restore_log(arguments: argparse.Namespace) -> None:
    """List the backups, or go back to one, or to what can still be read; only with --yes."""
    log = _stored(arguments)
    if arguments.salvage:
        _print(*restore_readable(log, _now, sure=arguments.yes))
    elif arguments.file is None:
        _print(*list_backups(log))
    else:
        _print(*restore(log, arguments.file, _now, sure=arguments.yes))


def _stored(arguments: argparse.Namespace) -> Path:
    return database(arguments.data_dir or default_data_folder())


def _request_for_file(arguments: argparse.Namespace) -> Request:
    knowledge, journal = _read(arguments)
    if not journal.treatments:
        raise CommandError(f"{arguments.file}: the log has no session to show")
    return _request(knowledge, journal, _chosen(journal, arguments.treatment, str(arguments.file)), arguments)


def _request(
    knowledge: Knowledge, journal: Journal, treatment: Treatment | None, arguments: argparse.Namespace
) -> Request:
    return Request(
        journal=journal,
        knowledge=knowledge,
        today=_today(),
        treatment=treatment,
        paper=getattr(arguments, "paper", "a4"),
    )


def _chosen(journal: Journal, treated_on: dt.date | None, where: str) -> Treatment | None:
    if treated_on is None:
        return None
    treatment = journal.treatment_on(treated_on)
    if treatment is None:
        dates = ", ".join(str(t.treated_on) for t in journal.treatments) or "none"
        raise CommandError(f"{where}: there is no session on {treated_on}; there are: {dates}")
    return treatment


def _write(arguments: argparse.Namespace, kind: str, request: Request) -> None:
    write_atomically(arguments.output, document(kind, request))


def _read(arguments: argparse.Namespace) -> tuple[Knowledge, Journal]:
    knowledge = _knowledge(arguments)
    loaded = read_log(arguments.file, knowledge_signs=knowledge.signs, today=_today())
    for line in loaded.ignored:
        _tell(f"{arguments.file}: {line}")
    return knowledge, loaded.journal


def _knowledge(arguments: argparse.Namespace) -> Knowledge:
    """Load the knowledge with the same emergency number as in the window on this computer."""
    folder = getattr(arguments, "data_dir", None) or default_data_folder()
    own_number = load_preferences(folder / PREFERENCES_NAME).emergency_number
    return load_knowledge(resources() / "knowledge", country=country(), own_number=own_number)


def _treatment_json(treatment: Treatment, days: tuple[DayAssessment, ...]) -> dict[str, Any]:
    return {"treated_on": treatment.treated_on.isoformat(), "days": [_day_json(day) for day in days]}


def _day_json(day: DayAssessment) -> dict[str, Any]:
    return {
        "date": day.date.isoformat(),
        "day": day.day,
        "level": day.level.id,
        "flags": [
            {
                "rule": flag.rule,
                "level": flag.level.id,
                "title": flag.title,
                "why": " ".join(part for part in (flag.why, flag.raised) if part),
                "usual": flag.usual,
                "advice": flag.advice,
                "days": list(flag.days),
                "sources": list(flag.sources),
            }
            for flag in day.flags
        ],
        "what_to_do": {
            "action": day.to_do.action,
            "by_when": day.to_do.by_when,
            "otherwise": day.to_do.otherwise,
            "emergency_number": day.to_do.emergency_number,
            "clinic": day.to_do.clinic,
            "phone": day.to_do.phone,
        },
        "not_checked": list(day.not_checked),
        "notes": list(day.notes),
    }


def _lines(
    knowledge: Knowledge, assessed: list[tuple[Treatment, tuple[DayAssessment, ...]]]
) -> Iterator[str]:
    if not assessed:
        yield "The log has no session."
    for treatment, days in assessed:
        yield from _treatment_lines(knowledge, treatment, days)


def _treatment_lines(
    knowledge: Knowledge, treatment: Treatment, days: tuple[DayAssessment, ...]
) -> Iterator[str]:
    yield f"Session of {treatment.treated_on}"
    if not days:
        yield "  no day logged"
    for day in days:
        yield from _day_lines(knowledge, day)
    if any(day.to_do.phone_missing for day in days):
        yield '  Your clinic\'s phone number can stand here: add it to the session as "phone".'


def _day_lines(knowledge: Knowledge, day: DayAssessment) -> Iterator[str]:
    yield f"  Day {day.day} ({day.date}): {knowledge.levels[day.level].label}"
    if day.level > Level.NONE:
        yield from _what_to_do_lines(day.to_do)
    for flag in day.flags:
        why = " ".join(part for part in (flag.why, flag.raised) if part)
        yield f"    - {flag.title}. {why}"
        yield f"      Usual: {flag.usual}"
        if advice := day.advice_of(flag):
            yield f"      What to do: {advice}"
        yield f"      Sources: {'; '.join(knowledge.sources[source].title for source in flag.sources)}"
    for reason in day.not_checked:
        yield f"    ? {reason}"
    for note in day.notes:
        yield f"    i {note}"


def _what_to_do_lines(to_do: WhatToDo) -> Iterator[str]:
    yield f"    To do: {to_do.action} {to_do.otherwise}"
    if to_do.contact:
        yield f"    Your clinic: {printable(to_do.contact)}"


COMMANDS: Mapping[str, Callable[[argparse.Namespace], None]] = {
    "check": check_log,
    "chart": draw_chart,
    "report": make_report,
    "import": import_log,
    "export": export_log,
    "backup": back_up_log,
    "restore": restore_log,
}
"""By the names that `tracker.cli` offers."""


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _print(*lines: str) -> None:
    """Print to the end: `| head` may stop it quietly, a full disk is told in one line."""
    if sys.stdout is None:  # whoever started the program closed it
        return
    try:
        print(*lines, sep="\n", flush=True)  # noqa: T201
    except BrokenPipeError:
        sys.stdout = None  # the reader has seen enough; without this Python would try once more at its end
    except OSError as error:
        sys.stdout = None
        raise CommandError(f"the output cannot be written: {error.strerror}") from error


def _tell(text: str) -> None:
    """Say on stderr, in one line, what went wrong or was passed over."""
    if sys.stderr is not None:  # print would take None for stdout
        print(f"recovery-tracker: {printable(text)}", file=sys.stderr)  # noqa: T201


def _let_narrow_terminals_read() -> None:
    """Let a terminal that cannot show every letter show "?" in its place."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
