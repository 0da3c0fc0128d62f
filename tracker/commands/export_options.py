"""What can be asked for beside the file name of an export, and which kind of file each of it is for."""

from __future__ import annotations

import argparse
from typing import Any, NoReturn

from tracker.documents import FHIR
from tracker.exchange.errors import ExportError
from tracker.language import tr

_OPTIONS = (
    ("name", "name", FHIR),
    ("at", "remind_at", "ics"),
    ("title", "remind_title", "ics"),
    ("planned", "planned_on", "ics"),
    ("details", "remind_details", "ics"),
)
"""Option, field of the `Request`, kind of file."""


def export_options(arguments: argparse.Namespace, kind: str) -> dict[str, Any]:
    """Return the fields of the `Request` that were asked for.

    Raises `ExportError` for an option that would do nothing for this kind of file or beside the others.
    """
    if arguments.planned is not None and arguments.treatment is not None:
        _refuse(arguments, tr("--planned and --treatment exclude each other"))
    if arguments.details and arguments.planned is None:
        _refuse(arguments, tr("--details needs --planned"))
    asked = {}
    for option, field, only_for in _OPTIONS:
        value = getattr(arguments, option)
        if value is None:
            continue
        if kind != only_for:
            text = tr("--{option} is for a file that ends in .{suffix}")
            _refuse(arguments, text.format(option=option, suffix=only_for))
        asked[field] = value
    return asked


def _refuse(arguments: argparse.Namespace, reason: str) -> NoReturn:
    raise ExportError(f"{arguments.output}: {reason}")
