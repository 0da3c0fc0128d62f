"""What can be asked for beside the file name of an export, and which kinds of file each of it is for."""

from __future__ import annotations

import argparse
import datetime as dt
from typing import Any

from tracker.commands.inputs import no_such_session
from tracker.country import country
from tracker.documents import FHIR
from tracker.domain.journal import Journal
from tracker.domain.sentences import alternatives
from tracker.exchange.report.choice import EVERYTHING, Part, ReportChoice, usual_paper
from tracker.language import tr

_OPTIONS = (
    ("at", "remind_at", ("ics",)),
    ("title", "remind_title", ("ics",)),
    ("planned", "planned_on", ("ics",)),
    ("details", "remind_details", ("ics",)),
    ("with_photos", "with_photos", ("json",)),
    ("name", None, ("pdf", FHIR)),
    ("paper", None, ("pdf",)),
    ("all_sessions", None, ("pdf",)),
    ("without", None, ("pdf",)),
    ("archive", None, ("pdf",)),
)
"""Option, its field of the `Request` (None for one of `report_choice`), kinds of file.

`with_photos` is no field: what it asks for becomes `pictures`.
"""


def export_options(arguments: argparse.Namespace, kind: str) -> dict[str, Any]:
    """Return the fields of the `Request` that were asked for.

    Ends the program, as any wrong command does, for an option that would do nothing for this kind of file or
    beside the others.
    """
    refuse_two_choices(arguments)
    if arguments.planned is not None and arguments.treatment is not None:
        arguments.wrong_usage(tr("--planned and --treatment exclude each other"))
    if arguments.details and arguments.planned is None:
        arguments.wrong_usage(tr("--details needs --planned"))
    if kind != "pdf" and len(arguments.treatment or ()) > 1:
        arguments.wrong_usage(tr("several --treatment are for a file that ends in .pdf"))
    asked = {}
    for option, field, kinds in _OPTIONS:
        value = getattr(arguments, option)
        if value is None:
            continue
        if kind not in kinds:
            text = tr("--{option} is for a file that ends in {suffixes}")
            suffixes = alternatives([f".{name}" for name in kinds])
            arguments.wrong_usage(text.format(option=option.replace("_", "-"), suffixes=suffixes))
        if field is not None:
            asked[field] = value
    return asked


def refuse_two_choices(arguments: argparse.Namespace) -> None:
    """End the program, as any wrong command does, when all sessions are asked for and some by their dates."""
    if arguments.all_sessions and arguments.treatment:
        arguments.wrong_usage(tr("--all-sessions and --treatment exclude each other"))


def report_choice(arguments: argparse.Namespace, journal: Journal, where: str) -> ReportChoice:
    """Return what the report was asked to hold; `where` names the log in the refusal of a date."""
    dates: list[dt.date] = arguments.treatment or []
    there = [treatment.treated_on for treatment in journal.treatments]
    for date in dates:
        if date not in there:
            raise no_such_session(where, date, there)
    return ReportChoice(
        sessions=frozenset(there if arguments.all_sessions else dates),
        parts=EVERYTHING - {Part(name) for name in arguments.without or ()},
        paper=arguments.paper or usual_paper(country()),
        name=arguments.name or "",
        for_archive=bool(arguments.archive),
    )
